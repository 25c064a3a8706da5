import Coequal
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
      if question.isAboutEverybody {
        loaded = try await loading.withListed(loaded, on: terminal)
      }
      terminal.say(loaded.findings)
      try destination.write(sheet(loaded), as: format, on: terminal)
      return .success
    }
  }

  private func sheet(_ loaded: AssessmentLoading.Loaded) throws -> Sheet {
    let finder = NameFinder(loaded.catalog)
    let people = loaded.people
    switch question {
    case .person(let person, let name, let explains):
      let role = try finder.role(name)
      try loaded.require(person)
      return .readiness(
        of: person, for: role.number, in: role.linked, people, explains: explains)
    case .roles(let person):
      try loaded.require(person)
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
}
