import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// What a plan and what readiness say of the same choices.
@Suite struct ChoiceAgreementTests {
  /// Choices of which some ask for more than there is, and for levels that no scale has.
  private static func tree(_ lots: inout SplitMix, depth: Int = 0) -> AskedTree {
    guard depth < 3, depth == 0 || lots.once(in: 3) else {
      return .level(
        competency: lots.index(AskedTree.competencies), bar: lots.index(AskedTree.levels + 1))
    }
    let parts = (0...lots.index(3)).map { _ in tree(&lots, depth: depth + 1) }
    return .choose(1 + lots.index(4), parts)
  }

  @Test func aPlanAndReadinessAgreeOnWhatIsMet() async throws {
    var lots = SplitMix(seed: 23)
    let asked = try await AskedRoles((0..<500).map { _ in [Self.tree(&lots)] })
    let text = """
      <plan xmlns="urn:coequal:1" format="1.0" id="p" xml:lang="en" person="p1" \
      framework="\(asked.framework.framework.id)" role="r0" from="2026-10-01" by="2027-10-01">\
      <motivation>M</motivation></plan>
      """
    let read = DocumentReader.read(name: "plan.xml", contents: Array(text.utf8))
    guard case .plan(let plan)? = read.document, let provenance = read.provenance else {
      Issue.record("\(read.findings)")
      return
    }
    let graph = RoleGraph(asked.catalog)
    let today = try #require(CalendarDate(year: 2026, month: 10, day: 1))
    for role in asked.roles.indices {
      let states = (0..<AskedTree.competencies).map { competency -> (Int, LevelState) in
        (competency, lots.once(in: 3) ? .unknown : .rated(lots.index(AskedTree.levels)))
      }
      let levels = PersonLevels(Dictionary(uniqueKeysWithValues: states), in: asked.framework)
      let reviewed = ReviewedPlan(
        plan, provenance, in: asked.catalog, routes: graph, reach: nil,
        person: PlannedPerson(levels: [plan.framework: levels]), today: today,
        conventions: .standard)
      let placed = try #require(reviewed.requirements(ofRole: role).first)
      let readiness = Readiness(
        role: role, in: asked.framework, of: levels, by: ReadinessPolicy())
      let isReady = [readiness.best, readiness.worst].map { $0.verdict == .ready }
      #expect(
        placed.requirement.isMet == (isReady[0] == isReady[1] ? isReady[0] : nil),
        "role \(asked.roles[role]) with \(states)")
    }
  }
}
