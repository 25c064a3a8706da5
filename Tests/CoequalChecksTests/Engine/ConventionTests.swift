import CoequalChecks
import CoequalModel
import CoequalTestSupport
import Testing

/// Each convention decides something: the same documents have a finding by one answer and none by
/// the other.
@Suite struct ConventionTests {
  /// Runs a case whose marks hold for one answer, and again without its marks for the other.
  private func check(
    _ rule: String, _ convention: String, marked: String, unmarked: String,
    structure: String = DocumentText.structure(), _ framework: String
  ) async throws {
    let place = { (value: String, framework: String) in
      RuleCase(
        rule, value, structure: structure, framework: framework,
        choices: [(convention, value)])
    }
    try await place(marked, framework).check()
    try await place(unmarked, framework.replacing("↓", with: "")).check()
    // The first answer is the one that holds where nothing is chosen.
    let standard = try #require(
      Convention.all.first { $0.id.lexical == convention }?.standard.lexical)
    let text = standard == marked ? framework : framework.replacing("↓", with: "")
    try await RuleCase(rule, "standard", structure: structure, framework: text).check()
  }

  @Test func widerScopeDecidesWhetherReachMakesAPromotionNew() async throws {
    try await check(
      "flat-promotion", "wider-scope", marked: "is-not-new", unmarked: "is-new",
      """
      <tracks><track id="t" kind="executor"><title>T</title>
        \(DocumentText.role("low", "g1", "<scope reach=\"team\"/>"))
        \(DocumentText.role("high", "g2", "<scope reach=\"several-teams\"/>"))</track></tracks>
      <moves><move from="low" to="↓high" kind="promotion"/></moves>
      """)
  }

  @Test func unpromisedTracksDecideWhetherLeadersAreTheMeasure() async throws {
    try await check(
      "track-ceiling", "unpromised-tracks", marked: "compare-with-leaders", unmarked: "accept",
      """
      <tracks>
        <track id="craft" kind="executor"><title>C</title>
          <↓role id="top" grade="g2"><title>Top</title></role></track>
        <track id="people" kind="leader"><title>P</title>
          <role id="director" grade="g3"><title>Director</title></role></track>
      </tracks>
      """)
  }

  @Test func wayBackDecidesWhetherAGradeMayBeLost() async throws {
    try await check(
      "one-way-door", "way-back", marked: "same-grade", unmarked: "any-grade",
      """
      <tracks>
        \(DocumentText.track("craft", kind: "executor", roles: [("low", "g1"), ("high", "g2")]))
        \(DocumentText.track("people", kind: "leader", roles: [("lead", "g2")]))
      </tracks>
      <moves><move from="high" to="↓lead" kind="switch"/>
        <move from="lead" to="low" kind="return"/></moves>
      """)
  }

  @Test func hybridTracksDecideWhetherASwitchThereIsADoor() async throws {
    try await check(
      "one-way-door", "hybrid-tracks", marked: "lead", unmarked: "do-not-lead",
      """
      <tracks>
        \(DocumentText.track("craft", kind: "executor", roles: [("high", "g2")]))
        \(DocumentText.track("both", kind: "hybrid", roles: [("lead", "g2")]))
      </tracks>
      <moves><move from="high" to="↓lead" kind="switch"/></moves>
      """)
  }

  /// The other way round as well: back to a hybrid role is back to the craft only if that does not
  /// lead.
  @Test func hybridTracksDecideWhetherTheyAreAWayBack() async throws {
    try await check(
      "one-way-door", "hybrid-tracks", marked: "lead", unmarked: "do-not-lead",
      """
      <tracks>
        \(DocumentText.track("craft", kind: "executor", roles: [("high", "g2")]))
        \(DocumentText.track("both", kind: "hybrid", roles: [("half", "g2")]))
        \(DocumentText.track("people", kind: "leader", roles: [("lead", "g2")]))
      </tracks>
      <moves><move from="high" to="↓lead" kind="switch"/>
        <move from="lead" to="half" kind="return"/></moves>
      """)
  }

  @Test func entryRolesDecideWhetherTheLowestIsOne() async throws {
    try await check(
      "unreachable-role", "entry-roles", marked: "declared", unmarked: "declared-or-lowest",
      """
      <tracks><track id="t" kind="executor"><title>T</title>
        <↓role id="low" grade="g1"><title>Low</title></role>
        <↓role id="high" grade="g2"><title>High</title></role></track></tracks>
      <moves><move from="low" to="high" kind="promotion"/></moves>
      """)
  }

  @Test func comparedLevelsDecideHowFarDownALevelIsCompared() async throws {
    try await check(
      "level-regression", "compared-levels", marked: "all-lower-roles", unmarked: "previous-role",
      """
      <scales><scale id="s"><level id="less"/><level id="more"/></scale></scales>
      <competencies><area id="a"><title>A</title>
        <competency id="c" scale="s"><title>C</title></competency></area></competencies>
      <tracks><track id="t" kind="executor"><title>T</title>
        \(DocumentText.role("low", "g1", """
          <requirements><requires competency="c" level="more"/></requirements>
          """))
        \(DocumentText.role("middle", "g2"))
        \(DocumentText.role("high", "g3", """
          <requirements><requires competency="c" level="↓less"/></requirements>
          """))</track></tracks>
      """)
  }

  private static let evaluated = DocumentText.structure(
    after: """
      <job-evaluation id="j" points="100">
        <factor id="f" criterion="skills" weight="100%"><title>F</title>
          <step level="1" points="50.4">x</step><step level="2" points="50">x</step>
          <step level="3" points="90">x</step></factor></job-evaluation>
      <categories>
        <category id="a" points-from="0" points-to="50"/>
        <category id="b" points-from="51" points-to="100"/></categories>
      """)

  private static func evaluated(_ id: String, level: Int, mark: String = "") -> String {
    """
    <\(mark)role id="\(id)" grade="g1"><title>R</title><evaluation>
      <value factor="f" level="\(level)" because="x"/></evaluation></role>
    """
  }

  @Test func pointsRoundingDecidesTheCategory() async throws {
    try await check(
      "value-mismatch", "points-rounding", marked: "exact", unmarked: "whole",
      structure: Self.evaluated,
      """
      <tracks><track id="t" kind="executor"><title>T</title>
        \(Self.evaluated("low", level: 2))
        \(Self.evaluated("other", level: 2))
        \(Self.evaluated("between", level: 1, mark: "↓"))</track></tracks>
      """)
  }

  @Test func comparedGradesDecideWhetherFrameworksAreCompared() async throws {
    let track = { (role: String) in
      "<tracks><track id=\"t\" kind=\"executor\"><title>T</title>\(role)</track></tracks>"
    }
    for (value, mark) in [("structure", "↓"), ("framework", "")] {
      var example = RuleCase(
        "value-mismatch", value,
        documents: [
          "structure.xml": Self.evaluated,
          "a.xml": DocumentText.framework(
            track(Self.evaluated("low", level: 2, mark: mark)), id: "a"),
          "b.xml": DocumentText.framework(track(Self.evaluated("high", level: 3)), id: "b"),
        ])
      example.choices = [("compared-grades", value)]
      try await example.check()
    }
  }

  @Test func genericMasculineDecidesWhetherALeiterIsAMan() async throws {
    for (value, mark) in [("accept", ""), ("report", "↓")] {
      var example = RuleCase(
        "gendered-title", value,
        documents: [
          "f.xml": DocumentText.framework(
            """
            <tracks><track id="t" kind="leader"><title>T</title>
              <role id="r" grade="g1"><title>\(mark)Teamleiter</title></role></track></tracks>
            """, uses: nil
          ).replacing("xml:lang=\"en\"", with: "xml:lang=\"de\"")
        ])
      example.choices = [("generic-masculine", value)]
      try await example.check()
    }
  }

  @Test func promotionLeapDecidesWhetherTheOthersCount() async throws {
    let competencies = (0..<5).map {
      "<competency id=\"c\($0)\" scale=\"s\"><title>C\($0)</title></competency>"
    }
    let role = { (id: String, grade: String, levels: [String]) in
      let requirements = levels.enumerated().map {
        "<requires competency=\"c\($0)\" level=\"\($1)\"/>"
      }
      return DocumentText.role(
        id, grade, "<requirements>\(requirements.joined())</requirements>")
    }
    try await check(
      "level-leap", "promotion-leap", marked: "two", unmarked: "half",
      """
      <scales><scale id="s"><level id="a"/><level id="b"/><level id="c"/></scale></scales>
      <competencies><area id="x"><title>X</title>\(competencies.joined())</area></competencies>
      <tracks><track id="t" kind="executor"><title>T</title>
        \(role("low", "g1", ["a", "a", "a", "a", "a"]))
        \(role("high", "g2", ["c", "c", "b", "b", "b"]))</track></tracks>
      <moves><move from="low" to="↓high" kind="promotion"/></moves>
      """)
  }

  @Test func rangeDifferenceDecidesWhichRangesNeedAReason() async throws {
    let ranges = { (mark: String) in
      DocumentText.structure(
        after: """
          <pay-ranges per="year">
            <pay-range grade="g1" currency="EUR" minimum="1" midpoint="100" maximum="200"/>
            <\(mark)pay-range grade="g1" track="leader" currency="EUR" minimum="1" midpoint="105"
              maximum="200"/></pay-ranges>
          """)
    }
    for (value, mark) in [("five-percent", ""), ("none", "↓")] {
      try await RuleCase(
        "premium-inside-grade", value, structure: ranges(mark),
        choices: [("range-difference", value)]
      ).check()
    }
  }

  @Test func weightChangeDecidesHowNearAnEdgeIs() async throws {
    try await check(
      "boundary-evaluation", "weight-change", marked: "one-point", unmarked: "half-point",
      structure: DocumentText.structure(
        after: """
          <job-evaluation id="j" points="400">
            <factor id="f" criterion="skills" weight="50%"><title>F</title>
              <step level="1">x</step><step level="2">x</step></factor>
            <factor id="h" criterion="effort" weight="50%"><title>H</title>
              <step level="1">x</step><step level="2">x</step></factor></job-evaluation>
          <categories>
            <category id="a" points-from="0" points-to="301"/>
            <category id="b" points-from="302" points-to="400"/></categories>
          """),
      """
      <tracks><track id="t" kind="executor"><title>T</title>
        <role id="r" grade="g1"><title>R</title><↓evaluation>
          <value factor="f" level="1" because="x"/><value factor="h" level="2" because="x"/>
        </evaluation></role></track></tracks>
      """)
  }

  @Test func missingPartsDecideWhetherAPackageWithoutABonusHasNone() async throws {
    try await check(
      "package-difference", "missing-parts", marked: "none", unmarked: "unknown",
      """
      <tracks><track id="craft" kind="executor"><title>Craft</title>
        \(DocumentText.role("owner", "g2", "<↓package><leave days=\"30\"/></package>"))</track>
      <track id="people" kind="leader"><title>People</title>
        \(DocumentText.role("lead", "g2", """
          <package><bonus target="10%"/><leave days="30"/></package>
          """))</track></tracks>
      """)
  }

  /// A convention that is new must get a test above.
  @Test func everyConventionIsTested() {
    let tested = [
      "compared-grades", "compared-levels", "entry-roles", "generic-masculine", "hybrid-tracks",
      "missing-parts", "points-rounding", "promotion-leap", "range-difference",
      "unpromised-tracks", "way-back", "weight-change", "wider-scope",
    ]
    #expect(Convention.ofChecks.map(\.id.lexical) == tested)
    #expect(Convention.ofChecks.allSatisfy { $0.options.count == 2 }, "each answer is tried above")
  }
}
