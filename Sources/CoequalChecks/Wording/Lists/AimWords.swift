/// Words by which an outcome says that something gets better, and nothing that will be there.
struct AimWords: Sendable {
  /// Verbs that make something better, at the beginning and at the end of a text.
  let improving: Set<String>
  let improvingAtEnd: Set<String>
  /// What people have inside of them or between each other.
  let inside: Set<String>
  let insideEndings: [String]
  /// What things have as well: by itself it says nothing, and of a thing it may.
  let aims: Set<String>
  /// What is handled well, behind one of `handled`: 'time management'.
  let handling: Set<String>
  let handled: Set<String>
  /// Words that may stand before an aim.
  let modifiers: Set<String>
  /// Words behind an aim that say where or between whom it holds.
  let followers: Set<String>
  /// What is said of an aim: 'has improved', 'is high'.
  let states: Set<String>
  /// Words that only say how much.
  let degrees: Set<String>
  /// Texts that say that all is well.
  let allWell: Set<String>
  /// 'Works on', and in German also with the verb at the end.
  let working: Set<String>
  let workingAtEnd: Set<String>
  let on: Set<String>
  /// What people do, with nothing behind but how: 'communicates better', 'thinks more strategically'.
  let acts: Set<String>
  let actsAtEnd: Set<String>
  let better: Set<String>
  let more: Set<String>
  let manners: Set<String>

  static func of(_ language: WordingLanguage) -> AimWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  func isInside(_ word: String) -> Bool {
    inside.contains(word) || insideEndings.contains(where: word.hasSuffix)
  }

  private static let english = AimWords(
    improving: .words(
      """
      improve improves improving improved increase increases increasing increased raise raises raising
      enhance enhances enhancing strengthen strengthens strengthening boost boosts foster fosters
      """),
    improvingAtEnd: [],
    inside: TraitWords.of(.english).traits.union(
      Set.words("spirit morale mood atmosphere culture delegation cooperation influence")),
    insideEndings: [], aims: .words("quality efficiency productivity performance effectiveness"),
    handling: TraitWords.of(.english).handling, handled: TraitWords.of(.english).handled,
    modifiers: .words(
      """
      the a our their his her your my its own overall general personal work working stakeholder people
      team customer
      """),
    followers: .words("with in within between across among at toward towards"),
    states: phrases(
      ["has", "have"], ["improved", "increased", "become better", "got better", "become stronger"]
    )
    .union(
      phrases(
        ["is", "are", "stays", "remains", "feels"],
        [
          "better", "high", "higher", "good", "strong", "stronger", "great", "excellent",
          "positive",
          "healthy", "improved", "perfect",
        ])
    )
    .union(["improves", "improved", "gets better", "increases"]),
    degrees: .words("very always much really now clearly significantly"),
    allWell: phrases(
      ["everything", "all", "it", "all things", "things"],
      phrases(
        ["runs", "goes", "works", "run", "go", "work"],
        ["well", "smoothly", "fine", "better", "good", "great", "perfectly"]
      ).union(["is well", "is good", "is fine", "is better"])
    )
    .union(["everything works", "everything runs"]),
    working: .words("work works working focus focuses focusing"), workingAtEnd: [], on: ["on"],
    acts: .words(
      """
      communicate communicates delegate delegates lead leads listen listens collaborate collaborates
      cooperate cooperates present presents plan plans prioritise prioritises prioritize prioritizes
      think thinks work works manage manages
      """),
    actsAtEnd: [], better: ["better"], more: ["more"],
    manners: .words("strategically proactively openly confidently"))

  private static let german = AimWords(
    improving: .words(
      "verbessert verbesserte steigert steigerte erhöht erhöhte stärkt stärkte fördert förderte"),
    improvingAtEnd: .words("verbessern steigern erhöhen stärken fördern"),
    inside: TraitWords.of(.german).traits.union(
      Set.words(
        """
        teamgeist stimmung betriebsklima arbeitsklima teamklima delegation feedbackkultur kultur
        miteinander
        """)),
    insideEndings: TraitWords.of(.german).traitEndings,
    aims: .words("qualität arbeitsqualität effizienz produktivität leistung performance"),
    handling: TraitWords.of(.german).handling, handled: TraitWords.of(.german).handled,
    modifiers: .words(
      """
      die das der den dem seine seiner seinen ihre ihrer ihren unsere unserer unseren meine meiner
      meinen eigene eigener eigenen allgemeine
      """),
    followers: .words("mit in im zwischen innerhalb unter gegenüber bei"),
    states: phrases(["hat sich", "haben sich"], ["verbessert", "gebessert", "gesteigert"])
      .union(
        phrases(
          ["ist", "sind", "bleibt"],
          [
            "hoch", "höher", "gut", "besser", "besser geworden", "stark", "stärker", "größer",
            "gestiegen", "verbessert",
          ])
      )
      .union(["wird besser", "verbessert sich", "steigt"]),
    degrees: .words("sehr viel deutlich immer jetzt insgesamt"),
    allWell: phrases(
      ["alles", "es"],
      phrases(
        ["läuft", "klappt", "funktioniert", "geht"],
        ["gut", "rund", "besser", "glatt", "reibungslos"])
    )
    .union(["alles läuft", "alles klappt", "alles funktioniert"]),
    working: .words("arbeitet arbeite arbeiten"), workingAtEnd: ["arbeiten"], on: ["an", "am"],
    acts: .words(
      "kommuniziert delegiert führt arbeitet präsentiert plant organisiert priorisiert denkt"),
    actsAtEnd: .words(
      "kommunizieren delegieren führen zusammenarbeiten präsentieren planen priorisieren denken"),
    better: .words("besser strategischer strategisch"), more: ["mehr"], manners: ["strategisch"])

  /// Each beginning with each end.
  private static func phrases(
    _ beginnings: some Sequence<String>, _ ends: some Sequence<String>
  ) -> Set<String> {
    Set(beginnings.flatMap { beginning in ends.map { "\(beginning) \($0)" } })
  }
}
