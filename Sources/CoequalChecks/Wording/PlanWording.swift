import CoequalModel

/// What the lists say of texts in plans of people, which are written in a hurry more often than
/// frameworks are.
enum PlanWording {
  /// The beginning of an outcome that says that somebody changes or what somebody is like; `nil` where
  /// the text goes on to say what will be there.
  static func change(
    in text: String, _ tokens: TextTokens, _ language: WordingLanguage
  ) -> WordingFinding? {
    let list = changes(language)
    guard let match = list.index.match(atStartOf: tokens) else { return nil }
    let rest = tokens.tokens[match.tokens.upperBound...]
    guard !hasCount(tokens), !rest.contains(where: goesOn),
      !UnobservableOpeners.showsMore(tokens, after: match, language)
    else { return nil }
    let source = Array(text.utf8)[tokens.bytes(of: match.tokens)]
    return WordingFinding(
      tokens: match.tokens,
      message: "'\(String(decoding: source, as: UTF8.self))' says "
        + "\(list.words[match.phrase].reason ?? ""), which nobody can see",
      help: ["write what will be there, who will use it, or what will have happened"])
  }

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
  private static func hasCount(_ tokens: TextTokens) -> Bool {
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

  private static func isNumber(_ word: String) -> Bool {
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

  private static let continuing: Set<String> = [
    "that", "which", "who", "whom", "whose", "where", "until", "so", "by", "dass", "sodass", "bis",
    "indem", "welche", "welcher", "welches", "wer",
  ]
}
