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
    case matrix
    case calibration(showsPeople: Bool)

    /// Whether it is about everybody, rated or not.
    var isAboutEverybody: Bool {
      switch self {
      case .bench, .matrix: true
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
      try destination.write(
        try await sheet(loaded, on: terminal), as: format, on: terminal)
      return .success
    }
  }

  private func sheet(
    _ loaded: AssessmentLoading.Loaded, on terminal: Terminal
  ) async throws -> Sheet {
    let finder = NameFinder(loaded.catalog)
    let held = HeldRoles(of: loaded.catalog)
    let people = loaded.people
    switch question {
    case .person(let person, let name, let explains):
      try requireOrder(person, name, finder, people.ratings)
      let role = try await finder.role(name, for: person, held, on: terminal)
      try await held.require(person, beside: people.ratings, on: terminal)
      return .readiness(
        of: person, for: role.number, in: role.linked, people, explains: explains)
    case .roles(let person):
      try requireOrder(person, nil, finder, people.ratings)
      try await held.require(person, beside: people.ratings, on: terminal)
      return .roles(for: person, in: try finder.allFrameworks(), people)
    case .bench(let name, let showsPeople):
      let role = try finder.role(name)
      return .bench(for: role.number, in: role.linked, people, showsPeople: showsPeople)
    case .matrix: return .matrix(of: try finder.allFrameworks(), people)
    case .calibration(let showsPeople):
      return .calibration(
        Calibration(people.ratings, on: people.today, oldest: people.ratingPolicy.oldest), people,
        showsPeople: showsPeople, minimum: AskedReaders.standardMinimum)
    }
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
