/// The words of an instruction's data, one after the other.
struct InstructionWords {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The bytes of the next word.
  mutating func next() -> Range<Int>? {
    while position < end, Self.isWhite(bytes[position]) { position += 1 }
    let start = position
    while position < end, !Self.isWhite(bytes[position]) { position += 1 }
    return start == position ? nil : start..<position
  }

  /// All words that are left, in one line.
  var rest: String {
    bytes[position..<end].split(whereSeparator: Self.isWhite)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private static func isWhite(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
