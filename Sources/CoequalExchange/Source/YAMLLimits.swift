/// How much a text of YAML may ask for before it is refused.
///
/// A value equal to a limit is allowed.
public struct YAMLLimits: Hashable, Sendable {
  /// Bytes in the text, and in what it would be with its aliases written out.
  public var bytes: Int
  /// Lists and maps open at once; whoever walks the nodes may do so recursively.
  public var depth: Int
  /// Values and names in the text, with its aliases written out.
  public var nodes: Int

  /// Makes limits, the standard ones where nothing is said.
  public init(bytes: Int = 4 << 20, depth: Int = 100, nodes: Int = 1 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// The limits used unless others are given.
  public static let standard = YAMLLimits()
}
