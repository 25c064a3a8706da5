import Coequal
import CoequalPlugins
import ShippedPlugins

/// Finds the plugins that there are: with Coequal, installed, and in a project.
struct PluginFinder {
  /// A plugin, and where it is.
  struct Found {
    let manifest: PlacedManifest
    /// Its folder; `nil` for one that comes with Coequal.
    let folder: String?
    /// Where it is, for people.
    let origin: String
    let isUsed: Bool

    var plugin: Plugin { manifest.plugin }
  }

  /// The folder of the project.
  let project: String

  /// Why there is no such plugin.
  struct Failure: Error {
    let message: String
    /// What is wrong with a manifest that is there.
    var findings: [Finding] = []
    var sources: [String: SourceText] = [:]
  }

  /// Every plugin, by id.
  var all: [Found] {
    let used = ProjectPlugins(paths: [project]).loaded.plugins
    let usedIDs = Set(used.map(\.contribution.id))
    let own = used.compactMap { plugin in
      plugin.folder.map {
        Found(
          manifest: plugin.contribution.manifest, folder: $0, origin: $0, isUsed: true)
      }
    }
    let ownFolders = Set(own.compactMap(\.folder))
    let others =
      ShippedPlugins.all.map { plugin in
        Found(
          manifest: plugin.manifest, folder: nil, origin: "comes with Coequal",
          isUsed: usedIDs.contains(plugin.id))
      }
      + installed.filter { !ownFolders.contains($0.folder ?? "") }
    return (own + others).sorted { ($0.plugin.id, $0.origin) < ($1.plugin.id, $1.origin) }
  }

  private var installed: [Found] {
    guard let folder = UserFolders.current?.installedPlugins,
      let names = try? LocalFileSystem().names(inFolder: folder)
    else { return [] }
    return names.sorted().compactMap { name in
      guard let manifest = try? manifest(in: "\(folder)/\(name)") else { return nil }
      return Found(
        manifest: manifest, folder: "\(folder)/\(name)", origin: "installed", isUsed: false)
    }
  }

  /// The plugin in a folder, or of an id.
  func plugin(_ name: String) throws(Failure) -> Found {
    let fileSystem = LocalFileSystem()
    if [.folder, .folderLink].contains(fileSystem.kind(of: name)) {
      return Found(
        manifest: try manifest(in: name), folder: name, origin: name, isUsed: false)
    }
    let all = all
    if let found = all.first(where: { $0.plugin.id.lexical == name }) { return found }
    throw Failure(
      message: unknown("plugin", name, among: all.map(\.plugin.id.lexical))
        + "; a folder with a '\(Registry.manifestFileName)' can be named as well")
  }

  private func manifest(in folder: String) throws(Failure) -> PlacedManifest {
    let path = folder.hasSuffix("/") ? folder : folder + "/"
    let file = path + Registry.manifestFileName
    let bytes: [UInt8]
    do {
      bytes = try LocalFileSystem().contents(
        ofFile: file, limit: MarkupLimits.standard.fileSize)
    } catch {
      throw Failure(message: "'\(folder)' is no plugin: \(error)")
    }
    let result = DocumentReader.read(name: file, contents: bytes)
    if let manifest = PlacedManifest(result) { return manifest }
    throw Failure(
      message: "'\(file)' is no manifest of a plugin", findings: result.findings,
      sources: [file: result.source])
  }
}
