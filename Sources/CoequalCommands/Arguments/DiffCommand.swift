import ArgumentParser
import Coequal

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two versions, and which version number it deserves.",
    discussion: """
        coequal diff HEAD~1                           the last commit against this folder
        coequal diff v1.2.0:career career             a revision against a folder
        coequal diff old/acme.xml acme.xml            two files
        coequal diff HEAD~1 --format markdown         for a comment on a change
        coequal diff HEAD~1 --people                  and what it means for the people of this project
        coequal diff HEAD~1 --people --pay            with what changed ranges cost

      A revision is written as for git: 'REVISION:PATH', the path from the root of the repository. A \
      revision alone means this folder. Exit code 1 says that a declared version is too low.

      Amounts of pay are shown only with --pay, and ids of people only with --ids. Who meets their role, \
      and which targets of plans moved, is off until the project says that people were consulted; of pay, \
      groups of fewer people than the edition says, or than ten, are not shown.
      """)

  @Argument(
    help: "What was before: a file, a folder or a revision.", completion: .file())
  var old: String

  @Argument(help: "What is now: a file, a folder or a revision.", completion: .file())
  var new: String = "."

  @Flag(help: "Show amounts of pay as well.")
  var pay = false

  @OptionGroup var people: DiffPeopleOptions
  @OptionGroup var conventions: ConventionOptions

  @Option(help: "Write 'text' for people, 'markdown' for pages, or 'json' for programs.")
  var format: DiffFormat = .text

  @OptionGroup var destination: DestinationOptions

  func validate() throws {
    guard !people.people else { return }
    if !conventions.convention.isEmpty || conventions.conventions != nil {
      throw ValidationError("--convention and --conventions belong to --people")
    }
  }

  func run() async throws {
    try await DiffAction(
      old: old, new: new, showsPay: pay, people: people.people ? people : nil,
      conventions: conventions, format: format,
      destination: destination.destination
    ).run(on: Terminal()).exit()
  }
}

/// What is asked about people.
struct DiffPeopleOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      """
      Say what the changes mean for the people of the project: who no longer meets their role, which \
      targets of plans moved, and what changed pay ranges cost.
      """))
  var people = false

  @Flag(help: "Show the ids of people whose role or plan is touched.")
  var ids = false

  @Option(
    help: ArgumentHelp(
      "The day for which levels are asked, where the table does not say it.", valueName: "date"),
    transform: parsed(as: CalendarDate.self))
  var day: CalendarDate?

  @OptionGroup var readers: EditionOptions

  func validate() throws {
    if !people, ids || day != nil || readers.edition != nil || readers.minimumGroup != nil {
      throw ValidationError("--ids, --day, --edition and --minimum-group belong to --people")
    }
  }
}

/// How a comparison is written.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case markdown
}
