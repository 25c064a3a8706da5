extension SourceEncoding {
  /// The encoding of `contents` from its first bytes (XML 1.0, appendix F).
  ///
  /// - Throws: ``MarkupError`` for UTF-32, UTF-16 without a mark and EBCDIC
  init(detecting contents: [UInt8]) throws(MarkupError) {
    let head = Array(contents.prefix(4))
    switch head {
    case [0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0xFE, 0xFF],
      [0x3C, 0x00, 0x00, 0x00], [0x00, 0x00, 0x00, 0x3C]:
      throw .unsupportedEncoding("UTF-32", at: 0..<4)
    case [0x4C, 0x6F, 0xA7, 0x94]:
      throw .unsupportedEncoding("EBCDIC", at: 0..<4)
    default:
      break
    }
    self.init(markOf: contents)
    guard self == .utf8, head.count >= 2 else { return }
    if head[0] == 0x3C && head[1] == 0 || head[0] == 0 && head[1] == 0x3C {
      throw MarkupError(
        .encoding, "UTF-16 needs a byte-order mark at its start", at: 0..<2,
        help: "save the file as UTF-8")
    }
  }
}
