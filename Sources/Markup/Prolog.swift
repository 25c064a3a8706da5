/// What may stand before the root element: white space, comments, instructions.
enum Prolog {
  /// The offset of the first byte that is none of these, or the number of bytes.
  static func end(in bytes: Span<UInt8>) -> Int {
    end(in: bytes, from: bytes.reads("\u{FEFF}", at: 0) ? 3 : 0)
  }

  /// The same from `start` on, where what may stand before the root may also stand after it.
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < bytes.count {
      if Ascii.isWhite(bytes[i]) {
        i += 1
      } else if bytes.reads("<?", at: i) {
        guard let end = bytes.first("?>", from: i + 2, before: bytes.count) else { return i }
        i = end + 2
      } else if bytes.reads("<!--", at: i) {
        guard let end = bytes.first("-->", from: i + 4, before: bytes.count) else { return i }
        i = end + 3
      } else {
        return i
      }
    }
    return i
  }
}
