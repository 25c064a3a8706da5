import ArgumentParser

struct FlattenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flatten",
    abstract: "Write a framework with everything that it inherits as one file.",
    discussion: """
        coequal flatten acme-sales                        to the terminal
        coequal flatten acme-sales --output sales.xml     to a new file
        coequal flatten software-engineering              one that comes with Coequal
        coequal flatten spine --output structure.xml      a structure, to adapt

      The result extends nothing. Comments are not in it.
      """)

  @Argument(help: "The id of a framework or structure; not needed for the only framework.")
  var name: String?

  @OptionGroup var search: SearchOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; it must not exist.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await FlattenAction(
      name: name, paths: search.paths, output: output, language: language.language
    ).run(on: Terminal()).exit()
  }
}
