// Texts in quotes, and what stands behind a backslash in them.
extension JSONReader {
  /// Reads a text; in JavaScript also several, joined by '+'.
  mutating func text() throws(SourceProblem) -> SourceNode {
    let start = position
    var text = try quotedText()
    guard dialect == .javaScript else { return try node(.text(text), from: start) }
    while true {
      let end = position
      try skipBlank()
      guard current == UInt8(ascii: "+") else {
        position = end
        return try node(.text(text), from: start)
      }
      position += 1
      try skipBlank()
      guard let quote = current, quote.isQuote else { throw unexpected("a text after '+'") }
      text += try quotedText()
    }
  }

  /// Reads what stands between two quotes; the current byte is the first of them.
  private mutating func quotedText() throws(SourceProblem) -> String {
    let start = position
    let quote = bytes[start]
    position += 1
    // Most texts have no backslash, and are their bytes.
    skipPlain(until: quote)
    if current == quote {
      position += 1
      return String(decoding: bytes[start + 1..<position - 1], as: UTF8.self)
    }
    var text = Array(bytes[start + 1..<position])
    while let byte = current, byte != quote {
      switch byte {
      case UInt8(ascii: "\\"):
        try readEscape(into: &text)
      case UInt8(ascii: "$") where quote == UInt8(ascii: "`") && self.byte(1) == UInt8(ascii: "{"):
        throw substitution()
      case 0..<0x20:
        try readControl(byte, in: quote, from: start, into: &text)
      default:
        let start = position
        skipPlain(until: quote)
        // Not even one byte: a '$' that means nothing here.
        if position == start { position += 1 }
        text += bytes[start..<position]
      }
    }
    guard current == quote else { throw unclosedText(from: start) }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Moves to the next byte that means something inside quotes.
  private mutating func skipPlain(until quote: UInt8) {
    while position < bytes.count {
      let byte = bytes[position]
      let isSpecial =
        byte == quote || byte == UInt8(ascii: "\\") || byte < 0x20 || byte == UInt8(ascii: "$")
      if isSpecial { return }
      position += 1
    }
  }

  private mutating func readControl(
    _ byte: UInt8, in quote: UInt8, from start: Int, into text: inout [UInt8]
  ) throws(SourceProblem) {
    let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    switch (dialect, quote) {
    case (.javaScript, UInt8(ascii: "`")):
      // All line ends of a template are line feeds, whatever they are in the file.
      let isPair = byte == UInt8(ascii: "\r") && self.byte(1) == UInt8(ascii: "\n")
      if !isPair { text.append(isLineEnd ? UInt8(ascii: "\n") : byte) }
    case (.javaScript, _) where !isLineEnd: text.append(byte)
    default: throw isLineEnd ? unclosedText(from: start) : controlCharacter(byte)
    }
    position += 1
  }

  // MARK: - Backslashes

  private mutating func readEscape(into text: inout [UInt8]) throws(SourceProblem) {
    let start = position
    guard let letter = byte(1) else {
      position = bytes.count
      return
    }
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): append(try unicodeEscape(from: start), to: &text)
    default:
      guard dialect == .javaScript else { throw unknownEscape(from: start) }
      try readRareEscape(letter, from: start, into: &text)
    }
  }

  /// Reads what only JavaScript has behind a backslash; everything else stands for itself there.
  private mutating func readRareEscape(
    _ letter: UInt8, from start: Int, into text: inout [UInt8]
  ) throws(SourceProblem) {
    switch letter {
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "x"):
      guard let code = hexadecimal(2), let scalar = Unicode.Scalar(code) else {
        throw unfinishedEscape(from: start, "two hexadecimal digits")
      }
      append(scalar, to: &text)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard letter == UInt8(ascii: "0"), current.map(\.isDigit) != true else {
        throw unknownEscape(from: start)
      }
      text.append(0)
    case UInt8(ascii: "\r"):
      // A line end behind a backslash is not part of the text.
      if current == UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "\n"): break
    default: text.append(letter)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(SourceProblem) -> Unicode.Scalar {
    if dialect == .javaScript, current == UInt8(ascii: "{") {
      return try bracedEscape(from: start)
    }
    guard let first = hexadecimal(4) else {
      throw unfinishedEscape(from: start, "four hexadecimal digits")
    }
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Characters beyond U+FFFF are written as two halves.
    let end = position
    if UTF16.isLeadSurrogate(UInt16(first)), current == UInt8(ascii: "\\"),
      byte(1) == UInt8(ascii: "u")
    {
      position += 2
      if let second = hexadecimal(4), UTF16.isTrailSurrogate(UInt16(second)),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw halfCharacter(start..<end)
  }

  private mutating func bracedEscape(from start: Int) throws(SourceProblem) -> Unicode.Scalar {
    position += 1
    var code: UInt32 = 0
    var count = 0
    while let digit = current?.hexadecimalValue, code <= 0x10FFFF {
      code = code * 16 + digit
      count += 1
      position += 1
    }
    guard count > 0, current == UInt8(ascii: "}"), let scalar = Unicode.Scalar(code) else {
      throw unfinishedEscape(from: start, "the number of a character, then '}'")
    }
    position += 1
    return scalar
  }

  /// Reads so many hexadecimal digits, or none at all.
  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var code: UInt32 = 0
    for k in 0..<count {
      guard let digit = byte(k)?.hexadecimalValue else { return nil }
      code = code * 16 + digit
    }
    position += count
    return code
  }

  private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
  }
}

extension UInt8 {
  var isQuote: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`")
  }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
