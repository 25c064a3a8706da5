import CShims
import Coequal
import CoequalCensus
import CoequalChecks
import CoequalParity
import CoequalRegistry
import CoequalReports
import CoequalTables

/// Loads a project and its census, and answers a question about the pay of people.
struct PeopleLoading {
  let paths: [String]
  /// A table to read instead of the project's census.
  let census: String?
  let readers: AskedReaders
  let slices: [String]
  let factors: [FactorChoice]
  let showsPay: Bool
  /// Whether all unfit rows are wanted, and not the first few of each kind.
  var listsProblems = false

  /// How many unfit rows of a kind a list has at most.
  private static let mostListed = 1_000_000

  /// The census of a project, without a question about parity.
  init(_ readers: AskedReaders, showsPay: Bool) {
    (paths, census, slices, factors) = ([], nil, [], [])
    self.readers = readers
    self.showsPay = showsPay
  }

  init(paths: [String], _ selection: PeopleOptions, _ conventions: ConventionOptions) {
    self.paths = paths
    census = selection.census
    readers = AskedReaders(selection.readers, conventions)
    slices = selection.by
    factors = selection.factor
    showsPay = selection.pay
  }

  /// What was loaded and computed.
  struct Loaded {
    let report: PeopleReport
    /// Findings about the census and its exchange rates.
    let findings: [Finding]
    /// What was wrong with rows.
    let problems: [RowProblem]
  }

  /// A census with what a project says of it.
  struct LoadedCensus {
    let catalog: Catalog
    let edition: Edition?
    let conventions: Conventions
    let path: String
    var census: Census
    let rates: ExchangeRates?
    let unfitRows: Int
    var findings: [Finding]
    let problems: [RowProblem]
  }

  func load(on terminal: Terminal) async throws(Refusal) -> Loaded {
    coequal_return_large_memory()
    var loaded = try await loadCensus(on: terminal)
    loaded.census = loaded.census.withoutIDs
    let structure = loaded.catalog.frameworks.lazy.compactMap(\.structure).first
    let workforce: Workforce
    do {
      workforce = try Workforce(
        loaded.census, loaded.rates, loaded.conventions, ranges: structure)
    } catch {
      throw Refusal(message: "two columns of the census have one name: \(error)")
    }
    // The columns take as much memory as all the rest; what is compared is in others now.
    loaded.census = Census(file: loaded.census.file, day: loaded.census.day, count: 0)
    let settings = loaded.catalog.project.parity
    let asked = AskedQuestion(
      settings: settings, factors: factors, slices: slices, conventions: loaded.conventions)
    var question = asked.question(about: workforce)
    if let problem = asked.refusal(of: question, about: workforce) {
      throw Refusal(message: problem)
    }
    for warning in asked.warnings(about: question, workforce) {
      terminal.say("coequal: coequal.xml: warning: \(warning)\n")
    }
    question = question.withoutUnusableSlices(in: workforce)
    let parity = await Progress(terminal, "comparing \(workforce.count) people…").during {
      [question] in
      PeopleParity(question, about: workforce)
    }
    let report = PeopleReport(
      parity: parity, disclosure: try disclosure(of: parity, workforce, loaded.edition),
      edition: loaded.edition, census: loaded.path, day: loaded.census.day,
      unfitRows: loaded.unfitRows, rates: loaded.rates,
      support: structure.map { EqualValueSupport.all(of: $0, in: loaded.catalog) } ?? [],
      tolerance: settings?.tolerance, showsPay: showsPay)
    return Loaded(report: report, findings: loaded.findings, problems: loaded.problems)
  }

  func loadCensus(on terminal: Terminal) async throws(Refusal) -> LoadedCensus {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    let catalog = await loading.load()
    loading.sayErrors(of: catalog)
    var loaded = try await readCensus(of: catalog, on: terminal)
    let joined = loaded.census.joined(with: CensusRoles(catalog), loaded.conventions)
    loaded.census = joined.census
    loaded.findings += joined.findings
    return loaded
  }

  /// The census of a project as its file has it.
  func readCensus(
    of catalog: Catalog, on terminal: Terminal
  ) async throws(Refusal) -> LoadedCensus {
    let edition = try readers.edition(of: catalog.project)
    let conventions = try readers.conventions(for: catalog, edition)
    let found = try TableChoice.census(named: census).only(of: catalog)
    let reading = try await Progress(terminal, "reading \(found.path)…").during {
      Result { () throws(Refusal) in try read(found) }
    }.get()
    guard let raw = reading.census else {
      terminal.say(reading.findings)
      throw Refusal(message: "the census '\(found.path)' cannot be used")
    }
    var findings = reading.findings
    let rates = try rates(catalog.project, ProjectPaths(of: catalog), of: raw, &findings)
    findings += TrackedData.findings(of: catalog)
    return LoadedCensus(
      catalog: catalog, edition: edition, conventions: conventions, path: found.path,
      census: raw, rates: rates, unfitRows: reading.unfitRows, findings: findings,
      problems: reading.problems)
  }

  // MARK: - What the project says

  private func read(_ found: TableChoice.Found) throws(Refusal) -> CensusReader.Result {
    do {
      var reader = CensusReader(found.table, showsValues: showsPay)
      if listsProblems { reader.mostProblems = Self.mostListed }
      return try reader.read(.file(found.path))
    } catch {
      throw Refusal(message: error.description)
    }
  }

  private func rates(
    _ project: Project, _ paths: ProjectPaths?, of census: Census, _ findings: inout [Finding]
  ) throws(Refusal) -> ExchangeRates? {
    let currencies = Set((census.codes[.currency]?.names ?? []).filter { !$0.isEmpty })
    let currency = project.parity?.currency
    guard currencies.count > 1 || currency != nil && !currencies.isEmpty else { return nil }
    guard let currency else {
      throw Refusal(
        message: "amounts are in \(currencies.sorted().joined(separator: ", ")); say in which "
          + "currency they are compared: <parity … currency=\"EUR\"> in coequal.xml")
    }
    if currencies == [currency.lexical] { return nil }
    guard let table = project.data?.tables.first(where: { $0.kind == .exchangeRates }) else {
      throw Refusal(
        message: "amounts are in \(currencies.sorted().joined(separator: ", ")), and there are no "
          + "exchange rates; name a table of them: <table kind=\"exchange-rates\" "
          + "path=\"rates.csv\" day=\"2026-12-31\"/>")
    }
    do {
      let path = paths?.resolved(table.path) ?? table.path
      let read = try ExchangeRates.read(table, to: currency, from: .file(path))
      findings += read.findings
      guard let rates = read.rates else {
        throw Refusal(message: read.findings.last?.message ?? "'\(path)' cannot be used")
      }
      let missing = currencies.filter { rates[$0] == nil }.sorted()
      if !missing.isEmpty {
        throw Refusal(message: "'\(path)' has no rate for \(missing.joined(separator: ", "))")
      }
      return rates
    } catch let error as Refusal {
      throw error
    } catch {
      throw Refusal(message: "\(error)")
    }
  }

  private func disclosure(
    of parity: PeopleParity, _ workforce: Workforce, _ edition: Edition?
  ) throws(Refusal) -> PeopleDisclosure {
    do {
      let rule = try readers.rule(edition)
      return try PeopleDisclosure(
        of: parity, about: workforce, rule,
        showsExtremes: edition == nil && rule.minimumCount == 1
          || edition?.audience == .authority)
    } catch {
      throw Refusal(message: error.description)
    }
  }
}

extension ProjectPaths {
  /// Where the paths in the project file of a catalog lead; `nil` where it has none.
  init?(of catalog: Catalog) {
    guard let file = catalog.projectProvenance?.place(of: Locus(.document, 0)).file else {
      return nil
    }
    self.init(ofProjectFile: file)
  }
}
