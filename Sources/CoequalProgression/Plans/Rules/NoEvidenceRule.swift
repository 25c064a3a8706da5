import CoequalChecks
import CoequalModel

extension PlanRule {
  /// An outcome without evidence.
  static let noEvidence = PlanRule(
    RuleDescription(
      .noEvidence, "an outcome without evidence that will show it", severity: .warning,
      meaning:
        "An outcome of which the plan does not say by what it will be seen that it came true.",
      rationale: """
        Evidence that is agreed at the beginning protects both: the person from a bar that moves, and the \
        manager from having to judge by memory, which favours who was seen most.
        """,
      repair:
        "Write what will be looked at: a document, a figure, what others will say and who asks them.",
      passing: [
        RuleExample(
          "it is said what will be looked at",
          plan: outcome("<evidence>Both services answer without a cache of their own</evidence>"))
      ],
      failing: [RuleExample("by what is it seen?", plan: outcome("", mark: "↓"))])
  ) { rule, reviewed in
    reviewed.plan.outcomes.enumerated().filter { $0.element.evidence == nil }.map {
      index, outcome in
      rule.finding(
        "'\(outcome.id)' says nothing of what will show that it came true",
        at: reviewed.place(.outcome(index)),
        help: ["add <evidence>: what will be looked at, and by whom", rule.recordWhyNot])
    }
  }

  private static func outcome(_ evidence: String, mark: String = "") -> String {
    """
    <planned-outcomes><\(mark)planned-outcome id="first"><title>Two teams run on one cache</title>
      <for-person>A design of their own</for-person><for-organization>One cache less</for-organization>
      \(evidence)<develops competency="design"/></planned-outcome></planned-outcomes>
    """
  }
}
