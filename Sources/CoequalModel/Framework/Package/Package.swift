/// What a role is paid besides the range of its grade, part by part.
public struct Package: Hashable, Sendable {
  /// Variable pay for results.
  public var bonus: Bonus?
  /// Shares or options.
  public var equity: Equity?
  /// Fixed sums besides base pay.
  public var allowances: [Allowance]
  /// What the employer pays into a pension.
  public var pension: Pension?
  /// Paid leave.
  public var leave: Leave?
  /// What is given in kind.
  public var benefits: [Benefit]
  /// The period of notice.
  public var notice: CalendarDuration?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    bonus: Bonus? = nil, equity: Equity? = nil, allowances: [Allowance] = [],
    pension: Pension? = nil, leave: Leave? = nil, benefits: [Benefit] = [],
    notice: CalendarDuration? = nil
  ) {
    self.bonus = bonus
    self.equity = equity
    self.allowances = allowances
    self.pension = pension
    self.leave = leave
    self.benefits = benefits
    self.notice = notice
  }
}

extension Package {
  package static let syntax = ElementType<Package>(
    .package, "What the role is paid besides the range of its grade, part by part.",
    blank: Package(),
    content: .children([
      .optional(Bonus.syntax, \.bonus), .optional(Equity.syntax, \.equity),
      .many(Allowance.syntax, \.allowances), .optional(Pension.syntax, \.pension),
      .optional(Leave.syntax, \.leave), .many(Benefit.syntax, \.benefits),
      .optional(.notice, \.notice),
    ]))
}
