import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Matrices of any kind, whose columns nobody has described.
@Suite struct MatrixImportTests {
  private func matrix(
    _ text: String, mapping: ImportMapping = ImportMapping()
  ) throws -> TableImport {
    TableImport(
      try ShippedManifest.importer("matrix"), [SourceFile(name: "Makers.csv", text: text)],
      mapping: mapping)
  }

  private func guesses(_ test: TableImport) -> [String] {
    test.result.questions.filter { $0.topic == .column }
      .map { "\($0.key): \($0.guess?.value ?? "")" }
  }

  @Test func columnsThatSoundLikeRolesDescribeThem() async throws {
    let test = try matrix(
      """
      Area,Competency,Junior,Senior,Lead
      Craft,Design,Follows an existing design,Designs a part,Chooses between designs
      Craft,Testing,Writes tests for new code,Says which tests a change needs,
      People,Feedback,Asks for feedback,Gives feedback within a day,Teaches others
      """)
    #expect(
      guesses(test) == [
        "Junior: expects each role", "Senior: expects each role", "Lead: expects each role",
      ])
    let framework = try test.framework()
    #expect(
      framework.roleLines == [
        "Makers / Junior g1: design=junior testing=junior feedback=junior",
        "Makers / Senior g2: design=senior testing=senior feedback=senior",
        "Makers / Lead g3: design=lead feedback=lead",
      ])
    #expect(framework.areas.map(\.title) == ["Craft", "People"])
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
  }

  @Test func columnsOfTextsDescribeLevels() async throws {
    let test = try matrix(
      """
      Skill,Beginner,Advanced
      Design,Follows an existing design of others,Designs
      Testing,Writes tests for new code,Says which tests a change needs
      """)
    #expect(guesses(test) == ["Beginner: expects each level", "Advanced: expects each level"])
    let framework = try test.framework()
    #expect(framework.scales.map { $0.levels.map(\.id.lexical) } == [["beginner", "advanced"]])
    #expect(framework.tracks.isEmpty)
    #expect(await test.faults().isEmpty)
  }

  @Test func columnsOfShortWordsAreLevelsThatRolesNeed() async throws {
    let test = try matrix(
      """
      Competency,Maker,Master
      Design,1,3
      Testing,1,2
      Writing,n/a,3
      """)
    #expect(guesses(test) == ["Maker: level each role", "Master: level each role"])
    #expect(
      try test.framework().roleLines == [
        "Makers / Maker g1: design=1 testing=1",
        "Makers / Master g2: design=3 testing=2 writing=3",
      ])
    #expect(await test.faults().isEmpty)
  }

  @Test func theFirstColumnsAreAreaAndCompetency() async throws {
    let test = try matrix(
      """
      Gruppe,Was,Stufe 1,Stufe 2
      Handwerk,Entwurf,Folgt einem vorhandenen Entwurf,Entwirft ein Teil
      ,Prüfung,Schreibt Prüfungen für neue Teile,Sagt, welche nötig sind
      """.replacing(", welche", with: " welche"))
    #expect(
      guesses(test) == [
        "Gruppe: area", "Was: competency", "Stufe 1: expects each level",
        "Stufe 2: expects each level",
      ])
    let framework = try test.framework()
    #expect(framework.areas.map { "\($0.title) \($0.competencies.count)" } == ["Handwerk 2"])
    #expect(framework.header.language.lexical == "de")
    #expect(await test.faults().isEmpty)
  }

  @Test func answersSayWhatColumnsHold() async throws {
    var mapping = ImportMapping()
    mapping.answer(.column, "A", with: "competency")
    mapping.answer(.column, "B", with: "summary of competency")
    mapping.answer(.column, "C", with: "expects each role")
    mapping.answer(.column, "D", with: "ignore")
    let test = try matrix("A,B,C,D\nDesign,What it is,Draws,later\n", mapping: mapping)
    let framework = try test.framework()
    #expect(framework.competencyLines == ["Competencies / Design", "c: Draws"])
    #expect(framework.areas[0].competencies[0].summary == "What it is")
    #expect(await test.faults().isEmpty)
  }

  @Test func anAnswerThatIsNoneIsReported() throws {
    var mapping = ImportMapping()
    mapping.answer(.column, "Beginner", with: "levels")
    let test = try matrix("Skill,Beginner\nDesign,Follows a design\n", mapping: mapping)
    #expect(test.result.findings.map(\.rule.rawValue) == ["open-question"])
  }

  @Test func aSpreadsheetGivesAFrameworkForEachSheet() async throws {
    let row = ["Skill", "Beginner"].map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()
    let next = ["Design", "Follows"].map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()
    let rows = "<row>\(row)</row><row>\(next)</row>"
    let workbook = PackedWorkbook([
      .init("Makers", rows), .init("Menders", rows), .init("Old", rows, state: "hidden"),
    ])
    let test = TableImport(
      try ShippedManifest.importer("matrix"), [SourceFile(name: "b.xlsx", bytes: workbook.bytes)])
    #expect(test.frameworks.map(\.id.lexical) == ["makers", "menders"])
    #expect(
      test.result.ledger.entries.count { $0.reason == "the sheet 'Old' is hidden" } == 4)
    #expect(await test.faults().isEmpty)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", Recognition.possible), ("a\n1\n", .no), ("", .no), ("text\n", .no),
  ])
  func anyTableIsPossibleAndNoMore(_ text: String, _ expected: Recognition) throws {
    let importer = try ShippedManifest.importer("matrix")
    let source = ImportSource([SourceFile(name: "x.csv", text: text)])
    #expect(importer.recognise(source) == expected)
  }

  @Test func filesOfOtherFormatsAreNoMatrices() throws {
    let importer = try ShippedManifest.importer("matrix")
    for name in ["x.json", "x.yaml", "x.md", "x.xml"] {
      let source = ImportSource([SourceFile(name: name, text: "a,b\n1,2\n")])
      #expect(importer.recognise(source) == .no)
    }
  }

  @Test func strangersGiveFindingsAndNoTraps() async throws {
    for plugin in ["matrix", "uk-government", "fifteen-five", "sfia"] {
      let importer = try ShippedManifest.importer(plugin)
      for file in ImporterPromises.strangers(named: "x.csv") {
        let test = TableImport(importer, [file])
        #expect(await test.faults().isEmpty, "\(plugin): \(file.bytes.prefix(20))")
      }
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
