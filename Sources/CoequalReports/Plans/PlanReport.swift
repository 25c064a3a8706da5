package import CoequalChecks
import CoequalModel
package import CoequalProgression
import CoequalRegistry

/// One plan with what is known of its target and its person: the report that text, Markdown, pages and JSON
/// show.
package struct PlanReport: Sendable {
  let reviewed: ReviewedPlan
  /// How far the person has come since the plan began.
  let progress: PlanProgress
  /// What a review of the plan found.
  let check: Checker.Result

  /// - Parameter check: What was found in the plan, and in no other one.
  package init(_ reviewed: ReviewedPlan, _ check: Checker.Result) {
    self.reviewed = reviewed
    progress = PlanProgress(reviewed)
    self.check = check
  }

  var plan: Plan { reviewed.plan }

  /// The title of the target; `nil` where no framework has it.
  var roleTitle: String? { reviewed.target.flatMap { reviewed.framework?.role($0).title } }

  /// How many days are left; below zero where the plan is over.
  var daysLeft: Int { plan.by.daysSince1970 - reviewed.today.daysSince1970 }

  /// The next day on which the plan is looked at; `nil` where none is left.
  var nextReview: CalendarDate? { plan.reviews.map(\.on).filter { $0 >= reviewed.today }.min() }

  /// The outcomes by the days by which they will be true, each with its day.
  var outcomes: [(by: CalendarDate, outcome: PlannedOutcome)] {
    plan.outcomes.enumerated().map { (by: $1.by ?? plan.by, place: $0, outcome: $1) }
      .sorted { ($0.by, $0.place) < ($1.by, $1.place) }
      .map { ($0.by, $0.outcome) }
  }
}
