public import CoequalModel

/// What came of reading a table: the result, and what was wrong with rows.
public struct ColumnReading<Total> {
  /// What was made of the rows; `nil` where the table could not be read, or too many rows were unfit.
  public var result: Total?
  /// The rows that were taken.
  public var rows: Int
  /// The rows that were left out because something in them is wrong.
  public var unfitRows: Int
  /// How often something was wrong, by kind.
  public var counts: [RowProblem.Kind: Int]
  /// What was wrong, the first few of each kind.
  public var problems: [RowProblem]
  /// What is wrong with the file as a whole; then ``result`` is often `nil`.
  public var fileFindings: [Finding]
  /// The texts of each code, for each request; nothing for columns of other kinds.
  public var texts: [[String]]
  /// The numbers of the rows that were taken.
  public var numbers: RowNumbers
  /// How the file was read, with what was told from its first rows.
  public var format: TableFormat
  /// The name of the file.
  public var file: String

  /// How many problems of one kind become findings of their own.
  private static var mostFindings: Int { 20 }

  /// What is wrong, in the order of the file; problems of a kind that are not spelled out are counted.
  public var findings: [Finding] {
    let byKind = Dictionary(grouping: problems.indices) { problems[$0].kind }
    let told = byKind.values.flatMap { $0.prefix(Self.mostFindings) }.sorted()
    let more = RowProblem.Kind.allCases.compactMap { kind -> Finding? in
      guard let count = counts[kind], count > Self.mostFindings,
        let place = byKind[kind]?.prefix(Self.mostFindings).last
      else { return nil }
      let last = problems[place]
      return Finding(
        rule: kind.rule.id, severity: kind.rule.severity,
        message: "\(count - Self.mostFindings) more of this kind in the rows below",
        place: Place(file: file, range: last.range))
    }
    return told.map { problems[$0].finding(file: file) } + more + fileFindings
  }
}

extension ColumnReading: Sendable where Total: Sendable {}
