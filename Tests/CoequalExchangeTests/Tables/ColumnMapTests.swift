import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

@Suite struct ColumnMapTests {
  // MARK: - Long form

  private static let long = """
    <column-map xml:lang="en">
      <blank text="MISSING"/>
      <columns>
        <column name="Framework" holds="framework"/>
        <column name="Track" holds="track"/>
        <column name="Role" holds="role"/>
        <column name="Purpose" holds="summary" of="role"/>
        <column name="Code" holds="code"/>
        <column name="Grade" holds="grade"/>
        <column name="Area" holds="area"/>
        <column name="Skill" holds="competency"/>
        <column name="Skill description" holds="summary" of="competency"/>
        <column name="Level" holds="level"/>
        <column name="Behaviours" holds="expects" split="lines"/>
        <column name="Examples" holds="example" split="semicolons"/>
        <column name="Weight" holds="weight"/>
        <column name="Notes" holds="ignore" because="they are for editors"/>
      </columns>
    </column-map>
    """

  @Test func aRowWithRoleCompetencyAndLevelIsARequirement() async throws {
    let test = try TableImport(
      """
      Track,Role,Area,Skill,Level,Weight
      Making,Maker,Craft,Design,1,
      Making,Maker,Craft,Testing,2,"2,5"
      Making,Senior maker,Craft,Design,2,3
      """, columns: Self.long)
    let framework = try test.framework()
    #expect(
      framework.roleLines == [
        "Making / Maker g1: design=1 testing=2×2.5", "Making / Senior maker g2: design=2×3",
      ])
    #expect(framework.moves.map { "\($0.from) \($0.to)" } == ["maker senior-maker"])
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
  }

  @Test func aRowWithCompetencyAndLevelSaysWhatTheLevelLooksLike() async throws {
    let test = try TableImport(
      """
      Skill,Level,Behaviours,Examples
      Design,2,Designs a system,Drew the map; Chose the queue
      Design,1,Follows a design,
      """, columns: Self.long)
    let framework = try test.framework()
    #expect(
      framework.competencyLines == [
        "Competencies / Design", "1: Follows a design", "2: Designs a system",
        "2 example: Drew the map", "2 example: Chose the queue",
      ])
    #expect(framework.tracks.isEmpty)
    #expect(test.structure == nil)
    #expect(await test.faults().isEmpty)
  }

  @Test func withoutLevelsEachRoleIsALevel() async throws {
    let test = try TableImport(
      """
      Role,Skill,Behaviours
      Junior,Design,Follows a design
      Junior,Design,Asks early
      Senior,Design,Designs a system
      """, columns: Self.long)
    let framework = try test.framework()
    #expect(framework.scales.map { $0.levels.map(\.id.lexical) } == [["junior", "senior"]])
    #expect(
      framework.competencyLines == [
        "Competencies / Design", "junior: Follows a design", "junior: Asks early",
        "senior: Designs a system",
      ])
    #expect(
      framework.roleLines == [
        "ladder / Junior g1: design=junior", "ladder / Senior g2: design=senior",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test func eachFrameworkOfAColumnIsADocument() async throws {
    let test = try TableImport(
      "Framework,Role,Skill,Level\nSales,Seller,Pitch,1\nCare,Nurse,Listening,2\n",
      columns: Self.long)
    #expect(test.frameworks.map(\.id.lexical) == ["sales", "care"])
    #expect(test.structure?.id.lexical == "test-grades")
    #expect(await test.faults().isEmpty)
  }

  @Test func gradesOfTheSourceAreKept() async throws {
    let test = try TableImport(
      "Role,Code,Grade,Purpose\nLead,E5,G10,Leads\nMaker,E2,G9,Makes\n", columns: Self.long)
    #expect(test.structure?.grades.map { "\($0.id) \($0.rank)" } == ["g9 1", "g10 2"])
    #expect(
      try test.framework().tracks[0].roles.map {
        "\($0.id) \($0.grade) \($0.code ?? "") \($0.purpose ?? "")"
      }
        == ["lead g10 E5 Leads", "maker g9 E2 Makes"])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - Cells

  @Test func listsInCellsAreTakenApart() async throws {
    let test = try TableImport(
      """
      Skill,Level,Behaviours
      Design,1,"You can:
      - follow a ""design""
      -  ask early

      • read maps"
      Design,2,"First line
      second line: and more"
      Design,3,-5 degrees and more
      """, columns: Self.long)
    #expect(
      try test.framework().competencyLines == [
        "Competencies / Design", "1: follow a \"design\"", "1: ask early", "1: read maps",
        "2: First line", "2: second line: and more", "3: -5 degrees and more",
      ])
    let left = test.result.ledger.entries.filter { $0.text == "You can:" }
    #expect(left.map(\.fate) == [.left])
    #expect(await test.faults().isEmpty)
  }

  @Test func aTextThatStandsForNothingIsLeft() async throws {
    let test = try TableImport(
      "Skill,Skill description,Level,Behaviours\nDesign,missing,1,Follows\n", columns: Self.long)
    #expect(try test.framework().areas[0].competencies[0].summary == nil)
    #expect(
      test.result.ledger.entries.contains {
        $0.fate == .left && $0.reason == "'missing' stands for no text"
      })
    #expect(await test.faults().isEmpty)
  }

  @Test func ignoredAndUnknownColumnsAreLeftWithAReason() async throws {
    let test = try TableImport(
      "Skill,Level,Behaviours,Notes,Extra\nDesign,1,Follows,check this,more\n", columns: Self.long)
    let reasons = Dictionary(
      test.result.ledger.entries.filter { $0.fate == .left }.map { ($0.text, $0.reason ?? "") },
      uniquingKeysWith: { first, _ in first })
    #expect(reasons["check this"] == "they are for editors")
    #expect(reasons["more"] == "the format does not know the column 'Extra'")
    #expect(await test.faults().isEmpty)
  }

  @Test func aGuardedFormulaLosesItsApostrophe() async throws {
    let test = try TableImport(
      "Skill,Level,Behaviours\nDesign,1,'=1+1\nDesign,2,''@x\nDesign,3,'quoted'\n",
      columns: Self.long)
    #expect(
      try test.framework().competencyLines == [
        "Competencies / Design", "1: =1+1", "2: '@x", "3: 'quoted'",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test func emptyCellsOfAGroupTakeTheNameAbove() async throws {
    let test = try TableImport(
      """
      Area,Skill,Level,Behaviours
      Craft,Design,1,Follows
      ,,2,Designs
      ,Testing,1,Tests
      People,Feedback,1,Asks
      """, columns: Self.long)
    #expect(
      try test.framework().competencyLines == [
        "Craft / Design", "1: Follows", "2: Designs", "Craft / Testing", "1: Tests",
        "People / Feedback", "1: Asks",
      ])
    #expect(test.result.ledger.entries.count { $0.fate == .guessed && $0.written == "Craft" } == 1)
    #expect(await test.faults().isEmpty)
  }

  @Test func anAreaWithoutACompetencyIsOne() async throws {
    let test = try TableImport(
      "Role,Area,Skill,Behaviours\nMaker,Craft,,Makes things\n", columns: Self.long)
    #expect(try test.framework().competencyLines == ["Craft / Craft", "maker: Makes things"])
    #expect(await test.faults().isEmpty)
  }

  @Test func namesAreComparedWithoutCase() async throws {
    let test = try TableImport(
      "Skill,Level,Behaviours\nSystem  design,1,Follows\nsystem Design,2,Designs\n",
      columns: Self.long)
    #expect(
      try test.framework().competencyLines == [
        "Competencies / System design", "1: Follows", "2: Designs",
      ])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - Levels

  private static let scaled = """
    <column-map xml:lang="en">
      <scale id="mastery"><title>Mastery</title>
        <level id="learning"/><level id="trusted"><title>Trusted</title></level></scale>
      <columns>
        <column name="Role" holds="role"/>
        <column name="Skill" holds="competency" required="true"/>
        <column name="Level *" holds="expects" each="level"/>
        <column name="Needs" holds="level"/>
      </columns>
    </column-map>
    """

  @Test func levelsOfTheMapAreFoundByTitleAndID() async throws {
    let test = try TableImport(
      "Role,Skill,Needs\nMaker,Design,LEARNING\nMaker,Testing,trusted\n", columns: Self.scaled)
    let framework = try test.framework()
    #expect(framework.roleLines == ["ladder / Maker g1: design=learning testing=trusted"])
    #expect(framework.scales.map(\.title) == ["Mastery"])
    #expect(await test.faults().isEmpty)
  }

  @Test func anUnknownLevelIsReported() async throws {
    let test = try TableImport("Role,Skill,Needs\nMaker,Design,Wizard\n", columns: Self.scaled)
    #expect(
      test.lines == [
        "ladder.csv:2:7: warning: 'Maker' needs 'Design' at a level that the row does not name [unexpected-source]",
        "ladder.csv:2:14: warning: 'Wizard' is no level of 'Design' [unexpected-source]",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test func aColumnForEachLevelDescribesIt() async throws {
    let test = try TableImport(
      "Skill,Level Trusted,Level learning\nDesign,Designs,Follows\n", columns: Self.scaled)
    #expect(
      try test.framework().competencyLines == [
        "Competencies / Design", "learning: Follows", "trusted: Designs",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test(arguments: [
    (["3", "1", "2"], ["1", "2", "3"]), (["L10", "L9"], ["L9", "L10"]),
    (["Expert", "Awareness", "Working"], ["Awareness", "Working", "Expert"]),
    (["Red", "Blue"], ["Red", "Blue"]),
  ])
  func levelsInCellsAreOrdered(_ written: [String], _ expected: [String]) async throws {
    let rows = written.map { "Design,\($0),Does \($0)\n" }
    let test = try TableImport(
      "Skill,Level,Behaviours\n" + rows.joined(), columns: Self.long)
    #expect(try test.framework().scales.map { $0.levels.map(\.title) } == [expected])
    #expect(test.result.questions.count { $0.topic == .order } == written.count)
    #expect(await test.faults().isEmpty)
  }

  @Test func anAnswerOrdersLevels() throws {
    var mapping = ImportMapping()
    mapping.answer(.order, "Red", with: "99")
    let test = try TableImport(
      "Skill,Level,Behaviours\nDesign,Red,a\nDesign,Blue,b\n", columns: Self.long, mapping: mapping)
    #expect(try test.framework().scales.map { $0.levels.map(\.title) } == [["Blue", "Red"]])
  }

  @Test func aSecondLevelOfARequirementIsReported() async throws {
    let test = try TableImport(
      "Role,Skill,Level\nMaker,Design,1\nMaker,Design,2\nMaker,Design,1\n", columns: Self.long)
    #expect(try test.framework().roleLines == ["ladder / Maker g1: design=1"])
    #expect(
      test.lines == [
        "ladder.csv:3:14: warning: 'maker' asks for 'design' at another level before [repeated-source]"
      ])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - Order of roles

  private static let unordered = Self.long.replacingOccurrences(
    "<column-map", with: "<column-map ladder=\"unknown\"")

  private static let alphabetical = """
    Track,Role,Skill,Level
    Making,Associate maker,Design,1
    Making,Lead maker,Design,3
    Making,Maker,Design,2
    """

  @Test func titlesTellTheOrderWhereTheSourceDoesNot() async throws {
    let test = try TableImport(Self.alphabetical, columns: Self.unordered)
    #expect(
      try test.framework().tracks[0].roles.map { "\($0.id) \($0.grade)" } == [
        "associate-maker g1", "maker g2", "lead-maker g3",
      ])
    #expect(
      test.result.questions.filter { $0.topic == .order }.map(\.key).prefix(3) == [
        "associate", "lead", "other titles",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test func anAnswerMovesAllRolesWithAWord() throws {
    var mapping = ImportMapping()
    mapping.answer(.order, "lead", with: "1")
    let test = try TableImport(Self.alphabetical, columns: Self.unordered, mapping: mapping)
    #expect(
      try test.framework().tracks[0].roles.map(\.id.lexical) == [
        "lead-maker", "associate-maker", "maker",
      ])
  }

  @Test func anAnswerMovesOneRole() throws {
    var mapping = ImportMapping()
    mapping.answer(.order, "Maker", with: "90")
    let test = try TableImport(Self.alphabetical, columns: Self.unordered, mapping: mapping)
    #expect(
      try test.framework().tracks[0].roles.map(\.id.lexical) == [
        "associate-maker", "lead-maker", "maker",
      ])
  }

  @Test func anAnswerThatIsNoNumberIsReported() throws {
    var mapping = ImportMapping()
    mapping.answer(.order, "lead", with: "high")
    let test = try TableImport(Self.alphabetical, columns: Self.unordered, mapping: mapping)
    #expect(
      test.lines == [
        "error: 'high' is no place for a title with 'lead' (such as 'Lead maker'); expected a number from 1 to 999 [open-question]"
      ])
  }

  // MARK: - Tracks

  @Test func anAnswerSaysTheKindOfATrackAndItsID() async throws {
    var mapping = ImportMapping()
    mapping.answer(.track, "Making", with: "executor as works")
    let test = try TableImport(
      "Track,Role,Skill,Level\nMaking,Maker,Design,1\n", columns: Self.long, mapping: mapping)
    #expect(try test.framework().tracks.map { "\($0.id) \($0.kind)" } == ["works executor"])
    #expect(await test.faults().isEmpty)
  }

  @Test func twoLaddersCanBecomeOneTrack() async throws {
    var mapping = ImportMapping()
    mapping.answer(.track, "Making", with: "executor as works")
    mapping.answer(.track, "Mending", with: "executor as works")
    let test = try TableImport(
      "Track,Role,Skill,Level\nMaking,Maker,Design,1\nMending,Mender,Design,2\n",
      columns: Self.long, mapping: mapping)
    #expect(
      try test.framework().roleLines == [
        "Making / Maker g1: design=1", "Making / Mender g2: design=2",
      ])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - Recognition

  @Test func aTableWithoutARequiredColumnIsNotRead() async throws {
    let test = try TableImport("Role,Needs\nMaker,trusted\n", columns: Self.scaled)
    #expect(test.result.documents.isEmpty)
    #expect(
      test.lines == [
        "ladder.csv:1:1: warning: 'ladder' does not have the columns of Test format [unexpected-source]"
      ])
    #expect(await test.faults().isEmpty)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
