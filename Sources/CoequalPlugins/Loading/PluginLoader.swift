public import CoequalModel
public import CoequalRegistry
import Markup

/// Loads the plugins that a project names.
///
/// Nothing runs: manifests and documents are read, and that is
/// all.
///
/// ```swift
/// let plugins = PluginLoader(shipped: ShippedPlugins.all).load(for: projectFile)
/// let catalog = await Registry(sources: [.path(folder)] + plugins.sources).load()
/// ```
public struct PluginLoader: Sendable {
  /// Where files are read.
  public let fileSystem: any FileSystem
  /// The plugins that come with Coequal or with the program that uses it.
  public let shipped: [Contribution]
  /// The folder of the plugins that are installed, each in a folder named by its id; `nil` for none.
  public let installedFolder: String?

  /// Makes a loader.
  public init(
    fileSystem: any FileSystem = LocalFileSystem(), shipped: [Contribution] = [],
    installedFolder: String? = nil
  ) {
    self.fileSystem = fileSystem
    self.shipped = shipped
    self.installedFolder = installedFolder
  }

  /// Loads the plugins of a project.
  ///
  /// A plugin that is not there, broken or not what the project says becomes a finding, and the others
  /// are loaded. Takes time in proportion to the bytes read.
  ///
  /// - Parameter file: The project file as it was read; one that is broken, or no project, names none.
  public func load(for file: DocumentReader.Result) -> LoadedPlugins {
    guard case .project(let project)? = file.document, let provenance = file.provenance else {
      return LoadedPlugins(
        plugins: [], contributions: PluginSet([]), sources: [], findings: [], texts: [:])
    }
    var loading = PluginLoading(
      loader: self, provenance: provenance,
      paths: ProjectPaths(ofProjectFile: file.source.name))
    for (index, enabled) in project.plugins.enumerated() { loading.load(enabled, at: index) }
    return loading.result
  }

  /// Loads the plugins of the project in a folder, or of a project file.
  ///
  /// There are none where there is no project; what is wrong with its file is not said here.
  public func load(projectAt path: String) -> LoadedPlugins {
    var file = path
    switch fileSystem.kind(of: path) {
    case .folder, .folderLink: file = PluginPath.join(path, Registry.projectFileName)
    default: break
    }
    let bytes = try? fileSystem.contents(ofFile: file, limit: MarkupLimits.standard.fileSize)
    return load(for: DocumentReader.read(name: file, contents: bytes ?? []))
  }
}
