public import CoequalModel
public import CoequalTables

/// Reads the history of careers from a table: text of any usual form, or a spreadsheet.
///
/// Rows in which something is wrong are left out and reported without saying of whom they tell. Where
/// more than the declared share is unfit, there is no history.
public struct HistoryReader: Sendable {
  /// What the project says of the table.
  public let table: DataTable
  /// What the catalog says of roles.
  public let roles: CensusRoles
  /// How many threads work at most.
  public var threads: Int
  /// Whether problems say what stands in a cell.
  public var showsValues: Bool

  /// Makes a reader.
  public init(
    _ table: DataTable, _ roles: CensusRoles, threads: Int = 4, showsValues: Bool = false
  ) {
    self.table = table
    self.roles = roles
    self.threads = threads
    self.showsValues = showsValues
  }

  /// What came of reading.
  public struct Result: Sendable {
    /// The history; `nil` where the table could not be read, or too many rows were unfit.
    public let history: History?
    /// How many rows were left out.
    public let unfitRows: Int
    /// What was wrong with rows.
    public let problems: [RowProblem]
    /// What is wrong, for people.
    public let findings: [Finding]
  }

  private static let fields: [DataField] = [.person, .from, .event, .role, .group]

  /// Other names of columns, for files that were made by hand.
  package static let otherNames: [DataField: [String]] = [.from: ["on", "day", "date"]]

  /// Reads the table.
  ///
  /// - Throws: `ColumnSourceError` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes, and O(*p* log *p*) for *p* people
  public func read(_ source: ColumnSource) throws(ColumnSourceError) -> Result {
    let columns = CensusLayout.columns(
      of: Self.fields, in: table, required: [.person, .from, .event, .role],
      otherNames: Self.otherNames)
    var reader = ColumnReader(
      columns.map { column in
        var request = column.request
        request.allowsEmpty = ![.person, .from, .event].contains(column.field)
        return request
      }, format: table.format)
    reader.threads = threads
    reader.showsValues = showsValues
    reader.limits.codes = Self.mostPeople
    reader.limits.problems = Self.mostProblems
    if let share = table.mostUnfit { reader.mostUnfit = share.fraction }
    let reading = try reader.table(of: source)
    func result(_ history: History?, unfit: Int = 0, _ findings: [Finding]) -> Result {
      Result(
        history: history, unfitRows: reading.unfitRows + unfit, problems: reading.problems,
        findings: reading.findings + findings)
    }
    guard let taken = reading.result else { return result(nil, []) }
    let rows = HistoryRows(taken, columns, table, roles)
    let findings = HistoryFindings(
      rows, roles, table, file: source.name, .table(reading.numbers))
    let unfit = rows.unknownEvents + reading.unfitRows
    let all = rows.keys.count + reading.unfitRows
    guard Double(unfit) <= reader.mostUnfit * Double(all) else {
      return result(
        nil, unfit: rows.unknownEvents,
        findings.ofWords + [findings.tooManyUnfit(unfit, of: all, share: reader.mostUnfit)])
    }
    return result(
      rows.history(file: source.name), unfit: rows.unknownEvents,
      findings.ofWords + findings.ofCareers)
  }

  /// Different people that one table may have.
  private static let mostPeople = 1 << 27
  /// Problems of one kind that are kept in full.
  private static let mostProblems = 100_000
}
