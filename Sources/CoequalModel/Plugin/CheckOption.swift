/// Something about a check of a plugin that a project can set.
public struct CheckOption: Hashable, Sendable {
  /// The name of the option.
  public var name: Identifier
  /// What holds where a project says nothing, or what the project says.
  public var value: String

  /// Makes a value from its parts.
  public init(name: Identifier, value: String) {
    self.name = name
    self.value = value
  }
}

extension CheckOption {
  package static let syntax = ElementType<CheckOption>(
    .option, "Something that a project can set.", key: .within(["name"]),
    blank: CheckOption(name: .blank, value: ""),
    attributes: [
      .required("name", \.name, "The name of the option."),
      .required(
        "value", \.value,
        "Its value; in a manifest, the one that holds without another. Where that is a number, or 'true' or 'false', a project sets one of the same kind."
      ),
    ])
}
