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

  @Test func blankRowsCountInTheNumbersOfOthers() async throws {
    let many = (0..<400).map { "p\($0),design,low,m1,manager,2026-01-31,,\n" }.joined()
    let result = try Self.read(
      "\n\np1,desing,low,m1,manager,2026-01-31,,\np1,design,low,m1,manager,yesterday,,\n" + many)
    #expect(result.findings.first?.message.hasPrefix("row 5") == true)
    let linked = LinkedRatings(try #require(result.ratings), in: await Self.catalog())
    #expect(linked.findings.first?.message.hasPrefix("row 4:") == true)
  }

  @Test func ratingsComeFromASpreadsheetAsWell() async throws {
    let book = PackedWorkbook(texts: [
      ["person", "competency", "level", "rater", "kind", "on"], ["", "", "", "", "", ""],
      ["p1", "design", "low", "m1", "manager", "2026-01-31"],
    ])
    let ratings = try #require(
      try RatingTableReader(DataTable(kind: .assessments, path: "a.xlsx"))
        .read(.bytes(book.bytes, name: "a.xlsx")).ratings)
    #expect(ratings.name(ofRow: 0) == "row 3")
    let linked = LinkedRatings(ratings, in: await Self.catalog())
    #expect(try Self.levels(linked, "p1") == [.unknown, .rated(0)])
  }

  @Test func roleOfTheLibraryIsComparedWithRatingsOfWhatInheritsIt() async throws {
    let framework = DocumentText.framework(
      "<extends framework=\"software-engineering\" version=\"1\"/>", id: "engineering")
    let catalog = await Registry(documents: ["e.xml": framework]).load()
    let library = try #require(
      catalog.library.frameworks.first { $0.framework.id.lexical == "software-engineering" })
    let competency = library.competency(0)
    let level = try #require(library.scale(ofCompetency: 0)?.levels.first)
    let ratings = try #require(
      try Self.read("p1,engineering/\(competency.id),\(level.id),m1,manager,2026-01-31,,\n").ratings
    )
    let linked = LinkedRatings(ratings, in: catalog)
    #expect(linked.findings.isEmpty)
    #expect(try Self.levels(linked, "p1", framework: "software-engineering")[0] == .rated(0))
  }

  @Test func textThatIsNearlyNoNameIsNotRepeated() async throws {
    let linked = try await Self.linked(
      """
      p1,on sick leave since May,low,m1,manager,2026-01-31,design,
      p1,design,has a new child,m1,manager,2026-01-31,,
      p1,design,low,m1,my former boss,2026-01-31,,

      """)
    #expect(
      linked.findings.map(\.message) == [
        "row 2: the rating is of a competency that no framework has (a text of 23 characters)",
        "row 3: the rating of 'design' has a level that its scale does not have "
          + "(a text of 15 characters)",
        "row 4: the rater is of a kind that does not exist (a text of 14 characters)",
      ])
  }

  @Test func dayInAnotherFormIsToldWithTheWordsForTheProjectFile() throws {
    func message(_ day: String) throws -> String? {
      try Self.read(
        (0..<30).map { "p\($0),design,low,m1,manager,2026-01-31,,\n" }.joined()
          + "p1,design,low,m1,manager,\(day),,\n"
      ).findings.first?.message
    }
    let both = try #require(try message("01.11.2026"))
    #expect(both.contains("row 32 has a date in another form in '"), "\(both)")
    #expect(both.hasSuffix("says dates=\"day-month-year\" or dates=\"month-day-year\""), "\(both)")
    let days = try #require(try message("31.01.2026"))
    #expect(days.hasSuffix("says dates=\"day-month-year\""), "\(days)")
  }

  @Test func manyNamesThatNothingHasAreCounted() async throws {
    let rows = (0..<25).map {
      "p1,\(String(repeating: "x", count: 9 + $0)),low,m1,manager,2026-01-31,,\n"
    }
    let findings = try await Self.linked(rows.joined()).findings
    #expect(findings.count == 21)
    #expect(findings.last?.message == "5 more of this kind")
  }

  @Test func scaleOfManyLevelsHasPlacesForAllOfThem() async throws {
    let levels = (0..<40_000).map { "<level id=\"x\($0)\"><title>X</title></level>" }.joined()
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(),
      "e.xml": DocumentText.framework(
        """
        <scales><scale id="s"><title>S</title>\(levels)</scale></scales><competencies><area id="a">\
        <title>A</title><competency id="design" scale="s"><title>D</title></competency></area></competencies>
        """, id: "engineering"),
    ]).load()
    let ratings = try #require(
      try Self.read("p1,design,x39999,m1,manager,2026-01-31,,\n").ratings)
    #expect(try Self.levels(LinkedRatings(ratings, in: catalog), "p1") == [.rated(39_999)])
  }

  @Test func whoRatesThemselvesDoesSoWhateverTheRowSays() async throws {
    let linked = try await Self.linked(
      """
      p1,design,high,p1,manager,2026-01-31,,
      p1,offers,high,hr7,self,2026-01-31,,

      """)
    #expect(try Self.levels(linked, "p1") == [.unknown, .unknown])
    #expect(
      linked.findings.map(\.rule) == [
        AssessmentRule.raterAndKind.id, AssessmentRule.raterAndKind.id,
      ])
    #expect(linked.findings.map { $0.message.prefix(6) } == ["row 2:", "row 3:"])
  }

  @Test func rowThatIsThereTwiceIsAFindingAndCountsOnce() async throws {
    let row = "p1,design,low,m1,manager,2026-01-31,,\n"
    let linked = try await Self.linked(row + "p1,design,low,m2,manager,2026-01-31,,\n" + row)
    #expect(linked.findings.map(\.rule) == [AssessmentRule.repeatedRating.id])
    #expect(linked.findings.first?.message.hasPrefix("row 4:") == true)
  }

  @Test func ratingsWithoutADayAndOfLaterDaysAreFindings() throws {
    let ratings = try #require(
      try Self.read(
        "p1,design,low,m1,manager,,,\np1,design,low,m1,manager,2062-01-31,,\np1,design,low,m1,manager,2026-01-31,,\n"
      ).ratings)
    let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let findings = PolicyFindings(ratings, RatingPolicy(), on: today, project: "coequal.xml")
      .findings
    #expect(findings.map { $0.message.prefix(6) } == ["row 2:", "row 3:"])
    #expect(findings.allSatisfy { $0.rule == AssessmentRule.uncountedRating.id })
  }

  @Test func policyByWhichNobodyCountsIsAFinding() throws {
    let ratings = try #require(try Self.read("p1,design,low,m1,manager,2026-01-31,,\n").ratings)
    let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let policy = RatingPolicy(
      ProgressionSettings(raters: [RaterWeight(kind: .manager, weight: .zero)]))
    let findings = PolicyFindings(ratings, policy, on: today, project: "coequal.xml").findings
    #expect(findings.map(\.rule) == [AssessmentRule.noRaterCounts.id])
    #expect(policy.declared.first?.hasPrefix("ratings that count: none;") == true)
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
