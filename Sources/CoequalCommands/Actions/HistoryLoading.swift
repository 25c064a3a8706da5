import CShims
import Coequal
import CoequalCensus
import CoequalRegistry
import CoequalTables

/// Loads a project with the history of its people's careers, where people were consulted about that.
struct HistoryLoading {
  let paths: [String]
  /// A table to read instead of the project's history.
  var history: String?

  struct Loaded {
    let catalog: Catalog
    /// The roles by whose numbers the history names them.
    let roles: CensusRoles
    /// The history, with the groups of the census for whom it does not tell them itself.
    var history: History
    let path: String
    let unfitRows: Int
    /// What is wrong with the history.
    let findings: [Finding]
    /// What was wrong with rows.
    let problems: [RowProblem]
  }

  func load(on terminal: Terminal) async throws(Refusal) -> Loaded {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    let catalog = await loading.load()
    loading.sayErrors(of: catalog)
    if catalog.isEmpty { throw Refusal(message: "there are no frameworks that roles could be of") }
    try RequiredConsultation.require(.histories, of: catalog)
    let found = try TableChoice.history(named: history).only(of: catalog)
    var loaded = try await Self.load(found, of: catalog, on: terminal)
    if let census = try HeldRoles(of: catalog).census(on: terminal) {
      loaded.history = loaded.history.joined(with: census)
    }
    return loaded
  }

  /// Loads a history of a project that is loaded, with no groups but its own.
  static func load(
    _ found: TableChoice.Found, of catalog: Catalog, on terminal: Terminal
  ) async throws(Refusal) -> Loaded {
    try RequiredConsultation.require(.histories, of: catalog, on: found.table.day)
    coequal_return_large_memory()
    let roles = CensusRoles(catalog)
    let reading = try await Progress(terminal, "reading \(found.path)…").during {
      Result { () throws(Refusal) in try read(found, roles) }
    }.get()
    guard let history = reading.history else {
      terminal.say(reading.findings)
      throw Refusal(message: "the history '\(found.path)' cannot be used")
    }
    return Loaded(
      catalog: catalog, roles: roles, history: history, path: found.path,
      unfitRows: reading.unfitRows,
      findings: reading.findings + TrackedData.findings(of: catalog), problems: reading.problems)
  }

  private static func read(
    _ found: TableChoice.Found, _ roles: CensusRoles
  ) throws(Refusal) -> HistoryReader.Result {
    do {
      return try HistoryReader(found.table, roles).read(.file(found.path))
    } catch {
      throw Refusal(message: error.description)
    }
  }
}
