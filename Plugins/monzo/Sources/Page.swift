import CoequalExchange
import CoequalModel

/// A page of Markdown that begins with YAML between two lines of `---`.
struct Page {
  let file: SourceFile
  /// The first line of `---`.
  let fence: Range<Int>
  /// The bytes of the YAML.
  let front: Range<Int>
  /// Whether the second line of `---` is there.
  let isClosed: Bool
  /// The lines after it that are not blank.
  let body: [SourceNode]

  /// Divides a file; `nil` when it does not begin with `---`.
  init?(_ file: SourceFile) {
    let bytes = file.bytes
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = Lines(bytes: bytes, position: mark)
    guard let first = lines.next(), lines.isFence(first) else { return nil }
    self.file = file
    fence = first
    var end = bytes.count
    var isClosed = false
    while !isClosed, let line = lines.next() {
      if lines.isFence(line) {
        isClosed = true
        end = line.lowerBound
      }
    }
    // The line end of the first fence begins the YAML, which has no use for it.
    front = min(first.upperBound, end)..<end
    self.isClosed = isClosed
    var body: [SourceNode] = []
    while let line = lines.next() {
      let text = String(decoding: bytes[line], as: UTF8.self).collapsed
      if !text.isEmpty {
        body.append(SourceNode(.text(text), at: Place(file: file.name, range: line)))
      }
    }
    self.body = body
  }

  /// The lines of a file, one after the other, without their ends.
  private struct Lines {
    let bytes: [UInt8]
    var position: Int

    mutating func next() -> Range<Int>? {
      guard position < bytes.count else { return nil }
      let start = position
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
      return start..<end
    }

    func isFence(_ line: Range<Int>) -> Bool {
      String(decoding: bytes[line], as: UTF8.self).collapsed == "---"
        && bytes[line.lowerBound] == UInt8(ascii: "-")
    }
  }
}
