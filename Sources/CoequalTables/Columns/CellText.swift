/// White space around the text of a cell.
enum CellText {
  /// Without white space at its ends, also without the kinds that do not break.
  static func trimmed(
    _ cell: [UInt8], in encoding: TextEncoding = .utf8
  ) -> ArraySlice<UInt8> {
    let wide = encoding == .windows1252 ? western : wide
    var rest = cell[...]
    while let first = rest.first {
      if isSpace(first) {
        rest.removeFirst()
      } else if let wide = wide.first(where: { rest.starts(with: $0) }) {
        rest.removeFirst(wide.count)
      } else {
        break
      }
    }
    while let last = rest.last {
      if isSpace(last) {
        rest.removeLast()
      } else if let wide = wide.first(where: {
        rest.count >= $0.count && rest.suffix($0.count) == $0[...]
      }) {
        rest.removeLast(wide.count)
      } else {
        break
      }
    }
    return rest
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// U+00A0 and U+202F.
  private static let wide: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
  /// U+00A0 in Windows-1252.
  private static let western: [[UInt8]] = [[0xA0]]

  /// How many lines end in a text.
  static func lineEnds(in text: some Collection<UInt8>) -> Int {
    var count = 0
    var before: UInt8 = 0
    for byte in text {
      if byte == 0x0D || byte == 0x0A && before != 0x0D { count += 1 }
      before = byte
    }
    return count
  }
}
