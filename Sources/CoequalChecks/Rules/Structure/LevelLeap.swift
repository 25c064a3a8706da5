import CoequalModel
import CoequalRegistry

extension Rule {
  /// A promotion that asks for much more at once.
  static let levelLeap = Rule(
    RuleDescription(
      "level-leap", "a promotion that asks for two levels more in many competencies",
      group: .structure, severity: .note,
      meaning: """
        Of the competencies that everybody must have in the role before a promotion and in the role \
        after it, at least two and at least half rise by two levels or more. Competencies that only one \
        of the two roles asks for are not counted: what is not asked for is unknown, and not the lowest \
        level. Moves from and to deprecated roles are left alone.
        """,
      rationale: """
        A step that is much higher than the others takes years in which nothing shows, and it is taken \
        by those who can afford to wait or who are believed to have it in them. Readers of a public \
        ladder asked for that to be mended: its step to senior was much larger than the one before.
        """,
      repair: """
        Put a role between the two, lower some levels of the higher role, or raise what the lower one \
        asks for.
        """,
      conventions: [.promotionLeap],
      passing: [
        RuleExample(
          "one of three competencies leaps",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="learning"/>
                <requires competency="coaching" level="learning"/>
                <requires competency="delivery" level="learning"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <requires competency="coaching" level="independent"/>
                <requires competency="delivery" level="independent"/></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "two of three competencies leap",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="learning"/>
                <requires competency="coaching" level="learning"/>
                <requires competency="delivery" level="learning"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <requires competency="coaching" level="shaping"/>
                <requires competency="delivery" level="independent"/></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="↓senior" kind="promotion"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, conventions in
      let needsHalf = conventions.isStandard(.promotionLeap)
      var before = LevelsBefore(competencyCount: linked.competencyPlaces.count)
      return linked.moves.enumerated().compactMap { index, move in
        guard move.kind == .promotion, move.from >= 0, move.to >= 0 else { return nil }
        let rises = before.rises(from: Int(move.from), to: Int(move.to), of: linked)
        let leaps = rises.filter { $0.levels >= Self.leap }
        guard leaps.count >= Self.fewestLeaps, !needsHalf || leaps.count * 2 >= rises.count else {
          return nil
        }
        let (from, to) = (linked.role(Int(move.from)), linked.role(Int(move.to)))
        if from.deprecation != nil || to.deprecation != nil { return nil }
        let names = leaps.map { linked.competency(Int($0.competency)).id.lexical }
        return rule.finding(
          from, to, names, of: rises.count, at: linked.place(ofMove: index, attribute: "to"))
      }
    })

  /// The levels by which a competency leaps.
  private static let leap = 2

  /// The competencies that must leap for the promotion to be a leap.
  private static let fewestLeaps = 2
}

/// The levels that the role before a promotion asks for, in memory that is used again.
private struct LevelsBefore {
  private var levels: [Int16]

  init(competencyCount: Int) {
    levels = Array(repeating: -1, count: competencyCount)
  }

  /// By how many levels each competency rises that both roles ask of everybody.
  mutating func rises(
    from lower: Int, to higher: Int, of linked: LinkedFramework
  ) -> [(competency: Int32, levels: Int)] {
    let before = linked.requirements(ofRole: lower).filter { $0.isCertain && $0.competency >= 0 }
    for requirement in before { levels[Int(requirement.competency)] = requirement.level }
    defer { for requirement in before { levels[Int(requirement.competency)] = -1 } }
    return linked.requirements(ofRole: higher).compactMap { requirement in
      guard requirement.isCertain, requirement.competency >= 0, requirement.level >= 0,
        levels[Int(requirement.competency)] >= 0
      else { return nil }
      return (
        requirement.competency,
        Int(requirement.level) - Int(levels[Int(requirement.competency)])
      )
    }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ from: Role, _ to: Role, _ names: [String], of count: Int, at place: Place
  ) -> Finding {
    finding(
      "promotion from '\(from.id)' to '\(to.id)' asks for two levels more or higher in \(names.count)"
        + " of \(count) competencies", at: place,
      notes: [Finding.Note("these are \(names.quotedListing())")],
      help: ["put a role between them, or lower some levels", recordWhyNot])
  }
}
