import Coequal
import CoequalExchange
import CoequalPlugins
import ShippedPlugins

/// The plugins of the project that a command works on, with their programs.
struct ProjectPlugins {
  let loaded: LoadedPlugins
  /// The programs; `nil` where the user has no folders, so that nothing can be trusted.
  let programs: PluginPrograms?
  /// Where answers of programs are kept.
  let cache: any AnswerCache

  /// - Parameters:
  ///   - paths: What the command works on; the first that is a project names the plugins.
  ///   - locks: What the user trusts for this run.
  init(paths: [String], locks: [PluginDigest] = []) {
    let loader = PluginLoader(
      shipped: ShippedPlugins.all, installedFolder: UserFolders.current?.installedPlugins)
    let project = paths.first { !loader.load(projectAt: $0).plugins.isEmpty } ?? paths.first ?? "."
    loaded = loader.load(projectAt: project)
    guard let folders = UserFolders.current else {
      programs = nil
      cache = NoAnswerCache()
      return
    }
    let gate = PluginGate(
      trust: TrustStore(folders), store: PluginStore(folders), locks: Set(locks))
    programs = PluginPrograms(
      of: loaded.plugins, gate: gate, settings: .standard, project: Self.folder(of: project))
    cache = DiskAnswerCache(folder: "\(folders.cache)/coequal/answers")
  }

  private static func folder(of project: String) -> String {
    guard LocalFileSystem().kind(of: project) == .file else { return project }
    let parts = project.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The formats that can be read here: those of Coequal and of the project's plugins.
  var importers: [any Importer] {
    let own = loaded.plugins.flatMap { plugin -> [any Importer] in
      guard let programs, plugin.isRunnable, plugin.contribution.manifest.plugin.command != nil
      else { return plugin.contribution.importers }
      return plugin.contribution.manifest.plugin.importers.map {
        ProgramImporter($0, of: plugin, by: programs)
      }
    }
    return ShippedPlugins.all.flatMap(\.importers) + own
  }
}

extension UserFolders {
  /// The folder of the plugins that are installed.
  var installedPlugins: String { "\(data)/coequal/plugins" }
}

extension PluginHostSettings {
  /// How this program runs others.
  static var standard: PluginHostSettings {
    PluginHostSettings(
      launcher: thisExecutable, scratchBase: Terminal.environmentValue("TMPDIR") ?? "/tmp",
      hostVersion: Version.current)
  }
}
