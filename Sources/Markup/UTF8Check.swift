/// Looks for bytes that cannot be in a file of UTF-8 text.
package enum UTF8Check {
  /// The first thing wrong with some bytes.
  package enum Problem: Equatable {
    case zero(at: Int)
    /// Bytes that are no character; overlong forms and surrogates are none.
    case invalid(Range<Int>)
  }

  /// The first problem in `bytes`, or `nil` when they are UTF-8 without a zero byte.
  ///
  /// - Complexity: O(*n*), many bytes at a time where they are ASCII
  package static func firstProblem(in bytes: Span<UInt8>) -> Problem? {
    var i = 0
    while true {
      i = endOfASCII(in: bytes, from: i)
      guard i < bytes.count else { return nil }
      if bytes[i] == 0 { return .zero(at: i) }
      let length = characterLength(in: bytes, at: i)
      guard length > 0 else { return .invalid(i..<i + 1) }
      i += length
    }
  }

  /// The offset of the first byte from `start` that is zero or not ASCII.
  private static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i + 32 <= bytes.count {
      let all = marks(bytes, i) | marks(bytes, i + 8) | marks(bytes, i + 16) | marks(bytes, i + 24)
      guard all == 0 else { break }
      i += 32
    }
    while i + 8 <= bytes.count, marks(bytes, i) == 0 { i += 8 }
    while i < bytes.count, bytes[i] != 0, bytes[i] < 0x80 { i += 1 }
    return i
  }

  /// Zero when none of the eight bytes at `start` is zero or not ASCII.
  @inline(__always)
  private static func marks(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    // Subtracting one from each byte sets its high bit when it was zero, or high before.
    return ((word &- 0x0101_0101_0101_0101) | word) & 0x8080_8080_8080_8080
  }

  /// The bytes of the character of several bytes at `i`, or 0 when there is none.
  ///
  /// The first byte decides the length and, through the range of the second, rules out overlong
  /// forms, surrogates and values past U+10FFFF (Unicode, table 3-7).
  @inline(__always)
  private static func characterLength(in bytes: Span<UInt8>, at i: Int) -> Int {
    let first = bytes[i]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard i + length <= bytes.count, second.contains(bytes[i + 1]) else { return 0 }
    for k in 2..<max(length, 2) where !Ascii.isContinuation(bytes[i + k]) { return 0 }
    return length
  }
}
