/// A replacement of some bytes of a file.
public struct Edit: Hashable, Sendable {
  /// The bytes to replace, counted in ``SourceText/bytes``; an empty range inserts.
  public var range: Range<Int>
  /// The text to put there; an empty one deletes.
  public var replacement: String

  /// Makes an edit.
  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
