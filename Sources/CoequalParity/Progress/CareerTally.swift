import CoequalCensus
import CoequalModel
import CoequalStatistics

/// All careers, counted in one pass.
struct CareerTally {
  /// For each ladder and grade who was promoted.
  private(set) var promotions: [[LadderCount]]
  /// The times, by ``CurveLayout/cell(_:ladder:grade:group:hadLeave:)``.
  private(set) var times: [SpellCounts]
  /// The people behind each curve.
  private(set) var people: CurvePeople
  /// For each ladder the people of both groups on the last day: at its end, below, or not known.
  private(set) var ends: EndTally
  /// Changes of track.
  private(set) var changes: ChangeTally
  /// People of whom something is left out, and why.
  private(set) var leftOut = LeftOutPeople()

  let layout: CurveLayout

  /// Walks through all careers.
  ///
  /// - Parameter group: The group of each person: 0 compared, 1 reference, 2 any other or unknown.
  /// - Complexity: O(*n*) for *n* events
  init(
    _ history: History, _ ladders: CareerLadders, _ question: ProgressQuestion,
    group: (Int) -> Int
  ) {
    let (count, grades) = (ladders.names.count, ladders.grades.count)
    layout = CurveLayout(ladders: count, grades: grades)
    promotions = Array(
      repeating: Array(repeating: LadderCount(), count: grades), count: count)
    times = Array(repeating: SpellCounts(causes: CurveLayout.causes), count: layout.cellCount)
    people = CurvePeople(curves: layout.curveCount, question.years)
    ends = EndTally(ladders: count)
    changes = ChangeTally(question)
    var walk = CareerWalk(question, ladders)
    let countsEnds = question.conventions.isStandard(.promotionEnds)
    let countsLeavers = question.conventions.isStandard(.promotionLeavers)
    for person in history.people.indices {
      walk.walk(history.career(of: person))
      let (facts, group) = (walk.facts, group(person))
      var hasUnknownRole = false
      for spell in walk.spells {
        if let place = ladders.place(of: spell.role) {
          add(spell, place, group, Int32(truncatingIfNeeded: person))
        } else {
          hasUnknownRole = true
        }
      }
      if let place = facts.firstRole.flatMap(ladders.place(of:)),
        countsEnds || place.standing != .end,
        countsLeavers || facts.isPromoted || !facts.hasLeft
      {
        if facts.isPromoted {
          promotions[place.ladder][place.grade].promoted[group] += 1
        } else {
          promotions[place.ladder][place.grade].others[group] += 1
        }
      }
      if let role = facts.lastRole, let place = ladders.place(of: role) {
        ends.add(place, group, facts.timeInLastRole, role, person)
      }
      if let change = facts.change { changes.add(change, group) }
      leftOut.add(facts, hasUnknownRole: hasUnknownRole)
    }
  }

  private mutating func add(
    _ spell: WatchedSpell, _ place: CareerLadders.Place, _ group: Int, _ person: Int32
  ) {
    guard spell.entry < CurveLayout.longest else { return }
    // Whoever is watched for longer than that is not watched any more.
    let isCut = spell.exit > CurveLayout.longest
    let exit = min(Int(spell.exit), Int(CurveLayout.longest))
    let cause = isCut ? nil : CurveLayout.cause(of: spell)
    let cell = layout.cell(
      spell.clock, ladder: place.ladder, grade: place.grade, group: group, hadLeave: spell.hadLeave)
    times[cell].add(entry: Int(spell.entry), exit: exit, cause: cause)
    layout.forEachCurve(
      spell.clock, ladder: place.ladder, group: group, hadLeave: spell.hadLeave
    ) { curve in
      people.add(person, to: curve, spell.entry..<Int32(exit), cause: cause)
    }
  }
}

/// People of whom something is left out.
public struct LeftOutPeople: Hashable, Sendable {
  /// Those who were there before the history tells of them: what began then has no known length.
  public internal(set) var thereBefore = 0
  /// Those who had a role that the catalog does not have, or that no row names.
  public internal(set) var withUnknownRole = 0

  mutating func add(_ facts: CareerFacts, hasUnknownRole: Bool) {
    if facts.wasThereBefore { thereBefore += 1 }
    if hasUnknownRole { withUnknownRole += 1 }
  }
}
