/// Words and signs one after the other that a pattern or a word list looks for.
package struct Phrase: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case word(String)
    /// Any one word.
    case anyWord
    case glob(WordGlob)
    case sign(Unicode.Scalar)
  }

  package var parts: [Part]
  /// Whether it must begin where the text does.
  package var startsText = false
  /// Whether it must end where the text does.
  package var endsText = false
}

/// Why a text is no phrase.
package enum PhraseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case tooLong
  case tooMany(limit: Int)

  package var description: String {
    switch self {
    case .empty: "there is no word in it"
    case .tooLong: "it is longer than \(Phrase.longest) characters or \(Phrase.mostParts) words"
    case .tooMany(let limit): "it has more than \(limit) alternatives"
    }
  }
}

extension Phrase {
  /// The most characters of a phrase.
  static let longest = 500
  /// The most words and signs of a phrase.
  static let mostParts = 30
  /// The most alternatives of a pattern.
  static let mostAlternatives = 200

  /// Reads the word of a list; only `*` means something else than itself.
  package init(word text: String) throws(PhraseProblem) {
    try self.init(text[...])
  }

  /// Reads the alternatives of a pattern.
  package static func alternatives(of pattern: String) throws(PhraseProblem) -> [Phrase] {
    let texts = pattern.split(separator: "|", omittingEmptySubsequences: false)
    if texts.count > mostAlternatives { throw .tooMany(limit: mostAlternatives) }
    var phrases: [Phrase] = []
    for text in texts { phrases.append(try alternative(text)) }
    return phrases
  }

  private static func alternative(_ text: Substring) throws(PhraseProblem) -> Phrase {
    var rest = text.drop { $0 == " " }
    let startsText = rest.first == "^"
    if startsText { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    let endsText = rest.last == "$"
    if endsText { rest = rest.dropLast() }
    var phrase = try Phrase(rest)
    phrase.startsText = startsText
    phrase.endsText = endsText
    return phrase
  }

  private init(_ text: Substring) throws(PhraseProblem) {
    if text.utf8.count > 4 * Self.longest || text.count > Self.longest { throw .tooLong }
    parts = Self.parts(of: text)
    if parts.isEmpty { throw .empty }
    if parts.count > Self.mostParts { throw .tooLong }
  }

  private static func parts(of text: Substring) -> [Part] {
    TextTokens(String(text), takesStarsAsLetters: true).tokens.compactMap { token in
      switch token.kind {
      case .sign(let sign): .sign(sign)
      case .word(nil): nil
      case .word(let word?):
        if !word.contains("*") {
          .word(word)
        } else if word.allSatisfy({ $0 == "*" }) {
          .anyWord
        } else {
          .glob(WordGlob(word))
        }
      }
    }
  }
}
