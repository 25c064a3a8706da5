import CoequalChecks
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// The JSON of plans, compared with files beside this one.
@Suite("Golden: plans for programs") struct PlanDocumentTests {
  private static let framework = """
    <scales><scale id="s"><title>S</title><level id="l0"><title>L0</title></level>\
    <level id="l1"><title>L1</title></level><level id="l2"><title>L2</title></level></scale></scales>
    <competencies><area id="a"><title>A</title>
    <competency id="design" scale="s" per-level="P6M"><title>Design</title></competency>
    <competency id="delivery" scale="s" per-level="P6M"><title>Delivery</title></competency>
    <competency id="writing" scale="s" per-level="P3M"><title>Writing</title></competency>
    <competency id="speaking" scale="s" per-level="P9M"><title>Speaking</title></competency>
    <competency id="coaching" scale="s" per-level="P9M"><title>Coaching</title></competency>
    </area></competencies>
    <tracks><track id="t" kind="individual-contributor"><title>T</title>
    \(DocumentText.role("maker", "g1", "<requirements><requires competency=\"design\" level=\"l0\"/></requirements>"))
    \(DocumentText.role("lead", "g2", """
      <requirements><requires competency="design" level="l2"/>\
      <requires competency="delivery" level="l1"/><requires competency="coaching" level="l1"/>\
      <choose id="voice" at-least="1"><title>A voice</title>\
      <requires competency="writing" level="l1"/><requires competency="speaking" level="l2"/></choose>\
      </requirements>
      """))</track></tracks>
    <moves><move from="maker" to="lead" kind="promotion"/></moves>
    """

  private static let plan = """
    <plan xmlns="urn:coequal:1" format="1.0" id="p1-lead" xml:lang="en" person="p1" \
    framework="engineering" role="lead" version="1.0.0" from="2026-01-01" by="2027-12-31">
      <motivation>I want to decide how things are built</motivation>
      <starting-points><starting-point competency="design" level="l0" asked="l2"/>\
    <starting-point competency="delivery" level="l1" asked="l1"/>\
    <starting-point competency="speaking" level="l0"/></starting-points>
      <planned-outcomes>
        <?coequal allow no-evidence it is agreed on in March?>
        <planned-outcome id="later"><title>Two teams use the design</title>
          <develops competency="design"/></planned-outcome>
        <planned-outcome id="sooner" by="2026-09-30"><title>A page that others build by</title>
          <for-person>Is asked first</for-person><for-organization>Fewer questions</for-organization>
          <evidence>The page, and what was built by it</evidence>
          <develops competency="writing" to="l1"/><develops competency="design" to="l1"/>
          <action kind="mentoring">Reads it with a writer</action></planned-outcome>
      </planned-outcomes>
      <support><offer by="mentor" competency="design">An hour a week</offer>\
    <offer by="organization">A seat</offer></support>
      <boundaries><boundary competency="coaching">Comes after the plan</boundary>\
    <boundary>No work at weekends</boundary></boundaries>
      <commitments><commitment by="person">Asks early</commitment></commitments>
      <routines><routine every="P1W">Writes down what was decided</routine></routines>
      <check-ins><check-in id="monthly" every="P1M">A talk</check-in><check-in id="yearly">The end of a year</check-in></check-ins>
      <reviews><review on="2026-06-30"/><review on="2026-12-31"/></reviews>
    </plan>
    """

  private func report(
    _ plan: String = Self.plan, today: String = "2026-10-01",
    levels: [String: LevelState] = [
      "design": .contested(1...2), "delivery": .rated(2), "writing": .rated(0),
    ]
  ) async throws -> PlanReport {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(Self.framework),
    ]).load()
    let framework = try #require(catalog.frameworks.first, "\(catalog.lines)")
    let states = levels.compactMap { name, state in
      Identifier(name).flatMap { framework.competencies[$0] }.map { ($0, state) }
    }
    let person = PlannedPerson(
      isListed: true,
      role: HeldRole(
        framework: Identifier(trusted: "engineering"), role: Identifier(trusted: "maker")),
      levels: [
        framework.framework.id: PersonLevels(
          Dictionary(states, uniquingKeysWith: { first, _ in first }),
          on: Dictionary(
            states.map { ($0.0, CalendarDate(trusted: "2026-09-01")) },
            uniquingKeysWith: { first, _ in first }),
          in: framework)
      ])
    let result = try PlanReview(
      in: catalog, people: ["p1": person], namesEverybody: true,
      today: try #require(CalendarDate(today))
    ).review([DocumentReader.read(name: "plan.xml", contents: Array(plan.utf8))])
    return PlanReport(
      try #require(result.plans.first, "\(result.check.findings.map(\.message))"), result.check)
  }

  @Test func allThatAPlanSays() async throws {
    try Golden("Tests/CoequalReportsTests/Golden/plan.json")
      .check(PlanDocumentV1.json(await report()))
  }

  @Test func whatNobodyKnowsIsLeftOut() async throws {
    let text = try PlanDocumentV1.json(
      await report(
        """
        <plan xmlns="urn:coequal:1" format="1.0" id="p2-lead" xml:lang="en" person="p2" \
        framework="engineering" role="lead" from="2026-01-01" by="2026-08-31"/>
        """))
    for key in [
      "roleNow", "nextReview", "motivation", "frameworkVersion", "began", "now", "gained",
      "levelsMissing", "levelsGained", "null",
    ] { #expect(!text.contains("\"\(key)\""), "\(key)") }
    #expect(text.contains("\"state\" : \"unknown\""))
    #expect(text.contains("\"daysLeft\" : -31"))
  }

  @Test func aTargetThatDoesNotExistHasNoTitleAndNoLevels() async throws {
    let text = try PlanDocumentV1.json(
      await report(Self.plan.replacing("role=\"lead\"", with: "role=\"leed\"")))
    #expect(!text.contains("\"roleTitle\""))
    #expect(text.contains("\"levels\" : [\n\n  ]"))
    #expect(text.contains("\"role\" : \"leed\""))
  }
}
