// Numbers, and the words 'true', 'false' and 'null'.
extension JSONReader {
  /// Moves past a name or word.
  mutating func skipName() {
    while let byte = current, byte.isNamePart, dialect == .json || rareSpaceLength == 0 {
      position += 1
    }
  }

  mutating func word() throws(JSONProblem) -> SourceNode {
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

  mutating func number() throws(JSONProblem) -> SourceNode {
    let start = position
    let isNumber = skipNumber() || dialect == .javaScript && skipRareNumber(from: start)
    // Anything glued to it makes it none.
    guard isNumber, current.map({ $0.isNamePart || $0 == UInt8(ascii: ".") }) != true else {
      throw noNumber(from: start)
    }
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

  /// Moves past a number that only JavaScript takes for one: `+1`, `.5`, `5.`, `1_000`, `0xFF`, `7n`.
  private mutating func skipRareNumber(from start: Int) -> Bool {
    position = start
    if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0"), let letter = byte(1), letter.isNameStart {
      guard "xXoObB".utf8.contains(letter), let digit = byte(2), digit.isNamePart else {
        return false
      }
      skipName()
      return true
    }
    let whole = skipDigits(orUnderscores: true)
    guard current == UInt8(ascii: ".") else {
      guard whole, skipExponent() else { return false }
      if current == UInt8(ascii: "n") { position += 1 }
      return true
    }
    position += 1
    let part = skipDigits(orUnderscores: true)
    return (whole || part) && skipExponent()
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
