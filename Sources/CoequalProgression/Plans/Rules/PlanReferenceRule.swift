import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

extension PlanRule {
  /// A name that means nothing.
  static let planReference = PlanRule(
    RuleDescription(
      .planReference, "a name in a plan that nothing has", severity: .error,
      meaning: """
        A plan names its target by framework and role, competencies of that framework and levels of their \
        scales, and the person by the id of the project's data about people. What nothing has is told here \
        and left alone by all other rules. So is a version of the framework that is newer than the newest; \
        older ones may be gone. Where the project has no data about people, nobody can say \
        whether there is such a person. Ids that resemble one of a person are never offered: they are of \
        somebody else.
        """,
      rationale: """
        An outcome for a competency that does not exist lets nothing grow that the target asks for. Mostly \
        it is a slip of the pen, or something was renamed since the plan was made.
        """,
      repair: "Write the name that was meant; 'coequal show' lists roles and competencies.",
      passing: [
        RuleExample(
          "names that the framework has",
          head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"", plan: "")
      ],
      failing: [
        RuleExample(
          "a misspelt role", head: "role=\"↓senoir\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: ""),
        RuleExample(
          "a version that is not there yet",
          head: "role=\"senior\" version=\"↓9.0.0\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: ""),
        RuleExample(
          "a misspelt competency, and a level of another scale",
          plan: """
            <starting-points>
              <starting-point competency="↓desing" level="learning"/>
              <starting-point competency="coaching" level="↓expert"/>
            </starting-points>
            """),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    var search = PlanReferenceSearch(rule: rule, reviewed: reviewed)
    if reviewed.person.isListed == false {
      search.findings.append(
        rule.finding(
          "'\(plan.person)' is nobody in the data about people",
          at: reviewed.place(.plan("person")),
          help: ["write the id as it stands in the census"]))
    }
    guard let framework = reviewed.framework else {
      search.report(
        "framework", plan.framework, among: reviewed.frameworkNames, at: .plan("framework"))
      return search.findings
    }
    let newest = framework.framework.header.version
    if let version = plan.version, version > newest {
      search.findings.append(
        rule.finding(
          "'\(version)' is no version of '\(plan.framework)': the newest is \(newest)",
          at: reviewed.place(.plan("version")),
          help: ["write the version that the framework had when the plan was made"]))
    }
    if reviewed.target == nil {
      search.report(
        "role", plan.role, of: "'\(plan.framework)'", among: framework.roles.names.map(\.self),
        at: .plan("role"))
    }
    for (index, point) in plan.startingPoints.enumerated() {
      let locus = Locus.startingPoint(index)
      search.look(at: point.competency, point.level, locus, level: "level")
      search.look(at: point.competency, point.asked, locus, level: "asked", saysCompetency: false)
    }
    for (index, outcome) in plan.outcomes.enumerated() {
      for (number, development) in outcome.develops.enumerated() {
        search.look(
          at: development.competency, development.level,
          Locus.outcome(index).appending(.child(.develops, number)), level: "to")
      }
    }
    for (index, offer) in plan.support.enumerated() {
      if let competency = offer.competency {
        search.look(at: competency, nil, .plan(.support, .offer, index), level: "")
      }
    }
    for (index, boundary) in plan.boundaries.enumerated() {
      if let competency = boundary.competency {
        search.look(at: competency, nil, .plan(.boundaries, .boundary, index), level: "")
      }
    }
    return search.findings
  }
}

/// Looks for names that mean nothing.
private struct PlanReferenceSearch {
  let rule: RuleDescription
  let reviewed: ReviewedPlan
  var findings: [Finding] = []
  /// What was meant by names that are nothing: a plan may write one slip many times.
  private var meanings: [Slip: Meaning] = [:]

  private struct Slip: Hashable {
    let kind: String
    let name: Identifier
    let owner: String?
  }

  private struct Meaning {
    let suggestion: String?
    /// What there is, where nothing is near.
    let help: [String]
  }

  init(rule: RuleDescription, reviewed: ReviewedPlan) {
    self.rule = rule
    self.reviewed = reviewed
  }

  mutating func look(
    at competency: Identifier, _ level: Identifier?, _ locus: Locus, level attribute: String,
    saysCompetency: Bool = true
  ) {
    guard let framework = reviewed.framework else { return }
    guard let number = framework.competencies[competency] else {
      if saysCompetency {
        report(
          "competency", competency, of: "'\(reviewed.plan.framework)'",
          among: framework.competencies.names.map(\.self), at: locus.attribute("competency"))
      }
      return
    }
    let scale = Int(framework.competencyPlaces[number].scale)
    guard let level, framework.levels.indices.contains(scale),
      framework.levels[scale][level] == nil
    else { return }
    report(
      "level", level, of: "'\(competency)'", among: framework.levels[scale].names.map(\.self),
      at: locus.attribute(attribute))
  }

  mutating func report(
    _ kind: String, _ name: Identifier, of owner: String? = nil,
    among names: @autoclosure () -> [String], at locus: Locus
  ) {
    let slip = Slip(kind: kind, name: name, owner: owner)
    let meaning = meanings[slip] ?? Self.meaning(of: name, among: names())
    meanings[slip] = meaning
    let suggestion = meaning.suggestion
    let place = reviewed.place(locus)
    findings.append(
      rule.finding(
        "'\(name)' is no \(kind)" + (owner.map { " of \($0)" } ?? " of the project")
          + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
        at: place,
        help: meaning.help,
        fixes: suggestion.map {
          [Finding.Fix(title: "write '\($0)'", place: place, replacement: Escape.attribute($0))]
        } ?? []))
  }

  private static func meaning(of name: Identifier, among names: [String]) -> Meaning {
    let suggestion = NearestName.suggestion(for: name.lexical, among: names)
    return Meaning(
      suggestion: suggestion,
      help: suggestion == nil ? ["there is " + names.sorted().quotedListing(atMost: 8)] : [])
  }
}
