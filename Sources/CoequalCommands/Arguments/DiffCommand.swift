import ArgumentParser

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two versions, and which version number it deserves.",
    discussion: """
        coequal diff HEAD~1                           the last commit against this folder
        coequal diff v1.2.0:career career             a revision against a folder
        coequal diff old/acme.xml acme.xml            two files
        coequal diff HEAD~1 --format markdown         for a comment on a change

      A revision is written as for git: 'REVISION:PATH', the path from the root of the repository. A \
      revision alone means this folder. Exit code 1 says that a declared version is too low.

      Amounts of pay are shown only with --pay.
      """)

  @Argument(
    help: "What was before: a file, a folder or a revision.", completion: .file())
  var old: String

  @Argument(help: "What is now: a file, a folder or a revision.", completion: .file())
  var new: String = "."

  @Flag(help: "Show amounts of pay as well.")
  var pay = false

  @Option(help: "Write 'text' for people, 'markdown' for pages, or 'json' for programs.")
  var format: DiffFormat = .text

  @OptionGroup var destination: DestinationOptions

  func run() async throws {
    try await DiffAction(
      old: old, new: new, showsPay: pay, format: format, color: destination.color,
      output: destination.output
    ).run(on: Terminal()).exit()
  }
}

/// How a comparison is written.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case markdown
}
