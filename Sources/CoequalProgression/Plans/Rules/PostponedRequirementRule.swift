import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// Something that must be there and is left for later.
  static let postponedRequirement = PlanRule(
    RuleDescription(
      .postponedRequirement, "a requirement that the plan leaves for later", severity: .note,
      meaning: """
        The target asks for a level without fail, the person is known not to have it, and the plan leaves it \
        for later with a boundary. That is open and honest, and it means that the person cannot be ready on \
        the last day of the plan. Of a choice, the same holds where too few other alternatives are met or \
        planned. A boundary that leaves for later what an outcome develops as far as the target asks is told \
        of as well: only one of the two can hold. Plans that are over are left alone.
        """,
      rationale: """
        Somebody who reads only the target and the day takes them for a promise. It should be clear to both \
        that something will still be missing then.
        """,
      repair: """
        Choose a later day on which all of it can be there, or say to each other that this plan is a part \
        of the way. Where it should be there by the day, an outcome or support belongs in place of the boundary.
        """,
      passing: [
        RuleExample(
          "a boundary about something that the target does not ask for",
          plan: "<boundaries><boundary competency=\"delivery\">Next year</boundary></boundaries>")
      ],
      failing: [
        RuleExample(
          "coaching is asked for, and comes later",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: """
            <starting-points><starting-point competency="design" level="independent" asked="trusted"/>
              <starting-point competency="coaching" level="learning" asked="independent"/></starting-points>
            <boundaries><↓boundary competency="coaching">Coaching begins afterwards</boundary></boundaries>
            """),
        RuleExample(
          "design grows by 'shared-cache', and comes later",
          plan: "<boundaries><↓boundary competency=\"design\">Next year</boundary></boundaries>"),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.by >= reviewed.today else { return [] }
    return reviewed.targetRequirements.map(\.requirement).filter(\.isPostponed).map { requirement in
      rule.finding(
        "'\(plan.role)' asks for \(requirement.name(reviewed)) without fail, so nobody can be ready on "
          + "\(plan.by)",
        at: reviewed.place(reviewed.boundary(about: requirement)),
        help: [
          "choose a day on which it can be there, or plan it in place of the boundary",
          rule.recordWhyNot,
        ])
    }
      + reviewed.contradictedBoundaries.map { boundary, outcome in
        let id = plan.boundaries[boundary].competency?.lexical ?? ""
        return rule.finding(
          "'\(id)' is left for later here, and '\(plan.outcomes[outcome].id)' develops it",
          at: reviewed.place(.plan(.boundaries, .boundary, boundary)),
          notes: [Finding.Note("the outcome", at: reviewed.place(.outcome(outcome)))],
          help: ["take it out of one of the two", rule.recordWhyNot])
      }
  }
}

extension TargetRequirement {
  /// What is asked for, by its id.
  fileprivate func name(_ reviewed: ReviewedPlan) -> String {
    switch self {
    case .competency(let need):
      "'\(reviewed.framework?.competency(need.competency).id.lexical ?? "")'"
    case .choice(let id, let atLeast, let alternatives):
      "\(atLeast) of \(alternatives.count) of '\(id)'"
    }
  }

  fileprivate func contains(_ competency: Int) -> Bool {
    switch self {
    case .competency(let need): need.competency == competency
    case .choice(_, _, let alternatives): alternatives.contains { $0.contains(competency) }
    }
  }
}

extension ReviewedPlan {
  /// The boundaries that leave for later what an outcome develops as far as the target asks for it, each
  /// with the first such outcome.
  fileprivate var contradictedBoundaries: [(boundary: Int, outcome: Int)] {
    guard let framework, !plan.boundaries.isEmpty else { return [] }
    var developing: [Int: Int] = [:]
    for (index, outcome) in plan.outcomes.enumerated() {
      for development in outcome.develops {
        guard let competency = framework.competencies[development.competency],
          let asked = askedByTarget[competency], developing[competency] == nil
        else { continue }
        // An outcome without a level means the one that is asked for.
        let level = development.level.map { framework.place(ofLevel: $0, in: competency) ?? -1 }
        if level ?? asked >= asked { developing[competency] = index }
      }
    }
    return plan.boundaries.enumerated().compactMap { index, boundary in
      boundary.competency.flatMap { framework.competencies[$0] }.flatMap { developing[$0] }
        .map { (index, $0) }
    }
  }

  /// Where the first boundary stands that leaves something for later.
  fileprivate func boundary(about requirement: TargetRequirement) -> Locus {
    let index = plan.boundaries.firstIndex { boundary in
      boundary.competency.flatMap { framework?.competencies[$0] }
        .map { requirement.contains($0) } ?? false
    }
    return index.map { .plan(.boundaries, .boundary, $0) } ?? .plan("role")
  }
}
