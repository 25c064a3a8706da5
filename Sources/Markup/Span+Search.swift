extension Span where Element == UInt8 {
  /// Whether these bytes read `text` at `start`.
  @inline(__always)
  package func reads(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    for k in 0..<text.utf8CodeUnitCount where self[start + k] != text.utf8Start[k] { return false }
    return true
  }

  /// The offset of the first `text` from `start` on that ends at or before `end`.
  ///
  /// - Complexity: O(distance), eight bytes at a time up to each first byte of `text`
  package func first(_ text: StaticString, from start: Int, before end: Int) -> Int? {
    var i = Swift.max(start, 0)
    let limit = Swift.min(end, count) - text.utf8CodeUnitCount + 1
    while let found = first(text.utf8Start[0], from: i, before: limit) {
      if reads(text, at: found) { return found }
      i = found + 1
    }
    return nil
  }

  /// The offset of the first `byte` from `start` on and before `end`.
  ///
  /// - Complexity: O(distance), eight bytes at a time
  package func first(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    let end = Swift.min(end, count)
    var i = Swift.max(start, 0)
    while i + 8 <= end {
      let matches = matches(byte, at: i)
      if matches != 0 { return i + matches.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < end {
      if self[i] == byte { return i }
      i += 1
    }
    return nil
  }

  /// The offset of the last `byte` before `end`.
  ///
  /// - Complexity: O(distance), eight bytes at a time
  package func last(_ byte: UInt8, before end: Int) -> Int? {
    var i = Swift.min(end, count)
    while i >= 8 {
      let matches = matches(byte, at: i &- 8)
      if matches != 0 { return i - 1 - matches.leadingZeroBitCount / 8 }
      i &-= 8
    }
    while i > 0 {
      i -= 1
      if self[i] == byte { return i }
    }
    return nil
  }

  /// Which of the eight bytes at `start` are `byte`: the high bit of each, the first one lowest.
  ///
  /// - Precondition: there are eight bytes at `start`, which the callers' loops make sure of
  @inline(__always)
  private func matches(_ byte: UInt8, at start: Int) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
    let difference = UInt64(littleEndian: word) ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    // Is any byte zero? Subtracting one from each is the quicker question, but its borrows can mark a
    // byte too many, so the answer is worked out only when there is one.
    guard (difference &- 0x0101_0101_0101_0101) & ~difference & ~low != 0 else { return 0 }
    return ~(((difference & low) &+ low) | difference | low)
  }
}
