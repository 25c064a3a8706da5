/// A project's choice where a rule leaves one open.
public struct ConventionSetting: Hashable, Sendable {
  /// The convention.
  public var id: Identifier
  /// The choice.
  public var value: Identifier

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, value: Identifier) {
    self.id = id
    self.value = value
  }
}

extension ConventionSetting {
  package static let syntax = ElementType<ConventionSetting>(
    .convention, "The project's choice where a rule leaves one open.", key: .within(["id"]),
    blank: ConventionSetting(id: .blank, value: .blank),
    attributes: [
      .required("id", \.id, "The convention, as 'coequal list conventions' names it."),
      .required("value", \.value, "The choice."),
    ])
}
