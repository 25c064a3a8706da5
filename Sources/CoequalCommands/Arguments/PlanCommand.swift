import ArgumentParser
import Coequal

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Write and review progression plans of people.",
    discussion: """
        coequal plan new p042 staff-engineer --by 2027-12-31 -o plans/p042.xml
        coequal plan review                       all plans of the project in this folder
        coequal plan review plans/p042.xml        one plan
        coequal plan show plans/p042.xml          one screen for the talk about it

      Plans are about persons. The commands do nothing until the project says that people were \
      consulted about progression.
      """,
    subcommands: [PlanNewCommand.self, PlanReviewCommand.self, PlanShowCommand.self])
}

struct PlanReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say what plans leave open: gaps, time, evidence, support.",
    discussion: """
        coequal plan review                       all plans of the project in this folder
        coequal plan review plans                 a folder of plans
        coequal plan review plans/p042.xml --format markdown
        coequal plan review --format html -o plans.html

      Exit codes are those of 'coequal check'. A plan can record why a finding may stand, as documents do: \
      <?coequal allow no-support reason?>
      """)

  @Argument(
    help: "Plans, or folders of plans; the plans of the project when none is named.",
    completion: .file())
  var paths: [String] = []

  @OptionGroup var project: PlanProjectOptions
  @OptionGroup var conventions: ConventionOptions

  @Flag(help: "Show findings that are allowed as well, with their reasons.")
  var showAllowed = false

  @Option(
    help:
      "Exit with 1 when there is a finding of this severity or above: error, warning, note; or never."
  )
  var failLevel: FailLevel = .warning

  @OptionGroup var page: PageOptions

  func run() async throws {
    try await PlanReviewAction(
      loading: PlanLoading(paths: paths, project, conventions),
      showsAllowed: showAllowed, failLevel: failLevel,
      format: page.format, destination: page.destination.forPeople
    ).run(on: Terminal()).exit()
  }
}

struct PlanShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a plan on one screen: target, gap, outcomes, support, next review, progress.",
    discussion: """
        coequal plan show plans/p042.xml
        coequal plan show plans/p042.xml --day 2027-06-30
      """)

  @Argument(help: "The plan.", completion: .file())
  var file: String

  @OptionGroup var project: PlanProjectOptions
  @OptionGroup var conventions: ConventionOptions

  @OptionGroup var page: PageOptions

  func run() async throws {
    try await PlanShowAction(
      loading: PlanLoading(paths: [file], project, conventions), format: page.format,
      destination: page.destination.forPeople
    ).run(on: Terminal()).exit()
  }
}

struct PlanNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Write a plan from what a person lacks for a role, with questions to answer together.",
    discussion: """
        coequal plan new p042 staff-engineer --by 2027-12-31
        coequal plan new p042 staff-engineer --by 2027-12-31 -o plans/p042.xml

      The plan holds the levels of today, an outcome to be written for each gap, and days of reviews. \
      'coequal plan review' finds every question that nobody has answered.
      """)

  @Argument(help: "The id of the person, as in the census.")
  var person: String

  @Argument(help: "The target: a role, alone or after its framework and a slash.")
  var role: String

  @Option(
    help: ArgumentHelp("The day by which the person wants to be ready.", valueName: "date"),
    transform: parsed(as: CalendarDate.self))
  var by: CalendarDate

  @OptionGroup var project: PlanProjectOptions
  @OptionGroup var conventions: ConventionOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write, which may not exist.", valueName: "path"),
    completion: .file())
  var output: String?

  func run() async throws {
    try await PlanNewAction(
      person: person, role: role, by: by, loading: PlanLoading(paths: [], project, conventions),
      destination: Destination(output: output).forPeople
    ).run(on: Terminal()).exit()
  }
}

/// The project that plans belong to, and the day on which they are looked at.
struct PlanProjectOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      """
      The project; the nearest folder around the first plan that has a 'coequal.xml', or else this \
      folder.
      """, valueName: "path"),
    completion: .file())
  var project: String?

  @Option(
    help: ArgumentHelp(
      "The day on which plans are looked at; today without it.", valueName: "date"),
    transform: parsed(as: CalendarDate.self))
  var day: CalendarDate?
}
