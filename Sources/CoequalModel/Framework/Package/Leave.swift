/// Paid leave.
public struct Leave: Hashable, Sendable {
  /// Days in a year, for a five-day week.
  public var days: DecimalNumber

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(days: DecimalNumber) {
    self.days = days
  }
}

extension Leave {
  package static let syntax = ElementType<Leave>(
    .leave, "Paid leave.", blank: Leave(days: .blank),
    attributes: [.required("days", \.days, "The days in a year, for a five-day week.")])
}
