/// What a program wrote to its standard error: the beginning and the end, however much there was.
struct ErrorExcerpt {
  private var first: [UInt8] = []
  private var last: [UInt8] = []
  private var isCut = false
  private static let part = 4096

  /// Adds what has arrived.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let room = min(Self.part - first.count, bytes.count)
    first.append(contentsOf: bytes[..<room])
    last.append(contentsOf: bytes[room...])
    if last.count > 2 * Self.part {
      last.removeFirst(last.count - Self.part)
      isCut = true
    }
  }

  /// Whether it wrote nothing but white space.
  var isEmpty: Bool { lines.isEmpty }

  /// The lines that say something, without what was cut out in the middle.
  private var lines: [String] {
    let parts = isCut ? [first, last] : [first + last]
    return parts.flatMap { part in
      String(decoding: part, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(200))
      }
    }
  }

  /// The first line.
  var firstLine: String? { lines.first }

  /// The first line and the last ones: where a program says what it was doing, and why it stopped.
  func lines(most count: Int) -> [String] {
    let lines = lines
    if lines.count <= count { return lines }
    return lines.prefix(1) + lines.suffix(count - 1)
  }
}
