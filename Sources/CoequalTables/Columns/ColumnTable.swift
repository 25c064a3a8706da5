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
    let chunks = source.count / max(1, limits.chunkSize) + 1
    return try fold(source, into: TableColumns(chunks: chunks), TableColumns.narrowed) {
      $0.append($1)
    }.table
  }

  /// Takes all rows of a table that is in memory.
  ///
  /// - Parameter table: The table, of a spreadsheet for instance.
  public func table(of table: Table) -> ColumnReading<ColumnTable> {
    fold(table, into: TableColumns(chunks: 1), TableColumns.narrowed) { $0.append($1) }.table
  }
}

extension ColumnReading<TableColumns> {
  /// The same with the columns as a table.
  fileprivate var table: ColumnReading<ColumnTable> {
    ColumnReading<ColumnTable>(
      result: result?.table(texts: texts), rows: rows, unfitRows: unfitRows, counts: counts,
      problems: problems, fileFindings: fileFindings, texts: texts, numbers: numbers,
      format: format,
      file: file)
  }
}
