// Numbers, and the words 'true', 'false' and 'null'.
extension JSONReader {
  /// Moves past a name or word.
  mutating func skipName() {
    while let byte = current, byte.isNamePart, dialect == .json || rareSpaceLength == 0 {
      position += 1
    }
  }

  mutating func word() throws(SourceProblem) -> SourceNode {
    let start = position
    skipName()
    switch (String(decoding: bytes[start..<position], as: UTF8.self), dialect) {
    case ("true", _): return try node(.boolean(true), from: start)
    case ("false", _): return try node(.boolean(false), from: start)
    case ("null", _), ("undefined", .javaScript): return try node(.null, from: start)
    case ("NaN", .javaScript), ("Infinity", .javaScript):
      return try node(
        .number(String(decoding: bytes[start..<position], as: UTF8.self)), from: start)
    default:
      let end = position
      position = start
      throw noValue(start..<end)
    }
  }

  mutating func number() throws(SourceProblem) -> SourceNode {
    let start = position
    let isNumber = dialect == .json ? skipNumber() : skipFreeNumber()
    // Anything glued to it makes it none.
    let isGlued = current.map { $0.isNamePart || "+-.".utf8.contains($0) } ?? false
    guard isNumber, !isGlued else { throw noNumber(from: start) }
    return try node(
      .number(String(decoding: bytes[start..<position], as: UTF8.self)), from: start)
  }

  /// Moves past a number as RFC 8259 has it.
  private mutating func skipNumber() -> Bool {
    if current == UInt8(ascii: "-") { position += 1 }
    let start = position
    guard skipDigits() else { return false }
    if bytes[start] == UInt8(ascii: "0"), position > start + 1 { return false }
    if current == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() else { return false }
    }
    return skipExponent()
  }

  private mutating func skipExponent() -> Bool {
    guard current == UInt8(ascii: "e") || current == UInt8(ascii: "E") else { return true }
    position += 1
    if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
    return skipDigits()
  }

  /// Moves past a number as JavaScript has it: also `+1`, `.5`, `5.`, `1_000`, `0xFF` and `7n`.
  private mutating func skipFreeNumber() -> Bool {
    if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0"), let next = byte(1) {
      if next.isDigit { return false }
      if "xXoObB".utf8.contains(next) {
        let start = position
        skipName()
        return position > start + 2
      }
    }
    let hasWhole = skipDigits(orUnderscores: true)
    var hasPart = false
    if current == UInt8(ascii: ".") {
      position += 1
      hasPart = skipDigits(orUnderscores: true)
    }
    guard hasWhole || hasPart, skipExponent() else { return false }
    if current == UInt8(ascii: "n") { position += 1 }
    return true
  }

  /// Moves past digits; `false` where there are none.
  private mutating func skipDigits(orUnderscores: Bool = false) -> Bool {
    let start = position
    while let byte = current, byte.isDigit || orUnderscores && byte == UInt8(ascii: "_") {
      position += 1
    }
    return position > start && bytes[start].isDigit
  }
}
