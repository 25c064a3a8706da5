/// A stretch of a file that a finding speaks of.
public struct Place: Hashable, Sendable {
  /// The file's name, as its source gave it.
  public var file: String
  /// Bytes of the file as UTF-8; empty where a point is meant.
  public var range: Range<Int>

  /// Makes a place.
  public init(file: String, range: Range<Int>) {
    self.file = file
    self.range = range
  }
}
