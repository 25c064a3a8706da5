import CoequalModel
import CoequalRegistry

extension Rule {
  /// A promotion to a role that asks for nothing more.
  static let flatPromotion = Rule(
    RuleDescription(
      "flat-promotion", "a promotion that asks for nothing new", group: .dualLadder,
      severity: .warning,
      meaning: """
        The role that a promotion leads to must ask for something that the role before does not: a \
        competency, a higher level, an optional or alternative requirement that becomes certain, more \
        of the alternatives, or a wider scope (more reports, farther reach, a longer horizon or a larger \
        budget). Roles that are undefined or deprecated are left alone.
        """,
      rationale: """
        When nothing new is asked for, nobody can say what earns the step, and it is given for time, for \
        loyalty or for asking. People who do not ask stay below people who do the same work.
        """,
      repair: """
        Say what the higher role asks for that the lower does not, or make the move lateral and the \
        grade the same.
        """,
      conventions: [.widerScope],
      passing: [
        RuleExample(
          "a higher level of one competency",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="independent"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "a farther reach",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><scope reach="team"/>
                <requirements><requires competency="design" level="trusted"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><scope reach="several-teams"/>
                <requirements><requires competency="design" level="trusted"/></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
      ],
      failing: [
        RuleExample(
          "the same again, and one thing less",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><scope reports="0" reach="team"/>
                <requirements><requires competency="design" level="trusted"/>
                <requires competency="delivery" level="trusted"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><scope reports="0" reach="team"/>
                <requirements><requires competency="design" level="trusted"/></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="↓senior" kind="promotion"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, conventions in
      let countsScope = conventions.isStandard(.widerScope)
      return linked.moves.enumerated().compactMap { index, move in
        guard move.kind == .promotion, move.from >= 0, move.to >= 0 else { return nil }
        let (from, to) = (linked.role(Int(move.from)), linked.role(Int(move.to)))
        let isSettled = !from.isUndefined && !to.isUndefined && to.deprecation == nil
        guard isSettled, !linked.asksMore(Int(move.to), than: Int(move.from)),
          !(countsScope && to.scope.isWider(than: from.scope))
        else { return nil }
        return rule.finding(
          from, to,
          at: linked.provenance.place(of: Locus(.move, index, attribute: "to")),
          role: linked.provenance.place(of: Locus(.role, Int(move.to))))
      }
    })
}

extension LinkedFramework {
  /// Whether a role asks for something that another does not.
  func asksMore(_ role: Int, than other: Int) -> Bool {
    let before = requirements(ofRole: other)
    for requirement in requirements(ofRole: role) {
      // What is unknown may well be new; it is a finding already.
      if requirement.competency < 0 || requirement.level < 0 { return true }
      let asked = before.first { $0.competency == requirement.competency }
      guard let asked, asked.level >= requirement.level else { return true }
      if requirement.isCertain && !asked.isCertain { return true }
    }
    return self.role(role).requirements.choiceCount > self.role(other).requirements.choiceCount
  }
}

extension [Requirement] {
  /// How many alternatives all choices together ask for.
  fileprivate var choiceCount: Int {
    reduce(0) { count, requirement in
      guard case .choice(let choice) = requirement else { return count }
      return count + choice.atLeast.number + choice.alternatives.choiceCount
    }
  }
}

extension Scope? {
  /// Whether this reaches farther in some way.
  ///
  /// What only one of the two says counts as wider.
  func isWider(than other: Scope?) -> Bool {
    guard let self else { return false }
    func isMore<Value: Comparable>(_ mine: Value?, _ theirs: Value?) -> Bool {
      guard let mine else { return false }
      return theirs.map { mine > $0 } ?? true
    }
    // A role without reports is not wider than one that says nothing about reports.
    let reports = self.reports.map(\.upper)
    return isMore(reports == 0 ? nil : reports, other?.reports?.upper)
      || isMore(self.reach, other?.reach)
      || isMore(self.horizon?.approximateDays, other?.horizon?.approximateDays)
      || (self.currency == other?.currency && isMore(self.budget, other?.budget))
  }
}

extension RuleDescription {
  fileprivate func finding(_ from: Role, _ to: Role, at place: Place, role: Place) -> Finding {
    finding(
      "promotion from '\(from.id)' to '\(to.id)' asks for nothing new", at: place,
      notes: [Finding.Note("'\(to.id)' asks for no more than '\(from.id)'", at: role)],
      help: [
        "say what '\(to.id)' asks for that '\(from.id)' does not, or make the move lateral",
        recordWhyNot,
      ])
  }
}
