import Archives
public import CoequalModel
import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The plugins that a user has installed, each in a folder named after its id.
///
/// Installing runs nothing and trusts nothing.
public struct PluginInstaller: Hashable, Sendable {
  /// The folder that holds the folder `coequal/plugins`, such as `~/.local/share`.
  public let base: String

  /// Makes the installer of a user.
  public init(_ folders: UserFolders) {
    base = folders.data
  }

  /// A plugin that is installed.
  public struct Installed: Hashable, Sendable {
    /// Its manifest.
    public let plugin: Plugin
    /// Its folder.
    public let folder: String
    /// What it is.
    public let digest: PluginDigest
  }

  /// The folder of all installed plugins, which may not be there.
  public var path: String { "\(base)/coequal/plugins" }

  /// Unpacks an archive with one plugin, in place of an older one with its id.
  ///
  /// The manifest stands at the top of the archive or in its only folder. Either all of it is installed
  /// or, after an error, nothing has changed.
  ///
  /// - Throws: ``StoreError``, among others for links and for paths that are whole or climb.
  public func install(archive bytes: [UInt8]) throws(StoreError) -> Installed {
    let files = try Self.files(in: bytes)
    guard let manifest = files.first(where: { $0.path == Registry.manifestFileName }) else {
      throw .noManifest
    }
    let plugin = try Self.plugin(of: manifest.bytes)
    let folder = try PrivateFolder.make(base, "coequal", "plugins")
    let (id, unique) = (plugin.header.id.lexical, "\(getpid())-\(UInt64.random(in: 0 ... .max))")
    let (new, old) = (".new-\(unique)", ".old-\(unique)")
    defer {
      folder.remove(new)
      folder.remove(old)
    }
    let digest: PluginDigest
    do throws(FileError) {
      let unpacked = try folder.makeFolder(new)
      for file in files {
        let mode: mode_t = file.isExecutable ? 0o700 : 0o600
        try unpacked.makeFile(at: file.path, mode: mode).write(file.bytes)
      }
    } catch {
      throw .file(error)
    }
    do { digest = try PluginDigest.of(folder: folder.path(of: new)) } catch {
      throw .contents(error)
    }
    do throws(FileError) {
      try Self.replace(id, by: new, keeping: old, in: folder)
    } catch {
      throw .file(error)
    }
    return Installed(plugin: plugin, folder: folder.path(of: id), digest: digest)
  }

  /// The plugins that are installed, by id; a folder without a manifest that can be read is passed over.
  public func installed() throws(StoreError) -> [Installed] {
    guard let folder = try PrivateFolder.find(base, "coequal", "plugins") else { return [] }
    let names: [String?]
    do { names = try folder.names() } catch { throw .file(error) }
    return names.compactMap { name in
      guard let name, !name.hasPrefix(".") else { return nil }
      let path = folder.path(of: name)
      guard let plugin = PluginManifest.read(in: path), plugin.header.id.lexical == name,
        let digest = try? PluginDigest.of(folder: path)
      else { return nil }
      return Installed(plugin: plugin, folder: path, digest: digest)
    }
  }

  /// Removes a plugin; false where none of this id is installed.
  public func remove(_ id: Identifier) throws(StoreError) -> Bool {
    guard let folder = try PrivateFolder.find(base, "coequal", "plugins"),
      (try? folder.kind(of: id.lexical)) != nil
    else { return false }
    folder.remove(id.lexical)
    return (try? folder.kind(of: id.lexical)) == nil
  }

  // MARK: - Archives

  /// The files of an archive, below the folder of the plugin.
  private static func files(in bytes: [UInt8]) throws(StoreError) -> [ArchiveEntry] {
    let limits = PluginContents.Limits.standard
    let entries: [ArchiveEntry]
    do throws(ArchiveError) {
      entries = try Archive.entries(
        of: bytes, limits: ArchiveLimits(totalSize: limits.bytes, entries: limits.files))
    } catch {
      throw .archive(error)
    }
    let paths = entries.map(\.path)
    var prefix = ""
    if !paths.contains(Registry.manifestFileName) {
      let tops = Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
        .filter { !$0.hasPrefix(".") }
      if tops.count == 1, let top = tops.first { prefix = top + "/" }
    }
    // As in a folder, what begins with a point is no part of a plugin.
    var files: [ArchiveEntry] = []
    for entry in entries where !entry.isFolder && entry.path.hasPrefix(prefix) {
      var file = entry
      file.path = String(entry.path.dropFirst(prefix.count))
      if file.path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      // The archive has looked at this; what is written to the disk is looked at where it is written.
      guard PlainName.isBelow(file.path) else { throw .contents(.outside(entry.path)) }
      files.append(file)
    }
    return files
  }

  private static func plugin(of bytes: [UInt8]) throws(StoreError) -> Plugin {
    let result = DocumentReader.read(name: Registry.manifestFileName, contents: bytes)
    guard case .plugin(let plugin)? = result.document else {
      throw .brokenManifest(result.findings.first?.message ?? "it is no plugin's")
    }
    return plugin
  }

  private static func replace(
    _ name: String, by new: String, keeping old: String, in folder: OpenFolder
  ) throws(FileError) {
    let wasThere = (try? folder.kind(of: name)) != nil
    if wasThere { try folder.rename(name, to: old) }
    do {
      try folder.rename(new, to: name)
    } catch {
      if wasThere { try? folder.rename(old, to: name) }
      throw error
    }
  }
}
