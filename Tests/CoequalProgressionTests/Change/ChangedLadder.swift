import CoequalDiff
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

/// A small ladder before and after a change, with ratings of some people.
struct ChangedLadder {
  let old, new: Catalog
  let matching: CatalogMatching

  static let ladder = DocumentText.framework(
    """
    <scales><scale id="s"><level id="low"><title>Low</title></level>
      <level id="mid"><title>Middle</title></level><level id="high"><title>High</title></level></scale></scales>
    <competencies><area id="a"><title>A</title>
      <competency id="craft" scale="s" per-level="P6M"><title>Craft</title></competency>
      <competency id="people" scale="s" per-level="P6M"><title>People</title></competency>
    </area></competencies>
    <tracks><track id="t" kind="individual-contributor"><title>T</title>
      <role id="junior" grade="g1"><title>Junior planner</title></role>
      <role id="senior" grade="g2"><title>Senior planner</title>
        <purpose>Plans what has no model.</purpose>
        <requirements><requires competency="craft" level="mid"/></requirements></role>
      <role id="clerk" grade="g1"><title>Clerk of the archive</title></role>
    </track></tracks>
    """)

  init(_ replacements: (String, String)...) async throws {
    let now = try replacements.reduce(Self.ladder) { text, change in
      try #require(text.contains(change.0), "\(change.0)")
      return text.replacing(change.0, with: change.1)
    }
    old = await Registry(documents: ["s.xml": DocumentText.structure(), "f.xml": Self.ladder])
      .load()
    new = await Registry(documents: ["s.xml": DocumentText.structure(), "f.xml": now]).load()
    try #require(old.lines == [] && new.lines == [], "\(new.lines)")
    matching = CatalogMatching(from: old, to: new)
  }

  /// What the change means for people.
  ///
  /// - Parameters:
  ///   - roles: The role of each person, by its name of either side.
  ///   - ratings: Rows of person, competency and level.
  func ownRoles(_ roles: [String: String], ratings: String) throws -> OwnRoleChange {
    let rows = ratings.split(separator: "\n").map { "\($0),m1,manager,2026-06-01" }
    let text = (["person,competency,level,rater,kind,on"] + rows).joined(separator: "\n")
    let table = try #require(
      try RatingTableReader(DataTable(kind: .assessments, path: "a.csv"))
        .read(.bytes(Array(text.utf8), name: "a.csv")).ratings)
    func side(_ catalog: Catalog, _ names: SideNames) -> OwnRoleChange.Side {
      let ratings = table.renaming(competencies: names.competencies, levels: names.levels)
      let people = AssessedPeople(
        LinkedRatings(ratings, in: catalog), nil, .standard,
        on: CalendarDate(trusted: "2026-12-31"))
      let held = roles.mapValues { role in
        let name = names.roles[role] ?? "engineering/\(role)"
        return PlannedPerson(
          isListed: true,
          role: Identifier(String(name.split(separator: "/")[1])).map {
            HeldRole(framework: Identifier(trusted: "engineering"), role: $0)
          })
      }
      return OwnRoleChange.Side(catalog, people, held: held)
    }
    return OwnRoleChange(
      from: side(old, matching.old), to: side(new, matching.new),
      CatalogDiff(from: old, to: new), matching)
  }

  /// What became of the target of a plan.
  func events(ofTarget role: String) throws -> [PlanTargetChange.Event.Kind] {
    let plan = Plan(
      id: Identifier(trusted: "p"), language: LanguageTag(trusted: "en"), person: "p1",
      framework: Identifier(trusted: "engineering"),
      role: try #require(Identifier(role)), from: CalendarDate(trusted: "2026-01-01"),
      by: CalendarDate(trusted: "2027-01-01"))
    let targets = PlanTargets(
      [(file: "p.xml", plan: plan)], from: old, to: new, CatalogDiff(from: old, to: new),
      matching)
    return try #require(targets.plans.first).events.map(\.kind)
  }
}
