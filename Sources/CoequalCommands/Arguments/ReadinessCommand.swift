import ArgumentParser
import Coequal

struct ReadinessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readiness",
    abstract: "Show how near people are to roles, with the reasons.",
    discussion: """
        coequal readiness p042 staff-engineer            one person for one role
        coequal readiness p042 staff-engineer --explain  with the ratings behind each level
        coequal readiness p042                           every role, the nearest first
        coequal readiness p042 --records                 every record about a person
        coequal readiness --role staff-engineer --ids    who is ready, who is within reach
        coequal readiness --matrix                       how many, for every role
        coequal readiness --matrix --ids --format csv    everybody beside every role, for a spreadsheet
        coequal readiness --calibration                  who rates how

      This is about persons: it is off until the project says that people were consulted. Ratings \
      become levels by the project's policy, which every report repeats. What nobody rated is unknown, \
      never zero.
      """)

  @Argument(help: "The id of a person, and a role; then the project: a folder or files.")
  var names: [String] = []

  @Option(
    help: ArgumentHelp("Show the bench of this role.", valueName: "role"))
  var role: String?

  @Flag(help: "Show how many people are near to each role.")
  var matrix = false

  @Flag(help: "Show who rates how, for a meeting that compares ratings.")
  var calibration = false

  @Flag(help: "Show every record about the person.")
  var records = false

  @Flag(help: "Show the ratings behind each level, and which of them count.")
  var explain = false

  @Flag(help: "Show the ids of people on a bench, in the matrix or in a calibration.")
  var ids = false

  @OptionGroup var selection: AssessmentOptions
  @OptionGroup var conventions: ConventionOptions

  @Option(
    help: """
      Write 'text' for people, 'markdown' or 'html' for pages, 'json' for programs, or with '--matrix' 'csv' \
      for a spreadsheet.
      """)
  var format: FigureForm = .text

  @OptionGroup var target: DestinationOptions

  func validate() throws {
    let modes = [role != nil, matrix, calibration].count(where: \.self)
    if modes > 1 { throw ValidationError("name one of --role, --matrix and --calibration") }
    if modes == 0, names.isEmpty {
      throw ValidationError("name a person, or one of --role, --matrix and --calibration")
    }
    if modes == 1, records || explain {
      throw ValidationError("--records and --explain are about one person; name the person")
    }
    if modes == 1, let word = names.first(where: { LocalFileSystem().kind(of: $0) == nil }) {
      let mode = matrix ? "--matrix" : calibration ? "--calibration" : "--role"
      throw ValidationError(
        "\(mode) is about everybody; leave out '\(word)', which is no file or folder")
    }
    if records, let word = names.dropFirst().first, LocalFileSystem().kind(of: word) == nil {
      throw ValidationError(
        "--records is about the person alone; leave out '\(word)', which is no file or folder")
    }
    if modes == 0, ids {
      throw ValidationError("--ids belongs to --role, --matrix or --calibration")
    }
    if format == .csv, !matrix { throw ValidationError("--format csv belongs to --matrix") }
    if explain, names.count < 2 {
      throw ValidationError("--explain needs a person and a role")
    }
  }

  func run() async throws {
    if records, let person = names.first {
      return try await RecordsAction(
        person: person, loading: loading(Array(names.dropFirst())), format: format.page ?? .text,
        destination: target.destination.forPeople
      ).run(on: Terminal()).exit()
    }
    let (question, paths) = question
    try await ReadinessAction(
      loading: loading(paths), question: question, format: format.page ?? .text,
      destination: target.destination.forPeople
    ).run(on: Terminal()).exit()
  }

  private func loading(_ paths: [String]) -> AssessmentLoading {
    AssessmentLoading(
      paths: selection.paths(paths), assessments: selection.assessments, day: selection.day,
      conventionSet: conventions.conventions, choices: conventions.choices)
  }

  /// What is asked, and the words that are left for the project.
  private var question: (ReadinessAction.Question, [String]) {
    if let role { return (.bench(role: role, showsPeople: ids), names) }
    if matrix {
      return (format == .csv ? .table(showsPeople: ids) : .matrix(showsPeople: ids), names)
    }
    if calibration { return (.calibration(showsPeople: ids), names) }
    let person = names.first ?? ""
    guard names.count > 1 else { return (.roles(person: person), []) }
    return (
      .person(person, role: names[1], explains: explain), Array(names.dropFirst(2))
    )
  }
}

/// Which ratings are meant, of which day.
struct AssessmentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read these ratings instead of the project's: a table or a document.", valueName: "file"),
    completion: .file())
  var assessments: String?

  @Option(
    help: ArgumentHelp(
      "The day for which levels are asked, instead of that of the table.", valueName: "date"),
    transform: parsed(as: CalendarDate.self))
  var day: CalendarDate?

  @OptionGroup var search: SearchOption

  /// The project: what is given behind other words, or with '--in', or else this folder.
  func paths(_ words: [String]) -> [String] { words.isEmpty ? search.paths : words + search.given }
}
