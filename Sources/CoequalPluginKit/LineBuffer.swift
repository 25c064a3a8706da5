/// Cuts bytes that arrive in pieces into lines of a limited length.
package struct LineBuffer {
  /// A line without its line break.
  package enum Line: Hashable {
    case bytes([UInt8])
    /// One that is longer than the limit; its bytes are gone.
    case tooLong
  }

  let limit: Int
  private var bytes: [UInt8] = []
  /// The bytes before this are known to hold no line break.
  private var searched = 0
  /// Whether the line that arrives is longer than the limit.
  private var isSkipping = false

  package init(limit: Int) {
    self.limit = limit
  }

  package mutating func append(_ piece: some Collection<UInt8>) { bytes.append(contentsOf: piece) }

  /// The next whole line.
  package mutating func next() -> Line? {
    let rest = bytes[searched...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      if bytes.count > limit {
        isSkipping = true
        bytes.removeAll()
        searched = 0
      }
      return nil
    }
    let line: Line = isSkipping || end > limit ? .tooLong : .bytes(Array(bytes[..<end]))
    bytes.removeSubrange(...end)
    searched = 0
    isSkipping = false
    return line
  }
}
