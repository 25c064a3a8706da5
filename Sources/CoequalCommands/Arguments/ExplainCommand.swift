import ArgumentParser
import Coequal

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule or convention means, and what helps.",
    discussion: """
        coequal explain track-ceiling
        coequal explain acme/no-jargon --in demo     a check of a plugin that the project uses
      """)

  @Argument(help: "The id at the end of a finding, or of a convention.")
  var id: String

  @Option(name: .customLong("in"), help: "The folder of a project, for checks of its plugins.")
  var project = "."

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try ExplainAction(id: id, project: project, format: output.format, color: output.color)
      .run(on: Terminal()).exit()
  }
}
