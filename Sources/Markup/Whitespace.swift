/// White space as the XSD facet `collapse` treats it.
enum Whitespace {
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
