import Coequal
import CoequalProgression
import CoequalReports

/// Answers how near people are to roles, and writes the report.
struct ReadinessAction {
  /// What is asked.
  enum Question {
    case person(String, role: String, explains: Bool)
    case roles(person: String)
    case bench(role: String, showsPeople: Bool)
    case matrix(showsPeople: Bool)
    /// The matrix for a spreadsheet.
    case table(showsPeople: Bool)
    case calibration(showsPeople: Bool)

    /// Whether it is about everybody, rated or not.
    var isAboutEverybody: Bool {
      switch self {
      case .bench, .matrix, .table: true
      case .person, .roles, .calibration: false
      }
    }
  }

  let loading: AssessmentLoading
  let question: Question
  let format: RangeForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      var loaded = try await loading.load(on: terminal)
      do throws(Refusal) {
        loaded = try await loading.withListed(loaded, on: terminal)
      } catch {
        // What is said of one person does not depend on who else works here.
        if question.isAboutEverybody {
          terminal.say(loaded.findings)
          throw error
        }
        terminal.say("coequal: \(error.message)\n")
      }
      terminal.say(loaded.findings)
      try await write(loaded, on: terminal)
      return .success
    }
  }

  private func write(_ loaded: AssessmentLoading.Loaded, on terminal: Terminal) async throws {
    let finder = NameFinder(loaded.catalog)
    let held = HeldRoles(of: loaded.catalog)
    let people = loaded.people
    let report: ReadinessReport
    switch question {
    case .person(let person, let name, let explains):
      try requireOrder(person, name, finder, people.ratings)
      let role = try await finder.role(name, for: person, held, on: terminal)
      try await held.require(person, beside: people.ratings, on: terminal)
      report = .person(person, for: role, people, explains: explains)
    case .roles(let person):
      try requireOrder(person, nil, finder, people.ratings)
      try await held.require(person, beside: people.ratings, on: terminal)
      report = .roles(of: person, in: try finder.allFrameworks(), people)
    case .bench(let name, let showsPeople):
      report = .bench(of: try finder.role(name), people, showsPeople: showsPeople)
    case .matrix(let showsPeople):
      report = .matrix(of: try finder.allFrameworks(), people, showsPeople: showsPeople)
    case .table(let showsPeople):
      let frameworks = try finder.allFrameworks()
      if showsPeople, let unrated = people.listed?.unrated, unrated > 0 {
        terminal.say(
          "coequal: the table is without \(Counted(unrated, "person", "people")) of the census whom nobody rated: "
            + "of them all is unknown\n")
      }
      return try destination.write(
        showsPeople
          ? MatrixTable.people(frameworks, people) : MatrixTable.counts(of: frameworks, people),
        on: terminal)
    case .calibration(let showsPeople):
      return try destination.write(
        .calibration(
          Calibration(people.ratings, on: people.today, oldest: people.ratingPolicy.oldest), people,
          showsPeople: showsPeople, minimum: AskedReaders.standardMinimum),
        as: format, on: terminal)
    }
    try destination.write(
      .readiness(report), as: format, on: terminal,
      json: { try ReadinessDocumentV1.json(report) })
  }

  /// Refuses a role in the place of a person.
  private func requireOrder(
    _ person: String, _ role: String?, _ finder: NameFinder, _ ratings: LinkedRatings
  ) throws(Refusal) {
    let order = NameOrder(command: "readiness", finder: finder)
    guard order.isReversed(person, role), ratings.code(of: person) == nil else { return }
    throw order.refusal(
      person, role, other: role == nil ? "'--role \(person)' for everybody" : nil)
  }
}
