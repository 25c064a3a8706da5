/// A table with data about people that belongs to a project.
public struct DataTable: Hashable, Sendable {
  /// What its rows are.
  public var kind: TableKind
  /// Relative to the folder of the project file.
  public var path: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(kind: TableKind, path: String) {
    self.kind = kind
    self.path = path
  }
}

extension DataTable {
  package static let syntax = ElementType<DataTable>(
    .table, "A table with data about people.", key: .within(["kind", "path"]),
    blank: DataTable(kind: .census, path: ""),
    attributes: [
      .required("kind", \.kind, "What the rows of the table are."),
      .required("path", \.path, "The file, relative to the folder of the project file."),
    ])
}
