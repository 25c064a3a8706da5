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
      } else if let section = Section(in: bytes, at: i, before: bytes.count),
        section.kind != .cdata, section.isClosed
      {
        i = section.range.upperBound
      } else {
        return i
      }
    }
    return i
  }
}
