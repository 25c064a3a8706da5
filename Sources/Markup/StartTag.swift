/// The ranges in one start tag: a buffer to reuse over many elements.
///
/// A document keeps no attributes. ``Document/startTag(of:into:)`` reads a tag again when somebody
/// asks and fills this; after the first few elements nothing is allocated.
public struct StartTag: Sendable {
  /// The attributes in document order; declarations of namespaces are left out.
  public internal(set) var attributes: [Attribute] = []
  /// The name of the element, with its prefix.
  public internal(set) var name: Range<Int> = 0..<0
  /// The offset after the `>`.
  public internal(set) var end: Int = 0
  /// The declarations of namespaces in document order.
  package internal(set) var declarations: [Attribute] = []
  /// Whether the tag ends in `/>`.
  public internal(set) var isSelfClosing: Bool = false

  /// Makes an empty buffer.
  public init() {}

  /// The places of one attribute in the source.
  public struct Attribute: Sendable, Hashable {
    /// The prefix, without its colon.
    public var prefix: Range<Int>?
    /// The name after the prefix.
    public var localName: Range<Int>
    /// The value without its quotes.
    public var value: Range<Int>
    /// Whether the bytes of the value are its collapsed value: no reference, tab or line end, and no
    /// space at either end or beside another.
    public var isPlain: Bool

    /// The name with its prefix.
    public var qualifiedName: Range<Int> {
      (prefix?.lowerBound ?? localName.lowerBound)..<localName.upperBound
    }
  }
}
