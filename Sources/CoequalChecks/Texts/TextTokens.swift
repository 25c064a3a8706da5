/// A text cut into words and signs, each with its place.
///
/// A word is a run of letters, digits and marks; apostrophes inside belong to it, hyphens do not. White
/// space, dashes and controls only stand between. Takes time in proportion to the length of the text,
/// whatever it holds.
package struct TextTokens: Sendable {
  /// A word or a sign.
  package struct Token: Hashable, Sendable {
    /// Its bytes, in the text as UTF-8.
    package let range: Range<Int>
    package let kind: Kind
  }

  package enum Kind: Hashable, Sendable {
    /// A word in the form in which words are compared; `nil` for one that is longer than any that
    /// somebody would look for.
    case word(String?)
    case sign(Unicode.Scalar)
  }

  package let tokens: [Token]

  /// - Parameter takesStarsAsLetters: In patterns a star stands for letters.
  package init(_ text: String, takesStarsAsLetters: Bool = false) {
    var cutter = TokenCutter(takesStarsAsLetters: takesStarsAsLetters)
    for scalar in text.unicodeScalars { cutter.add(scalar) }
    tokens = cutter.finish()
  }

  /// The number of words.
  package var wordCount: Int { tokens.count { $0.isWord } }

  /// The words in the form in which words are compared, and the signs.
  var comparedTexts: [String] { tokens.map(\.comparedText) }

  /// The bytes of some tokens that stand together.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }
}

extension TextTokens.Token {
  package var isWord: Bool {
    if case .word = kind { true } else { false }
  }

  /// The word in the form in which words are compared, or the sign; empty for a word that is too long.
  var comparedText: String {
    switch kind {
    case .word(let word): word ?? ""
    case .sign(let sign): String(sign)
    }
  }
}

/// Puts words together, scalar by scalar.
private struct TokenCutter {
  private let takesStarsAsLetters: Bool
  private var tokens: [TextTokens.Token] = []
  private var position = 0
  /// The letters of a word so far, in the text and as they are compared.
  private var wordRange: Range<Int>?
  private var word = String.UnicodeScalarView()
  private var wordLength = 0
  private var isASCII = true
  /// An apostrophe that belongs to the word if a letter follows.
  private var apostrophe: Unicode.Scalar?

  init(takesStarsAsLetters: Bool) {
    self.takesStarsAsLetters = takesStarsAsLetters
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    let start = position
    position += UTF8.width(scalar)
    if takesStarsAsLetters, scalar == "*" { return addLetter(scalar, at: start) }
    switch WordScalar(scalar) {
    case .letter: addLetter(scalar, at: start)
    case .inside where wordRange != nil && apostrophe == nil: addLetter(scalar, at: start)
    case .apostrophe where wordRange != nil && apostrophe == nil: apostrophe = scalar
    case .apostrophe, .sign:
      endWord()
      tokens.append(TextTokens.Token(range: start..<position, kind: .sign(scalar)))
    case .inside: break
    case .between: endWord()
    }
  }

  mutating func finish() -> [TextTokens.Token] {
    endWord()
    return tokens
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar, at start: Int) {
    wordRange = (wordRange?.lowerBound ?? start)..<position
    if let apostrophe {
      self.apostrophe = nil
      // Straight or curved, it is the same word.
      append(apostrophe == "\u{2019}" ? "'" : apostrophe)
    }
    // A soft hyphen only says where a line may end.
    if scalar != "\u{AD}" { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    wordLength += UTF8.width(scalar)
    if !scalar.isASCII { isASCII = false }
    if wordLength <= WordForm.longest { word.append(scalar) }
  }

  private mutating func endWord() {
    guard let range = wordRange else { return }
    let form = wordLength <= WordForm.longest ? WordForm.folded(String(word), isASCII) : nil
    tokens.append(TextTokens.Token(range: range, kind: .word(form)))
    if let apostrophe {
      let end = range.upperBound + UTF8.width(apostrophe)
      tokens.append(
        TextTokens.Token(range: range.upperBound..<end, kind: .sign(apostrophe)))
    }
    wordRange = nil
    word.removeAll()
    wordLength = 0
    isASCII = true
    apostrophe = nil
  }
}

/// The form in which words are compared.
enum WordForm {
  /// The bytes of the longest word that is compared with others; so no word can cost more than a little.
  static let longest = 200

  /// The word without differences of case.
  ///
  /// Upper case first, so that 'ß' and 'SS' are one, as are ligatures and their letters; texts that
  /// differ only in how accents are stored are equal in Swift.
  static func folded(_ word: String, _ isASCII: Bool) -> String {
    isASCII ? word.lowercased() : word.uppercased().lowercased()
  }
}

/// What a scalar means for words.
private enum WordScalar {
  case letter
  /// Continues a word and begins none: an accent stored by itself, a joiner, a soft hyphen.
  case inside
  case apostrophe
  case sign
  case between

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": self = .letter
    case "'", "\u{2019}": self = .apostrophe
    case "\u{200C}", "\u{200D}", "\u{AD}": self = .inside
    case _ where scalar.isASCII:
      self = scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "-" ? .between : .sign
    default: self.init(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .inside
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      self = .letter
    case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .unassigned, .surrogate:
      self = .between
    default: self = .sign
    }
  }
}
