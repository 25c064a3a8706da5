import CoequalChecks
import CoequalModel
import Markup

extension PlanRule {
  /// A plan that the person carries alone.
  static let noSupport = PlanRule(
    RuleDescription(
      .noSupport, "a plan without support", severity: .warning,
      meaning: """
        A plan that names nothing that others give: no offer of the manager, a mentor, colleagues or the \
        organization, or only offers that say "none" or the like.
        """,
      rationale: """
        What somebody learns depends on the work that they are given and on who shows them how. A plan \
        that asks and gives nothing leaves both to chance, and chance favours those who are known.
        """,
      repair:
        "Ask the person what would help, and name who gives it: time, work to learn by, somebody to ask.",
      passing: [
        RuleExample(
          "the manager gives work to learn by",
          plan:
            "<support><offer by=\"manager\">The next design that crosses teams</offer></support>")
      ],
      failing: [
        RuleExample(
          "who helps?", head: "↓role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "<support/>"),
        RuleExample(
          "an offer of nothing",
          plan: "<support><↓offer by=\"manager\">none</offer></support>"),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.support.allSatisfy({ plan.said($0.text) == nil }) else { return [] }
    let denial = plan.support.first.map { Quotation.of($0.text, limit: 60) }
    return [
      rule.finding(
        denial.map { "'\($0)' is no support, and '\(plan.id)' names no other" }
          ?? "'\(plan.id)' names no support",
        at: reviewed.place(denial == nil ? .plan() : .plan(.support, .offer, 0)),
        help: [
          "ask what would help, and name who gives it: <support><offer by=\"manager\">…</offer></support>",
          rule.recordWhyNot,
        ])
    ]
  }

  /// A plan of courses.
  static let onlyCourses = PlanRule(
    RuleDescription(
      .onlyCourses, "a plan whose actions are courses only", severity: .warning,
      meaning: """
        A plan that names actions, all of which are courses, books or certificates: of the kind `learning`, or \
        of another kind with a text that says so ("Attend the course on caches"), in English or German. A \
        plan without actions is left alone: it says what will be true and leaves the way open.
        """,
      rationale: """
        People rarely reach a level by being told of it. They reach it by doing work that asks for it, with \
        somebody beside them who can; a course helps whoever has that work to do.
        """,
      repair: "Add work of the target role or somebody to learn with, or take the actions out.",
      passing: [
        RuleExample(
          "a course, and work to use it in",
          plan: outcome(
            "<action kind=\"learning\">A course on design</action>"
              + "<action kind=\"on-the-job\">Draft the design of the cache</action>"))
      ],
      failing: [
        RuleExample(
          "courses only",
          plan: outcome(
            "<↓action kind=\"learning\">A course on design</action>"
              + "<action kind=\"learning\">A book on caches</action>")),
        RuleExample(
          "a course that is called work",
          plan: outcome("<↓action kind=\"on-the-job\">Attend the course on caches</action>")),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    let actions = plan.outcomes.flatMap(\.actions)
    guard !actions.isEmpty,
      actions.allSatisfy({
        $0.kind == .learning || TextRemark.isCourse($0.text, plan.language)
      }), let first = reviewed.plan.outcomes.firstIndex(where: { !$0.actions.isEmpty })
    else { return [] }
    return [
      rule.finding(
        actions.count == 1
          ? "'\(Quotation.of(actions[0].text, limit: 60))' is the only action, and a course"
          : "\(actions.count == 2 ? "both" : "all \(actions.count)") actions are courses",
        at: reviewed.place(Locus.outcome(first).appending(.child(.action, 0))),
        help: [
          "add work that asks for the level, or somebody to learn with", rule.recordWhyNot,
        ])
    ]
  }

  private static func outcome(_ actions: String) -> String {
    """
    <planned-outcomes><planned-outcome id="first"><title>Two teams run on one cache</title>
      <for-person>A design of their own</for-person><for-organization>One cache less</for-organization>
      <evidence>Both services answer without a cache of their own</evidence>
      <develops competency="design"/>\(actions)</planned-outcome></planned-outcomes>
    """
  }
}
