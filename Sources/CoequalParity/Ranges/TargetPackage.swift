public import CoequalModel

/// What roles of one grade with the same range and the same package pay in a year, at the midpoint and
/// with everything at target.
public struct TargetPackage: Sendable {
  /// Names it in the names of its figures.
  public let id: FigureID
  /// The roles.
  public let roles: [PaidRole]
  /// The currency; `nil` where no range applies.
  public let currency: CurrencyCode?
  /// Midpoint × (1 + bonus at target) + allowances for a year + equity ÷ years of vesting.
  public let value: Figure
  /// The difference to the highest package of the grade in this currency; `nil` for the highest.
  public internal(set) var difference: PayDifference?
  /// The recorded reasons for the difference; `nil` where a part of it has none.
  public internal(set) var reason: String?

  /// Whether the package is outside of the tolerance.
  public var isOutside: Bool { difference?.isInside == false }

  /// All of its figures.
  public var figures: [Figure] { [value] + (difference?.figures ?? []) }

  /// The range of the roles, where one applies.
  public var range: PayRange? { terms.state.range }

  let terms: PackageTerms

  /// What decides about the value.
  struct PackageTerms: Hashable {
    let state: LadderRung.State
    let isWritten: Bool
    let bonus: Bonus?
    let equity: Equity?
    let allowances: [Allowance]

    init(_ role: PaidRole, _ state: LadderRung.State) {
      self.state = state
      isWritten = role.package != nil
      bonus = role.package?.bonus
      equity = role.package?.equity
      allowances = role.package?.allowances.sorted { $0.id < $1.id } ?? []
    }

    /// Whether two packages differ by more than their ranges.
    func differsBesideRange(from other: PackageTerms) -> Bool {
      (bonus, isWritten) != (other.bonus, other.isWritten) || equity != other.equity
        || allowances != other.allowances
    }
  }
}

extension TargetPackage {
  init(
    _ terms: PackageTerms, _ roles: [PaidRole], _ grade: Identifier, _ market: PayMarket,
    _ evaluation: RangeEvaluation
  ) {
    self.terms = terms
    self.roles = roles
    let range = terms.state.range
    currency = range?.currency
    let slug = roles.first?.slug ?? ""
    id = evaluation.id(market).appending(grade.lexical).appending(slug)
    var sum = PackageSum(terms, grade, evaluation)
    sum.addBonus()
    sum.addAllowances()
    sum.addEquity()
    value = Figure(
      id.appending("target"),
      "target package of \(Self.words(roles)), \(grade), \(evaluation.title(of: market))",
      range.map { .money($0.currency, per: .year) } ?? .amount(per: .year), sum.expression,
      sum.inputs,
      conventions: sum.conventions.map { AnsweredConvention($0, evaluation.conventions) },
      refusal: sum.refusal)
  }

  /// The first of the roles by its name, and how many others there are.
  static func words(_ roles: [PaidRole]) -> String {
    let first = roles.first?.name ?? ""
    return switch roles.count {
    case ...1: first
    case 2: "\(first) and 1 other"
    default: "\(first) and \(roles.count - 1) others"
    }
  }

  /// The packages of a grade, the highest first.
  static func all(
    of grade: Identifier, in market: PayMarket, of evaluation: RangeEvaluation
  ) -> [TargetPackage] {
    let roles = evaluation.roles.filter { $0.grade == grade }
    let terms = roles.map { role in
      PackageTerms(role, evaluation.state(of: grade, for: role.group, in: market))
    }
    var packages = terms.once.map { own in
      TargetPackage(
        own, zip(roles, terms).filter { $1 == own }.map(\.0), grade, market, evaluation)
    }
    for currency in packages.compactMap(\.currency).once {
      let places = packages.indices.filter { packages[$0].currency == currency }
      let differences = PayDifference.toHighest(
        .targetPackage, places.map { packages[$0].contestant }, .money(currency, per: .year),
        context: "\(grade), \(evaluation.title(of: market))", tolerance: evaluation.tolerance)
      guard let highest = zip(places, differences).first(where: { $1 == nil })?.0 else { continue }
      for (place, difference) in zip(places, differences) where difference != nil {
        packages[place].difference = difference
        packages[place].reason = evaluation.reasons.covering(packages[place], packages[highest])
      }
    }
    return packages.enumerated().sorted { first, second in
      (-(first.element.value.value ?? 0), first.offset)
        < (-(second.element.value.value ?? 0), second.offset)
    }.map(\.element)
  }

  private var contestant: Contestant {
    Contestant(id: id, title: Self.words(roles), value: value.value)
  }
}

extension RangeReasons {
  /// The reasons for all that makes two packages differ; `nil` where a part of it has none.
  fileprivate func covering(_ own: TargetPackage, _ other: TargetPackage) -> String? {
    var reasons: [String] = []
    if own.terms.state != other.terms.state {
      let numbers = [own, other].compactMap(\.terms.state.number)
      guard let reason = numbers.lazy.compactMap({ ranges[$0] }).first else { return nil }
      reasons.append(reason)
    }
    if own.terms.differsBesideRange(from: other.terms) {
      let names = (own.roles + other.roles).map(\.name)
      guard let reason = names.lazy.compactMap({ packages[$0] }).first else { return nil }
      reasons.append(reason)
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }
}
