import ArgumentParser
import Coequal

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule or convention means, and what helps.",
    discussion: "  coequal explain track-ceiling")

  @Argument(help: "The id at the end of a finding, or of a convention.")
  var id: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try ExplainAction(id: id, format: output.format, color: output.color)
      .run(on: Terminal()).exit()
  }
}
