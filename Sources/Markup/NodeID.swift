/// A node of one ``Document``: an element or a processing instruction inside the root.
///
/// Numbers follow the order of start tags in the file, so comparing them compares places. A number
/// means nothing outside its document.
public struct NodeID: Hashable, Sendable {
  /// The place of the node in document order, from 0.
  public let rawValue: UInt32

  init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// The root element.
  public static let root = NodeID(0)

  var index: Int { Int(rawValue) }
}

extension NodeID: Comparable {
  /// Whether `a` starts before `b`.
  public static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
}
