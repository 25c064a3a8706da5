/// All rows of a table that were taken, as columns in memory.
public struct ColumnTable: Sendable {
  /// How many rows there are.
  public var count: Int
  /// One column for each request, in their order.
  public var columns: [Column]

  /// A column, one value for each row.
  public enum Column: Hashable, Sendable {
    /// Numbers; a missing one is not a number (`isNaN`), which nothing else is.
    case decimals([Double])
    /// Codes and their texts.
    case codes(CodeColumn)
    /// Days since 1 January 1970; a missing one is `Int32.min`.
    case days([Int32])
    /// Texts.
    case texts(TextColumn)
    /// The table has no such column, and need not have.
    case absent
  }
}

extension ColumnTable {
  /// The numbers of a request; nothing for another kind of column.
  public func decimals(_ request: Int) -> [Double] {
    if columns.indices.contains(request), case .decimals(let values) = columns[request] {
      return values
    }
    return []
  }

  /// The codes of a request; `nil` for another kind of column.
  public func codes(_ request: Int) -> CodeColumn? {
    if columns.indices.contains(request), case .codes(let codes) = columns[request] { return codes }
    return nil
  }
}

extension ColumnReader {
  /// Reads all rows into memory: eight bytes for a number, four for a date, one to four for a code.
  ///
  /// - Parameter source: The table: text, or a spreadsheet, of which the first sheet that is shown is
  ///   read.
  /// - Throws: ``ColumnSourceError`` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes
  public func table(of source: ColumnSource) throws(ColumnSourceError) -> ColumnReading<ColumnTable>
  {
    try fold(source, into: ColumnTable(count: 0, columns: []), ColumnTable.init) { total, part in
      total.append(part, of: source.count)
    }.withTexts
  }

  /// Takes all rows of a table that is in memory.
  ///
  /// - Parameter table: The table, of a spreadsheet for instance.
  public func table(of table: Table) -> ColumnReading<ColumnTable> {
    fold(table, into: ColumnTable(count: 0, columns: []), ColumnTable.init) { total, part in
      total.append(part, of: 0)
    }.withTexts
  }
}

extension ColumnTable {
  init(_ chunk: ColumnChunk) {
    count = chunk.count
    columns = chunk.columns.map { column in
      switch column {
      case .decimals(let values): .decimals(values)
      case .codes(let codes): .codes(CodeColumn(codes: .init(codes), texts: []))
      case .days(let days): .days(days)
      case .texts(let texts): .texts(texts)
      case .absent: .absent
      }
    }
  }

  /// Adds the rows of another table.
  ///
  /// - Parameter size: The bytes of the file, from which the number of rows is guessed.
  mutating func append(_ other: ColumnTable, of size: Int) {
    if columns.isEmpty {
      self = other
      return
    }
    count += other.count
    for index in columns.indices {
      let column = columns[index]
      // Whoever holds an array may add to it; the place it came from must not hold it as well.
      columns[index] = .absent
      columns[index] = column.adding(other.columns[index])
    }
  }
}

extension ColumnTable.Column {
  fileprivate consuming func adding(_ other: Self) -> Self {
    switch (consume self, other) {
    case (.decimals(var values), .decimals(let more)):
      values += more
      return .decimals(values)
    case (.days(var days), .days(let more)):
      days += more
      return .days(days)
    case (.texts(var texts), .texts(let more)):
      texts.append(more)
      return .texts(texts)
    case (.codes(var column), .codes(let more)):
      column.codes.append(more.codes)
      return .codes(column)
    default: return .absent
    }
  }
}

extension ColumnReading<ColumnTable> {
  /// With the texts of codes beside them.
  fileprivate var withTexts: Self {
    var reading = self
    guard var table = reading.result else { return self }
    for index in table.columns.indices {
      if case .codes(var column) = table.columns[index] {
        column.texts = texts[index]
        table.columns[index] = .codes(column)
      }
    }
    reading.result = table
    return reading
  }
}
