/// Tells of a whole file whether it is UTF-8, a block at a time.
struct EncodingScan {
  /// UTF-8 or Windows-1252.
  let encoding: TextEncoding
  /// The first byte that is no UTF-8.
  let firstFault: Int?

  /// Reads all of a source, by the measure of ``DecodedText``: with more characters of several bytes
  /// than faults it is UTF-8 that is damaged.
  init(_ source: ColumnSource) throws(ColumnSourceError) {
    let hasMark = try source.bytes(at: 0, count: 3) == [0xEF, 0xBB, 0xBF]
    var counts = (characters: 0, faults: 0)
    var firstFault: Int?
    var offset = 0
    while offset < source.count {
      let block = try source.bytes(at: offset, count: 1 << 20)
      let isLast = offset + block.count == source.count
      let part = isLast ? block : Array(block.dropLast(Self.cut(block)))
      let scan = DecodedText.scan(part)
      counts.characters += scan.characters
      counts.faults += scan.faults
      if firstFault == nil {
        do throws(UTF8.ValidationError) {
          _ = try UTF8Span(validating: part.span)
        } catch {
          firstFault = offset + error.byteOffsets.lowerBound
        }
      }
      offset += max(part.count, 1)
    }
    let isUTF8 = hasMark || counts.faults == 0 || counts.characters > counts.faults
    encoding = isUTF8 ? .utf8 : .windows1252
    self.firstFault = firstFault
  }

  /// How many bytes at the end may belong to a character that goes on.
  static func cut(_ bytes: [UInt8]) -> Int {
    for back in 1..<4 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte >= 0xC0 { return back }
      if byte < 0x80 { return 0 }
    }
    return 0
  }
}
