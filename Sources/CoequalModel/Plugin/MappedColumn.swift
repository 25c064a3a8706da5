/// What one column of a table holds.
public struct MappedColumn: Hashable, Sendable {
  /// The name in the header; `*` stands for any letters.
  ///
  /// Case and white space do not count.
  public var name: String
  /// What its cells hold.
  public var holds: ColumnContent
  /// The thing that a summary, an id or a title is of; `nil` for what needs none.
  public var of: ColumnSubject?
  /// What the name of the column, or what `*` stands for in it, names in turn.
  public var each: ColumnSubject?
  /// How a cell with several texts is taken apart.
  public var split: CellSplit
  /// Whether tables of this kind always have the column.
  public var isRequired: Bool
  /// Why cells are not carried over; only for ``ColumnContent/ignore``.
  public var because: String?

  /// Makes a value from its parts; what is left out is unknown.
  public init(
    name: String, holds: ColumnContent, of: ColumnSubject? = nil, each: ColumnSubject? = nil,
    split: CellSplit = .no, isRequired: Bool = false, because: String? = nil
  ) {
    self.name = name
    self.holds = holds
    self.of = of
    self.each = each
    self.split = split
    self.isRequired = isRequired
    self.because = because
  }
}

extension MappedColumn {
  package static let syntax = ElementType<MappedColumn>(
    .column, "What one column of the table holds.", key: .within(["name"]),
    blank: MappedColumn(name: "", holds: .ignore),
    attributes: [
      .required(
        "name", \.name,
        "The name in the header; '*' stands for any letters. Case and white space do not count."),
      .required("holds", \.holds, "What the cells hold."),
      .optional("of", \.of, "The thing that a summary or an id is of."),
      .optional(
        "each", \.each,
        "What the name of the column names in turn, or the part of it for which '*' stands: a level or a role. There is one such column for each."
      ),
      .defaulted("split", \.split, to: .no, "How a cell with several texts is taken apart."),
      .defaulted(
        "required", \.isRequired, to: false, "Whether tables of this kind always have the column."),
      .optional("because", \.because, "Why the cells are not carried over."),
    ])
}
