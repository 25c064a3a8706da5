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

  /// Refuses a person whom neither ratings name nor a census or a history that may be read: near ids are not
  /// offered, they are of other people.
  ///
  /// Somebody whom nobody rated is known all the same; nothing is known of their levels.
  func require(
    _ person: String, beside ratings: LinkedRatings, on terminal: Terminal
  ) async throws(Refusal) {
    guard ratings.code(of: person) == nil else { return }
    let people = try await load(for: [person], on: terminal)
    if people?[person] != nil { return }
    throw Refusal(
      message: "there is no rating of a person '\(person)' in '\(ratings.table.file)'"
        + (people == nil ? "" : ", and nothing else names such a person"))
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
