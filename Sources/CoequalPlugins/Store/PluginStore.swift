import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Copies of plugins, each in a folder named after its digest: what is run is one of these, so that a
/// project cannot change it after it was trusted.
public struct PluginStore: Hashable, Sendable {
  /// The folder that holds the folder `coequal/plugins`, such as `~/.cache`.
  public let base: String

  /// Makes the store of a user.
  public init(_ folders: UserFolders) {
    base = folders.cache
  }

  /// The path of a copy, which may not be there.
  public func path(of digest: PluginDigest) -> String {
    "\(base)/coequal/plugins/\(digest)"
  }

  /// Makes a copy that cannot be written to, unless it is there, and returns its path.
  ///
  /// The copy is hashed each time: one that was changed is thrown away and made anew.
  ///
  /// - Parameters:
  ///   - source: The folder of the plugin.
  ///   - digest: What the copy must be.
  /// - Throws: ``StoreError/changed(_:)`` when the folder is not, or no longer, what the digest says.
  func copy(of source: String, as digest: PluginDigest) throws(StoreError) -> String {
    let folder = try PrivateFolder.make(base, "coequal", "plugins")
    let name = digest.description
    if holds(digest, in: folder, as: name) { return folder.path(of: name) }
    folder.remove(name)
    let temporary = ".new-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    defer { folder.remove(temporary) }
    try fill(folder, temporary, from: source)
    guard holds(digest, in: folder, as: temporary) else { throw .changed(source) }
    do throws(FileError) {
      try folder.rename(temporary, to: name)
    } catch {
      // Another process was faster.
      guard holds(digest, in: folder, as: name) else { throw .file(error) }
    }
    return folder.path(of: name)
  }

  private func holds(_ digest: PluginDigest, in folder: OpenFolder, as name: String) -> Bool {
    guard let copy = try? folder.folder(name), let contents = try? PluginContents.list(copy)
    else { return false }
    return (try? PluginDigest(hashing: contents, in: copy)) == digest
  }

  private func fill(
    _ folder: OpenFolder, _ name: String, from source: String
  ) throws(StoreError) {
    let from: OpenFolder
    let contents: PluginContents
    do { from = try OpenFolder(source) } catch { throw .file(error) }
    do { contents = try PluginContents.list(from) } catch { throw .contents(error) }
    do throws(FileError) {
      let to = try folder.makeFolder(name)
      for entry in contents.entries { try Self.copy(entry, from: from, to: to) }
      try Self.makeReadOnly(to)
    } catch {
      throw .file(error)
    }
  }

  private static func copy(
    _ entry: PluginContents.Entry, from: OpenFolder, to: OpenFolder
  ) throws(FileError) {
    let original = try from.file(entry.path)
    let copy = try to.makeFile(at: entry.path)
    try original.forEachBlock(limit: entry.length) { (block) throws(FileError) in
      try copy.write(block)
    }
    try copy.setMode(entry.isExecutable ? 0o500 : 0o400)
  }

  /// Takes the right to write from the folders; the files have lost it already.
  private static func makeReadOnly(_ folder: OpenFolder) throws(FileError) {
    for case let name? in try folder.names() where try folder.kind(of: name) == .folder {
      try makeReadOnly(folder.folder(name))
    }
    try folder.setMode(0o500)
  }
}
