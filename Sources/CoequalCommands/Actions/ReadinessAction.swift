import Coequal
import CoequalReports

/// Answers how near people are to roles, and writes the report.
struct ReadinessAction {
  /// What is asked.
  enum Question {
    case person(String, role: String, explains: Bool)
    case roles(person: String)
    case records(person: String)
    case bench(role: String, showsPeople: Bool)
    case matrix
    case calibration(showsPeople: Bool)
  }

  let loading: AssessmentLoading
  let question: Question
  let format: RangeForm
  let color: ColorChoice
  /// The file to write, or `nil` for the terminal.
  let output: String?

  func run(on terminal: Terminal) async throws -> Outcome {
    let loaded: AssessmentLoading.Loaded
    do {
      loaded = try await loading.load(on: terminal)
    } catch {
      terminal.say("coequal: \(error.message)\n")
      return error.outcome
    }
    terminal.say(loaded.findings)
    do {
      let sheet = try sheet(loaded)
      let text = try text(of: sheet, terminal)
      if let output {
        try NewFile(path: output).write(text)
      } else {
        terminal.write(text)
      }
      return .success
    } catch let failure as NameFinder.Failure {
      terminal.say("coequal: \(failure.message)\n")
    } catch let failure as AssessmentLoading.Failure {
      terminal.say("coequal: \(failure.message)\n")
      return failure.outcome
    } catch let failure as NewFile.Failure {
      terminal.say("coequal: \(failure.message)\n")
    }
    return .unreadable
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
    case .records(let person):
      let records = PersonRecordsLoading(catalog: loaded.catalog, loading.fileSystem)
      let found = try records.records(of: person)
      if found == PersonRecords() { try loaded.require(person) }
      return .records(of: person, people, found)
    case .bench(let name, let showsPeople):
      let role = try finder.role(name)
      return .bench(for: role.number, in: role.linked, people, showsPeople: showsPeople)
    case .matrix: return .matrix(of: try finder.allFrameworks(), people)
    case .calibration(let showsPeople):
      return .calibration(
        Calibration(people.ratings, threshold: people.ratingPolicy.disagreement), people,
        showsPeople: showsPeople)
    }
  }

  private func text(of sheet: Sheet, _ terminal: Terminal) throws -> String {
    switch format {
    case .text: SheetText(output == nil ? terminal.layout(color: color) : .plain).render(sheet)
    case .markdown: SheetMarkdown().render(sheet)
    case .json: try SheetDocumentV1.json(sheet)
    case .html: HTMLPage(sheet).rendered()
    }
  }
}
