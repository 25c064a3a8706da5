/// One row of a document's table: 20 bytes for each node.
struct Node: Sendable {
  /// The parent of the root.
  static let none = UInt32.max

  var name: UInt16
  var flags: Flags
  var parent: UInt32
  /// The row behind this node and all inside it: its next sibling, if that has the same parent.
  var next: UInt32
  /// The offset of `<`.
  var start: UInt32
  /// The offset after the last `>`.
  var end: UInt32

  struct Flags: OptionSet {
    let rawValue: UInt16
    static let instruction = Flags(rawValue: 1)
    static let hasText = Flags(rawValue: 2)
  }

  /// Notes where a node ends.
  mutating func close(end: Int, next: Int) {
    self.end = UInt32(end)
    self.next = UInt32(next)
  }
}
