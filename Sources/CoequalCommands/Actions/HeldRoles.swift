import Coequal
import CoequalCensus
import CoequalProgression
import CoequalTables

/// Looks into the census of a project, or else its history, for the roles that people hold.
struct HeldRoles {
  let catalog: Catalog

  init(of catalog: Catalog) {
    self.catalog = catalog
  }

  /// The people of the census, and of the history those whose role nobody else knows; `nil` where there
  /// is neither.
  ///
  /// - Parameter wanted: Those for whom the history is read, where the census does not tell their role and
  ///   people were consulted about histories.
  func load(
    for wanted: [String], on terminal: Terminal
  ) async throws(Refusal) -> [String: PlannedPerson]? {
    let census = try census(on: terminal).map { PlannedPerson.all(of: $0, CensusRoles(catalog)) }
    let history = TableChoice.history().latest(of: catalog)
    guard let history, wanted.contains(where: { census?[$0]?.role == nil }),
      catalog.project.isConsulted(about: .histories, by: history.table.day)
    else { return census }
    let loaded = try await HistoryLoading.load(history, of: catalog, on: terminal)
    return (census ?? [:]).merging(PlannedPerson.all(of: loaded.history, loaded.roles)) {
      $0.role == nil ? $1 : $0
    }
  }

  /// The latest census as its file has it; `nil` where the project has none.
  func census(on terminal: Terminal) throws(Refusal) -> Census? {
    guard let found = TableChoice.census().latest(of: catalog) else { return nil }
    let reading: CensusReader.Result
    do {
      reading = try CensusReader(found.table).read(.file(found.path))
    } catch {
      throw Refusal(message: error.description)
    }
    guard let census = reading.census else {
      terminal.say(reading.findings)
      throw Refusal(message: "the census '\(found.path)' cannot be used")
    }
    if !reading.findings.isEmpty {
      let count = Counted(reading.findings.count, "finding")
      terminal.say("coequal: \(count) about the census; 'coequal parity people' tells them\n")
    }
    return census
  }
}
