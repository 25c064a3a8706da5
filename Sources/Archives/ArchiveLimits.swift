/// How much an archive may ask for before it is refused.
///
/// A few kilobytes can hold petabytes. A value equal to a limit is allowed.
public struct ArchiveLimits: Hashable, Sendable {
  /// Bytes of all entries together, unpacked.
  public var totalSize: Int
  /// Bytes of one entry, unpacked.
  public var entrySize: Int
  /// Files and folders.
  public var entries: Int
  /// How many times larger than the archive its contents may be; what is below ``freeSize`` is not
  /// looked at.
  public var ratio: Int

  /// Makes limits, the standard ones where nothing is said.
  public init(
    totalSize: Int = 512 << 20, entrySize: Int = 256 << 20, entries: Int = 10_000, ratio: Int = 200
  ) {
    self.totalSize = totalSize
    self.entrySize = entrySize
    self.entries = entries
    self.ratio = ratio
  }

  /// The limits used unless others are given.
  public static let standard = ArchiveLimits()

  /// The size of contents that no ratio forbids: a short text that repeats itself is no attack.
  public static let freeSize = 4 << 20
}
