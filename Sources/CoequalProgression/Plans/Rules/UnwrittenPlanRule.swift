import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

extension PlanRule {
  /// A text that is still to be written.
  static let unwrittenPlan = PlanRule(
    RuleDescription(
      .unwrittenPlan, "a text of a plan that is still to be written", severity: .warning,
      meaning: """
        'coequal plan new' writes questions, each after "TODO:", where a plan needs words that only the \
        person and the manager can give. This rule finds those that nobody has answered, and other marks \
        of unfinished work, such as "TBD" and "…". Other rules leave such a text alone.
        """,
      rationale: """
        A plan that a program wrote is a form. What makes it a plan is that two people thought about it.
        """,
      repair: "Answer the question in place of it, together; or take the part out.",
      passing: [
        RuleExample(
          "texts that say something",
          plan: "<motivation>I want to decide how our services talk</motivation>")
      ],
      failing: [
        RuleExample(
          "a question that nobody has answered",
          plan: "<motivation>↓TODO: why do you want it, in your own words?</motivation>")
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    var finder = ElementFinder(reviewed.provenance)
    return plan.texts.compactMap { text -> Finding? in
      guard let part = TextRemark.unwritten(in: text.text, plan.language) else { return nil }
      let placed = TextPlacement(text.text, at: text.locus, in: reviewed.provenance, &finder)
      return rule.finding(
        "'\(Quotation.of(text.text, limit: 60))' is still to be written",
        at: placed.place(of: part), help: ["write the text together, or take the part out"])
    }
  }
}

extension Plan {
  /// A text that says something; `nil` for none, and for one that says that there is nothing.
  func said(_ text: String?) -> String? {
    text.flatMap { TextRemark.isNothing($0) ? nil : $0 }
  }

  /// Whether a text says something.
  func isWritten(_ text: String?) -> Bool {
    text.map { TextRemark.unwritten(in: $0, language) == nil } ?? false
  }
}
