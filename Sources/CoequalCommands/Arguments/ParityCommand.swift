import ArgumentParser
import Coequal

struct ParityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Compare pay for work of equal value, and how people get ahead.",
    discussion: """
        coequal parity ranges                     ranges and packages of equal grades
        coequal parity ranges --format html -o ranges.html
        coequal parity people                     what groups of people are paid
        coequal parity progress                   who is promoted, and how long that takes
        coequal parity explain ranges/acme/everywhere/g5/care/midpoint/share

      Every number has a name, under which 'coequal parity explain' shows the formula and the inputs.
      """,
    subcommands: [
      ParityRangesCommand.self, ParityPeopleCommand.self, ParityPersonCommand.self,
      ParityProgressCommand.self, ParityExplainCommand.self,
    ])
}

struct ParityRangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranges",
    abstract: "Compare pay ranges and packages of equal grades, without people.",
    discussion: """
        coequal parity ranges                      the project in this folder
        coequal parity ranges --grade g5           one grade
        coequal parity ranges --family care        what concerns one family
        coequal parity ranges --tolerance 2.5%     with less tolerance than 5 %
        coequal parity ranges --format html -o ranges.html

      Exit code 1 says that a range or a package is outside of the tolerance and that no reason is \
      recorded, by an allowance of 'premium-inside-grade' or 'package-difference'.
      """)

  @Argument(
    help: "Files or folders; a folder with a 'coequal.xml' is a project.", completion: .file())
  var paths: [String] = ["."]

  @Option(
    help: ArgumentHelp("Show only this grade; can be given more than once.", valueName: "id"),
    transform: parsed(as: Identifier.self))
  var grade: [Identifier] = []

  @Option(
    help: ArgumentHelp(
      "Show only what concerns this job family; can be given more than once.", valueName: "id"),
    transform: parsed(as: Identifier.self))
  var family: [Identifier] = []

  @OptionGroup var method: RangeMethodOptions
  @OptionGroup var conventions: ConventionOptions

  @OptionGroup var page: PageOptions

  func run() async throws {
    try await ParityRangesAction(
      comparison: RangeComparison(paths: paths, method, conventions), grades: grade,
      families: family, format: page.format, destination: page.destination
    ).run(on: Terminal()).exit()
  }
}

struct ParityExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a number is computed: formula, inputs, conventions, source.",
    discussion: """
        coequal parity explain ranges/acme/everywhere/g5/care/midpoint/share
        coequal parity explain adjusted/kennedy --edition works-council
        coequal parity explain gap/category/d/total-hour/mean --pay
        coequal parity explain progress/promoted/leader/ratio

      The names of all numbers are in 'coequal parity ranges --format json' and in \
      'coequal parity people' and 'coequal parity progress' with '--format csv'. Name the same options as for the report.
      """)

  @Argument(help: "The name of a number.")
  var figure: String

  @Argument(
    help: "Files or folders; a folder with a 'coequal.xml' is a project.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var method: RangeMethodOptions
  @OptionGroup var selection: PeopleOptions
  @OptionGroup var careers: ProgressOptions
  @OptionGroup var conventions: ConventionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await ParityExplainAction(
      figure: figure, people: PeopleLoading(paths: paths, selection, conventions),
      progress: ProgressLoading(
        paths: paths, careers, AskedReaders(selection.readers, conventions)),
      comparison: RangeComparison(paths: paths, method, conventions),
      format: output.format, color: output.color
    ).run(on: Terminal()).exit()
  }
}

/// Options that decide how ranges are compared.
struct RangeMethodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How far amounts of one grade may differ: |ln(a ÷ b)| ≤ ln(1 + tolerance).",
      valueName: "percentage"),
    transform: parsed(as: Percentage.self))
  var tolerance: Percentage = RangeParity.standardTolerance
}

/// How a comparison of pay is written.
enum RangeForm: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case markdown
  case html
}
