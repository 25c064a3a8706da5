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
    try RequiredConsultation.require(.progression, of: catalog)
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
      findings: catalog.repeatedRaters + read.findings + uncounted.findings + linked.findings
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
    let found = try TableChoice.ratings(named: assessments).only(of: catalog)
    guard let today = day ?? found.table.day else {
      throw Refusal(
        message:
          "nobody says for which day levels are asked, and so which ratings are stale: write "
          + "day=\"2026-12-31\" into the 'table' of '\(found.table.path)' in coequal.xml, or use --day"
      )
    }
    try RequiredConsultation.require(.progression, of: catalog, on: today)
    let reading = try await Progress(terminal, "reading \(found.path)…").during {
      Result { () throws(Refusal) in try read(found) }
    }.get()
    guard let ratings = reading.ratings else {
      terminal.say(reading.findings, in: reading.source)
      throw Refusal(message: "the ratings in '\(found.path)' cannot be used")
    }
    return Read(ratings: ratings, today: today, findings: reading.findings)
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

  private func read(_ found: TableChoice.Found) throws(Refusal) -> RatingTableReader.Result {
    let reader = RatingTableReader(found.table)
    let path = found.path
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
