import CoequalModel
import CoequalProgression
import CoequalRegistry

/// How levels, verdicts and months are said.
struct ReadinessWords {
  let framework: LinkedFramework
  /// The competencies of which there are ratings, whether they count or not.
  var rated: Set<Int> = []

  /// The id of a level on the scale of a competency.
  func level(_ place: Int, of competency: Int) -> String {
    let levels = framework.scale(ofCompetency: competency)?.levels ?? []
    return levels.indices.contains(place) ? levels[place].id.lexical : "below the lowest"
  }

  func level(_ state: LevelState, of competency: Int) -> String {
    switch state {
    case .unknown: rated.contains(competency) ? "no rating counts" : "not rated"
    case .stale(let place): "\(level(place, of: competency)), stale"
    case .contested(let range):
      "contested: \(level(range.lowerBound, of: competency)) to \(level(range.upperBound, of: competency))"
    case .rated(let place): level(place, of: competency)
    }
  }

  func title(ofCompetency number: Int) -> String { framework.competency(number).title }

  /// The name of a role after that of its framework.
  static func role(_ role: RoleReference) -> String {
    "\(role.linked.framework.id)/\(role.linked.role(role.number).id)"
  }

  static func state(_ state: RequirementReading.State) -> String {
    switch state {
    case .met: "met"
    case .short(let levels): "short by \(Counted(levels, "level"))"
    case .unknown: "unknown"
    case .stale: "stale"
    case .contested: "contested"
    case .notNeeded: "not needed"
    }
  }

  static func months(_ months: Double?) -> String {
    guard let months else { return "not known" }
    return Self.number(months) + (months == 1 ? " month" : " months")
  }

  static func number(_ months: Double) -> String {
    months == months.rounded()
      ? FixedNumber.text(months, digits: 0) : FixedNumber.text(months, digits: 1)
  }

  static func levels(_ span: ClosedRange<Int>) -> String {
    span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound) to \(span.upperBound)"
  }

  /// The months of a gap one level after the other, at best and at worst; nobody knows them where the time of
  /// a level is not declared.
  static func months(of gap: CompetencyGap) -> String {
    guard let span = gap.monthsSpan else { return "not known" }
    let (least, most) = (number(span.lowerBound), number(span.upperBound))
    return least == most ? most : "\(least) to \(most)"
  }

  static func coverage(_ range: ClosedRange<Double>?) -> String {
    guard let range else { return "nothing weighs" }
    let low = FixedNumber.percent(range.lowerBound)
    let high = FixedNumber.percent(range.upperBound)
    return low == high ? low : "\(low) to \(high)"
  }

  static func one(_ end: Readiness.Case) -> String {
    end.verdict == .ready
      ? end.verdict.rawValue
      : "\(end.verdict.rawValue) (\(months(end.months)))"
  }
}
