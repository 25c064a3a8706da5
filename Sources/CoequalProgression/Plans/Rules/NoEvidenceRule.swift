import CoequalChecks
import CoequalModel
import Markup

extension PlanRule {
  /// An outcome without evidence.
  static let noEvidence = PlanRule(
    RuleDescription(
      .noEvidence, "an outcome without evidence that will show it", severity: .warning,
      meaning:
        """
        An outcome of which the plan does not say by what it will be seen that it came true: nothing is \
        written, or only "none" or the like, or the outcome once more, or what somebody thinks and no more \
        ("My impression", "Good feedback", "The manager is satisfied"). English and German are known.
        """,
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
      failing: [
        RuleExample("by what is it seen?", plan: outcome("", mark: "↓")),
        RuleExample("whose?", plan: outcome("<evidence>My impression</evidence>", mark: "↓")),
        RuleExample(
          "the outcome once more",
          plan: outcome("<evidence>Two teams run on one cache.</evidence>", mark: "↓")),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    return plan.outcomes.enumerated().compactMap { index, outcome in
      let message: String
      if let evidence = plan.said(outcome.evidence) {
        let isAgain = plan.isWritten(evidence) && TextRemark.areEqual(evidence, outcome.title)
        guard isAgain || TextRemark.isOpinion(evidence, plan.language) else { return nil }
        message =
          "'\(Quotation.of(evidence, limit: 60))' is \(isAgain ? "the outcome again" : "what somebody thinks"), "
          + "and shows nothing of '\(outcome.id)'"
      } else {
        message = "'\(outcome.id)' says nothing of what will show that it came true"
      }
      return rule.finding(
        message, at: reviewed.place(.outcome(index)),
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
