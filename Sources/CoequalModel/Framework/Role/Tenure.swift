/// How long people usually stay in a role.
///
/// It describes; it is no requirement.
public struct Tenure: Hashable, Sendable {
  /// The usual time.
  public var typical: CalendarDuration
  /// The least time, where one is set.
  public var minimum: CalendarDuration?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(typical: CalendarDuration, minimum: CalendarDuration? = nil) {
    self.typical = typical
    self.minimum = minimum
  }
}

extension Tenure {
  package static let syntax = ElementType<Tenure>(
    .tenure, "How long people usually stay in the role.",
    blank: Tenure(typical: .blank),
    attributes: [
      .required("typical", \.typical, "The usual time in the role."),
      .optional("minimum", \.minimum, "The least time, where one is set."),
    ])
}
