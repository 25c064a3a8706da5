import Coequal
import CoequalCensus
import CoequalRegistry
import CoequalReports
import CoequalTables

/// Looks through everything that a project keeps about people for what is about one of them.
///
/// What cannot be read may be about the person, so it is said and never left out.
struct PersonRecordsLoading {
  let catalog: Catalog
  /// A file of ratings that is not among the project's.
  let assessments: String?
  private let fileSystem: any FileSystem
  private let paths: ProjectPaths?

  init(catalog: Catalog, assessments: String?, _ fileSystem: any FileSystem) {
    self.catalog = catalog
    self.assessments = assessments
    self.fileSystem = fileSystem
    paths = ProjectPaths(of: catalog)
  }

  /// What is kept about a person, and what is wrong with the files.
  func records(of person: String) -> (records: PersonRecords, findings: [Finding]) {
    var found = Found(person: person)
    for table in tables where table.kind != .exchangeRates {
      let path = resolved(table.path)
      if table.kind == .assessments, RatingTableReader.isDocument(path) {
        readRatings(path, into: &found)
      } else {
        read(table, path, into: &found)
      }
    }
    let plans = PlanFiles(
      (catalog.project.data?.plans ?? []).map { resolved($0.path) }, fileSystem)
    for error in plans.unread { found.miss(error.path, error.description) }
    for path in plans.paths { readPlan(path, into: &found) }
    return (found.records, found.findings)
  }

  private struct Found {
    let person: String
    var records = PersonRecords()
    var findings: [Finding] = []

    mutating func miss(_ path: String, _ reason: String) {
      records.unread.append("\(path): \(reason)")
    }
  }

  private var tables: [DataTable] {
    let tables = catalog.project.data?.tables ?? []
    guard let assessments, !tables.contains(where: { resolved($0.path) == resolved(assessments) })
    else { return tables }
    var other =
      tables.first { $0.kind == .assessments } ?? DataTable(kind: .assessments, path: assessments)
    other.path = assessments
    return tables + [other]
  }

  /// A path of the project file; one of the command line is what it is.
  private func resolved(_ path: String) -> String {
    path == assessments ? path : paths?.resolved(path) ?? path
  }

  // MARK: - Tables

  private func read(_ table: DataTable, _ path: String, into found: inout Found) {
    let fields: [DataField] =
      switch table.kind {
      case .assessments:
        [.competency, .level, .raterKind, .rater, .ratedOn, .evidence, .contest]
      case .history: [.from, .event, .role]
      case .census, .exchangeRates: []
      }
    let names =
      table.kind == .assessments ? RatingTableReader.otherNames : HistoryReader.otherNames
    let rows: PersonRows
    do throws(ColumnSourceError) {
      rows = try PersonRows(
        of: found.person, in: table, .file(path), fields: fields,
        otherNames: table.kind == .census ? [:] : names)
    } catch {
      return found.miss(path, error.description)
    }
    found.findings += rows.findings
    if let gap = rows.gap { found.miss(path, gap) }
    func texts(_ fields: [DataField]) -> [[String]] {
      rows.rows.map { row in ["row \(row.number)"] + fields.map { rows.text($0, row) } }
    }
    let known = [.person] + fields
    let part = PersonRecords.Part(
      file: path, rows: texts(fields), fields: rows.filledColumns(besides: known))
    switch table.kind {
    case .assessments: found.records.ratings.append(part)
    case .history: found.records.events.append(part)
    case .census: found.records.census.append(part)
    case .exchangeRates: break
    }
  }

  private func readRatings(_ path: String, into found: inout Found) {
    guard let document = document(path, into: &found) else { return }
    guard case .assessments(let assessments) = document else {
      return found.miss(path, "it is not a document of ratings")
    }
    let rows = assessments.ratings.enumerated().filter { $1.person == found.person }
    found.records.ratings.append(
      PersonRecords.Part(
        file: path,
        rows: rows.map { place, rating in
          [
            "rating \(place + 1)", rating.competency, rating.level.lexical,
            rating.kind.rawValue, rating.rater ?? "", rating.on.lexical, rating.evidence ?? "",
            rating.contest ?? "",
          ]
        }))
  }

  // MARK: - Plans

  private func readPlan(_ path: String, into found: inout Found) {
    if case .plan(let plan)? = document(path, into: &found), plan.person == found.person {
      found.records.plans.append(path)
    }
  }

  private func document(_ path: String, into found: inout Found) -> CoequalDocument? {
    let contents: [UInt8]
    do throws(FileError) {
      contents = try fileSystem.contents(
        ofFile: path, limit: MarkupLimits.standard.fileSize)
    } catch {
      found.miss(path, error.description)
      return nil
    }
    let result = DocumentReader.read(name: path, contents: contents)
    if result.document == nil {
      found.findings += result.findings
      found.miss(path, "it cannot be read as a document")
    }
    return result.document
  }
}
