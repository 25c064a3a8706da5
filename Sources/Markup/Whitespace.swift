/// White space as the XSD facet `collapse` treats it.
enum Whitespace {
  /// `range` without white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Ascii.isWhite(bytes[start]) { start += 1 }
    while end > start, Ascii.isWhite(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Makes each run of white space in `bytes` one space and removes it at both ends.
  static func collapse(_ bytes: inout [UInt8]) {
    var kept = 0
    var pendingSpace = false
    for i in bytes.indices {
      let byte = bytes[i]
      if Ascii.isWhite(byte) {
        pendingSpace = kept > 0
        continue
      }
      if pendingSpace {
        bytes[kept] = Ascii.space
        kept += 1
        pendingSpace = false
      }
      bytes[kept] = byte
      kept += 1
    }
    bytes.removeLast(bytes.count - kept)
  }
}
