extension Span where Element == UInt8 {
  /// Whether these bytes read `text` at `start`.
  @inline(__always)
  func reads(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    for k in 0..<text.utf8CodeUnitCount where self[start + k] != text.utf8Start[k] { return false }
    return true
  }

  /// The offset of the first `text` that ends at or before `end`, or `nil` without one.
  func first(_ text: StaticString, from start: Int, before end: Int) -> Int? {
    let last = Swift.min(end, count) - text.utf8CodeUnitCount
    var i = start
    while i <= last {
      if reads(text, at: i) { return i }
      i += 1
    }
    return nil
  }

  /// The offset of the last `byte` before `end`, or `nil` without one.
  ///
  /// - Complexity: O(distance), eight bytes at a time
  func last(_ byte: UInt8, before end: Int) -> Int? {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var i = Swift.min(end, count)
    while i >= 8 {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: i - 8, as: UInt64.self)
      let difference = UInt64(littleEndian: word) ^ pattern
      // The high bit of each byte that is zero, and of no other.
      let matches = ~(((difference & low) &+ low) | difference | low)
      if matches != 0 { return i - 1 - matches.leadingZeroBitCount / 8 }
      i -= 8
    }
    while i > 0 {
      i -= 1
      if self[i] == byte { return i }
    }
    return nil
  }
}

extension String {
  /// The text of some UTF-8 bytes.
  init(copying bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
