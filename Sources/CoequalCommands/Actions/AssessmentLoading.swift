import Coequal
import CoequalCensus
import CoequalChecks
import CoequalProgression
import CoequalRegistry
import CoequalTables

/// Loads a project with the ratings of its people, where people were consulted about that.
struct AssessmentLoading {
  let paths: [String]
  /// A file to read instead of the project's ratings.
  let assessments: String?
  /// The day for which levels are asked, over that of the table.
  let day: CalendarDate?
  let conventionSet: Identifier?
  let choices: [(convention: Identifier, value: Identifier)]
  var fileSystem: any FileSystem = LocalFileSystem()

  /// What answers the conventions.
  var checker: Checker { Checker(conventionSet: conventionSet, choices: choices) }

  struct Loaded {
    let catalog: Catalog
    let conventions: Conventions
    var people: AssessedPeople
    /// What is wrong with the ratings.
    var findings: [Finding]

    /// Refuses a person of whom there is no rating: near ids are not offered, they are of other people.
    func require(_ person: String) throws(Refusal) {
      guard people.ratings.code(of: person) == nil else { return }
      throw Refusal(
        message: "there is no rating of a person '\(person)' in '\(people.ratings.table.file)'")
    }
  }

  func load(on terminal: Terminal) async throws(Refusal) -> Loaded {
    try await load(try await catalog(on: terminal), on: terminal)
  }

  /// Loads a project of which people were consulted.
  func catalog(on terminal: Terminal) async throws(Refusal) -> Catalog {
    let loading = CatalogLoading(paths: paths, terminal: terminal, fileSystem: fileSystem)
    let catalog = await loading.load()
    loading.sayErrors(of: catalog)
    if catalog.isEmpty { throw Refusal(message: "there are no frameworks to compare people with") }
    try Self.requireConsultation(of: catalog.project)
    return catalog
  }

  /// Loads the ratings of a project that is loaded, and of which people were consulted.
  func load(_ catalog: Catalog, on terminal: Terminal) async throws(Refusal) -> Loaded {
    let conventions = try conventions(for: catalog)
    let read = try await ratings(of: catalog, on: terminal)
    let linked = LinkedRatings(read.ratings, in: catalog)
    let people = AssessedPeople(
      linked, catalog.project.progression, conventions, on: read.today)
    let uncounted = PolicyFindings(
      read.ratings, people.ratingPolicy, on: read.today, project: Self.projectFile(of: catalog))
    return Loaded(
      catalog: catalog, conventions: conventions, people: people,
      findings: read.findings + uncounted.findings + linked.findings
        + TrackedData.findings(of: catalog))
  }

  /// Ratings as their file has them, and the day for which levels are asked.
  struct Read {
    let ratings: RatingTable
    let today: CalendarDate
    let findings: [Finding]
  }

  /// Reads the ratings of a project, and says of nobody what they come to.
  func ratings(of catalog: Catalog, on terminal: Terminal) async throws(Refusal) -> Read {
    let table = try table(of: catalog.project)
    let path = assessments ?? ProjectPaths(of: catalog)?.resolved(table.path) ?? table.path
    guard let today = day ?? table.day else {
      throw Refusal(
        message:
          "nobody says for which day levels are asked, and so which ratings are stale: write "
          + "day=\"2026-12-31\" into the 'table' of '\(table.path)' in coequal.xml, or use --day")
    }
    try Self.requireConsultation(of: catalog.project, on: today)
    let reading = try await Progress(terminal, "reading \(path)…").during {
      Result { () throws(Refusal) in try read(table, path) }
    }.get()
    guard let ratings = reading.ratings else {
      terminal.say(reading.findings)
      throw Refusal(message: "the ratings in '\(path)' cannot be used")
    }
    return Read(ratings: ratings, today: today, findings: reading.findings)
  }

  /// Refuses to say anything about persons until the project declares that they were consulted.
  ///
  /// - Parameter day: The day for which something is asked, where it is known already.
  static func requireConsultation(
    of project: Project, on day: CalendarDate? = nil
  ) throws(Refusal) {
    if let refusal = RequiredConsultation.refusal(.progression, of: project, on: day) {
      throw Refusal(message: refusal)
    }
  }

  private static func projectFile(of catalog: Catalog) -> String {
    catalog.projectProvenance?.place(of: Locus(.document, 0)).file ?? Registry.projectFileName
  }

  /// The answers of the project, with those of the caller.
  func conventions(for catalog: Catalog) throws(Refusal) -> Conventions {
    do {
      return try checker.conventions(for: catalog)
    } catch {
      throw Refusal(message: error.description, outcome: .wrongUsage)
    }
  }

  private func table(of project: Project) throws(Refusal) -> DataTable {
    let tables = project.data?.tables.filter { $0.kind == .assessments } ?? []
    if let assessments {
      if let named = tables.first(where: { $0.path == assessments }) { return named }
      var table = tables.first ?? DataTable(kind: .assessments, path: assessments)
      table.path = assessments
      return table
    }
    guard let first = tables.first else {
      throw Refusal(
        message: "the project has no ratings; name them in 'coequal.xml', as in "
          + "<data><table kind=\"assessments\" path=\"assessments.csv\" day=\"2026-12-31\"/></data>, "
          + "or with --assessments")
    }
    guard tables.count == 1 else {
      throw Refusal(
        message:
          "the project has \(tables.count) tables of ratings; choose one with --assessments: "
          + tables.map { "'\($0.path)'" }.joined(separator: ", "))
    }
    return first
  }

  private func read(
    _ table: DataTable, _ path: String
  ) throws(Refusal) -> RatingTableReader.Result {
    let reader = RatingTableReader(table)
    if RatingTableReader.isDocument(path) {
      do {
        return reader.read(
          name: path,
          contents: try fileSystem.contents(ofFile: path, limit: MarkupLimits.standard.fileSize))
      } catch {
        throw Refusal(message: error.description)
      }
    }
    do {
      return try reader.read(.file(path))
    } catch {
      throw Refusal(message: error.description)
    }
  }
}
