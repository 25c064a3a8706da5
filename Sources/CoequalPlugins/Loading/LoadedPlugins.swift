public import CoequalChecks
public import CoequalModel
public import CoequalRegistry
public import Markup

/// The plugins that a project uses, loaded: nothing of them has run.
public struct LoadedPlugins: Sendable {
  /// A plugin that could be loaded.
  public struct Loaded: Sendable {
    /// What it adds, with what the project sets.
    public let contribution: Contribution
    /// The folder it lies in; `nil` for one that comes with Coequal or is declared in code.
    public let folder: String?
    /// Where the project names it.
    public let place: Place
    /// Whether its program may be asked to run: its path stays in the folder.
    public let isRunnable: Bool
  }

  /// The plugins, by id.
  public let plugins: [Loaded]
  /// What they add together.
  public let contributions: PluginSet
  /// What a registry needs besides the project: manifests that lie in folders, and documents.
  public let sources: [Registry.Source]
  /// What is wrong, at the project's elements and at manifests.
  public let findings: [Finding]
  /// The texts of the manifests, to show findings in.
  public let texts: [String: SourceText]

  /// The rules of the plugins that need no program.
  public var rules: [Rule] { contributions.rules }

  /// The checks that programs do, of plugins whose program may be asked to run.
  public var programChecks: [ProgramCheck] {
    plugins.filter(\.isRunnable).flatMap(\.contribution.programChecks)
  }

  /// The plugin of an id.
  public subscript(id: Identifier) -> Loaded? { plugins.first { $0.contribution.id == id } }
}
