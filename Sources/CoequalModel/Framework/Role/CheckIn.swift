/// A meeting or report by which the work of a role is watched.
public struct CheckIn: Hashable, Sendable {
  /// Names it within the role.
  public var id: Identifier
  /// The time from one to the next, where it comes back regularly.
  public var interval: CalendarDuration?
  /// What is met or reported about, and with whom.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, interval: CalendarDuration? = nil, text: String) {
    self.id = id
    self.interval = interval
    self.text = text
  }
}

extension CheckIn {
  package static let syntax = ElementType<CheckIn>(
    .checkIn, "A meeting or report by which work is watched.", key: .within(["id"]),
    blank: CheckIn(id: .blank, text: ""),
    attributes: [
      .required("id", \.id, "The name within the role."),
      .optional("every", \.interval, "The time from one to the next."),
    ],
    content: .words(\.text))
}
