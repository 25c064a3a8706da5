/// The columns of one kind of table.
public struct TableColumns: Hashable, Sendable {
  /// What is done with columns that are not listed.
  public var others: OtherColumns
  /// The columns.
  ///
  /// Of several with one meaning, the first that a table has counts.
  public var columns: [MappedColumn]

  /// Makes a value from its parts.
  public init(others: OtherColumns = .leave, columns: [MappedColumn]) {
    self.others = others
    self.columns = columns
  }
}

/// What is done with columns that a map does not list.
public enum OtherColumns: String, Keyword, Sendable {
  /// They are reported as not carried over.
  case leave
  /// What they hold is guessed from their cells, and asked for.
  case ask

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .leave: "they are reported as not carried over"
    case .ask: "what they hold is guessed from their cells, and asked for"
    }
  }
}

extension TableColumns {
  package static let syntax = ElementType<TableColumns>(
    .columns,
    "The columns of one kind of table. A table is of this kind when it has all that are required; one without required columns fits any table.",
    key: .ordered([]), blank: TableColumns(columns: []),
    attributes: [
      .defaulted("others", \.others, to: .leave, "What is done with columns that are not listed.")
    ],
    content: .children([.many(MappedColumn.syntax, \.columns, atLeast: 1)]))
}
