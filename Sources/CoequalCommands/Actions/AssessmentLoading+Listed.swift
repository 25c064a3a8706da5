import Coequal
import CoequalCensus
import CoequalProgression
import CoequalTables

extension AssessmentLoading {
  /// The same with who is in the census, so that a bench leaves out nobody and names nobody who left.
  ///
  /// Of several censuses the latest counts; without one it is not known.
  func withListed(_ loaded: Loaded, on terminal: Terminal) async throws(Refusal) -> Loaded {
    guard let table = Self.latestCensus(of: loaded.catalog.project) else { return loaded }
    let path = ProjectPaths(of: loaded.catalog)?.resolved(table.path) ?? table.path
    let census = try await Progress(terminal, "reading \(path)…").during {
      Result { () throws(Refusal) in try Self.people(table, path) }
    }.get()
    var loaded = loaded
    loaded.findings += census.findings
    guard let ids = census.ids, let roles = census.roles else {
      terminal.say(loaded.findings)
      throw Refusal(
        message: "the census '\(path)' cannot be used, so nobody knows who works here")
    }
    let listed = ListedPeople(
      ids: ids, roles: roles, CensusRoles(loaded.catalog), beside: loaded.people.ratings)
    loaded.people.listed = listed
    loaded.findings += listed.findings
    return loaded
  }

  private static func latestCensus(of project: Project) -> DataTable? {
    let tables = project.data?.tables.filter { $0.kind == .census } ?? []
    return tables.max { ($0.day?.daysSince1970 ?? .min) < ($1.day?.daysSince1970 ?? .min) }
  }

  private static func people(
    _ table: DataTable, _ path: String
  ) throws(Refusal) -> CensusReader.People {
    do {
      return try CensusReader(table).people(.file(path))
    } catch {
      throw Refusal(message: error.description)
    }
  }
}
