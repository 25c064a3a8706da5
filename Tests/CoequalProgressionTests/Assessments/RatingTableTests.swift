import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

struct RatingTableTests {
  private static let header = "person,competency,level,rater,kind,on,evidence,contest\n"

  private static func read(
    _ rows: String, header: String = header,
    _ table: DataTable = DataTable(kind: .assessments, path: "a.csv")
  ) throws -> RatingTableReader.Result {
    try RatingTableReader(table).read(.bytes(Array((header + rows).utf8), name: "a.csv"))
  }

  private static func framework(_ id: String, competencies: [String]) -> String {
    DocumentText.framework(
      """
      <scales><scale id="s"><title>S</title><level id="low"><title>Low</title></level>\
      <level id="high"><title>High up</title></level></scale></scales>
      <competencies><area id="a"><title>A</title>\
      \(competencies.map { "<competency id=\"\($0)\" scale=\"s\"><title>\($0)</title></competency>" }.joined())\
      </area></competencies>
      """, id: id)
  }

  private static func catalog() async -> Catalog {
    await Registry(documents: [
      "s.xml": DocumentText.structure(),
      "e.xml": framework("engineering", competencies: ["coaching", "design"]),
      "s2.xml": framework("sales", competencies: ["coaching", "offers"]),
    ]).load()
  }

  private static func linked(_ rows: String) async throws -> LinkedRatings {
    LinkedRatings(try #require(try read(rows).ratings), in: await catalog())
  }

  @Test func columnsAreFoundByTheNamesOfTheirFields() throws {
    let ratings = try #require(
      try Self.read(
        "p1,design,low,m1,manager,2026-01-31,\"seen, twice\",\n",
        header: "Person,Competency,Level,Rater,Rater Kind,Rated on,Evidence,Contest\n"
      ).ratings)
    #expect(ratings.count == 1)
    #expect(ratings.evidence(ofRow: 0) == "seen, twice")
    #expect(ratings.contest(ofRow: 0) == nil)
    #expect(ratings.days == [20_484])
  }

  @Test func tableWithoutLevelsIsNone() throws {
    #expect(try Self.read("p1,design\n", header: "person,competency\n").ratings == nil)
  }

  @Test func documentGivesTheSameAsTheTable() async throws {
    let xml = """
      <assessments xmlns="urn:coequal:1" format="1.0">
        <rating person="p1" competency="design" level="low" rater="m1" kind="manager" on="2026-01-31">
          <evidence>seen</evidence>
        </rating>
      </assessments>
      """
    let table = DataTable(kind: .assessments, path: "a.xml")
    let document = try #require(
      RatingTableReader(table).read(name: "a.xml", contents: Array(xml.utf8)).ratings)
    let csv = try #require(
      try Self.read("p1,design,low,m1,manager,2026-01-31,seen,\n").ratings)
    #expect(document.days == csv.days)
    #expect(document.people == csv.people)
    #expect(document.competencies == csv.competencies)
    #expect(document.evidence(ofRow: 0) == csv.evidence(ofRow: 0))
  }

  @Test func documentOfAnotherKindIsAFinding() {
    let result = RatingTableReader(DataTable(kind: .assessments, path: "a.xml"))
      .read(name: "a.xml", contents: Array(DocumentText.structure().utf8))
    #expect(result.ratings == nil)
    #expect(result.findings.map(\.rule) == [AssessmentRule.unfitAssessments.id])
  }

  @Test func competencyOfOneFrameworkIsFoundByItsIdAndLevelsByTitle() async throws {
    let linked = try await Self.linked("p1,design,high UP,m1,manager,2026-01-31,,\n")
    #expect(linked.findings.isEmpty)
    #expect(try Self.levels(linked, "p1") == [.unknown, .rated(1)])
  }

  @Test func competencyOfSeveralFrameworksNeedsTheFramework() async throws {
    let linked = try await Self.linked(
      "p1,coaching,low,m1,manager,2026-01-31,,\np1,engineering/coaching,low,m1,manager,2026-01-31,,\n"
    )
    #expect(linked.findings.map(\.rule) == [AssessmentRule.unknownCompetency.id])
    #expect(linked.findings.first?.help.first?.contains("'sales/coaching'") == true)
    #expect(try Self.levels(linked, "p1") == [.rated(0), .unknown])
  }

  @Test func unknownNamesAreFindingsWithTheRowAndStayAmongTheRecords() async throws {
    let linked = try await Self.linked(
      """
      p1,design,low,m1,manager,2026-01-31,,
      p1,desing,low,m1,manager,2026-01-31,,
      p1,design,hihg,m1,manager,2026-01-31,,
      p1,design,low,m1,manger,2026-01-31,,
      p2,desing,low,m1,manager,2026-01-31,,
      ,design,low,m1,manager,2026-01-31,,

      """)
    #expect(
      linked.findings.map(\.message) == [
        "row 7: the rating says not whom it is about",
        "row 3 and 1 more: no framework has the competency 'desing'; did you mean 'design'?",
        "row 4: the scale of 'design' has no level 'hihg'; did you mean 'high'?",
        "row 5: no rater is called 'manger'; did you mean 'manager'?",
      ])
    let person = try #require(linked.code(of: "p1"))
    #expect(linked.rows(of: person).count == 4)
  }

  @Test func rowsThatAreLeftOutCountInTheNumbersOfOthers() async throws {
    let many = (0..<200).map { "p\($0),design,low,m1,manager,2026-01-31,,\n" }.joined()
    let linked = try await Self.linked(
      "p1,design,low,m1,manager,yesterday,,\np1,desing,low,m1,manager,2026-01-31,,\n" + many)
    #expect(linked.findings.first?.message.hasPrefix("row 3:") == true)
  }

  @Test func competencyThatTwoFrameworksInheritIsOne() async throws {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(),
      "b.xml": Self.framework("base", competencies: ["coaching"]),
      "e.xml": DocumentText.framework(
        "<extends framework=\"base\" version=\"1\"/>", id: "engineering"),
      "f.xml": DocumentText.framework("<extends framework=\"base\" version=\"1\"/>", id: "finance"),
    ]).load()
    let ratings = try #require(
      try Self.read("p1,finance/coaching,high,m1,manager,2026-01-31,,\n").ratings)
    let linked = LinkedRatings(ratings, in: catalog)
    #expect(linked.findings.isEmpty)
    #expect(try Self.levels(linked, "p1", framework: "engineering") == [.rated(1)])
  }

  private static func levels(
    _ linked: LinkedRatings, _ person: String, framework: String = "engineering"
  ) throws -> [LevelState] {
    let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let people = AssessedPeople(linked, nil, .standard, on: today)
    let framework = try #require(
      linked.frameworks.first { $0.framework.id.lexical == framework })
    return people.levels(of: person, in: framework).levels.states
  }
}
