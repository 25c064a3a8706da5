/// A format that a plugin writes; only code that is linked with Coequal can.
public struct PluginExporter: Hashable, Sendable {
  /// Names the format, for `coequal export --to`.
  public var id: Identifier
  /// What people call the format.
  public var title: String

  /// Makes a value from its parts.
  public init(id: Identifier, title: String) {
    self.id = id
    self.title = title
  }
}

extension PluginExporter {
  package static let syntax = ElementType<PluginExporter>(
    .exporter, "A format that the plugin writes; a plugin with a program has none.",
    key: .within(["id"]),
    blank: PluginExporter(id: .blank, title: ""),
    attributes: [.required("id", \.id, "The name of the format, for 'coequal export --to'.")],
    content: .children([.one(.title, \.title)]))
}
