import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// A target that asks for more than it did.
  static let raisedBar = PlanRule(
    RuleDescription(
      .raisedBar, "a target that asks for more than when the plan began", severity: .warning,
      meaning: """
        A starting point says what the target asked for when the plan began, and the framework asks for \
        more today: a higher level without fail, or a choice that the levels asked then do not meet. Where \
        nobody wrote down what was asked, nothing is known of it; but where the plan names the version of \
        the framework and that is a newer one now, what is asked for without fail and was not written down \
        is told of as well, and so are choices. Optional requirements are left out.
        """,
      rationale: """
        The person agreed to one bar and is measured by another. Perhaps the new one is right; then the \
        plan and the time have to follow it, and not the other way round.
        """,
      repair: """
        Agree whether the old bar holds for this plan or the new one with more time, and write the answer \
        into the starting point.
        """,
      passing: [
        RuleExample(
          "what is asked today is what was asked",
          plan: """
            <starting-points><starting-point competency="design" level="learning" asked="independent"/>
              <starting-point competency="coaching" level="learning" asked="learning"/></starting-points>
            """)
      ],
      failing: [
        RuleExample(
          "'senior' asks for 'independent' today",
          plan: """
            <starting-points><starting-point competency="design" level="learning" asked="↓learning"/>
              <starting-point competency="coaching" level="learning" asked="learning"/></starting-points>
            """),
        RuleExample(
          "one of two was enough, and both are asked for today",
          head: "role=\"↓senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: """
            <starting-points><starting-point competency="design" level="learning" asked="independent"/>
              <starting-point competency="coaching" level="learning"/></starting-points>
            """,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2" entry="true"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior engineer</title><requirements>
                <choose id="breadth" at-least="2"><requires competency="design" level="independent"/>
                  <requires competency="coaching" level="independent"/></choose></requirements></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
      ])
  ) { rule, reviewed in
    guard let framework = reviewed.framework, let target = reviewed.target else { return [] }
    let plan = reviewed.plan
    let help = [
      "agree which of the two bars holds, and on the time that it takes", rule.recordWhyNot,
    ]
    let before = OldBar(reviewed, framework)
    var findings = plan.startingPoints.enumerated().compactMap { index, point -> Finding? in
      guard let competency = framework.competencies[point.competency], let old = point.asked,
        let asked = reviewed.askedWithoutFail[competency],
        let level = before.asked[competency], asked > level
      else { return nil }
      return rule.finding(
        "'\(point.competency)' is asked for at '\(framework.levelName(asked, of: competency))' today, "
          + "and was at '\(old)'",
        at: reviewed.place(.startingPoint(index).attribute("asked")), help: help)
    }
    var new: [String] = []
    for placed in reviewed.targetRequirements {
      switch (placed.requirement, before.meets(placed.requirement)) {
      case (_, true?): continue
      case (.choice(let id, let atLeast, let alternatives), false?):
        findings.append(
          rule.finding(
            "'\(id)' asks for \(atLeast) of \(alternatives.count) today, and what was asked does not "
              + "meet it",
            at: reviewed.place(.plan("role")),
            notes: [
              Finding.Note(
                "it is asked for here",
                at: framework.provenance.place(
                  of: Locus(.role, target, .only(.requirements), .requirement(placed.position))))
            ], help: help))
      case (.choice(let id, _, _), nil): new.append(id.lexical)
      case (.competency(let need), nil):
        new.append(framework.competency(need.competency).id.lexical)
      case (.competency, false?): continue
      }
    }
    guard let version = plan.version, version < framework.framework.header.version,
      !plan.startingPoints.isEmpty, !new.isEmpty
    else { return findings }
    findings.append(
      rule.finding(
        "\(new.quotedListing()) \(new.count == 1 ? "is" : "are") asked for by version "
          + "\(framework.framework.header.version), and no starting point says what was asked",
        at: reviewed.place(.plan("version")), help: help))
    return findings
  }
}

/// What the target asked for when a plan began, as far as its starting points say so.
private struct OldBar {
  /// The levels, by competency; a level that the scale does not have is told of elsewhere, and is above
  /// all others here.
  private(set) var asked: [Int: Int] = [:]

  init(_ reviewed: ReviewedPlan, _ framework: LinkedFramework) {
    for point in reviewed.plan.startingPoints {
      guard let competency = framework.competencies[point.competency], let level = point.asked
      else { continue }
      asked[competency] = framework.place(ofLevel: level, in: competency) ?? .max
    }
  }

  /// Whether somebody on these levels meets a requirement of today; `nil` where nobody wrote down
  /// anything of it.
  ///
  /// Of a choice, what is not written down was not chosen, where something else of it is.
  func meets(_ requirement: TargetRequirement) -> Bool? {
    switch requirement {
    case .competency(let need): asked[need.competency].map { $0 >= need.asked }
    case .choice(_, let atLeast, let alternatives):
      switch alternatives.map(meets) {
      case let known where known.allSatisfy({ $0 == nil }): nil
      case let known: known.count { $0 == true } >= atLeast
      }
    }
  }
}
