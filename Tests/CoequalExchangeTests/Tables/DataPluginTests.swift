import CoequalChecks
import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The formats that ship as nothing but a column map.
@Suite struct DataPluginTests {
  private static let plugins = ["uk-government", "fifteen-five", "sfia", "matrix"]

  @Test(arguments: plugins)
  func theManifestReadsBackAsItIs(_ plugin: String) throws {
    let name = "Plugins/\(plugin)/plugin.xml"
    let read = DocumentReader.read(name: name, contents: try PackageFolder.bytes(of: name))
    let document = try #require(read.document)
    let again = DocumentReader.read(name: name, contents: Array(document.xml().utf8))
    #expect(again.document == document)
    #expect(document.header?.id.lexical == plugin)
  }

  // MARK: - UK government

  private static var government: ImportSource? { SharedData.source("frameworks/gdad") }

  @Test(.enabled(if: government != nil))
  func theGovernmentFrameworkIsImportedWhole() async throws {
    let source = try #require(Self.government)
    let importer = try ShippedManifest.importer("uk-government")
    #expect(importer.recognise(source) == .certain)
    let test = TableImport(importer, source.files)
    #expect(await test.faults().isEmpty)
    #expect(
      test.frameworks.map { "\($0.title): \($0.tracks.count) tracks" } == [
        "Architecture: 7 tracks", "Chief digital and data: 4 tracks", "Data: 7 tracks",
        "UK government digital and data capability framework: 0 tracks",
      ])
    #expect(test.frameworks.map { $0.tracks.flatMap(\.roles).count } == [27, 4, 28, 0])
    // Each skill of the table of skills is in the frameworks of the families that need it, or in the
    // one that belongs to none.
    let skills = Set(test.frameworks.flatMap { $0.areas.flatMap { $0.competencies.map(\.title) } })
    #expect(skills.count == 188)
    #expect(test.result.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(.enabled(if: government != nil))
  func theGovernmentFrameworkImportsTheSameTwice() async throws {
    let source = try #require(Self.government)
    let importer = try ShippedManifest.importer("uk-government")
    let first = importer.result(of: source)
    let second = importer.result(of: ImportSource(source.files.reversed()))
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
    #expect(first.questions == second.questions)
  }

  @Test(.enabled(if: government != nil))
  func theGovernmentFrameworkHasNoErrors() async throws {
    let source = try #require(Self.government)
    let result = try ShippedManifest.importer("uk-government").result(of: source)
    let documents = result.documents.enumerated().map {
      Registry.Source.memory(name: "\($0.offset).xml", text: $0.element.xml())
    }
    let catalog = await Registry(sources: documents).load()
    let errors = try await Checker().check(catalog).findings.filter { $0.severity == .error }
    #expect(catalog.lines(errors) == [])
  }

  @Test(.enabled(if: government != nil))
  func eachTableOfTheGovernmentCanBeImportedAlone() async throws {
    let source = try #require(Self.government)
    let importer = try ShippedManifest.importer("uk-government")
    for file in source.files {
      let test = TableImport(importer, [file])
      #expect(importer.recognise(test.source) == .certain)
      #expect(!test.result.documents.isEmpty)
      #expect(await test.faults().isEmpty)
    }
  }

  @Test(.enabled(if: government != nil))
  func cutOffTablesOfTheGovernmentAreReadAsFarAsTheyGo() async throws {
    let source = try #require(Self.government)
    let importer = try ShippedManifest.importer("uk-government")
    for file in source.files {
      let start = SourceFile(name: file.name, bytes: Array(file.bytes.prefix(20_000)))
      for part in ImporterPromises.beginnings(of: start, every: 4_999) {
        let test = TableImport(importer, [part])
        #expect(await test.faults().isEmpty)
      }
    }
  }

  @Test func valuesThatStandForNothingAreNoLevels() async throws {
    let test = TableImport(
      try ShippedManifest.importer("uk-government"),
      [
        SourceFile(
          name: "roles.csv",
          text: """
            Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type
            Works,Chief maker,Leads,NOT IN USE,NOT IN USE,Design,MISSING,NOT IN USE,NOT IN USE,Board
            Works,Maker,Makes,Lead maker,Leads makers,Design,MISSING,Expert,"You can:
            - choose designs",
            Works,Maker,Makes,Maker,Makes things,Design,MISSING,Working,This skill level is currently not defined.,
            """)
      ])
    let framework = try test.framework()
    #expect(
      framework.roleLines == [
        "Chief maker / Chief maker g3:", "Maker / Maker g1: design=working",
        "Maker / Lead maker g2: design=expert",
      ])
    #expect(framework.competencyLines == ["Competencies / Design", "expert: choose designs"])
    #expect(framework.family?.lexical == "works")
    #expect(
      test.lines == [
        "roles.csv:2:47: warning: 'Chief maker' needs 'Design' at a level that the row does not name [unexpected-source]"
      ])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - 15Five

  @Test(arguments: [
    (
      "Path,Job title,Competency,Skill,Key behavior",
      "Makers,Maker,Craft,Design,",
      ["Craft / Design", "maker: Follows a design", "maker: Asks early"]
    ),
    (
      "Path,Job title,Competency,Key behavior",
      "Makers,Maker,Craft,", ["Craft / Craft", "maker: Follows a design", "maker: Asks early"]
    ),
    (
      "Path,Job title,Skill,Key behavior",
      "Makers,Maker,Design,",
      ["Competencies / Design", "maker: Follows a design", "maker: Asks early"]
    ),
    (
      "Path,Job title,Key behavior",
      "Makers,Maker,",
      ["Competencies / Key behavior", "maker: Follows a design", "maker: Asks early"]
    ),
  ])
  func eachHierarchyOfFifteenFiveKeepsAllBehaviours(
    _ header: String, _ row: String, _ expected: [String]
  ) async throws {
    let importer = try ShippedManifest.importer("fifteen-five")
    let text = "\(header)\n\(row)Follows a design\n\(row)Asks early\n"
    let test = TableImport(importer, [SourceFile(name: "path.csv", text: text)])
    #expect(importer.recognise(test.source) >= .likely)
    let framework = try test.framework()
    #expect(framework.title == "Makers")
    #expect(framework.competencyLines == expected)
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
  }

  @Test func jobTitlesOfAPathAreALadder() async throws {
    let test = TableImport(
      try ShippedManifest.importer("fifteen-five"),
      [
        SourceFile(
          name: "path.csv",
          text: """
            Path,Job title,Competency,Skill,Key behavior
            Makers,Maker 1,Craft,Design,Follows a design
            Makers,Maker 2,Craft,Design,Draws a design
            Makers,Maker 3,Craft,Design,Chooses designs
            """)
      ])
    #expect(
      try test.framework().roleLines == [
        "Makers / Maker 1 g1: design=maker-1", "Makers / Maker 2 g2: design=maker-2",
        "Makers / Maker 3 g3: design=maker-3",
      ])
    #expect(
      try test.framework().moves.map { "\($0.from) \($0.to)" } == [
        "maker-1 maker-2", "maker-2 maker-3",
      ])
    #expect(await test.faults().isEmpty)
  }

  // MARK: - SFIA

  @Test func theColumnsOfSFIABecomeCompetencies() async throws {
    let importer = try ShippedManifest.importer("sfia")
    let test = TableImport(
      importer,
      [
        SourceFile(
          name: "skills.csv",
          text: """
            #,Level 1,Level 2,Code,URL,Skill,Category,Subcategory,Overall description,Guidance notes,Level 1 description,Level 2 description
            1,1,2,WDGT,https://example.org/w,Widgets,Making,Small things,Making widgets,Be careful,Files widgets,Shapes widgets
            2,,2,GDGT,https://example.org/g,Gadgets,Making,Small things,Making gadgets,,,Bends gadgets
            """),
        SourceFile(
          name: "levels.csv",
          text: "Level,Guiding phrase,Essence of the level\n1,Starts,Works under guidance\n"),
      ])
    #expect(importer.recognise(test.source) == .certain)
    let framework = try #require(test.frameworks.first { $0.id.lexical == "skills" })
    #expect(
      framework.competencyLines == [
        "Small things / Widgets", "1: Files widgets", "2: Shapes widgets", "Small things / Gadgets",
        "2: Bends gadgets",
      ])
    #expect(framework.areas[0].competencies.map(\.id.lexical) == ["wdgt", "gdgt"])
    #expect(framework.scales.map { $0.levels.count } == [7])
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
  }
}
