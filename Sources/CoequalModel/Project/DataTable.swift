/// A table with data about people that belongs to a project.
public struct DataTable: Hashable, Sendable {
  /// What its rows are.
  public var kind: TableKind
  /// Relative to the folder of the project file.
  public var path: String
  /// The day for which it holds.
  public var day: CalendarDate?
  /// How it writes numbers; told from the file where that is possible.
  public var numbers: DecimalMark?
  /// How it writes dates.
  public var dates: DateStyle
  /// The share of rows that may be unfit; where there are more, the table is not used.
  public var mostUnfit: Share?
  /// Why it may be under version control; `nil` where it should not be.
  public var trackedBecause: String?
  /// What its columns hold, where their names do not say it.
  public var columns: [DataColumn]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    kind: TableKind, path: String, day: CalendarDate? = nil, numbers: DecimalMark? = nil,
    dates: DateStyle = .iso, mostUnfit: Share? = nil,
    trackedBecause: String? = nil, columns: [DataColumn] = []
  ) {
    self.kind = kind
    self.path = path
    self.day = day
    self.numbers = numbers
    self.dates = dates
    self.mostUnfit = mostUnfit
    self.trackedBecause = trackedBecause
    self.columns = columns
  }
}

extension DataTable {
  package static let syntax = ElementType<DataTable>(
    .table, "A table with data about people.", key: .within(["kind", "path"]),
    blank: DataTable(kind: .census, path: ""),
    attributes: [
      .required("kind", \.kind, "What the rows of the table are."),
      .required("path", \.path, "The file, relative to the folder of the project file."),
      .optional("day", \.day, "The day for which a census holds, or with which a history ends."),
      .optional(
        "numbers", \.numbers, "How numbers are written. Told from the file where that is possible."),
      .defaulted("dates", \.dates, to: .iso, "How dates are written beside 2026-01-31."),
      .optional(
        "most-unfit", \.mostUnfit,
        "The share of rows that may be unfit; where there are more, nothing is computed. One in a hundred without it."
      ),
      .optional(
        "tracked-because", \.trackedBecause,
        "Why the table may be under version control, as where its people are invented."),
    ],
    content: .children([.many(DataColumn.syntax, \.columns)]))
}
