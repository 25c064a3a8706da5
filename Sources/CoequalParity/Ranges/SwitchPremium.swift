public import CoequalModel
import CoequalRegistry

/// What a switch between tracks on one grade does to pay.
public struct SwitchPremium: Sendable {
  /// Names it in the names of its figures.
  public let id: FigureID
  /// The role that is left.
  public let from: PaidRole
  /// The role that is entered.
  public let to: PaidRole
  /// What the move means.
  public let kind: MoveKind
  /// The midpoint after the move over that before it, less one.
  public let midpoint: Figure
  /// The target package after the move over that before it, less one.
  public let package: Figure

  /// Whether pay changes, or nobody can say.
  public var isNotable: Bool { midpoint.value != 0 || package.value != 0 }

  /// All of its figures.
  public var figures: [Figure] { [midpoint, package] }
}

extension SwitchPremium {
  /// The moves of frameworks that keep the grade, in the order written.
  static func all(
    in market: PayMarket, _ packages: [GradePackages], of evaluation: RangeEvaluation
  ) -> [SwitchPremium] {
    let values = Dictionary(
      packages.flatMap(\.packages).flatMap { package in
        package.roles.map { ($0.name, package.value) }
      }, uniquingKeysWith: { first, _ in first })
    return evaluation.frameworks.flatMap { linked -> [SwitchPremium] in
      let roles = Dictionary(
        evaluation.roles.filter { $0.framework == linked.framework.id }.map { ($0.number, $0) },
        uniquingKeysWith: { first, _ in first })
      return linked.moves.compactMap { move in
        guard [.switch, .lateral].contains(move.kind), let from = roles[Int(move.from)],
          let to = roles[Int(move.to)], from.grade == to.grade
        else { return nil }
        return SwitchPremium(from, to, move.kind, market, values, evaluation)
      }
    }
  }

  private init(
    _ from: PaidRole, _ to: PaidRole, _ kind: MoveKind, _ market: PayMarket,
    _ values: [String: Figure], _ evaluation: RangeEvaluation
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    id = evaluation.id(market).appending("switch").appending("\(from.slug)..\(to.id)")
    let states = [from, to].map { evaluation.state(of: $0.grade, for: $0.group, in: market) }
    let words = "\(from.name) to \(to.name), \(evaluation.title(of: market))"
    let currencies = Set(states.compactMap { $0.range?.currency })
    let refusal = currencies.count > 1 ? "the ranges are in two currencies" : nil
    let unit = evaluation.unit(of: states[0].range)
    midpoint = Figure(
      id.appending("midpoint"), "change of the midpoint from \(words)", .share, "b" / "a" - 1,
      [
        FigureInput(
          "a", "before: \(states[0].words(.midpoint, of: from.grade))", unit,
          states[0].range?.amount(.midpoint)),
        FigureInput(
          "b", "after: \(states[1].words(.midpoint, of: to.grade))", unit,
          states[1].range?.amount(.midpoint)),
      ], refusal: refusal)
    let own = [from, to].map { values[$0.name] }
    package = Figure(
      id.appending("package"), "change of the target package from \(words)", .share,
      "b" / "a" - 1,
      [
        FigureInput(
          "a", "target package before", own[0]?.unit ?? .amount(per: .year), own[0]?.value),
        FigureInput(
          "b", "target package after", own[1]?.unit ?? .amount(per: .year), own[1]?.value),
      ], refusal: refusal)
  }
}
