import ArgumentParser
import Coequal

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a project: a structure, a framework and a project file.",
    discussion: """
        coequal init
        coequal init career --id acme --title "Acme"
        coequal init sales --extends sales     start from one that comes with Coequal

      Files that exist are never overwritten.
      """)

  @Argument(help: "The folder; made if it does not exist.", completion: .directory)
  var folder = "."

  @Option(
    help: "The id of the company, in lower case with hyphens.",
    transform: parsed(as: Identifier.self))
  var id: Identifier?

  @Option(help: "The name of the company.")
  var title: String?

  @Option(
    name: .customLong("extends"),
    help: ArgumentHelp(
      "Extend a framework that comes with Coequal; see 'coequal list library'.", valueName: "id"))
  var base: String?

  func run() async throws {
    try InitAction(folder: folder, id: id, title: title, base: base).run(on: Terminal()).exit()
  }
}
