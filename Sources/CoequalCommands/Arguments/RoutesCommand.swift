import ArgumentParser
import Coequal
import CoequalProgression

struct RoutesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Find the best ways from a role, or for a person, to another role, step by step.",
    discussion: """
        coequal routes senior staff-engineer
        coequal routes senior staff-engineer --without-reports --by moves
        coequal routes senior staff-engineer --beside engineering-lead   lead, or go deep?
        coequal routes senior staff-engineer --format svg --output ways.svg
        coequal routes p042 staff-engineer               from the role that 'p042' holds

      A step asks for what somebody lacks who meets the role before it. Months come from the time that \
      a level of a competency usually takes; where the framework does not say it, they are not known. \
      For a person it asks for what they lack who have by then what the role before asks for, at best and \
      at worst over what nobody rated; that is off until the project says that people were consulted. \
      Where there is no route, the exit code is 1.
      """)

  @Argument(help: "The id of the role that is left, or of a person.")
  var from: String

  @Argument(help: "The id of the role that is wanted.")
  var to: String

  @Option(
    help: ArgumentHelp("Show this role beside the one that is wanted.", valueName: "role"))
  var beside: String?

  @Option(help: "Order routes by 'months', 'gap' (levels that are missing) or 'moves'.")
  var by: RouteMeasure = .months

  @Option(help: "How many routes to show.")
  var count = 3

  @OptionGroup var constraints: RouteConstraintOptions
  @OptionGroup var selection: AssessmentOptions

  @Flag(help: "Show pay ranges as well.")
  var pay = false

  @Flag(help: "Show the id of the person, and offer near ids where a name is none.")
  var ids = false

  @OptionGroup var conventions: ConventionOptions
  @OptionGroup var language: LanguageOption

  @Option(
    help:
      "Write 'text' for people, 'markdown' for pages, 'json' for programs, or a drawing of all roles and moves as 'svg' or 'dot'."
  )
  var format: RouteForm = .text

  @OptionGroup var destination: DestinationOptions

  func validate() throws {
    if !(1...1000).contains(count) {
      throw ValidationError("--count is from 1 to 1000")
    }
    if from == to { throw ValidationError("the two roles are the same") }
  }

  func run() async throws {
    try await RoutesAction(
      names: RoutesAction.Names(from: from, ends: [to] + (beside.map { [$0] } ?? [])),
      order: by.order, count: count, constraints: constraints,
      assessments: AssessmentLoading(
        paths: selection.paths([]), assessments: selection.assessments, day: selection.day,
        conventionSet: conventions.conventions, choices: conventions.choices),
      showsPay: pay, showsIDs: ids, language: language.language, format: format,
      destination: destination.destination
    ).run(on: Terminal()).exit()
  }
}

/// What routes may not do.
struct RouteConstraintOptions: ParsableArguments {
  @Flag(help: "Enter no role that people report to.")
  var withoutReports = false

  @Option(
    help: ArgumentHelp(
      "Enter only roles of this track, or of tracks of this kind.", valueName: "track"))
  var stayOn: String?

  @Option(
    help: ArgumentHelp(
      "Do not enter this role; can be given more than once.", valueName: "role"))
  var avoid: [String] = []

  @Option(help: ArgumentHelp("Take at most so many moves.", valueName: "number"))
  var maxMoves: Int?

  @Flag(help: "Enter deprecated roles as well.")
  var deprecated = false

  func validate() throws {
    if let maxMoves, maxMoves < 1 { throw ValidationError("--max-moves is at least 1") }
  }
}

/// By what routes are ordered.
enum RouteMeasure: String, CaseIterable, ExpressibleByArgument, Sendable {
  case months
  case gap
  case moves

  var order: RouteOrder {
    switch self {
    case .months: .months
    case .gap: .gap
    case .moves: .moves
    }
  }
}

/// How routes are written.
enum RouteForm: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case markdown
  case svg
  case dot
}
