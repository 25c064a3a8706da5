import Coequal
import CoequalChecks
import CoequalProgression
import CoequalReports

/// Shows somebody every record that a project keeps about them.
struct RecordsAction {
  let person: String
  let loading: AssessmentLoading
  let format: RangeForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let (sheet, outcome) = try await answer(on: terminal)
      try destination.write(sheet, as: format, on: terminal)
      return outcome
    }
  }

  /// The report, and whether it is whole.
  private func answer(
    on terminal: Terminal
  ) async throws(Refusal) -> (Sheet, Outcome) {
    let catalog = try await loading.catalog(on: terminal)
    let tables = (catalog.project.data?.tables ?? []).filter { $0.kind == .assessments }
    try RequiredConsultation.require(
      .progression, of: catalog, on: loading.day ?? tables.compactMap(\.day).max())
    let conventions = try loading.conventions(for: catalog)
    let (records, findings) = PersonRecordsLoading(
      catalog: catalog, assessments: loading.assessments, loading.fileSystem
    ).records(of: person)
    terminal.say(findings)
    if records.isEmpty {
      // Near ids are not offered: they are of other people.
      throw Refusal(message: "there is no record of a person '\(person)'")
    }
    let policy = RatingPolicy(catalog.project.progression, conventions)
    if !records.unread.isEmpty {
      terminal.say(
        "coequal: some records could not be read; what they are is at the end of the report\n")
    }
    return (
      .records(of: person, records, declared: policy.declared),
      records.unread.isEmpty ? .success : .unreadable
    )
  }
}
