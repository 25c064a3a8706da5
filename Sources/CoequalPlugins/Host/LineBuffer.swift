/// Bytes as they arrive, and the lines that are whole.
struct LineBuffer {
  /// The most bytes of a line, without its break.
  let limit: Int
  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// Where nobody has looked for a break yet.
  private var unseen = 0

  init(limit: Int) { self.limit = limit }

  /// Adds what has arrived.
  mutating func append(_ new: some Sequence<UInt8>) { bytes.append(contentsOf: new) }

  /// The next line without its break; `nil` where there is none so far.
  mutating func next() -> [UInt8]? {
    guard let end = bytes[unseen...].firstIndex(of: UInt8(ascii: "\n")) else {
      unseen = bytes.count
      // Keeps only the line that has begun.
      if start > 0 {
        bytes.removeFirst(start)
        (start, unseen) = (0, bytes.count)
      }
      return nil
    }
    let line = Array(bytes[start..<end])
    start = end + 1
    unseen = start
    return line
  }

  /// Whether a line has begun that is longer than lines may be.
  var isOverfull: Bool { bytes.count - start > limit }

  /// Whether a line has begun.
  var hasRest: Bool { bytes.count > start }
}
