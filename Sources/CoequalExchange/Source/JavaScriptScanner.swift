/// Splits code of JavaScript into tokens, no further than is needed to find where statements end.
///
/// It takes any bytes. What is not closed ends with the line or the file; whether a slash divides or
/// begins a pattern is judged by the token before it.
struct JavaScriptScanner {
  private let bytes: [UInt8]
  /// Where the next token is looked for.
  private(set) var position = 0
  /// The brackets that are open; `${` counts as one.
  private var brackets: [UInt8] = []
  /// Whether the token before the current one ends a value, so that a slash divides it.
  private var isAfterValue = false

  /// A token of code.
  struct Token: Hashable {
    enum Kind { case word, number, text, pattern, sign }
    var kind: Kind
    var range: Range<Int>
    /// Whether nothing stands before it in its line.
    var isFirstOfLine: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// How many brackets are open.
  var depth: Int { brackets.count }

  /// The next token, without moving past it.
  func peek() -> Token? {
    let (start, isFirst) = skipBlank(from: position)
    guard start < bytes.count else { return nil }
    let (kind, end) = token(at: start)
    return Token(kind: kind, range: start..<end, isFirstOfLine: isFirst)
  }

  /// Moves past the next token.
  mutating func next() -> Token? {
    guard let token = peek() else {
      position = bytes.count
      return nil
    }
    let first = bytes[token.range.lowerBound]
    let last = bytes[token.range.upperBound - 1]
    position = token.range.upperBound
    if token.kind == .sign || token.kind == .text {
      if "])}".utf8.contains(last) && token.kind == .sign || first == UInt8(ascii: "}") {
        _ = brackets.popLast()
      }
      if isOpenTemplate(token) {
        brackets.append(UInt8(ascii: "$"))
      } else if token.kind == .sign, "([{".utf8.contains(first) {
        brackets.append(first)
      }
    }
    isAfterValue =
      switch token.kind {
      case .number, .pattern: true
      case .text: !isOpenTemplate(token)
      case .sign: "])}".utf8.contains(last)
      case .word: !Self.wordsBeforePatterns.contains(text(of: token))
      }
    return token
  }

  /// Goes on somewhere else, with the same brackets open.
  mutating func move(to position: Int, isAfterValue: Bool) {
    self.position = position
    self.isAfterValue = isAfterValue
  }

  func text(of token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// Whether a token is exactly this sign or word.
  func `is`(_ token: Token, _ text: String) -> Bool {
    token.kind != .text && bytes[token.range].elementsEqual(text.utf8)
  }

  /// Whether a statement begins with a token, so that the one before has ended without a semicolon.
  func beginsStatement(_ token: Token) -> Bool {
    depth == 0 && token.isFirstOfLine && token.kind == .word
      && Self.statementWords.contains(text(of: token))
  }

  private static let statementWords: Set<String> = [
    "abstract", "async", "class", "const", "declare", "enum", "export", "exports", "for",
    "function",
    "if", "import", "interface", "let", "module", "namespace", "opaque", "return", "switch",
    "throw",
    "try", "type", "var", "while",
  ]
  private static let wordsBeforePatterns: Set<String> = [
    "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof",
    "void", "yield", "await",
  ]
  private static let longSigns = [
    "===", "!==", "...", "=>", "==", "!=", ">=", "<=", "&&", "||", "??", "?.", "++", "--", "+=",
    "-=", "*=", "{|", "|}",
  ].map { Array($0.utf8) }

  // MARK: - Tokens

  private func skipBlank(from start: Int) -> (Int, isFirstOfLine: Bool) {
    var i = start
    var isFirst = start == 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isFirst = true
        i += 1
      case 0..<0x21:
        i += 1
      case UInt8(ascii: "/") where byte(i + 1) == UInt8(ascii: "/"):
        i = end(of: i) { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      case UInt8(ascii: "/") where byte(i + 1) == UInt8(ascii: "*"):
        i += 2
        while i < bytes.count, bytes[i] != UInt8(ascii: "*") || byte(i + 1) != UInt8(ascii: "/") {
          isFirst = isFirst || bytes[i] == UInt8(ascii: "\n")
          i += 1
        }
        i = min(i + 2, bytes.count)
      default: return (i, isFirst)
      }
    }
    return (i, isFirst)
  }

  private func token(at start: Int) -> (Token.Kind, end: Int) {
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return (.text, endOfText(from: start + 1, quote: first))
    case UInt8(ascii: "`"):
      return (.text, endOfTemplate(from: start + 1))
    case UInt8(ascii: "}") where brackets.last == UInt8(ascii: "$"):
      return (.text, endOfTemplate(from: start + 1))
    case UInt8(ascii: "/") where !isAfterValue:
      if let end = endOfPattern(from: start + 1) { return (.pattern, end) }
      return (.sign, start + 1)
    default: break
    }
    if first.isNamePart {
      return (first.isDigit ? .number : .word, end(of: start) { !$0.isNamePart })
    }
    for sign in Self.longSigns where bytes[start...].starts(with: sign) {
      return (.sign, start + sign.count)
    }
    return (.sign, start + 1)
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The first place from `start` where `isEnd` holds, or the end of the file.
  private func end(of start: Int, where isEnd: (UInt8) -> Bool) -> Int {
    var end = start
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    return end
  }

  private func endOfText(from start: Int, quote: UInt8) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != quote, bytes[i] != UInt8(ascii: "\n") {
      i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(i + 1, bytes.count)
  }

  /// The end of a piece of a template: behind its closing quote, or behind `${`.
  private func endOfTemplate(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != UInt8(ascii: "`") {
      if bytes[i] == UInt8(ascii: "$"), byte(i + 1) == UInt8(ascii: "{") { return i + 2 }
      i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(i + 1, bytes.count)
  }

  private func isOpenTemplate(_ token: Token) -> Bool {
    token.kind == .text && token.range.count > 1
      && bytes[token.range].suffix(2).elementsEqual("${".utf8)
      && !bytes[token.range.lowerBound].isPlainQuote
  }

  /// The end of a regular expression; `nil` where none ends in this line.
  private func endOfPattern(from start: Int) -> Int? {
    var i = start
    var isInClass = false
    while i < bytes.count, bytes[i] != UInt8(ascii: "\n") {
      switch bytes[i] {
      case UInt8(ascii: "\\"): i += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass: return end(of: i + 1) { !$0.isNamePart }
      default: break
      }
      i += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isPlainQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
