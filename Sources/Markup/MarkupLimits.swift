/// How much a file may ask for before it is refused.
///
/// Each limit bounds memory or time that a hostile file could otherwise claim; the standard ones are
/// far above what a person writes. A value equal to a limit is allowed.
public struct MarkupLimits: Sendable, Hashable {
  /// Bytes in a file; at most 4 GiB minus 1 whatever is set here.
  public var fileSize: Int
  /// Elements open at once; at most 256 whatever is set here, which is libxml2's own limit.
  public var depth: Int
  /// Attributes of one element, declarations of namespaces included.
  public var attributes: Int
  /// Bytes between the quotes of an attribute, as written.
  public var attributeLength: Int
  /// Bytes of one run of text, after references are resolved.
  ///
  /// A run ends at the next start or end tag; comments do not end it.
  public var textLength: Int
  /// Different strings that stand as a name, a prefix, a namespace or an entity in a file, and
  /// different names that are made of them; at most 65,535.
  public var names: Int
  /// Bytes in the name of an element, attribute or instruction, without its prefix.
  public var nameLength: Int
  /// Declarations of namespaces in force at once.
  public var namespaces: Int
  /// Elements and instructions in a file.
  public var nodes: Int

  /// Makes limits, the standard ones where nothing is said.
  public init(
    fileSize: Int = 512 << 20,
    depth: Int = 64,
    attributes: Int = 64,
    attributeLength: Int = 64 << 10,
    textLength: Int = 1 << 20,
    names: Int = 4096,
    nameLength: Int = 256,
    namespaces: Int = 64,
    nodes: Int = 16 << 20
  ) {
    self.fileSize = fileSize
    self.depth = depth
    self.attributes = attributes
    self.attributeLength = attributeLength
    self.textLength = textLength
    self.names = names
    self.nameLength = nameLength
    self.namespaces = namespaces
    self.nodes = nodes
  }

  /// The limits used unless others are given.
  public static let standard = MarkupLimits()

  /// These limits, no higher than a table of nodes and libxml2 can go.
  var possible: MarkupLimits {
    var limits = self
    limits.fileSize = min(fileSize, Int(UInt32.max))
    limits.depth = min(depth, 256)
    limits.names = min(names, Int(UInt16.max))
    return limits
  }
}
