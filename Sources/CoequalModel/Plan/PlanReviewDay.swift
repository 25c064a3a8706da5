/// A day on which a plan is looked at as a whole.
public struct PlanReviewDay: Hashable, Sendable {
  /// The day.
  public var on: CalendarDate

  /// Makes a value.
  public init(on: CalendarDate) {
    self.on = on
  }
}

extension PlanReviewDay {
  package static let syntax = ElementType<PlanReviewDay>(
    .review, "A day on which the plan is looked at as a whole.", key: .within(["on"]),
    blank: PlanReviewDay(on: .blank),
    attributes: [.required("on", \.on, "The day.")])
}
