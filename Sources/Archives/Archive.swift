/// Archives held in memory: ZIP, tar and tar.gz, read by libarchive.
///
/// Everything that could do harm when it is unpacked is refused as a whole: links, devices, paths that
/// lead elsewhere, names that stand there twice, encryption, and sizes that nobody would pack.
public enum Archive {
  /// Whether bytes begin as an archive does that ``entries(of:limits:where:)`` reads.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { ArchiveFormat(bytes) != nil }

  /// The files and folders of an archive, in the order in which it holds them.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: How much it may hold.
  ///   - isWanted: Which paths to unpack; the others are left out of the result and only looked at for
  ///     what is refused.
  /// - Throws: ``ArchiveError`` for anything but an archive whose every entry can be unpacked safely.
  /// - Complexity: O(*n*) in the bytes of the archive and of what is unpacked, which is bounded by the
  ///   limits
  public static func entries(
    of bytes: [UInt8], limits: ArchiveLimits = .standard,
    where isWanted: (_ path: String) -> Bool = { _ in true }
  ) throws(ArchiveError) -> [ArchiveEntry] {
    guard let format = ArchiveFormat(bytes) else { throw .notAnArchive }
    let directory = format == .zip ? try ZipDirectory(bytes, limit: limits.entries) : nil
    // libarchive takes an archive without entries for something else.
    if let directory, directory.names.isEmpty { return [] }
    for name in directory?.names ?? [] { _ = try ArchivePath.checked(name) }
    return try bytes.span.withUnsafeBytes { bytes throws(ArchiveError) in
      let unpacking = try Unpacking(bytes, format: format, limits: limits)
      let entries = try unpacking.entries(where: isWanted)
      if let directory, unpacking.names.sorted() != directory.names.map(Self.text).sorted() {
        throw .damaged("its directory and its entries have different names")
      }
      return entries
    }
  }

  private static func text(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }
}
