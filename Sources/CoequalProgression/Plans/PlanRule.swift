public import CoequalChecks
public import CoequalModel

/// A check of a plan: a description and one pure function.
///
/// What it finds is settled as the findings of a check are: by the severities of the project, and by the
/// reasons that the plan itself records.
public struct PlanRule: Sendable {
  /// What the rule is about.
  public let description: RuleDescription
  private let look: @Sendable (RuleDescription, ReviewedPlan) -> [Finding]

  init(
    _ description: RuleDescription,
    look: @escaping @Sendable (RuleDescription, ReviewedPlan) -> [Finding]
  ) {
    self.description = description
    self.look = look
  }

  /// The rule's findings about a plan, in the severity of its description.
  ///
  /// The same plan and the same knowledge give the same findings in the same order.
  public func findings(about plan: ReviewedPlan) -> [Finding] { look(description, plan) }

  /// Every rule about plans, in the order in which people meet them: whether the plan names what there is and
  /// names it once, whether it is written, what it leaves open, time, support and trust, and the target
  /// itself.
  public static let all: [PlanRule] = [
    planReference, duplicateEntry, planDates, duplicatePlan, unwrittenPlan, noOutcome,
    uncoveredGap, postponedRequirement, unknownGap, unobservableOutcome, noEvidence,
    oneSidedBenefit, tooLittleTime, unknownTime, tooMuchAtOnce, noSupport, onlyCourses, noReview,
    micromanagement, heldTarget, noRoute, deprecatedTarget, raisedBar, leadingOnlyWayUp,
  ]
}

extension RuleDescription {
  /// Describes a rule about plans.
  init(
    _ id: PlanRuleID, _ title: String, severity: Severity, meaning: String, rationale: String,
    repair: String, conventions: [Convention] = [], passing: [RuleExample],
    failing: [RuleExample]
  ) {
    self.init(
      id.rawValue, title, group: .plans, severity: severity, meaning: meaning,
      rationale: rationale, repair: repair, conventions: conventions, passing: passing,
      failing: failing)
  }
}
