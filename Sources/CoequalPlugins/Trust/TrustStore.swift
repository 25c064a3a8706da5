import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What this user has trusted: a file of the user's own, outside of every project.
///
/// Nothing that a project says changes what is found here. Each call reads the file anew, so that what
/// another process wrote meanwhile counts.
public struct TrustStore: Hashable, Sendable {
  /// The folder that holds the folder `coequal`, such as `~/.local/state`.
  public let base: String

  /// Makes the store of a user.
  public init(_ folders: UserFolders) {
    base = folders.state
  }

  /// The file.
  public var path: String { "\(base)/\(Self.folder)/\(Self.file)" }

  private static let folder = "coequal"
  private static let file = "trust.json"
  private static let mostBytes = 16 << 20

  /// Everything that is trusted, by project, plugin and digest.
  ///
  /// - Throws: ``StoreError`` when the file may have been written by somebody else, or cannot be
  ///   understood. Then nothing is trusted.
  public func entries() throws(StoreError) -> [TrustEntry] {
    guard let folder = try PrivateFolder.find(base, Self.folder) else { return [] }
    return try read(in: folder)
  }

  /// Whether the user has trusted exactly these files for this project.
  ///
  /// - Parameter project: The project's folder; links are followed, as they were when it was trusted.
  public func trusts(
    _ digest: PluginDigest, forProject project: String
  ) throws(StoreError) -> Bool {
    let path = RealPath.of(project)
    return try entries().contains { $0.digest == digest && $0.project == path }
  }

  /// Takes note that the user trusts a plugin, as it is now, for a project.
  public func trust(_ entry: TrustEntry) throws(StoreError) {
    var entry = entry
    entry.project = RealPath.of(entry.project)
    try change { entries in
      // Trusting once more brings the date up to date.
      entries.removeAll { $0.digest == entry.digest && $0.project == entry.project }
      entries.append(entry)
    }
  }

  /// Takes trust back, and returns what was trusted.
  @discardableResult
  public func revoke(where isMeant: (TrustEntry) -> Bool) throws(StoreError) -> [TrustEntry] {
    var revoked: [TrustEntry] = []
    try change { entries in
      revoked = entries.filter(isMeant)
      entries.removeAll(where: isMeant)
    }
    return revoked
  }

  // MARK: - The file

  private func read(in folder: OpenFolder) throws(StoreError) -> [TrustEntry] {
    let bytes: [UInt8]
    do throws(FileError) {
      let file = try folder.file(Self.file)
      guard file.isPrivate else { throw FileError(path: file.path, reason: .notPermitted) }
      bytes = try file.contents(limit: Self.mostBytes)
    } catch {
      switch error.reason {
      case .missing: return []
      case .notPermitted: throw .notPrivate(error.path)
      default: throw .file(error)
      }
    }
    guard let record = try? JSONDecoder().decode(TrustRecord.self, from: Data(bytes)),
      record.format == TrustRecord.format, record.version == 1
    else { throw .brokenRecord(path) }
    let entries = record.trusted.compactMap(\.value)
    if entries.count != record.trusted.count { throw .brokenRecord(path) }
    return entries
  }

  /// Changes the file while no other process does.
  private func change(_ body: (inout [TrustEntry]) -> Void) throws(StoreError) {
    let folder = try PrivateFolder.make(base, Self.folder)
    // Locks the folder and not the file, which is replaced.
    guard flock(folder.descriptor, LOCK_EX) == 0 else {
      throw .file(FileError(path: folder.path, code: errno))
    }
    defer { _ = flock(folder.descriptor, LOCK_UN) }
    var entries = try read(in: folder)
    body(&entries)
    try write(entries, in: folder)
  }

  private func write(_ entries: [TrustEntry], in folder: OpenFolder) throws(StoreError) {
    let sorted = entries.sorted {
      ($0.project, $0.plugin, $0.digest) < ($1.project, $1.plugin, $1.digest)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard
      let data = try? encoder.encode(TrustRecord(trusted: sorted.map(TrustRecord.Entry.init)))
    else { throw .brokenRecord(path) }
    let temporary = ".\(Self.file).\(getpid())"
    folder.remove(temporary)
    do throws(FileError) {
      let file = try folder.makeFile(temporary)
      try file.write(Array(data) + [UInt8(ascii: "\n")])
      try file.synchronize()
      try folder.rename(temporary, to: Self.file)
    } catch {
      folder.remove(temporary)
      throw .file(error)
    }
  }
}
