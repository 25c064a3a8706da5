/// A plugin that a project uses.
///
/// Naming it makes nothing run: a program runs only when the user has trusted it.
public struct EnabledPlugin: Hashable, Sendable {
  /// The id in its manifest.
  public var plugin: Identifier
  /// Its folder, relative to the folder of the project file; `nil` for one that is installed or comes
  /// with Coequal.
  public var path: String?
  /// What the project sets, for all checks of the plugin.
  public var options: [CheckOption]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(plugin: Identifier, path: String? = nil, options: [CheckOption] = []) {
    self.plugin = plugin
    self.path = path
    self.options = options
  }
}

extension EnabledPlugin {
  package static let syntax = ElementType<EnabledPlugin>(
    .enable, "A plugin that the project uses. Its program runs only when the user has trusted it.",
    key: .within(["plugin"]), blank: EnabledPlugin(plugin: .blank),
    attributes: [
      .required("plugin", \.plugin, "The id of the plugin."),
      .optional(
        "path", \.path,
        "Its folder, relative to the folder of the project file; without it, one that is installed."
      ),
    ],
    content: .children([.many(CheckOption.syntax, \.options)]))
}
