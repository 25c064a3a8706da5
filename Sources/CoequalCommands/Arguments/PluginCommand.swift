import ArgumentParser
import Coequal
import CoequalPlugins

struct PluginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin",
    abstract: "List, look at, trust, begin and verify plugins.",
    discussion: """
        coequal plugin list                     which there are
        coequal plugin info plugins/acme        what one offers and asks for
        coequal plugin install acme.zip         unpack one for all projects
        coequal plugin trust plugins/acme       let its program run for this project
        coequal plugin new acme --tier data     begin one
        coequal plugin verify acme              try one as its users will
      """,
    subcommands: [
      List.self, Info.self, Install.self, Trust.self, New.self, Verify.self,
    ])

  /// Options that all of them have.
  struct ProjectOptions: ParsableArguments {
    @Option(
      name: .customLong("in"),
      help: ArgumentHelp("The folder of the project.", valueName: "folder"),
      completion: .directory)
    var project = "."

    @OptionGroup var output: OutputOptions

    var action: PluginAction {
      PluginAction(
        finder: PluginFinder(project: project), format: output.format, color: output.color)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the plugins that come with Coequal, are installed, or are used here.")

    @OptionGroup var options: ProjectOptions

    func run() async throws { try options.action.list(on: Terminal()).exit() }
  }

  struct Info: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a plugin offers and asks for. Nothing of it runs.")

    @Argument(help: "The id of a plugin, or its folder.", completion: .directory)
    var plugin: String

    @OptionGroup var options: ProjectOptions

    func run() async throws { try options.action.info(plugin, on: Terminal()).exit() }
  }

  struct Install: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Unpack a plugin from an archive, for all projects. Nothing of it runs.",
      discussion: """
          coequal plugin install acme-1.2.0.zip
          coequal plugin install acme-1.2.0.tar.gz

        An older version of it is replaced. A project uses it when its project file names it.
        """)

    @Argument(help: "A ZIP or tar file with one plugin in it.", completion: .file())
    var archive: String

    @OptionGroup var options: ProjectOptions

    func run() async throws { try options.action.install(archive, on: Terminal()).exit() }
  }

  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin a plugin: a folder that works, with an example of each thing.",
      discussion: """
          coequal plugin new acme-words --tier data
          coequal plugin new acme-ladder --tier python
          coequal plugin new acme-ladder --tier swift --sources ../coequal
        """)

    @Argument(help: "The folder to make; its name is the id of the plugin.")
    var folder: String

    @Option(
      help: "What it is made of: data, python, swift, or linked for Swift code in your own program."
    )
    var tier: Tier = .data

    @Option(
      help: ArgumentHelp(
        "Where the sources of Coequal are, for Swift: a folder, or the address of a repository.",
        valueName: "place"),
      completion: .directory)
    var sources: String?

    func validate() throws {
      if tier == .swift || tier == .linked, sources == nil {
        throw ValidationError(
          "a plugin in Swift is built with the sources of Coequal; say where they are with --sources"
        )
      }
    }

    func run() async throws {
      try PluginAuthorAction().new(folder, tier.template, sources: sources, on: Terminal()).exit()
    }

    enum Tier: String, CaseIterable, ExpressibleByArgument {
      case data
      case python
      case swift
      case linked

      var template: PluginTemplate {
        switch self {
        case .data: .data
        case .python: .python
        case .swift: .swift
        case .linked: .linked
        }
      }
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Try a plugin as its users will: manifest, examples, bad and hostile input.",
      discussion: """
          coequal plugin verify plugins/acme
          coequal plugin verify plugins/acme --record     write down what its examples give

        The program of a plugin runs for this, confined as this machine can.
        """)

    @Argument(help: "The folder of the plugin.", completion: .directory)
    var folder: String

    @Flag(help: "Write down what the examples give now as what they should give.")
    var record = false

    func run() async throws {
      try await PluginAuthorAction().verify(folder, records: record, on: Terminal()).exit()
    }
  }

  struct Trust: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let the program of a plugin run for a project, as it is now.",
      discussion: """
          coequal plugin trust plugins/acme
          coequal plugin trust acme --revoke     take it back
        """)

    @Argument(help: "The id of a plugin, or its folder.", completion: .directory)
    var plugin: String

    @Flag(help: "Take trust back instead.")
    var revoke = false

    @OptionGroup var options: ProjectOptions

    func run() async throws {
      let action = options.action
      let outcome =
        revoke
        ? try action.revoke(plugin, on: Terminal())
        : try action.trust(plugin, on: .today, on: Terminal())
      try outcome.exit()
    }
  }
}
