import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// Something that is missing and that the plan says nothing of.
  static let uncoveredGap = PlanRule(
    RuleDescription(
      .uncoveredGap, "a gap that no outcome, boundary or support covers", severity: .warning,
      meaning: """
        A level that the target asks for without fail, that the person is known not to have, and of which \
        the plan says nothing: no outcome develops the competency as far, no boundary leaves it for later, \
        no support is meant for it. Of a choice enough alternatives must be met or covered. Levels come \
        from the project's assessments, and where there are none from the plan's starting points. What \
        nobody has rated is told of by 'unknown-gap', and what is left for later by \
        'postponed-requirement'.
        """,
      rationale: """
        A person who does all that a plan says and is then told that something else was missing will not \
        trust the next plan.
        """,
      repair: """
        Add an outcome that develops it, name the support that it needs, or say openly that it is left for \
        later.
        """,
      passing: [
        RuleExample(
          "what is missing is developed or supported",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: """
            <starting-points><starting-point competency="design" level="independent" asked="trusted"/>
              <starting-point competency="coaching" level="learning" asked="independent"/></starting-points>
            <support><offer by="mentor" competency="coaching">A talk after each of the next ten lessons</offer></support>
            <reviews><review on="2027-04-01"/><review on="2027-10-01"/><review on="2028-04-03"/></reviews>
            """)
      ],
      failing: [
        RuleExample(
          "coaching is missing, and nothing is said of it",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: """
            <starting-points><starting-point competency="design" level="independent" asked="trusted"/>
              <↓starting-point competency="coaching" level="learning" asked="independent"/></starting-points>
            """)
      ])
  ) { rule, reviewed in
    reviewed.openRequirements(isMet: false).map { open in
      rule.finding(
        open.words(reviewed) + ", and nothing in the plan is about it", at: open.place(reviewed),
        notes: open.notes(reviewed),
        help: [
          "add an outcome that develops it, or support that is meant for it",
          "or leave it for later with a boundary that names it", rule.recordWhyNot,
        ])
    }
  }

  /// Something that may be missing and that nobody knows.
  static let unknownGap = PlanRule(
    RuleDescription(
      .unknownGap, "a level that nobody knows and the plan says nothing of", severity: .note,
      meaning: """
        A level that the target asks for without fail, of which nobody knows whether the person has it: no \
        assessment that counts, and no starting point; or assessments that disagree. Unknown is not zero, \
        and it is not a gap. Nothing is said where an outcome, boundary or support is about it.
        """,
      rationale: """
        What nobody has looked at comes up at the worst time, in the round that decides.
        """,
      repair:
        "Ask the person and those who see the work, and write the level down as a starting point.",
      passing: [
        RuleExample(
          "every level is known",
          plan: """
            <starting-points><starting-point competency="design" level="learning"/>
              <starting-point competency="coaching" level="learning"/></starting-points>
            """)
      ],
      failing: [
        RuleExample(
          "nobody has looked at the coaching",
          head: "role=\"↓senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: """
            <starting-points><starting-point competency="design" level="learning"/></starting-points>
            """)
      ])
  ) { rule, reviewed in
    reviewed.openRequirements(isMet: nil).map { open in
      rule.finding(
        open.unknownWords(reviewed), at: open.place(reviewed), notes: open.notes(reviewed),
        help: [
          "ask those who see the work, and write the level into the starting points",
          rule.recordWhyNot,
        ])
    }
  }
}

/// A requirement of the target that is not known to be met and that the plan does not cover.
private struct OpenRequirement {
  let position: Int
  let requirement: TargetRequirement
  let target: Int

  func words(_ reviewed: ReviewedPlan) -> String {
    guard let framework = reviewed.framework else { return "" }
    switch requirement {
    case .competency(let need):
      let asked = framework.levelName(need.asked, of: need.competency)
      let level = need.level.map { framework.levelName($0.upperBound, of: need.competency) } ?? ""
      return
        "'\(framework.competency(need.competency).id)' is at '\(level)' and asked for at '\(asked)'"
    case .choice(let id, let atLeast, let alternatives):
      return "'\(id)', \(atLeast) of \(alternatives.count), is not met"
    }
  }

  func unknownWords(_ reviewed: ReviewedPlan) -> String {
    guard let framework = reviewed.framework else { return "" }
    switch requirement {
    case .competency(let need):
      let asked = framework.levelName(need.asked, of: need.competency)
      let name = framework.competency(need.competency).id
      guard let level = need.level else {
        return "'\(name)' is asked for at '\(asked)', and nobody has rated it"
      }
      let bounds =
        "'\(framework.levelName(level.lowerBound, of: need.competency))' and "
        + "'\(framework.levelName(level.upperBound, of: need.competency))'"
      return
        "'\(name)' is asked for at '\(asked)' and somewhere between \(bounds): ratings disagree"
    case .choice(let id, let atLeast, let alternatives):
      return "'\(id)', \(atLeast) of \(alternatives.count): nobody knows whether it is met"
    }
  }

  func place(_ reviewed: ReviewedPlan) -> Place {
    if case .competency(let need) = requirement,
      let point = reviewed.plan.startingPoints.firstIndex(where: {
        reviewed.framework?.competencies[$0.competency] == need.competency
      })
    {
      return reviewed.place(.startingPoint(point))
    }
    return reviewed.place(.plan("role"))
  }

  func notes(_ reviewed: ReviewedPlan) -> [Finding.Note] {
    guard let framework = reviewed.framework else { return [] }
    let locus = Locus(.role, target, .only(.requirements), .requirement(position))
    return [
      Finding.Note(
        "'\(reviewed.plan.role)' asks for it here", at: framework.provenance.place(of: locus))
    ]
  }
}

extension ReviewedPlan {
  /// What the target asks for, is met or not or perhaps, and is not covered.
  fileprivate func openRequirements(isMet: Bool?) -> [OpenRequirement] {
    guard let target else { return [] }
    return targetRequirements.filter {
      $0.requirement.isMet == isMet && !$0.requirement.isMetOrCovered
    }.map { OpenRequirement(position: $0.position, requirement: $0.requirement, target: target) }
  }
}
