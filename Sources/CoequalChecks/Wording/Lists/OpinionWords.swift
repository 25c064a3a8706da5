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
      i say so, we will see, will be seen, it will be seen, it shows
      """
    ])

  /// German beginnings of what somebody thinks.
  static let opinionsGerman = WordList(
    "opinions", .german,
    [
      "an opinion": """
      Eindruck, * Eindruck, der allgemeine Eindruck, Meinung, * Meinung, Gefühl, * Gefühl,
      Bauchgefühl, Rückmeldung, Rückmeldungen, gute Rückmeldung, gute Rückmeldungen,
      positive Rückmeldung, positive Rückmeldungen, Feedback, gutes Feedback, positives Feedback,
      wird sich zeigen, das zeigt sich, ich sage es
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
    "unbekannt", "siehe oben",
  ]
}
