import CoequalModel

extension WordList {
  /// English beginnings of what somebody thinks, which shows nothing to anybody else.
  static let opinionsEnglish = WordList(
    "opinions", .english,
    [
      "an opinion": """
      impression, impressions, * impression, the general impression, a good impression, opinion,
      * opinion, feeling, gut feeling, * feeling, a good feeling, feedback, good feedback,
      positive feedback, better feedback, more positive feedback, general feedback, i will say so,
      i say so, we will see, will be seen, it will be seen, it shows, i am satisfied, i am happy,
      \(satisfactionEnglish)
      """
    ])

  /// That somebody of those who agree on the plan is satisfied.
  ///
  /// Customers are not among them: what they think is often asked in writing.
  private static let satisfactionEnglish: String = {
    var phrases = [
      "everybody is satisfied", "everyone is satisfied", "everybody is happy", "everyone is happy",
    ]
    for person in ["manager", "boss", "lead", "team lead", "mentor", "team"] {
      for whose in ["the", "my", "your", "her", "his", "their", "our"] {
        for state in ["satisfied", "happy", "pleased"] {
          phrases.append("\(whose) \(person) is \(state)")
        }
        phrases.append("satisfaction of \(whose) \(person)")
      }
      phrases += ["satisfied \(person)", "happy \(person)"]
    }
    return phrases.joined(separator: ", ")
  }()

  /// German beginnings of what somebody thinks.
  static let opinionsGerman = WordList(
    "opinions", .german,
    [
      "an opinion": """
      Eindruck, * Eindruck, der allgemeine Eindruck, Meinung, * Meinung, Gefühl, * Gefühl,
      Bauchgefühl, Rückmeldung, Rückmeldungen, gute Rückmeldung, gute Rückmeldungen,
      positive Rückmeldung, positive Rückmeldungen, Feedback, gutes Feedback, positives Feedback,
      wird sich zeigen, das zeigt sich, ich sage es, ich bin zufrieden, alle sind zufrieden,
      die Führungskraft ist zufrieden, meine Führungskraft ist zufrieden, der Chef ist zufrieden,
      die Chefin ist zufrieden, mein Chef ist zufrieden, meine Chefin ist zufrieden,
      der Vorgesetzte ist zufrieden, die Vorgesetzte ist zufrieden, das Team ist zufrieden,
      Zufriedenheit der Führungskraft, Zufriedenheit des Chefs, Zufriedenheit der Chefin,
      Zufriedenheit des Vorgesetzten, Zufriedenheit der Vorgesetzten, Zufriedenheit des Teams
      """
    ])
}

/// What people write where a form asks for something and there is nothing.
enum NothingWords {
  /// In small letters and without signs, whatever the language.
  static let phrases: Set<String> = [
    "none", "no", "nothing", "nil", "n a", "na", "not applicable", "not known", "unknown",
    "not relevant", "see above", "as above", "ditto", "keine", "keiner", "keines", "nichts", "nein",
    "k a", "keine angabe", "keine angaben", "entfällt", "nicht zutreffend", "nicht relevant",
    "unbekannt", "siehe oben", "x", "no support", "no help", "no one", "nobody",
    "keine unterstützung", "keine hilfe", "niemand",
  ]
}
