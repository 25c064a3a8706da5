import CoequalModel

/// What the lists say of texts in plans of people, which are written in a hurry more often than
/// frameworks are.
enum PlanWording {
  /// The beginning of an outcome that says that somebody changes, what somebody is like, or what somebody
  /// attends; `nil` where the text goes on to say what will be there.
  static func change(
    in text: String, _ tokens: TextTokens, _ language: WordingLanguage
  ) -> WordingFinding? {
    func finding(_ range: Range<Int>, _ says: String) -> WordingFinding {
      let source = Array(text.utf8)[tokens.bytes(of: range)]
      return WordingFinding(
        tokens: range, message: "'\(String(decoding: source, as: UTF8.self))' says \(says)",
        help: ["write what will be there, who will use it, or what will have happened"])
    }
    if let range = AttendanceWording(tokens, language).found {
      return finding(range, "what somebody attends or reads, and not what comes of it")
    }
    guard let (range, says) = opening(tokens, language), !hasCount(tokens),
      !tokens.tokens[range.upperBound...].contains(where: goesOn),
      !showsMore(text, tokens, after: range.upperBound, language)
    else { return nil }
    return finding(range, says)
  }

  /// What a text says of somebody at its beginning, or of something with no thing in it, whatever follows.
  private static func opening(
    _ tokens: TextTokens, _ language: WordingLanguage
  ) -> (range: Range<Int>, says: String)? {
    let list = changes(language)
    if let match = list.index.match(atStartOf: tokens) {
      return (match.tokens, "\(list.words[match.phrase].reason ?? ""), which nobody can see")
    }
    return TraitWording(tokens, language).found.map {
      ($0, "what somebody is like, which nobody can see")
    } ?? AimWording(tokens, language).found
  }

  /// Whether an act follows that can be seen: 'becomes a better leader and communicates effectively' goes
  /// on with no such act.
  private static func showsMore(
    _ text: String, _ tokens: TextTokens, after end: Int, _ language: WordingLanguage
  ) -> Bool {
    var start = end
    // Whoever strings together more acts than that says enough.
    for _ in 0..<mostActs {
      guard let act = UnobservableOpeners.act(in: tokens, after: start, language) else {
        return false
      }
      let rest = String(
        decoding: text.utf8.dropFirst(tokens.tokens[act].range.lowerBound), as: UTF8.self)
      let restTokens = TextTokens(rest)
      guard
        opening(restTokens, language) != nil
          || UnobservableOpeners.remark(on: rest, restTokens, language) != nil
          || !VagueWords.remarks(on: rest, restTokens, language).isEmpty
          || restTokens.tokens.contains(where: { manners.contains($0.comparedText) })
      else { return true }
      start = act + 1
    }
    return true
  }

  private static let mostActs = 4

  /// Words that tell how somebody does something, which nobody can see even where there is more of it.
  private static let manners: Set<String> = [
    "effectively", "efficiently", "proactively", "confidently", "effektiver", "effizienter",
    "proaktiver",
  ]

  /// What a text says without "I will" and the like, and from which byte on.
  static func statement(of text: String, _ language: WordingLanguage) -> (start: Int, text: String)
  {
    guard language == .english else { return (0, text) }
    let words = TextTokens(text).tokens
    let said = words.drop { leading.contains($0.comparedText) }
    guard let first = said.first, said.count < words.count else { return (0, text) }
    let start = first.range.lowerBound
    return (start, String(decoding: text.utf8.dropFirst(start), as: UTF8.self))
  }

  private static let leading: Set<String> = ["i", "she", "he", "they", "will", "would", "should"]

  /// Whether words hold a verb that says what happens, so that those before it are what it is about.
  static func hasVerb(_ words: some Sequence<String>, _ language: WordingLanguage) -> Bool {
    words.contains { word in
      switch language {
      case .english: VerbTable.english.isVerb(word, .third) || states.contains(word)
      case .german: ActionVerbs.german.contains(word) || germanStates.contains(word)
      }
    }
  }

  private static let states: Set<String> = [
    "is", "are", "was", "were", "has", "means", "lets", "saves", "halves", "costs", "rises",
    "falls",
    "grows", "lasts", "keeps", "leads", "brings",
  ]
  private static let germanStates: Set<String> = [
    "ist", "sind", "war", "waren", "hat", "haben", "wird", "werden", "läuft", "laufen", "spart",
    "sparen", "steigt", "sinkt", "halbiert", "senkt", "kostet", "dauert",
  ]

  /// Whether a text says what somebody thinks and no more: longer ones say what that rests on.
  static func isOpinion(_ tokens: TextTokens, _ language: WordingLanguage) -> Bool {
    tokens.wordCount <= 5 && !hasCount(tokens)
      && opinions(language).index.match(atStartOf: tokens) != nil
  }

  /// Whether a text only says that there is nothing.
  static func isNothing(_ tokens: TextTokens) -> Bool {
    let words = tokens.tokens.compactMap { token -> String? in
      guard case .word(let word?) = token.kind else { return nil }
      return word
    }
    return NothingWords.phrases.contains(words.joined(separator: " "))
  }

  // MARK: - Words

  private static func changes(_ language: WordingLanguage) -> Vocabulary {
    switch language {
    case .english: changesEnglish
    case .german: changesGerman
    }
  }

  private static func opinions(_ language: WordingLanguage) -> Vocabulary {
    switch language {
    case .english: opinionsEnglish
    case .german: opinionsGerman
    }
  }

  private static let changesEnglish = Vocabulary(.changesEnglish, atStart: true)
  private static let changesGerman = Vocabulary(.changesGerman, atStart: true)
  private static let opinionsEnglish = Vocabulary(.opinionsEnglish, atStart: true)
  private static let opinionsGerman = Vocabulary(.opinionsGerman, atStart: true)

  /// Whether a text has a number of something, as of a unit, a noun or a share; years count nothing.
  static func hasCount(_ tokens: TextTokens) -> Bool {
    tokens.tokens.indices.contains { index in
      guard case .word(let word?) = tokens.tokens[index].kind, isNumber(word),
        tokens.tokens.indices.contains(index + 1)
      else { return false }
      switch tokens.tokens[index + 1].kind {
      case .word: return true
      case .sign(let sign): return sign == "%" || sign == "€" || sign == "$"
      }
    }
  }

  static func isNumber(_ word: String) -> Bool {
    guard word.allSatisfy(\.isNumber) else { return numbers.contains(word) }
    return Int(word).map { !(1900...2100).contains($0) } ?? true
  }

  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "half",
    "zwei",
    "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf",
  ]

  /// Words and signs behind which a text says what will be there.
  private static func goesOn(_ token: TextTokens.Token) -> Bool {
    switch token.kind {
    case .sign(let sign): sign == ":" || sign == ";"
    case .word(let word?): continuing.contains(word)
    case .word(nil): false
    }
  }

  static let continuing: Set<String> = [
    "that", "which", "who", "whom", "whose", "where", "until", "so", "by", "dass", "sodass", "bis",
    "indem", "welche", "welcher", "welches", "wer",
  ]
}
