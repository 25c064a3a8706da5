import Coequal
import CoequalCensus
import CoequalRegistry
import CoequalReports
import CoequalTables

/// Looks through everything that a project keeps about people for what is about one of them.
struct PersonRecordsLoading {
  let catalog: Catalog
  private let fileSystem: any FileSystem
  private let paths: ProjectPaths?

  init(catalog: Catalog, _ fileSystem: any FileSystem) {
    self.catalog = catalog
    self.fileSystem = fileSystem
    paths = ProjectPaths(of: catalog)
  }

  /// What is kept about a person beside the ratings.
  func records(of person: String) throws(AssessmentLoading.Failure) -> PersonRecords {
    var records = PersonRecords()
    do {
      for table in catalog.project.data?.tables ?? [] {
        switch table.kind {
        case .history: records.events += try events(of: person, in: table)
        case .census: records.fields += try fields(of: person, in: table)
        case .assessments, .exchangeRates: break
        }
      }
    } catch {
      throw AssessmentLoading.Failure(message: error.description)
    }
    for source in catalog.project.data?.plans ?? [] {
      records.plans += plans(of: person, at: resolved(source.path))
    }
    return records
  }

  private func resolved(_ path: String) -> String { paths?.resolved(path) ?? path }

  private func events(
    of person: String, in table: DataTable
  ) throws(ColumnSourceError) -> [[String]] {
    let columns = CensusLayout.columns(
      of: [.person, .from, .event, .role], in: table, required: [.person])
    let reading = try ColumnReader(columns.map(\.request), format: table.format)
      .table(of: .file(resolved(table.path)))
    guard let result = reading.result else { return [] }
    func place(_ field: DataField) -> Int? { columns.firstIndex { $0.field == field } }
    func text(_ field: DataField, _ row: Int) -> String {
      guard let codes = place(field).flatMap({ result.codes($0) }) else { return "" }
      return codes.texts[codes[row]]
    }
    var days: [Int32] = []
    if let from = place(.from), case .days(let values) = result.columns[from] { days = values }
    return (0..<result.count).filter { text(.person, $0) == person }.map { row in
      let day = days.indices.contains(row) ? CalendarDate(daysSince1970: Int(days[row])) : nil
      return [day?.lexical ?? "", text(.event, row), text(.role, row)]
    }
  }

  /// The names of the fields that the census has for a person.
  private func fields(
    of person: String, in table: DataTable
  ) throws(ColumnSourceError) -> [String] {
    let reader = CensusReader(table)
    guard let census = try reader.read(.file(resolved(table.path))).census,
      let ids = census.codes[.person], let code = ids.code(of: person),
      let row = ids.codes.firstIndex(of: code)
    else { return [] }
    let codes = census.codes.filter { $0.value.name(ofRow: row) != nil }.map(\.key.rawValue)
    let numbers = census.numbers.filter { !$0.value[row].isNaN }.map(\.key.rawValue)
    let days = census.days.filter { $0.value[row] != Census.unknownDay }.map(\.key.rawValue)
    let amounts = census.amounts
      .filter { $0.value.contains { !$0.values[row].isNaN } }.map(\.key.rawValue)
    let groups = census.groups.filter { $0.value.name(ofRow: row) != nil }.map(\.key)
    let named = census.namedCodes.filter { $0.value.name(ofRow: row) != nil }.map(\.key)
    let factors = census.namedNumbers.filter { !$0.value[row].isNaN }.map(\.key)
    return Set(codes + numbers + days + amounts + groups + named + factors).sorted()
  }

  /// The files of plans about a person, in order.
  private func plans(of person: String, at path: String) -> [String] {
    switch fileSystem.kind(of: path) {
    case .folder:
      let names = (try? fileSystem.names(inFolder: path)) ?? []
      return names.sorted().flatMap { plans(of: person, at: path + "/" + $0) }
    case .file where RatingTableReader.isDocument(path):
      guard
        let contents = try? fileSystem.contents(
          ofFile: path, limit: MarkupLimits.standard.fileSize),
        case .plan(let plan)? = DocumentReader.read(name: path, contents: contents).document,
        plan.person == person
      else { return [] }
      return [path]
    default: return []
    }
  }
}
