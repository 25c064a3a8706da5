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
    let history: History
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
    return try await load(catalog, on: terminal)
  }

  /// Loads the history of a project that is loaded.
  func load(_ catalog: Catalog, on terminal: Terminal) async throws(Refusal) -> Loaded {
    if let refusal = RequiredConsultation.refusal(.histories, of: catalog.project) {
      throw Refusal(message: refusal)
    }
    coequal_return_large_memory()
    let table = try table(of: catalog.project)
    if let refusal = RequiredConsultation.refusal(
      .histories, of: catalog.project, on: table.day)
    {
      throw Refusal(message: refusal)
    }
    let projectPaths = ProjectPaths(of: catalog)
    let path = self.history ?? projectPaths?.resolved(table.path) ?? table.path
    let roles = CensusRoles(catalog)
    let reading = try await Progress(terminal, "reading \(path)…").during {
      Result { () throws(Refusal) in try read(table, roles, path) }
    }.get()
    guard let history = reading.history else {
      terminal.say(reading.findings)
      throw Refusal(message: "the history '\(path)' cannot be used")
    }
    let census = try census(of: catalog.project, projectPaths, terminal)
    return Loaded(
      catalog: catalog, roles: roles, history: census.map { history.joined(with: $0) } ?? history,
      path: path,
      unfitRows: reading.unfitRows,
      findings: reading.findings + TrackedData.findings(of: catalog), problems: reading.problems)
  }

  private func table(of project: Project) throws(Refusal) -> DataTable {
    let tables = project.data?.tables.filter { $0.kind == .history } ?? []
    if let history {
      if let named = tables.first(where: { $0.path == history }) { return named }
      var table = tables.first ?? DataTable(kind: .history, path: history)
      table.path = history
      return table
    }
    guard let first = tables.first else {
      throw Refusal(
        message: "the project has no history of careers; name one in 'coequal.xml', as in "
          + "<data><table kind=\"history\" path=\"history.csv\" day=\"2026-12-31\"/></data>, "
          + "or with --history")
    }
    guard tables.count == 1 else {
      throw Refusal(
        message: "the project has \(tables.count) histories; choose one with --history: "
          + tables.map { "'\($0.path)'" }.joined(separator: ", "))
    }
    return first
  }

  private func read(
    _ table: DataTable, _ roles: CensusRoles, _ path: String
  ) throws(Refusal) -> HistoryReader.Result {
    do {
      return try HistoryReader(table, roles).read(.file(path))
    } catch {
      throw Refusal(message: error.description)
    }
  }

  /// The census, which knows the groups of those who are there; `nil` where the project has none, or
  /// several.
  private func census(
    of project: Project, _ paths: ProjectPaths?, _ terminal: Terminal
  ) throws(Refusal) -> Census? {
    let tables = project.data?.tables.filter { $0.kind == .census } ?? []
    guard tables.count == 1, let table = tables.first else { return nil }
    let path = paths?.resolved(table.path) ?? table.path
    do {
      let reading = try CensusReader(table).read(.file(path))
      if !reading.findings.isEmpty {
        let count = Counted(reading.findings.count, "finding")
        terminal.say("coequal: \(count) about the census; 'coequal parity people' tells them\n")
      }
      guard let census = reading.census else {
        throw Refusal(message: "the census '\(path)' cannot be used")
      }
      return census
    } catch let error as Refusal {
      throw error
    } catch {
      throw Refusal(message: "\(error)")
    }
  }
}
