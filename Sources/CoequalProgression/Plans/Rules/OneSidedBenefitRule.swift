import CoequalChecks
import CoequalModel

extension PlanRule {
  /// An outcome that is of use to one side only.
  static let oneSidedBenefit = PlanRule(
    RuleDescription(
      .oneSidedBenefit, "an outcome that is of benefit to one side only", severity: .warning,
      meaning: """
        An outcome says what the person gains from it and what the organization gains. This rule finds those \
        that leave one of the two out, or both; "none" and the like count as left out. One sentence in both \
        places is found as well: it says what one side gains.
        """,
      rationale: """
        What helps only the organization is work, and what helps only the person is the first thing to go \
        when time is short. A plan holds where both want the same outcome for reasons of their own.
        """,
      repair:
        "Ask the side that is missing what it gains; where it gains nothing, choose another outcome.",
      passing: [
        RuleExample(
          "both gain",
          plan: outcome(
            "<for-person>A design of their own</for-person><for-organization>One cache less</for-organization>"
          ))
      ],
      failing: [
        RuleExample(
          "what does the person gain?",
          plan: outcome("<for-organization>One cache less</for-organization>", mark: "↓")),
        RuleExample(
          "one gain for both",
          plan: outcome(
            "<for-person>Fewer calls</for-person><for-organization>Fewer calls</for-organization>",
            mark: "↓")),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    return plan.outcomes.enumerated().compactMap { index, outcome in
      let missing: String
      switch (plan.said(outcome.benefitToPerson), plan.said(outcome.benefitToOrganization)) {
      case (nil, nil): missing = "neither what the person nor what the organization gains"
      case (nil, _): missing = "what the organization gains, and not what the person does"
      case (_, nil): missing = "what the person gains, and not what the organization does"
      case (let person?, let organization?):
        guard plan.isWritten(person), TextRemark.areEqual(person, organization) else { return nil }
        missing = "the same of both: what does each of them gain?"
      }
      return rule.finding(
        "'\(outcome.id)' says \(missing)", at: reviewed.place(.outcome(index)),
        help: ["ask each side what it gains, and write it down", rule.recordWhyNot])
    }
  }

  private static func outcome(_ benefits: String, mark: String = "") -> String {
    """
    <planned-outcomes><\(mark)planned-outcome id="first"><title>Two teams run on one cache</title>
      \(benefits)<evidence>Both services answer without a cache of their own</evidence>
      <develops competency="design"/></planned-outcome></planned-outcomes>
    """
  }
}
