/// How a role's work divides into leading, coordinating and executing.
public struct Mandate: Hashable, Sendable {
  /// Setting direction.
  public var lead: Share
  /// Managing: planning, staffing, following up.
  public var coordinate: Share
  /// Doing the work.
  public var execute: Share

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(lead: Share, coordinate: Share, execute: Share) {
    self.lead = lead
    self.coordinate = coordinate
    self.execute = execute
  }
}

extension Mandate {
  package static let syntax = ElementType<Mandate>(
    .mandate, "How the role's work divides. The three shares add up to 100 %.",
    blank: Mandate(lead: .blank, coordinate: .blank, execute: .blank),
    attributes: [
      .required("lead", \.lead, "The share of setting direction."),
      .required(
        "coordinate", \.coordinate, "The share of managing: planning, staffing, following up."),
      .required("execute", \.execute, "The share of doing the work."),
    ])
}
