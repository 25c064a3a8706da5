import CoequalModel

/// What one package says of one of its parts, in terms that can be compared and priced.
struct PackageTerms: Hashable {
  /// What it is worth, as far as that can be said.
  fileprivate enum Worth: Hashable {
    case nothing
    /// A share of a basis, in ten-thousandths of one per cent.
    case share(Int64, of: PayBasis)
    /// Money for a year.
    case money(YearlyPay)
    case months(Int)
    /// Days of leave, in ten-thousandths.
    case days(Int64)
    case unknown
  }

  /// As people read it: "8% of base".
  let text: String
  fileprivate let worth: Worth

  static func missing(_ text: String) -> Self { Self(text: text, worth: .nothing) }

  static func share(_ share: Percentage, of basis: PayBasis) -> Self {
    Self(
      text: "\(share) of \(basis == .base ? "base pay" : "target cash")",
      worth: .share(share.tenThousandths, of: basis))
  }

  static func equity(_ equity: Equity) -> Self {
    let text = "\(equity.grant) \(equity.currency) over \(equity.vesting)"
    guard let months = equity.vesting.months, months > 0 else {
      return Self(text: text, worth: .unknown)
    }
    let yearly = Int128(equity.grant.tenThousandths) * 12 / Int128(months)
    return Self(
      text: text, worth: .money(YearlyPay(tenThousandths: yearly, equity.currency)))
  }

  static func allowance(_ allowance: Allowance) -> Self {
    let text = "\(allowance.amount) \(allowance.currency) for \(allowance.period.meaning)"
    let times: Int128? =
      switch allowance.period {
      case .year: 1
      case .month: 12
      case .hour: nil
      }
    let yearly = times.map {
      YearlyPay(
        tenThousandths: Int128(allowance.amount.tenThousandths) * $0, allowance.currency)
    }
    return Self(text: text, worth: yearly.map(Worth.money) ?? .unknown)
  }

  static func days(_ days: DecimalNumber) -> Self {
    Self(text: "\(days) days", worth: .days(days.tenThousandths))
  }

  static func notice(_ notice: CalendarDuration) -> Self {
    Self(text: "\(notice)", worth: notice.months.map(Worth.months) ?? .unknown)
  }
}

// MARK: - Comparing

extension PackageTerms {
  /// Whether two packages say what comes to the same: P12M is P1Y.
  static func == (first: Self, second: Self) -> Bool {
    if case .unknown = first.worth { return first.text == second.text }
    return first.worth == second.worth
  }

  func hash(into hasher: inout Hasher) {
    if case .unknown = worth { hasher.combine(text) } else { hasher.combine(worth) }
  }

  /// The lesser first; what cannot be compared by the letters.
  static func < (first: Self, second: Self) -> Bool {
    (first.amount, first.text) < (second.amount, second.text)
  }

  private var amount: Int128 {
    switch worth {
    case .nothing, .unknown: 0
    case .share(let share, _): Int128(share)
    case .money(let pay): pay.tenThousandths
    case .months(let months): Int128(months)
    case .days(let days): Int128(days)
    }
  }
}

// MARK: - Pricing

extension PackageTerms {
  /// The days that a year of five-day weeks has.
  private static let workingDays: Int128 = 260

  /// What the difference to other terms comes to, as a phrase; `nil` where it cannot be priced.
  ///
  /// - Parameter midpoint: What the middle of the grade's range pays, and what that includes.
  func price(
    against other: Self, _ midpoint: @autoclosure () -> (pay: YearlyPay, basis: PayBasis)?
  ) -> String? {
    let difference = max(amount, other.amount) - min(amount, other.amount)
    guard difference > 0, let kind = [worth, other.worth].first(where: { $0 != .nothing }) else {
      return nil
    }
    let atMidpoint = "at the midpoint of the range"
    switch kind {
    case .money(let pay):
      guard [worth, other.worth].allSatisfy({ $0.isMoney(in: pay.currency) }) else { return nil }
      return YearlyPay(tenThousandths: difference, pay.currency).text + " a year"
    case .share(_, let basis):
      guard let midpoint = midpoint(), midpoint.basis == basis,
        [worth, other.worth].allSatisfy({ $0.isShare(of: basis) })
      else { return nil }
      return midpoint.pay.part(difference, of: 1_000_000).text + " a year, " + atMidpoint
    case .months:
      guard let midpoint = midpoint(), case .months = other.worth else { return nil }
      return midpoint.pay.part(difference, of: 12).text + ", " + atMidpoint
    case .days:
      // More days than a year has are a slip.
      guard let midpoint = midpoint(), difference <= 366 * 10_000, case .days = other.worth else {
        return nil
      }
      return midpoint.pay.part(difference, of: Self.workingDays * 10_000).text + " a year, "
        + atMidpoint
    case .nothing, .unknown: return nil
    }
  }
}

extension PackageTerms.Worth {
  fileprivate func isMoney(in currency: CurrencyCode) -> Bool {
    if case .money(let pay) = self { return pay.currency == currency }
    return self == .nothing
  }

  fileprivate func isShare(of basis: PayBasis) -> Bool {
    if case .share(_, let mine) = self { return mine == basis }
    return self == .nothing
  }
}
