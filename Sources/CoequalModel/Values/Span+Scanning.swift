/// The few steps from which all lexical values are read. A position never leaves the span, and
/// where a step fails it is of no further use.
extension Span<UInt8> {
  /// Moves past `byte` when it stands at `position`, and says whether it did.
  func scan(_ byte: UInt8, at position: inout Int) -> Bool {
    guard position < count, self[position] == byte else { return false }
    position += 1
    return true
  }

  /// Reads a number of at least one and at most `limit` ASCII digits, all that stand there.
  ///
  /// - Parameter limit: At most 18, so that the number fits.
  func scanNumber(upTo limit: Int, at position: inout Int) -> Int64? {
    precondition(limit <= 18, "A number of more than 18 digits may not fit into 64 bits")
    let start = position
    var number: Int64 = 0
    while position < count, self[position].isASCIIDigit {
      guard position - start < limit else { return nil }
      number = number * 10 + Int64(self[position] &- UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? number : nil
  }

  /// Reads a number as ``scanNumber(upTo:at:)`` does, but refuses a zero before other digits.
  func scanPlainNumber(upTo limit: Int, at position: inout Int) -> Int? {
    let start = position
    guard let number = scanNumber(upTo: limit, at: &position) else { return nil }
    guard position == start + 1 || self[start] != UInt8(ascii: "0") else { return nil }
    return Int(number)
  }

  /// The text of a part; bytes that are not UTF-8 are replaced.
  func text(in range: Range<Int>) -> String {
    withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  /// All of the text; bytes that are not UTF-8 are replaced.
  var text: String { text(in: 0..<count) }

  /// Whether every byte satisfies `predicate`.
  func allSatisfy(_ predicate: (UInt8) -> Bool) -> Bool {
    for index in indices where !predicate(self[index]) { return false }
    return true
  }
}

extension UInt8 {
  /// Whether this is one of `0` to `9`.
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// Whether this is one of `a` to `z`.
  var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  /// Whether this is one of `A` to `Z`.
  var isASCIIUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  /// Whether this is an ASCII letter of either case.
  var isASCIILetter: Bool { isASCIILowercase || isASCIIUppercase }
}
