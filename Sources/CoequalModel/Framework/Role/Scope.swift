/// How far a role reaches: people, places, time and money.
public struct Scope: Hashable, Sendable {
  /// How many people report to it.
  public var reports: CountRange?
  /// How far its work has effect.
  public var reach: Reach?
  /// How far ahead it plans.
  public var horizon: CalendarDuration?
  /// The money it answers for in a year.
  public var budget: DecimalNumber?
  /// The currency of the budget.
  public var currency: CurrencyCode?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    reports: CountRange? = nil, reach: Reach? = nil, horizon: CalendarDuration? = nil,
    budget: DecimalNumber? = nil, currency: CurrencyCode? = nil
  ) {
    self.reports = reports
    self.reach = reach
    self.horizon = horizon
    self.budget = budget
    self.currency = currency
  }
}

extension Scope {
  package static let syntax = ElementType<Scope>(
    .scope, "How far the role reaches: people, places, time and money.", blank: Scope(),
    attributes: [
      .optional("reports", \.reports, "How many people report to the role."),
      .optional(
        "reach", \.reach, "How far the role's work has effect, from own work to the market."),
      .optional("horizon", \.horizon, "How far ahead the role plans."),
      .optional("budget", \.budget, "The money that the role answers for in a year."),
      .optional("currency", \.currency, "The currency of the budget."),
    ])
}
