import Coequal
import CoequalCensus
import CoequalProgression
import CoequalTables

extension AssessmentLoading {
  /// The same with who is in the census, so that a bench leaves out nobody and names nobody who left.
  ///
  /// Of several censuses the latest counts; without one it is not known.
  func withListed(_ loaded: Loaded, on terminal: Terminal) async throws(Refusal) -> Loaded {
    guard let found = TableChoice.census().latest(of: loaded.catalog) else { return loaded }
    let census = try await Progress(terminal, "reading \(found.path)…").during {
      Result { () throws(Refusal) in try Self.people(found) }
    }.get()
    guard let ids = census.ids, let roles = census.roles else {
      terminal.say(census.findings)
      throw Refusal(
        message: "the census '\(found.path)' cannot be used, so nobody knows who works here")
    }
    let listed = ListedPeople(
      ids: ids, roles: roles, CensusRoles(loaded.catalog), beside: loaded.people.ratings)
    var loaded = loaded
    loaded.people.listed = listed
    loaded.findings += census.findings + listed.findings
    return loaded
  }

  private static func people(_ found: TableChoice.Found) throws(Refusal) -> CensusReader.People {
    do {
      return try CensusReader(found.table).people(.file(found.path))
    } catch {
      throw Refusal(message: error.description)
    }
  }
}
