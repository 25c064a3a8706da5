import CoequalModel
package import CoequalProgression

/// What a review of plans looked at, for the record: without it, "no findings" says nothing of what.
package struct PlanRecord: Encodable, Sendable {
  /// The day on which the plans were looked at.
  let day: String
  /// What was looked at, in a few words each.
  let lookedAt: [String]
  let plans: [Entry]

  struct Entry: Encodable {
    let id, person, target: String
    /// That of the target's framework when the plan was made; left out where the plan does not say it.
    let version: String?
    let file: String
  }

  package init(_ result: PlanReview.Result) {
    day = result.today.lexical
    lookedAt = result.lookedAt
    plans = result.plans.map { reviewed in
      let plan = reviewed.plan
      return Entry(
        id: plan.id.lexical, person: plan.person, target: "\(plan.framework)/\(plan.role)",
        version: plan.version?.lexical, file: reviewed.file)
    }
  }

  /// The record as a part of a page or of minutes.
  var sections: [Sheet.Section] {
    var sections = [Sheet.Section("Looked at on \(day)", .points(lookedAt))]
    guard !plans.isEmpty else { return sections }
    sections.append(
      Sheet.Section(
        nil,
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("plan", "Plan"), Sheet.Column("person", "Person"),
              Sheet.Column("target", "Target"), Sheet.Column("version", "Version"),
              Sheet.Column("file", "File"),
            ],
            rows: plans.map { [$0.id, $0.person, $0.target, $0.version ?? "", $0.file] },
            hasRowHeaders: true))))
    return sections
  }
}
