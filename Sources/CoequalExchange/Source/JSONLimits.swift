/// How much a file of JSON or JavaScript may ask for before it is refused.
///
/// A value equal to a limit is allowed.
public struct JSONLimits: Hashable, Sendable {
  /// Bytes in a file.
  public var bytes: Int
  /// Lists and maps open at once; whoever walks the nodes may do so recursively.
  public var depth: Int
  /// Values and names in a file.
  public var nodes: Int

  /// Makes limits, the standard ones where nothing is said.
  public init(bytes: Int = 256 << 20, depth: Int = 100, nodes: Int = 16 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// The limits used unless others are given.
  public static let standard = JSONLimits()
}
