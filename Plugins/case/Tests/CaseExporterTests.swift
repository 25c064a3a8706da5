import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CasePlugin

@Suite struct CaseExporterTests {
  // MARK: - What comes back

  /// The framework that an import of an export gives.
  private func again(_ export: ExportResult) throws -> Framework {
    let result = CaseImporter().result(of: ImportSource(export.files))
    #expect(result.findings == [])
    return try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        guard case .framework(var framework) = document else { return nil }
        // Where the names of the source are kept.
        framework.extra = []
        return framework
      }.first)
  }

  private func held(of linked: LinkedFramework) -> Framework {
    CaseHoldings(of: linked.framework, on: linked.structure?.structure).framework
  }

  @Test func shippedFrameworksComeBackUpToWhatIsReported() async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let frameworks = catalog.frameworks
    #expect(frameworks.count > 5)
    for linked in frameworks {
      let export = CaseExporter().export(linked)
      #expect(try again(export) == held(of: linked), "\(linked.framework.id)")
      try checkFile(export)
      try checkLedger(export, of: linked.framework)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func generatedFrameworksComeBackUpToWhatIsReported(seed: UInt64) async throws {
    var generator = FrameworkGenerator(seed: seed)
    let framework = generator.framework()
    let catalog = await Registry(
      documents: ["a.xml": CoequalDocument.framework(framework).xml()]
    ).load()
    let linked = try #require(catalog.frameworks.first)
    let export = CaseExporter().export(linked)
    #expect(try again(export) == held(of: linked))
    try checkFile(export)
    try checkLedger(export, of: linked.framework)
  }

  @Test func whatComesBackIsAValidDocument() async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let linked = try #require(catalog.framework(Identifier(trusted: "software-engineering")))
    let export = CaseExporter().export(linked)
    let result = CaseImporter().result(of: ImportSource(export.files))
    #expect(await ImporterPromises.faults(of: result) == [])
    let file = try #require(export.files.first)
    var draft = ImportDraft()
    let read = draft.json(file)
    let root = try #require(read)
    #expect(LossProof(result, of: ImportSource(export.files), roots: [root]).problems == [])
  }

  // MARK: - The file

  private func root(of export: ExportResult) throws -> SourceNode {
    let file = try #require(export.files.first)
    var draft = ImportDraft()
    let root = draft.json(file)
    #expect(draft.findings == [])
    return try #require(root)
  }

  private func checkFile(_ export: ExportResult) throws {
    let root = try root(of: export)
    #expect(CaseDataModel.problems(of: root).prefix(5) == [])
    let identifiers = ["CFItems", "CFAssociations", "CFRubrics"].flatMap { list in
      (root[list]?.items ?? []).compactMap { $0["identifier"]?.text }
    }
    #expect(Set(identifiers).count == identifiers.count)
  }

  private func checkLedger(_ export: ExportResult, of framework: Framework) throws {
    let texts = try #require(DocumentTexts(.framework(framework)))
    let booked = export.ledger.entries.filter { $0.fate != .guessed }
    #expect(booked.map(\.text) == texts.all.map(\.text))
    #expect(booked.allSatisfy { $0.fate != .left || $0.reason != nil })
    var written: Set<String> = []
    func collect(_ node: SourceNode) {
      if let text = node.text { written.insert(text) }
      for item in node.items { collect(item) }
      for entry in node.entries { collect(entry.value) }
    }
    try collect(root(of: export))
    let words: Set<String> = [
      "accountability", "code", "example", "expects", "outcome", "purpose", "summary", "title",
    ]
    for (entry, text) in zip(booked, texts.all) where words.contains(text.name) {
      if entry.fate == .carried { #expect(written.contains(entry.text), "\(text)") }
    }
  }

  @Test func theSameFrameworkGivesTheSameBytes() async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let linked = try #require(catalog.framework(Identifier(trusted: "dual-ladder")))
    #expect(CaseExporter().export(linked) == CaseExporter().export(linked))
  }

  // MARK: - Single things

  private func linked(_ framework: Framework) async throws -> LinkedFramework {
    let catalog = await Registry(
      documents: ["a.xml": CoequalDocument.framework(framework).xml()]
    ).load()
    return try #require(catalog.frameworks.first)
  }

  private var small: Framework {
    let scale = Scale(
      id: Identifier(trusted: "mastery"),
      levels: [
        ScaleLevel(id: Identifier(trusted: "new"), title: "New"),
        ScaleLevel(id: Identifier(trusted: "sure"), summary: "Needs no help"),
      ])
    let writing = Competency(
      id: Identifier(trusted: "writing"), scale: scale.id, isCumulative: false, title: "Writing",
      expectations: [Expectation(level: Identifier(trusted: "sure"), text: "Writes guides")])
    let role = Role(
      id: Identifier(trusted: "writer"), grade: Identifier(trusted: "g2"), title: "Writer",
      purpose: "Writes what others need",
      mandate: Mandate(
        lead: Share(trusted: "10%"), coordinate: Share(trusted: "20%"),
        execute: Share(trusted: "70%")),
      requirements: [
        .choice(
          RequirementChoice(
            id: Identifier(trusted: "breadth"), atLeast: Step(trusted: "1"),
            alternatives: [
              .competency(
                CompetencyRequirement(
                  competency: writing.id, level: Identifier(trusted: "sure"),
                  weight: DecimalNumber(trusted: "2.5")))
            ]))
      ])
    return Framework(
      header: DocumentHeader(
        id: Identifier(trusted: "small"), version: SemanticVersion(trusted: "2.1.0"),
        language: LanguageTag(trusted: "en"), status: .agreed,
        validFrom: CalendarDate(trusted: "2026-04-01")),
      title: "Small", scales: [scale],
      areas: [
        CompetencyArea(id: Identifier(trusted: "craft"), title: "Craft", competencies: [writing])
      ],
      tracks: [
        Track(
          id: Identifier(trusted: "expert"), kind: .individualContributor, title: "Expert",
          roles: [role])
      ])
  }

  @Test func identifiersBelongToTheAddressOfAPart() async throws {
    let root = try root(of: CaseExporter().export(try await linked(small)))
    let writing = try #require(
      root["CFItems"]?.items.first { $0["humanCodingScheme"]?.text == "writing" })
    #expect(writing["uri"]?.text == "urn:coequal:1:small:competency:writing")
    // As any other program computes it: uuid5(NAMESPACE_URL, address).
    #expect(writing["identifier"]?.text == "7107933b-392f-57c9-9448-8d5bcb9c3882")
  }

  @Test func identifiersOfAnEarlierImportAreKept() async throws {
    var framework = small
    let record = ImportRecord(
      format: CaseImporter().id,
      items: ["3d8cdec5-83d6-49b4-9300-91a824c59758", "https://example.org/items/writing"].map {
        ImportRecord.Item(target: "competency/writing", id: $0)
      })
    framework.extra = [record.element]
    let root = try root(of: CaseExporter().export(try await linked(framework)))
    let writing = try #require(
      root["CFItems"]?.items.first { $0["humanCodingScheme"]?.text == "writing" })
    #expect(writing["identifier"]?.text == "3d8cdec5-83d6-49b4-9300-91a824c59758")
    #expect(writing["uri"]?.text == "https://example.org/items/writing")
  }

  @Test func timesAreTheFirstDayOfTheFramework() async throws {
    let root = try root(of: CaseExporter().export(try await linked(small)))
    #expect(root["CFDocument"]?["lastChangeDateTime"]?.text == "2026-04-01T00:00:00+00:00")
    #expect(root["CFDocument"]?["statusStartDate"]?.text == "2026-04-01")
  }

  @Test func aRequirementIsACriterionWhoseHighEnoughLevelsScore() async throws {
    let root = try root(of: CaseExporter().export(try await linked(small)))
    let criterion = try #require(root["CFRubrics"]?.items.first?["CFRubricCriteria"]?.items.first)
    #expect(criterion["category"]?.text == "Optional")
    #expect(criterion["weight"]?.text == "2.5")
    #expect(criterion["CFItemURI"]?["title"]?.text == "Writing")
    #expect(
      criterion["CFRubricCriterionLevels"]?.items.map {
        "\($0["quality"]?.text ?? "") \($0["score"]?.text ?? "")"
      } == ["New 0", "sure 1"])
  }

  @Test func whatCASECannotHoldIsInTheLedger() async throws {
    let export = CaseExporter().export(try await linked(small))
    #expect(
      export.ledger.entries.filter { $0.fate == .left }.map { "\($0.target ?? ""): \($0.text)" }
        == [
          "framework/small: agreed", "competency/writing: false", "role/writer/mandate: 10%",
          "role/writer/mandate: 20%", "role/writer/mandate: 70%", "choose/breadth: breadth",
          "choose/breadth: 1", "choose/breadth/requires: writing", "choose/breadth/requires: sure",
          "choose/breadth/requires: 2.5",
        ])
    #expect(
      export.ledger.entries.filter { $0.fate == .guessed }.map(\.written) == [
        "2026-04-01", "unknown",
      ])
  }

  @Test func anEmptyFrameworkIsAPackageOfItsDocument() async throws {
    let framework = Framework(
      header: DocumentHeader(
        id: Identifier(trusted: "empty"), version: SemanticVersion(trusted: "1.0.0"),
        language: LanguageTag(trusted: "de")), title: "Leer")
    let export = CaseExporter().export(try await linked(framework))
    try checkFile(export)
    #expect(export.files.map(\.name) == ["empty.case.json"])
  }
}
