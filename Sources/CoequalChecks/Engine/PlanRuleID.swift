package import CoequalModel

/// The rules that look at plans of people, and so at more than a catalog.
///
/// What they do is said where plans are known. Their names are here because a project file may set their
/// severity, and a check must not call that a slip.
package enum PlanRuleID: String, CaseIterable, Sendable {
  case planReference = "plan-reference"
  case duplicateEntry = "duplicate-entry"
  case planDates = "plan-dates"
  case duplicatePlan = "duplicate-plan"
  case unwrittenPlan = "unwritten-plan"
  case noOutcome = "no-outcome"
  case uncoveredGap = "uncovered-gap"
  case postponedRequirement = "postponed-requirement"
  case unknownGap = "unknown-gap"
  case unobservableOutcome = "unobservable-outcome"
  case noEvidence = "no-evidence"
  case oneSidedBenefit = "one-sided-benefit"
  case tooLittleTime = "too-little-time"
  case unknownTime = "unknown-time"
  case tooMuchAtOnce = "too-much-at-once"
  case noSupport = "no-support"
  case onlyCourses = "only-courses"
  case noReview = "no-review"
  case micromanagement
  case heldTarget = "held-target"
  case noRoute = "no-route"
  case deprecatedTarget = "deprecated-target"
  case raisedBar = "raised-bar"
  case leadingOnlyWayUp = "leading-only-way-up"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }
}
