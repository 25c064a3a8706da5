import CoequalChecks
import CoequalModel

extension PlanRule {
  /// Something that a plan says twice where once is meant.
  static let duplicateEntry = PlanRule(
    RuleDescription(
      .duplicateEntry, "two entries of a plan with the same name", severity: .error,
      meaning: """
        Ids of outcomes and of check-ins are unique in their plan. A competency has one starting point, and \
        each outcome develops it once; the plan is looked at once on a day. Several outcomes may develop one \
        competency.
        """,
      rationale: """
        With two of a name nobody can say which one was agreed on. Of two starting points the first is \
        taken for the beginning, and progress is counted from it. Copies are where such entries come from.
        """,
      repair:
        "Take one of them out, rename it, or join the two when they are meant to be the same.",
      passing: [
        RuleExample(
          "two reviews on two days",
          plan: "<reviews><review on=\"2027-03-01\"/><review on=\"2027-09-01\"/></reviews>")
      ],
      failing: [
        RuleExample(
          "from which of the two does design grow?",
          plan: """
            <starting-points>
              <starting-point competency="design" level="learning"/>
              <starting-point competency="↓design" level="independent"/>
              <starting-point competency="coaching" level="learning"/>
            </starting-points>
            """),
        RuleExample(
          "a review that is there twice",
          plan: """
            <reviews><review on="2027-03-01"/><review on="↓2027-03-01"/>
              <review on="2027-09-01"/></reviews>
            """),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    var search = DuplicateSearch(
      rule: rule, help: "take one of them out, or join them", place: reviewed.place)
    search.compare(
      plan.startingPoints.map(\.competency), "starting point of", attribute: "competency",
      Locus.startingPoint)
    search.compare(plan.outcomes.map(\.id), "outcome", Locus.outcome)
    for (index, outcome) in plan.outcomes.enumerated() {
      search.compare(
        outcome.develops.map(\.competency), "competency", attribute: "competency"
      ) { Locus.outcome(index).appending(.child(.develops, $0)) }
    }
    search.compare(plan.checkIns.map(\.id), "check-in") { .plan(.checkIns, .checkIn, $0) }
    search.compare(plan.reviews.map(\.on), "review on", attribute: "on") {
      .plan(.reviews, .review, $0)
    }
    return search.findings
  }
}
