/// One row of a document's table: 20 bytes for each node.
struct Node: Sendable {
  /// The row after the last one, for links that lead nowhere.
  static let none = UInt32.max

  var name: UInt16
  var flags: Flags
  var parent: UInt32
  var nextSibling: UInt32 = none
  /// The offset of `<`.
  var start: UInt32
  /// The offset after the last `>`.
  var end: UInt32 = 0

  struct Flags: OptionSet {
    let rawValue: UInt16
    static let instruction = Flags(rawValue: 1)
    static let hasText = Flags(rawValue: 2)
  }
}
