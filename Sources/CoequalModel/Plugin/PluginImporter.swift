/// A format that a plugin reads.
public struct PluginImporter: Hashable, Sendable {
  /// Names the format, for `coequal import --from`.
  public var id: Identifier
  /// What people call the format.
  public var title: String

  /// Makes a value from its parts.
  public init(id: Identifier, title: String) {
    self.id = id
    self.title = title
  }
}

extension PluginImporter {
  package static let syntax = ElementType<PluginImporter>(
    .importer, "A format that the plugin reads.", key: .within(["id"]),
    blank: PluginImporter(id: .blank, title: ""),
    attributes: [.required("id", \.id, "The name of the format, for 'coequal import --from'.")],
    content: .children([.one(.title, \.title)]))
}
