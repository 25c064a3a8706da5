import CoequalModel
import CoequalRegistry
import Markup

/// Finds the documents that come with a plugin: those of the folders and files that its manifest names.
///
/// Each is looked at before anybody loads it, since a project file among them would set how everything
/// else is checked.
struct PluginDocuments {
  private(set) var files: [String] = []
  private(set) var findings: [Finding] = []
  private(set) var texts: [String: SourceText] = [:]
  private let manifest: PlacedManifest
  private let folder: String
  private let fileSystem: any FileSystem

  /// Deeper than any real folder.
  private static let deepest = 32
  /// More documents than any plugin has.
  private static let mostFiles = 10_000

  init(of manifest: PlacedManifest, in folder: String, _ fileSystem: any FileSystem) {
    self.manifest = manifest
    self.folder = folder
    self.fileSystem = fileSystem
  }

  mutating func find() {
    for (index, source) in manifest.plugin.sources.enumerated() {
      let place = manifest.place(of: Locus(.source, index, attribute: "path"))
      guard PluginPath.isSafe(source.path) else {
        findings.append(.unsafePath(source.path, of: manifest.plugin.id, at: place))
        continue
      }
      find(PluginPath.join(folder, source.path), at: place, isNamed: true, depth: 0)
    }
  }

  private mutating func find(_ path: String, at place: Place?, isNamed: Bool, depth: Int) {
    guard files.count < Self.mostFiles, depth < Self.deepest else { return }
    switch fileSystem.kind(of: path) {
    case .file: add(path, at: place, isNamed: isNamed)
    case .folder:
      let names = (try? fileSystem.names(inFolder: path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        let inner = PluginPath.join(path, name)
        let isDocument = name.hasSuffix(".xml") && name != Registry.manifestFileName
        if isDocument || fileSystem.kind(of: inner) == .folder {
          find(inner, at: place, isNamed: false, depth: depth + 1)
        }
      }
    // A link can lead anywhere.
    case .folderLink where isNamed:
      findings.append(.unsafePath(path, of: manifest.plugin.id, at: place))
    case nil where isNamed:
      findings.append(.missing(path, at: place))
    default: break
    }
  }

  private mutating func add(_ file: String, at place: Place?, isNamed: Bool) {
    let bytes: [UInt8]
    do {
      bytes = try fileSystem.contents(ofFile: file, limit: MarkupLimits.standard.fileSize)
    } catch {
      findings.append(.unreadable(file, error, at: place))
      return
    }
    let result = DocumentReader.read(name: file, contents: bytes)
    switch result.identity?.kind {
    case .project, .plugin:
      texts[file] = result.source
      findings.append(
        .unsuitableDocument(
          result.identity?.kind ?? .project, file: file,
          at: Place(file: file, range: 0..<0)))
    // A folder may hold XML of other programs; a broken file is reported by whoever loads it.
    case nil where !isNamed && result.isForeign: break
    default: files.append(file)
    }
  }
}

extension Finding {
  fileprivate static func missing(_ path: String, at place: Place?) -> Finding {
    ManifestRule.unsuitableDocument.finding("'\(path)' does not exist", at: place)
  }

  fileprivate static func unreadable(_ file: String, _ error: FileError, at place: Place?)
    -> Finding
  {
    ManifestRule.unsuitableDocument.finding("\(error)", at: place)
  }
}
