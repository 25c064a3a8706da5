/// A format that a plugin reads.
public struct PluginImporter: Hashable, Sendable {
  /// Names the format, for `coequal import --from`.
  public var id: Identifier
  /// What people call the format.
  public var title: String
  /// What the columns of its tables hold; `nil` for a format that a program or linked code reads.
  public var columnMap: ColumnMap?

  /// Makes a value from its parts.
  public init(id: Identifier, title: String, columnMap: ColumnMap? = nil) {
    self.id = id
    self.title = title
    self.columnMap = columnMap
  }
}

extension PluginImporter {
  package static let syntax = ElementType<PluginImporter>(
    .importer, "A format that the plugin reads.", key: .within(["id"]),
    blank: PluginImporter(id: .blank, title: ""),
    attributes: [.required("id", \.id, "The name of the format, for 'coequal import --from'.")],
    content: .children([
      .one(.title, \.title), .optional(ColumnMap.syntax, \.columnMap),
    ]))
}
