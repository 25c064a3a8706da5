/// A verb by which a second behaviour begins in a text that began with another.
struct SecondBehaviour: Sendable {
  /// The first verb and the second, as tokens of the text.
  let first, second: Int

  private static let joins = WordFilter(["and", "und"])

  /// Whether a text has a word that joins others.
  static func mayBe(in text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "&")) || joins.mayMatch(text)
  }

  /// The second behaviour of a text; `nil` where it has one only.
  ///
  /// Two verbs that share an object are one behaviour, and so is a verb with two objects. So the first
  /// has to have an object of its own, in front of the word that joins them, and the second must not be
  /// about the same thing as the first.
  init?(in text: TextTokens, of source: String, _ language: WordingLanguage) {
    switch language {
    case .english: self.init(english: Words(text))
    case .german: self.init(german: Words(text), text, Array(source.utf8))
    }
  }

  /// The tokens of a text as words; a sign is a word of one character.
  private struct Words {
    let words: [String]

    /// As many tokens as are looked at: each joining word is compared with all in front of it.
    private static let most = 200

    init(_ text: TextTokens) {
      words = text.tokens.prefix(Self.most).map { token in
        switch token.kind {
        case .word(let word): word ?? ""
        case .sign(let sign): String(sign)
        }
      }
    }

    subscript(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    func firstIndex(from start: Int, where matches: (String) -> Bool) -> Int? {
      words.indices.dropFirst(start).first { matches(words[$0]) }
    }
  }
}

// MARK: - English

extension SecondBehaviour {
  private static let subjects: Set<String> = ["you", "they", "we", "i"]
  private static let adverbs: Set<String> = ["also", "always", "often", "then", "not"]
  /// After these comes what the verb is about, so that it is no noun.
  private static let determiners: Set<String> = [
    "a", "an", "the", "their", "your", "our", "his", "her", "its", "any", "all", "each", "every",
    "other", "others", "how", "why", "what", "whether", "new", "people", "someone", "everyone",
    "with",
  ]
  private static let pronouns: Set<String> = ["it", "them", "this", "these", "those", "that"]
  /// After these the verbs have another subject.
  private static let clauses: Set<String> = [
    "that", "which", "who", "whom", "whose", "what", "how", "when", "where", "why", "whether", "if",
    "because", "while", "until", "as", "is", "are", ".", ";", ":", "(", "/",
  ]
  /// After these a verb in its base form belongs to another verb.
  private static let helpers: Set<String> = [
    "to", "help", "helps", "let", "lets", "make", "can", "could", "will", "would", "should", "may",
    "might", "must", "others", "people", "teams", "them", "not",
  ]

  /// A text that has one of these in front of the joining word goes on with the same object: "prepares for
  /// and takes part in meetings".
  private static let particles: Set<String> = [
    "for", "in", "to", "of", "on", "with", "out", "up", "at", "from", "by", "about", "over",
    "through",
    "into",
  ]

  private static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word) || word.hasSuffix("ly") && word.count > 4
  }

  private init?(english words: Words) {
    let verbs = VerbTable.english
    var first = 0
    if Self.subjects.contains(words[first]) { first += 1 }
    while Self.isAdverb(words[first]) { first += 1 }
    guard let form = verbs.form(of: words[first]) else { return nil }
    var start = first + 1
    while let join = words.firstIndex(from: start, where: { ["and", "&"].contains($0) }) {
      start = join + 1
      let between = words.words[first + 1..<join]
      if between.contains(where: { Self.clauses.contains($0) }) { return nil }
      if form == .base, between.contains(where: { Self.helpers.contains($0) }) { return nil }
      guard
        between.contains(where: { !Self.isAdverb($0) && $0 != "," && verbs.form(of: $0) == nil }),
        !Self.particles.contains(between.last { $0 != "," } ?? "")
      else { continue }
      var second = join + 1
      while Self.isAdverb(words[second]) { second += 1 }
      guard
        verbs.isVerb(words[second], form) && !words[second + 1].isEmpty
          || verbs.mayBeNoun(words[second], form) && Self.determiners.contains(words[second + 1])
      else { continue }
      let object = [words[second + 1], words[second + 2], words[second + 3]]
      if object.contains(where: { Self.pronouns.contains($0) }) { continue }
      (self.first, self.second) = (first, second)
      return
    }
    return nil
  }
}

// MARK: - German

extension SecondBehaviour {
  private static let germanPronouns: Set<String> = [
    "sie", "es", "ihn", "ihnen", "ihm", "ihr", "diese", "diesen", "dieses", "dies", "davon",
    "daraus",
    "dabei", "damit", "danach",
  ]

  private init?(german words: Words, _ text: TextTokens, _ source: [UInt8]) {
    guard words[0].hasSuffix("t"), ActionVerbs.german.contains(words[0]) else { return nil }
    var start = 1
    while let join = words.firstIndex(from: start, where: { $0 == "und" }) {
      start = join + 1
      let between = words.words[1..<join]
      // An open clause, which a comma would end, has another subject.
      guard between.count(where: { $0 == "," }) % 2 == 0, !between.isEmpty else { continue }
      let second = join + 1
      guard ActionVerbs.german.contains(words[second]),
        source[text.tokens[second].range.lowerBound].isLowerCase
      else { continue }
      let object = [words[second + 1], words[second + 2]]
      if object.contains(where: { Self.germanPronouns.contains($0) }) { continue }
      (first, self.second) = (0, second)
      return
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it begins a small letter in German; nouns begin with a capital.
  fileprivate var isLowerCase: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || self >= 0xC3
  }
}
