public import CoequalModel
public import CoequalTables

/// Reads a census from a table: text of any usual form, or a spreadsheet.
///
/// Rows in which something is wrong are left out and reported without what stands in them. Where more
/// than the declared share is unfit, there is no census.
public struct CensusReader: Sendable {
  /// What the project says of the table.
  public let table: DataTable
  /// How many threads work at most.
  public var threads: Int
  /// Whether problems say what stands in a cell.
  public var showsValues: Bool
  /// Problems of one kind that are kept in full, for a list of all unfit rows.
  public var mostProblems = ColumnLimits.standard.problems

  /// Makes a reader.
  public init(_ table: DataTable, threads: Int = 4, showsValues: Bool = false) {
    self.table = table
    self.threads = threads
    self.showsValues = showsValues
  }

  /// Each person has an id of their own, so there may be as many texts as people.
  private static let mostPeople = 1 << 27

  /// What came of reading.
  public struct Result: Sendable {
    /// The census; `nil` where the table could not be read, or too many rows were unfit.
    public let census: Census?
    /// How many rows were left out.
    public let unfitRows: Int
    /// What was wrong with rows.
    public let problems: [RowProblem]
    /// What is wrong, for people.
    public let findings: [Finding]
  }

  /// Reads the table.
  ///
  /// - Throws: `ColumnSourceError` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes
  public func read(_ source: ColumnSource) throws(ColumnSourceError) -> Result {
    let layout = CensusLayout(table)
    var reader = ColumnReader(layout.columns.map(\.request), format: table.format)
    reader.threads = threads
    reader.showsValues = showsValues
    reader.limits.problems = mostProblems
    reader.limits.codes = Self.mostPeople
    if let share = table.mostUnfit { reader.mostUnfit = share.fraction }
    let reading = try reader.table(of: source)
    var findings = reading.findings
    let census = reading.result.map { Census($0, layout, table, file: source.name) }
    if let census { findings += census.findings }
    return Result(
      census: census, unfitRows: reading.unfitRows, problems: reading.problems, findings: findings)
  }
}

extension CensusReader {
  /// Who a table knows, and in which roles.
  package struct People: Sendable {
    /// The ids, one a row; `nil` where the table has no column of them, or too many rows are unfit.
    package let ids: CodedColumn?
    /// The roles as they are written, one a row; unknown where the table has no column of them.
    package let roles: CodedColumn?
    /// What is wrong, for people.
    package let findings: [Finding]
  }

  /// Reads who is in the table and in which role, and nothing else of them.
  package func people(_ source: ColumnSource) throws(ColumnSourceError) -> People {
    let columns = CensusLayout.columns(of: [.person, .role], in: table, required: [.person])
      .filter { $0.field == .person || $0.field == .role }
    var reader = ColumnReader(columns.map(\.request), format: table.format)
    reader.threads = threads
    reader.limits.codes = Self.mostPeople
    if let share = table.mostUnfit { reader.mostUnfit = share.fraction }
    let reading = try reader.table(of: source)
    func column(_ field: DataField) -> CodedColumn? {
      for (place, column) in columns.enumerated() where column.field == field {
        if let codes = reading.result?.codes(place) {
          return CodedColumn(codes, meanings: column.meanings)
        }
      }
      return nil
    }
    let ids = column(.person)
    return People(
      ids: ids,
      roles: ids.map { column(.role) ?? CodedColumn([String?](repeating: nil, count: $0.count)) },
      findings: reading.findings)
  }
}

extension DataTable {
  /// How the file is written, as far as the project says it.
  package var format: TableFormat {
    let numbers: DecimalStyle? = numbers.map { mark in
      switch mark {
      case .point: .point
      case .comma: .comma
      case .commaAndPoints: DecimalStyle(mark: .comma, grouping: .point)
      case .pointAndCommas: DecimalStyle(mark: .point, grouping: .comma)
      case .commaAndSpaces: DecimalStyle(mark: .comma, grouping: .space)
      case .pointAndApostrophes: DecimalStyle(mark: .point, grouping: .apostrophe)
      }
    }
    let dates: DateOrder =
      switch dates {
      case .iso: .iso
      case .dayMonthYear: .dayMonthYear
      case .monthDayYear: .monthDayYear
      }
    return TableFormat(decimals: numbers, dates: dates)
  }
}

extension Census {
  /// Takes the columns of a table.
  init(_ table: ColumnTable, _ layout: CensusLayout, _ declared: DataTable, file: String) {
    self.init(file: file, day: declared.day, count: table.count)
    for (place, column) in layout.columns.enumerated() {
      switch table.columns[place] {
      case .decimals(let values): add(values, column)
      case .codes(let codes): add(CodedColumn(codes, meanings: column.meanings), column)
      case .days(let values): days[column.field] = values
      case .texts, .absent: break
      }
    }
  }

  private mutating func add(_ values: [Double], _ column: CensusLayout.Column) {
    switch column.field {
    case .base, .variable, .allowances, .benefitsInKind:
      amounts[column.field, default: []].append(PaidAmount(values, per: column.period))
    case .number: namedNumbers[column.alias ?? column.request.names[0]] = values
    default: numbers[column.field] = values
    }
  }

  private mutating func add(_ codes: CodedColumn, _ column: CensusLayout.Column) {
    switch column.field {
    case .group: groups[column.alias ?? column.request.names[0]] = codes
    case .name: namedCodes[column.alias ?? column.request.names[0]] = codes
    default: self.codes[column.field] = codes
    }
  }
}

extension CodedColumn {
  /// The codes of a table; an empty text is unknown, and others may stand for something else.
  package init(_ column: CodeColumn, meanings: [String: String]) {
    let (texts, codes) = (column.texts, column.codes)
    switch codes {
    case .small(let codes) where texts.count <= UInt8.max:
      self.init(names: texts, NameCodes(small: codes))
    case .medium(let codes) where texts.count > UInt8.max && texts.count <= UInt16.max:
      self.init(names: texts, NameCodes(medium: codes))
    default:
      self.init(
        names: texts,
        NameCodes(rows: column.count, names: texts.count) {
          Int32(truncatingIfNeeded: column[$0])
        })
    }
    let empty = column.texts.firstIndex { $0.isEmpty }
    if empty != nil || !meanings.isEmpty {
      self = mapped { text in
        text.isEmpty ? nil : meanings[text.lowercased()] ?? text
      }
    }
  }
}
