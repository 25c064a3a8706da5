import ArgumentParser
import Coequal

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a framework in another format, and say what that format cannot hold.",
    discussion: """
        coequal export acme-sales --to csv-matrix                      to the terminal
        coequal export acme-sales --to csv-matrix --output sales.csv   to a new file
        coequal export acme-sales --to case --output sales.json
        coequal list formats                                           what can be exported
      """)

  @Argument(help: "The id of a framework; not needed for the only one.")
  var name: String?

  @Option(
    help: ArgumentHelp("The format; see 'coequal list formats'.", valueName: "format"),
    transform: parsed(as: Identifier.self))
  var to: Identifier

  @OptionGroup var search: SearchOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, or a folder where the format has several; neither may exist.",
      valueName: "path"),
    completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await ExportAction(
      name: name, format: to, paths: search.paths, output: output,
      language: language.language
    ).run(on: Terminal()).exit()
  }
}
