import Coequal
import CoequalTestSupport
import Testing

/// The examples of the documentation do what the documentation says.
@Suite struct LibraryExamplesTests {
  private let harbor = "\(PackageFolder.path)/Frameworks/examples/harbor"

  private func text(_ name: String) throws -> String {
    try PackageFolder.text(of: "Frameworks/\(name)")
  }

  private func harborCatalog() async -> Catalog {
    await Registry(sources: [.path(harbor)]).load()
  }

  @Test func aFolderGivesFindings() async throws {
    let printed = try await LibraryExamples.folderToFindings(harbor)
    #expect(printed.count == 10)
    #expect(
      printed.first == "error mandate-sum: mandate of 'senior' adds up to 90%, not to 100%")
  }

  @Test func findingsAreReportedAsTextAndJSON() async throws {
    let printed = try await LibraryExamples.reports(of: harbor)
    #expect(printed.first?.hasSuffix("2 errors, 8 warnings\n") == true)
    #expect(printed.last?.contains("\"format\" : \"coequal-findings\"") == true)
  }

  @Test func warningsAreNotFine() async throws {
    let result = try await Checker().check(await harborCatalog())
    #expect(!LibraryExamples.outcome(of: result))
  }

  @Test func catalogsHoldRolesWithRanks() async {
    let printed = await LibraryExamples.tracks(in: harbor)
    #expect(printed.count == 68)
    #expect(printed.first == "Craft: Associate engineer, rank 2")
  }

  @Test func rolesHavePoints() async {
    let printed = await LibraryExamples.points(in: harbor)
    #expect(printed.contains("Senior engineer: 470 points"))
  }

  @Test func aDocumentIsReadByItself() throws {
    let structure = try text("examples/harbor/structure.xml")
    #expect(
      LibraryExamples.oneDocument(Array(structure.utf8))
        == ["Harbor job structure 2026 has 9 grades"])
    let framework = try text("dual-ladder/framework.xml")
    #expect(
      LibraryExamples.oneDocument(Array(framework.utf8))
        == ["Dual ladder: two equal careers has 2 tracks"])
  }

  @Test func aBrokenDocumentSaysWhatItClaimsToBe() throws {
    let broken = try text("examples/harbor/structure.xml").replacing("<grades>", with: "<grade>")
      .replacing("</grades>", with: "</grade>")
    #expect(!LibraryExamples.oneDocument(Array(broken.utf8)).isEmpty)
    #expect(LibraryExamples.identity(of: Array(broken.utf8)) == Identifier("harbor"))
  }

  @Test func aFixRepairsTheFile() async throws {
    let catalog = await harborCatalog()
    let result = try await Checker().check(catalog)
    let finding = try #require(result.findings.first { !$0.fixes.isEmpty })
    let source = try #require(finding.place.flatMap { catalog.sources[$0.file] })
    let bytes = try LibraryExamples.repaired(source, finding).bytes
    let repaired = String(decoding: bytes, as: UTF8.self)
    #expect(repaired.contains("competency=\"customer-dialogue\" level=\"trusted\"/>"))
    #expect(!repaired.contains("customer-dialog\""))
  }

  @Test func aStructureMadeInCodeCanBePrintedAndRead() throws {
    let company = try #require(Identifier("acme"))
    let structure = try #require(jobStructure(of: company, grades: 4))
    let xml = LibraryExamples.printing(structure)
    let read = DocumentReader.read(name: "structure.xml", contents: Array(xml.utf8))
    #expect(read.document == .structure(structure))
  }

  @Test func someRulesRunByThemselves() async throws {
    let catalog = await harborCatalog()
    #expect(
      try await LibraryExamples.oneRule(catalog).findings.map(\.rule.rawValue)
        == ["track-ceiling"])
    #expect(LibraryExamples.ruleAlone(catalog).count == 8)
  }

  @Test func chosenConventionsAreSaid() async throws {
    let printed = try await LibraryExamples.choosing(await harborCatalog())
    #expect(printed == ["Which way back from a leading role counts? any-grade"])
  }

  @Test func setsOfConventionsAreFollowed() async throws {
    let result = try await LibraryExamples.followingASet(await harborCatalog())
    #expect(result.conventionSet?.id.lexical == "each-framework")
    #expect(result.conventions[.comparedGrades].lexical == "framework")
  }

  @Test func allowedFindingsComeWithReasons() async throws {
    let spine = try text("spine/structure.xml").replacing(
      "<job-evaluation",
      with: "<?coequal allow illustrative-evaluation The panel meets in May?>\n<job-evaluation")
    let catalog = await Registry(sources: [.memory(name: "structure.xml", text: spine)]).load()
    let printed = try await LibraryExamples.allowing(catalog)
    #expect(
      printed == [
        "job evaluation 'four-criteria' is an example and not your own, because: "
          + "The panel meets in May"
      ])
  }

  @Test func sourcesCanBeMixed() async throws {
    let catalog = await LibraryExamples.sources(try text("examples/harbor/structure.xml"))
    #expect(catalog.structures.map(\.structure.id.lexical) == ["harbor", "spine"])
  }

  @Test func filesCanBeInMemory() async throws {
    let catalog = await LibraryExamples.filesInMemory(
      structure: try text("starter/structure.xml"), framework: try text("starter/framework.xml"))
    #expect(catalog.findings == [])
    #expect(catalog.frameworks.count == 1)
  }

  @Test func frameworksKnowWhatTheyInheritFrom() async {
    let sales = "\(PackageFolder.path)/Frameworks/sales"
    #expect(await LibraryExamples.lines(in: sales) == ["sales 1.0.0 ← dual-ladder 1.0.0"])
    let catalog = await Registry(sources: [.path(sales)]).load()
    #expect(LibraryExamples.library(of: catalog) == ["dual-ladder: 13 roles"])
  }

  @Test func aFrameworkInFullExtendsNothing() async throws {
    let catalog = await Registry(sources: [.path("\(PackageFolder.path)/Frameworks/sales")]).load()
    let file = try #require(LibraryExamples.inFull(catalog).first)
    let alone = await Registry(sources: [.memory(name: "sales.xml", text: file)]).load()
    #expect(alone.findings == [])
    #expect(alone.frameworks.first?.bases == [])
    #expect(alone.frameworks.first?.framework == catalog.frameworks.first?.framework)
  }

  @Test func aRuleOfYourOwnFindsSomethingBesideTheOthers() async throws {
    let catalog = await harborCatalog()
    let found = try await LibraryExamples.ownRule(catalog).findings
    let own = found.filter { $0.rule.rawValue == "acme/decisions" }
    #expect(own.contains { $0.message == "role 'associate' decides nothing by itself" })
    #expect(own.allSatisfy { $0.severity == .note && $0.place != nil })
    #expect(found.count - own.count == (try await Checker().check(catalog).findings.count))
  }

  @Test func catalogsComeInOtherLanguages() async {
    let printed = LibraryExamples.languages(of: await harborCatalog())
    #expect(printed.contains("de: Engineering bei Harbor"))
    #expect(printed.contains("en: Engineering at Harbor"))
  }

  @Test func aTranslationToFillInFitsItsFramework() async throws {
    let catalog = await harborCatalog()
    let framework = try #require(catalog.frameworks.first?.framework)
    let (id, french) = (try #require(Identifier("fr")), try #require(LanguageTag("fr")))
    let translation = emptyTranslation(of: framework, as: id, into: french)
    let text = CoequalDocument.translation(translation).xml()
    let both = await Registry(
      sources: [.path(harbor), .memory(name: "harbor.fr.xml", text: text)]
    ).load()
    #expect(both.findings == [])
    let outdated = Rule.all.filter { $0.description.id.rawValue == "outdated-translation" }
    #expect(outdated.flatMap { $0.findings(in: both) } == [])
  }

  @Test func payOfPeopleIsComparedAndFewAreNotShown() async throws {
    let printed = try LibraryExamples.payOfPeople(await harborCatalog(), harbor)
    #expect(printed.contains("gap/category/pl-2/total-hour/mean: (R ÷ r − C ÷ c) ÷ (R ÷ r)"))
    // Grades tell of categories that are hidden, so they are hidden, too.
    #expect(!printed.contains { $0.hasPrefix("gap/grade/") })
  }

  @Test func nearnessToARoleIsToldWithReasonsBenchAndRoutes() async throws {
    let printed = try LibraryExamples.nearnessToARole(
      await harborCatalog(), harbor, person: "p100")
    #expect(printed.first == "unknown, at best withinReach")
    #expect(printed.contains("3 ratings decide"))
    #expect(printed.contains { $0.contains(" ready, ") })
    #expect(printed.last?.hasSuffix(" levels") == true)
  }
}
