import CoequalModel
import CoequalProgression
import CoequalRegistry

extension Sheet {
  /// A plan on one screen, for the talk about it, or with all that it says, for the record.
  ///
  /// - Parameters:
  ///   - report: The plan with what is known of it.
  ///   - isForTheRecord: Whether benefits, actions and all days of reviews are in it as well.
  package static func plan(_ report: PlanReport, isForTheRecord: Bool = false) -> Sheet {
    let (plan, reviewed) = (report.plan, report.reviewed)
    func title(_ competency: Identifier) -> String {
      guard let framework = reviewed.framework, let number = framework.competencies[competency]
      else { return competency.lexical }
      return framework.competency(number).title
    }
    let sections: [Section?] = [
      Section(nil, .fields(facts(report))),
      plan.motivation.map { Section("Why", .text($0)) },
      report.progress.lines.isEmpty
        ? nil : Section("Levels", .table(levels(report.progress, reviewed))),
      plan.outcomes.isEmpty ? nil : Section("Outcomes", .table(outcomes(report, isForTheRecord))),
      list(
        "Support",
        plan.support.map { offer in
          let purpose = offer.competency.map { " for \(title($0))" } ?? ""
          return "\(offer.by.rawValue)\(purpose): \(offer.text)"
        }),
      list("Commitments", plan.commitments.map { "\($0.by.rawValue): \($0.text)" }),
      list(
        "Boundaries",
        plan.boundaries.map { boundary in
          boundary.competency.map { "\(title($0)): \(boundary.text)" } ?? boundary.text
        }),
      list("Routines", plan.routines.map { "\($0.interval): \($0.text)" }),
      list(
        "Check-ins", plan.checkIns.map { $0.text + ($0.interval.map { ", every \($0)" } ?? "") }),
      isForTheRecord ? list("Reviews", plan.reviews.map(\.on.lexical)) : nil,
    ]
    return Sheet(
      "\(plan.person): \(report.roleTitle ?? plan.role.lexical)",
      subtitle: "\(plan.framework)/\(plan.role), \(plan.from) to \(plan.by)",
      sections: sections.compactMap(\.self))
  }

  private static func list(_ title: String, _ points: [String]) -> Section? {
    points.isEmpty ? nil : Section(title, .points(points))
  }

  private static func facts(_ report: PlanReport) -> [Field] {
    let (reviewed, left) = (report.reviewed, report.daysLeft)
    return [
      Field(
        "role now",
        reviewed.person.role.map { role in
          "\(role.framework)/\(role.role)"
            + (reviewed.person.isRoleFromHistory ? ", by the history" : "")
        } ?? "not known"),
      Field("time left", left < 0 ? "over since \(report.plan.by)" : "\(Counted(left, "day"))"),
      Field("next review", report.nextReview?.lexical ?? "none is left"),
      Field("progress", words(report.progress)),
      Field("review of the plan", FindingsMarkdown.summary(report.check)),
    ]
  }

  private static func words(_ progress: PlanProgress) -> String {
    let (rest, unplaced) = (progress.notRatedSince, progress.withoutBeginning)
    guard let missing = progress.missingAtFirst else {
      return unplaced == 0
        ? "not known: no assessment counts since the plan began"
        : "not known: the plan does not say from which levels it began"
    }
    let parts = [
      missing == 0 && rest + unplaced == 0
        ? "nothing was missing when the plan began"
        : "\(progress.gainedSince) of \(Counted(missing, "level")) since the plan began",
      rest == 0
        ? nil
        : "of what was missing, \(Counted(rest, "competency", "competencies")) "
          + "\(rest == 1 ? "was" : "were") not rated since",
      unplaced == 0
        ? nil : "\(Counted(unplaced, "competency", "competencies")) without a beginning",
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  private static func levels(_ progress: PlanProgress, _ reviewed: ReviewedPlan) -> Table {
    Table(
      columns: [
        Column("competency", "Competency"), Column("began", "At the beginning"),
        Column("now", "Now"), Column("asked", "Asked for"), Column("state", "State"),
        Column("outcomes", "Outcomes"),
      ],
      rows: progress.lines.map { line in
        guard let framework = reviewed.framework else { return [] }
        func name(_ level: Int) -> String { framework.levelName(level, of: line.competency) }
        let now = line.now.map { range in
          range.lowerBound == range.upperBound
            ? name(range.lowerBound) : "\(name(range.lowerBound)) to \(name(range.upperBound))"
        }
        return [
          framework.competency(line.competency).title, line.began.map(name) ?? "not known",
          now ?? "not rated since",
          name(line.asked) + (line.choice.map { ", of '\($0.title)'" } ?? ""),
          words(line.state), line.outcomes.map(\.lexical).joined(separator: ", "),
        ]
      }, hasRowHeaders: true)
  }

  private static func words(_ state: PlanProgress.Line.State) -> String {
    switch state {
    case .reached: "reached"
    case .missing: "missing"
    case .anotherWay: "another way"
    case .unknown: "not known"
    }
  }

  private static func outcomes(_ report: PlanReport, _ isForTheRecord: Bool) -> Table {
    var columns = [
      Column("by", "By"), Column("outcome", "What will be true"),
      Column("evidence", "What will show it"),
    ]
    if isForTheRecord {
      columns += [
        Column("forPerson", "What the person gains"),
        Column("forOrganization", "What the organization gains"), Column("actions", "Actions"),
      ]
    }
    return Table(
      columns: columns,
      rows: report.outcomes.map { by, outcome in
        let said = [by.lexical, outcome.title, outcome.evidence ?? "nothing is said"]
        guard isForTheRecord else { return said }
        return said + [
          outcome.benefitToPerson ?? "nothing is said",
          outcome.benefitToOrganization ?? "nothing is said",
          outcome.actions.map { "\($0.kind.rawValue): \($0.text)" }.joined(separator: "; "),
        ]
      })
  }
}
