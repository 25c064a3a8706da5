import CoequalCensus
public import CoequalModel
public import CoequalTables
public import Markup

/// Reads ratings from a table, text or spreadsheet, or from a document of the format.
public struct RatingTableReader: Sendable {
  /// What the project says of the table.
  public let table: DataTable
  /// How many threads work at most.
  public var threads: Int
  /// Whether problems say what stands in a cell.
  public var showsValues: Bool

  /// Makes a reader.
  public init(_ table: DataTable, threads: Int = 4, showsValues: Bool = false) {
    self.table = table
    self.threads = threads
    self.showsValues = showsValues
  }

  /// What came of reading.
  public struct Result: Sendable {
    /// The ratings; `nil` where the file could not be read, or too many rows were unfit.
    public let ratings: RatingTable?
    /// How many rows were left out.
    public let unfitRows: Int
    /// What is wrong, for people.
    public let findings: [Finding]
    /// The text in which findings have their places; `nil` for a table, of which they name rows.
    public var source: SourceText?
  }

  /// Whether a path is that of a document and not of a table.
  public static func isDocument(_ path: String) -> Bool { path.lowercased().hasSuffix(".xml") }

  private static let fields: [DataField] = [
    .person, .competency, .level, .rater, .raterKind, .ratedOn, .evidence, .contest,
  ]

  /// Other names of columns, for files that were made by hand.
  package static let otherNames: [DataField: [String]] = [
    .raterKind: ["kind"], .ratedOn: ["on", "date"],
  ]

  /// Reads a table.
  ///
  /// - Throws: `ColumnSourceError` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes
  public func read(_ source: ColumnSource) throws(ColumnSourceError) -> Result {
    let columns = CensusLayout.columns(
      of: Self.fields, in: table, required: [.person, .competency, .level, .raterKind, .ratedOn],
      otherNames: Self.otherNames)
    var reader = ColumnReader(
      columns.map { column in
        var request = column.request
        // Each text is another one, and nothing is grouped by them.
        if [.evidence, .contest].contains(column.field) { request.kind = .text }
        return request
      }, format: table.format)
    reader.threads = threads
    reader.showsValues = showsValues
    reader.limits.codes = Self.mostNames
    if let share = table.mostUnfit { reader.mostUnfit = share.fraction }
    let reading = try reader.table(of: source)
    let ratings = reading.result.map { result in
      RatingTable(result, columns, table, file: source.name, .table(reading.numbers))
    }
    return Result(ratings: ratings, unfitRows: reading.unfitRows, findings: reading.findings)
  }

  /// Reads a document of the format.
  public func read(name: String, contents: [UInt8]) -> Result {
    let result = DocumentReader.read(name: name, contents: contents)
    guard let document = result.document else {
      return Result(
        ratings: nil, unfitRows: 0, findings: result.findings, source: result.source)
    }
    guard case .assessments(let assessments) = document else {
      let finding = AssessmentRule.unfitAssessments.finding(
        "'\(name)' is another document; expected one that begins with <assessments>", file: name)
      return Result(ratings: nil, unfitRows: 0, findings: [finding])
    }
    return Result(
      ratings: RatingTable(assessments, file: name, day: table.day), unfitRows: 0,
      findings: result.findings)
  }

  /// Different people or raters that one table may have.
  private static let mostNames = 1 << 25
}

extension RatingTable {
  init(
    _ table: ColumnTable, _ columns: [CensusLayout.Column], _ declared: DataTable, file: String,
    _ numbering: RowNumbering
  ) {
    func codes(_ field: DataField) -> CodedColumn {
      for (place, column) in columns.enumerated() where column.field == field {
        if case .codes(let codes) = table.columns[place] {
          return CodedColumn(codes, meanings: column.meanings)
        }
      }
      return CodedColumn(
        names: [], codes: Array(repeating: CodedColumn.unknown, count: table.count))
    }
    func texts(_ field: DataField) -> TextColumn {
      for (place, column) in columns.enumerated() where column.field == field {
        if case .texts(let texts) = table.columns[place] { return texts }
      }
      return TextColumn()
    }
    var days = Array(repeating: Census.unknownDay, count: table.count)
    for (place, column) in columns.enumerated() where column.field == .ratedOn {
      if case .days(let values) = table.columns[place] { days = values }
    }
    self.init(
      file: file, day: declared.day, people: codes(.person), competencies: codes(.competency),
      levels: codes(.level), raters: codes(.rater), kinds: codes(.raterKind), days: days,
      evidence: texts(.evidence), contests: texts(.contest), numbering: numbering)
  }

  /// Takes the ratings of a document.
  public init(_ document: Assessments, file: String, day: CalendarDate?) {
    let ratings = document.ratings
    self.init(
      file: file, day: day, people: CodedColumn(ratings.map(\.person)),
      competencies: CodedColumn(ratings.map(\.competency)),
      levels: CodedColumn(ratings.map(\.level.lexical)),
      raters: CodedColumn(ratings.map(\.rater)),
      kinds: CodedColumn(ratings.map(\.kind.rawValue)),
      days: ratings.map { Int32(clamping: $0.on.daysSince1970) },
      evidence: TextColumn(ratings.map { $0.evidence ?? "" }),
      contests: TextColumn(ratings.map { $0.contest ?? "" }),
      numbering: .document)
  }
}
