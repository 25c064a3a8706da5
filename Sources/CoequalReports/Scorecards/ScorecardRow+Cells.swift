import CoequalChecks
import CoequalModel

extension ScorecardRow.Cell {
  static func same(_ text: String, order: Int = 0) -> Self {
    .known(text, compared: text, order: order)
  }

  static func number(_ number: Int?) -> Self {
    number.map { .same("\($0)", order: $0) } ?? .notKnown
  }

  static func count(_ number: Int?, _ noun: String) -> Self {
    number.map { .same(Counted($0, noun).description, order: $0) } ?? .notKnown
  }

  static func promise(_ grade: Identifier?) -> Self {
    grade.map { .same($0.lexical) } ?? .absent("no promise")
  }

  static func grade(_ grade: Scorecard.GradeStep?) -> Self {
    grade.map { .same($0.id.lexical, order: $0.rank) } ?? .notKnown
  }

  static func top(_ top: TrackScore.TopWithoutReports?) -> Self {
    guard let top else { return .notKnown }
    guard let grade = top.grade else {
      return top.unsaid == nil ? .same("no grade", order: -1) : .notKnown
    }
    guard let unsaid = top.unsaid else { return .grade(grade) }
    return .same("\(grade.id) at least; not known of \(unsaid)", order: grade.rank)
  }

  static func pay(_ pay: PayScore.TrackPay, showsPay: Bool) -> Self {
    switch pay {
    case .notKnown: return .notKnown
    case .noRole: return .absent("no such role")
    case .known(let tenths, let amount):
      let share = tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
      return .known(
        showsPay ? "\(share), \(amount.units) \(amount.currency)" : share, compared: share,
        order: tenths)
    }
  }

  static func bar(_ bar: BarScore?) -> Self {
    guard let bar else { return .absent("no role") }
    guard let competencies = bar.competencies else { return .notKnown }
    let levels = bar.levels.map { words($0, "level") } ?? "levels not known"
    let text = "\(words(competencies, "competency", "competencies")), \(levels)"
    let unknown =
      bar.rolesNotKnown == 0 ? "" : "; not known of \(Counted(bar.rolesNotKnown, "role"))"
    return .known(
      text + unknown, compared: "\(words(competencies)) (\(levels))",
      order: competencies.lowerBound * 1000 + (bar.levels?.lowerBound ?? 0))
  }

  static func routes(_ routes: RouteScore.Directions?) -> Self {
    guard let routes else { return .notKnown }
    let parts = [
      (routes.within, "within"), (routes.entering, "in"), (routes.leaving, "out"),
    ]
    let text = parts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
    return .same(
      text.isEmpty ? "none" : text, order: routes.within + routes.entering + routes.leaving)
  }

  static func waysBack(_ routes: RouteScore?) -> Self {
    guard let routes else { return .notKnown }
    if routes.waysOut == 0 { return .absent("no way out") }
    let share = routes.waysBack * 1000 / routes.waysOut
    let text = "\(routes.waysBack) of \(routes.waysOut)"
    return .known(text, compared: share == 1000 ? "all" : text, order: share)
  }

  static func tally(_ tally: PartTally?) -> Self {
    guard let tally, let tenths = tally.tenthsPerRole else { return .notKnown }
    if tally.count == 0 { return .known("none named", compared: "none", order: -1) }
    let rate = "\(tenths / 10).\(tenths % 10) a role"
    let naming = tally.naming == tally.roles ? "" : ", by \(tally.naming) of \(tally.roles) roles"
    return .known("\(tally.count), \(rate)\(naming)", compared: rate, order: tenths)
  }

  static func seats(_ tally: SeatTally?) -> Self {
    guard let tally else { return .notKnown }
    if tally.voices.isEmpty { return .known("none named", compared: "none", order: -1) }
    let text = tally.voices.map { voice in
      "\(voice.voice.rawValue) in \(voice.forums) (\(voice.roles) of \(tally.roles) roles)"
    }.joined(separator: ", ")
    let votes = tally.voices.first { $0.voice == .decides }
    let compared = votes.map {
      "a vote in \(Counted($0.forums, "forum")) (\($0.roles) of \(tally.roles) roles)"
    }
    return .known(text, compared: compared ?? "no vote", order: votes?.roles ?? 0)
  }

  static func selection(_ tally: SelectionTally) -> Self {
    if tally.ways.isEmpty { return .notKnown }
    let unknown = tally.notKnown == 0 ? "" : "; not known of \(Counted(tally.notKnown, "role"))"
    return .known(
      tally.ways.map { "\($0.process.rawValue) \($0.roles)" }.joined(separator: ", ") + unknown,
      compared: tally.ways.map(\.process.rawValue).joined(separator: " and "),
      order: tally.ways.count)
  }

  /// A number, or two as a range, with the noun.
  private static func words(
    _ range: ClosedRange<Int>, _ one: String, _ many: String? = nil
  ) -> String {
    range.count == 1
      ? Counted(range.lowerBound, one, many).description
      : "\(words(range)) \(many ?? one + "s")"
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}
