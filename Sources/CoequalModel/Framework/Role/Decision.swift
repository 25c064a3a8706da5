/// Something a role decides by itself.
public struct Decision: Hashable, Sendable {
  /// What it decides.
  public var subject: String
  /// How far the decision goes.
  public var limit: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(subject: String, limit: String? = nil) {
    self.subject = subject
    self.limit = limit
  }
}

extension Decision {
  package static let syntax = ElementType<Decision>(
    .decides, "Something that the role decides by itself.", key: .within(["subject"]),
    blank: Decision(subject: ""),
    attributes: [
      .required("subject", \.subject, "What the role decides."),
      .optional("limit", \.limit, "How far the decision goes."),
    ])
}
