import CoequalModel

/// The sum that makes a target package, term by term.
struct PackageSum {
  private let terms: TargetPackage.PackageTerms
  private let evaluation: RangeEvaluation
  private(set) var expression: Expression
  private(set) var inputs: [FigureInput]
  private(set) var conventions: [Convention] = []
  /// Why there is no sum.
  private(set) var refusal: String?

  /// Begins with the midpoint of a year.
  init(
    _ terms: TargetPackage.PackageTerms, _ grade: Identifier, _ evaluation: RangeEvaluation
  ) {
    self.terms = terms
    self.evaluation = evaluation
    let table = evaluation.table
    inputs = [
      FigureInput(
        "M", terms.state.words(.midpoint, of: grade), evaluation.unit(of: terms.state.range),
        terms.state.range?.amount(.midpoint))
    ]
    switch table.period {
    case .year: expression = "M"
    case .month: expression = "M" * 12
    case .hour:
      expression = "M" * "h" * "W"
      inputs += [
        FigureInput(
          "h", "hours of a full week, as the ranges say", .number, table.weeklyHours?.number),
        FigureInput(
          "W", "weeks in a year", .number,
          Double(evaluation.conventions[.weeksInYear].lexical)),
      ]
      conventions.append(.weeksInYear)
    }
  }

  /// Brings base pay and target cash together.
  mutating func addBonus() {
    if evaluation.table.basis == .targetCash { return }
    guard let bonus = terms.bonus else {
      addMissing("s", "bonus at target")
      return
    }
    inputs.append(FigureInput("s", "bonus at target", .share, bonus.target.fraction))
    // Of target cash: cash = base + s × cash.
    expression = bonus.basis == .base ? expression * (1 + "s") : expression / (1 - "s")
  }

  /// Adds fixed sums for a year.
  mutating func addAllowances() {
    for (place, allowance) in terms.allowances.enumerated() {
      let symbol = "a\(place + 1)"
      refuse(allowance.currency, "allowance '\(allowance.id)'")
      let unit = FigureUnit.money(allowance.currency, per: allowance.period)
      let input = FigureInput(
        symbol, "allowance '\(allowance.id)'", unit, allowance.amount.number)
      inputs.append(input)
      switch allowance.period {
      case .year: expression = expression + .symbol(symbol)
      case .month: expression = expression + .symbol(symbol) * 12
      case .hour:
        refusal = refusal ?? "nobody says for how many hours allowance '\(allowance.id)' is paid"
      }
    }
  }

  /// Adds what is earned of equity in a year, where it counts.
  mutating func addEquity() {
    guard evaluation.conventions[.equityInTarget].lexical == "yearly" else {
      if terms.equity != nil { conventions.append(.equityInTarget) }
      return
    }
    guard let equity = terms.equity else {
      addMissing("G", "equity")
      return
    }
    conventions.append(.equityInTarget)
    refuse(equity.currency, "the equity")
    inputs += [
      FigureInput(
        "G", "grant of equity", .money(equity.currency, per: .year), equity.grant.number),
      FigureInput("Y", "years over which it vests", .years, equity.vesting.years),
    ]
    expression = expression + "G" / "Y"
  }

  /// What the package leaves out is none, or not known, as the convention says; of a role without a
  /// package nothing is known.
  private mutating func addMissing(_ symbol: String, _ part: String) {
    if terms.isWritten { conventions = (conventions + [.missingParts]).once }
    let isNone = evaluation.conventions[.missingParts].lexical == "none"
    if terms.isWritten, isNone { return }
    let words = terms.isWritten ? "which the package leaves out" : "as the role has no package"
    inputs.append(FigureInput(symbol, "\(part), \(words)", .number, nil))
    expression = expression + .symbol(symbol)
  }

  private mutating func refuse(_ currency: CurrencyCode, _ part: String) {
    guard let own = terms.state.range?.currency, own != currency else { return }
    let reason = "\(part) is in \(currency) and the range in \(own)"
    refusal = refusal ?? "\(reason), and nobody says an exchange rate"
  }
}

extension CalendarDuration {
  /// The length in years; exact where it is given in years and months.
  fileprivate var years: Double {
    months.map { Double($0) / 12 } ?? approximateDays / 365.2425
  }
}
