import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CasePlugin

@Suite struct CaseImporterTests {
  // MARK: - Building packages

  /// A package of items, written as `[(identifier, statement)]`, and of associations.
  static func package(
    _ items: [(String, String)], _ associations: [(String, String, String)] = [],
    rubrics: String = "", document: String = ""
  ) -> String {
    let items = items.map {
      #"{"identifier": "\#($0.0)", "uri": "u:\#($0.0)", "fullStatement": \#($0.1)}"#
    }
    let associations = associations.enumerated().map { number, association in
      """
      {"identifier": "a\(number)", "uri": "u:a\(number)", "associationType": "\(association.1)",
       "originNodeURI": {"identifier": "\(association.0)", "uri": "u:\(association.0)", "title": "from"},
       "destinationNodeURI": {"identifier": "\(association.2)", "uri": "u:\(association.2)", "title": "to"}}
      """
    }
    return """
      {
        "CFDocument": {"identifier": "doc", "uri": "u:doc", "creator": "Somebody", "title": "Craft"\(document)},
        "CFItems": [\(items.joined(separator: ",\n"))],
        "CFAssociations": [\(associations.joined(separator: ",\n"))],
        "CFRubrics": [\(rubrics)]
      }
      """
  }

  private func result(_ text: String) -> ImportResult {
    CaseImporter().result(of: ImportSource([SourceFile(name: "a.json", text: text)]))
  }

  private func framework(_ result: ImportResult) throws -> Framework {
    try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
  }

  private func outline(_ text: String) throws -> [String] {
    let framework = try framework(result(text))
    return framework.areas.flatMap { area in
      [area.title]
        + area.competencies.flatMap { competency in
          ["- \(competency.title)"]
            + competency.expectations.map { "  - \($0.level): \($0.text)" }
        }
    }
  }

  // MARK: - Items

  @Test func itemsBecomeAreasCompetenciesAndExpectations() throws {
    let text = Self.package(
      [
        ("1", #""Words""#), ("2", #""Writing""#), ("3", #""Writes notes""#),
        ("4", #""Writes short notes""#), ("5", #""Reading""#),
      ],
      [
        ("1", "isChildOf", "doc"), ("2", "isChildOf", "1"), ("3", "isChildOf", "2"),
        ("4", "isChildOf", "3"), ("5", "isChildOf", "1"),
      ])
    #expect(
      try outline(text) == [
        "Words", "- Writing", "  - reached: Writes notes", "  - reached: Writes short notes",
        "- Reading",
      ])
  }

  @Test func childrenStandInTheOrderOfTheirSequenceNumbers() throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""B""#), ("3", #""A""#), ("4", #""C""#)],
      [("2", "isChildOf", "1"), ("3", "isChildOf", "1"), ("4", "isChildOf", "1")]
    ).replacing(#""a1", "uri""#, with: #""a1", "sequenceNumber": 1, "uri""#)
      .replacing(#""a0", "uri""#, with: #""a0", "sequenceNumber": 2, "uri""#)
    #expect(try outline(text) == ["Words", "- A", "- B", "- C"])
  }

  @Test func theShortStatementIsTheTitleOfTheFullOne() throws {
    let text = Self.package(
      [("1", #""All about words", "abbreviatedStatement": "Words""#), ("2", #""Writing""#)],
      [("2", "isChildOf", "1")])
    let area = try #require(try framework(result(text)).areas.first)
    #expect(area.title == "Words")
    #expect(area.summary == "All about words")
  }

  @Test func codesBecomeIDsAndIdentifiersAreKept() throws {
    let text = Self.package(
      [
        ("1", #""Words", "humanCodingScheme": "W.1""#),
        ("2", #""Writing a great many words and more and so on""#),
      ],
      [("2", "isChildOf", "1")])
    let result = result(text)
    let framework = try framework(result)
    #expect(framework.areas.first?.id.lexical == "w.1")
    #expect(
      framework.areas.first?.competencies.first?.id.lexical
        == "writing-a-great-many-words-and-more-and")
    #expect(
      result.sourceIDs.map { "\($0.target) \($0.id)" } == [
        "framework/craft doc", "framework/craft u:doc", "area/w.1 W.1", "area/w.1 1",
        "area/w.1 u:1", "competency/writing-a-great-many-words-and-more-and 2",
        "competency/writing-a-great-many-words-and-more-and u:2",
      ])
  }

  @Test func itemsWithoutChildrenAtTheTopStandInAnAreaOfTheirOwn() throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""Writing""#), ("3", #""Alone""#)], [("2", "isChildOf", "1")])
    #expect(try outline(text) == ["Words", "- Writing", "Craft", "- Alone"])
  }

  // MARK: - Levels

  @Test func levelsAreItemsThatOthersAreAtWithTheirSiblings() throws {
    let text = Self.package(
      [
        ("1", #""Words""#), ("2", #""Writing""#), ("3", #""Writes notes""#),
        ("4", #""Mastery""#), ("5", #""New""#), ("6", #""Sure""#), ("7", #""Great""#),
      ],
      [
        ("2", "isChildOf", "1"), ("3", "isChildOf", "2"), ("5", "isChildOf", "4"),
        ("6", "isChildOf", "4"), ("7", "isChildOf", "4"), ("3", "hasSkillLevel", "6"),
      ])
    let framework = try framework(result(text))
    #expect(framework.scales.map { $0.title ?? "" } == ["Mastery"])
    #expect(framework.scales.first?.levels.map { $0.title ?? "" } == ["New", "Sure", "Great"])
    #expect(try outline(text) == ["Words", "- Writing", "  - sure: Writes notes"])
  }

  @Test func levelsOfOtherPackagesMakeAScaleOfTheirTitles() throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""Writing""#), ("3", #""Writes notes""#)],
      [("2", "isChildOf", "1"), ("3", "isChildOf", "2"), ("3", "hasSkillLevel", "dok-2")])
    let framework = try framework(result(text))
    #expect(framework.scales.map(\.id.lexical) == ["skill-levels"])
    #expect(framework.scales.first?.levels.map { $0.title ?? "" } == ["to"])
    #expect(framework.areas.first?.competencies.first?.expectations.first?.level.lexical == "to")
  }

  // MARK: - Rubrics and other associations

  @Test func aRubricBecomesAnAreaOfCriteriaAtLevels() async throws {
    let rubric = """
      {"identifier": "r", "uri": "u:r", "title": "Essays", "CFRubricCriteria": [
        {"identifier": "c1", "category": "Clarity", "description": "How clear it is", "weight": 2,
         "CFRubricCriterionLevels": [
           {"identifier": "l2", "quality": "Good", "description": "Clear to all", "score": 2},
           {"identifier": "l1", "quality": "Poor", "description": "Clear to some", "score": 1}]},
        {"identifier": "c2", "description": "Sources", "CFRubricCriterionLevels": [
           {"quality": "Poor", "score": 1}, {"quality": "Good", "score": 2, "feedback": "Well done"}]}
      ]}
      """
    let text = Self.package([], rubrics: rubric)
    let result = result(text)
    #expect(
      try outline(text) == [
        "Essays", "- Clarity", "  - poor: Clear to some", "  - good: Clear to all", "- Sources",
      ])
    #expect(try framework(result).scales.map(\.id.lexical) == ["essays-levels"])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(try proof(result, text).problems == [])
    #expect(
      result.ledger.entries.filter { $0.fate == .left }.map(\.text) == [
        "Somebody", "2", "l2", "2", "l1", "1", "1", "2", "Well done",
      ])
  }

  @Test func whatIsReplacedIsDeprecated() throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""Typing""#), ("3", #""Writing""#)],
      [("2", "isChildOf", "1"), ("3", "isChildOf", "1"), ("2", "replacedBy", "3")],
      document: #", "version": "2.1""#)
    let typing = try #require(try framework(result(text)).areas.first?.competencies.first)
    #expect(typing.deprecation?.successor?.lexical == "writing")
    #expect(typing.deprecation?.since.lexical == "2.1.0")
  }

  @Test func anExactMatchIsKeptAsANameOfTheThing() throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""Writing""#)],
      [("2", "isChildOf", "1"), ("2", "exactMatchOf", "elsewhere")])
    let ids = result(text).sourceIDs.filter { $0.target == "competency/writing" }.map(\.id)
    #expect(ids == ["2", "u:2", "elsewhere", "u:elsewhere"])
  }

  @Test(arguments: [
    "isPeerOf", "isPartOf", "exemplar", "isRelatedTo", "precedes", "isTranslationOf",
  ])
  func otherAssociationsAreReported(kind: String) throws {
    let text = Self.package(
      [("1", #""Words""#), ("2", #""Writing""#)], [("2", "isChildOf", "1"), ("1", kind, "2")])
    let result = result(text)
    let entry = result.ledger.entries.first { $0.text == kind }
    #expect(entry?.fate == .left)
    #expect(entry?.reason?.contains("association '\(kind)'") == true)
    #expect(try proof(result, text).problems == [])
  }

  // MARK: - The document

  @Test func theDocumentSaysWhoseFrameworkItIs() throws {
    let text = Self.package(
      [("1", #""Words""#)],
      document: """
        , "description": "About words", "language": "de", "version": "2017", "adoptionStatus": "Adopted",
        "statusStartDate": "2026-01-01", "statusEndDate": "2027-12-31", "publisher": "Press"
        """)
    let result = result(text)
    let framework = try framework(result)
    #expect(framework.title == "Craft")
    #expect(framework.summary == "About words")
    #expect(framework.header.language.lexical == "de")
    #expect(framework.header.version.lexical == "2017.0.0")
    #expect(framework.header.status == .inForce)
    #expect(framework.header.validFrom?.lexical == "2026-01-01")
    #expect(framework.header.validUntil?.lexical == "2027-12-31")
    #expect(result.ledger.entries.contains { $0.text == "Press" && $0.fate == .left })
    #expect(try proof(result, text).problems == [])
  }

  @Test func eachPackageOfAFolderIsAFrameworkOfItsOwn() throws {
    let text = Self.package([("1", #""Words""#)])
    let result = CaseImporter().result(
      of: ImportSource([
        SourceFile(name: "a.json", text: text), SourceFile(name: "b.json", text: text),
        SourceFile(name: "readme.md", text: "# Read me"),
      ]))
    #expect(result.documents.map { $0.header?.id.lexical } == ["craft", "craft-2"])
    #expect(
      result.ledger.entries.contains {
        $0.text == "readme.md" && $0.reason == "it is no package of CASE"
      })
  }

  // MARK: - Losses

  private func proof(_ result: ImportResult, _ text: String) throws -> LossProof {
    let file = SourceFile(name: "a.json", text: text)
    var draft = ImportDraft()
    let root = draft.json(file)
    return LossProof(result, of: ImportSource([file]), roots: [try #require(root)])
  }

  @Test func aTreeIsReadWithoutLoss() async throws {
    let text = Self.package(
      [
        ("1", #""Words", "humanCodingScheme": "W", "notes": "N", "educationLevel": ["9", "10"]"#),
        ("2", #""Writing", "abbreviatedStatement": "Wr", "language": "en""#),
        ("3", #""Writes notes", "CFItemType": "Statement", "listEnumeration": "a""#),
      ],
      [("1", "isChildOf", "doc"), ("2", "isChildOf", "1"), ("3", "isChildOf", "2")])
    let result = result(text)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(try proof(result, text).problems == [])
  }

  // MARK: - Recognising

  @Test func knowsAPackageByItsParts() {
    let text = Self.package([("1", #""Words""#)])
    #expect(
      CaseImporter().recognise(ImportSource([SourceFile(name: "x", text: text)])) == .certain)
  }

  @Test(arguments: ImporterPromises.strangers(named: "a.json"))
  func doesNotTakeOtherFilesForIts(file: SourceFile) {
    #expect(CaseImporter().recognise(ImportSource([file])) == .no)
  }

  // MARK: - Faults

  @Test(
    arguments: [
      (
        package([("1", #""A""#), ("1", #""B""#)]),
        [
          "two items have this identifier; links lead to the first",
          "two items have this uri; links lead to the first",
        ]
      ),
      (
        package([("1", #""A""#)], [("1", "isChildOf", "9")]),
        ["a parent that is not in the package; the item is read as one at the top"]
      ),
      (
        package([("1", #""A""#)], [("9", "isChildOf", "1")]), ["a child that is not in the package"]
      ),
      (
        package([("1", #""A""#)], [("9", "precedes", "1")]),
        ["an association begins at an item that is not in the package"]
      ),
      (
        package(
          [("1", #""A""#), ("2", #""B""#)], [("1", "isChildOf", "2"), ("2", "isChildOf", "1")]),
        ["an item stands under itself; it is read as one at the top"]
      ),
      (package([("1", "null")]), ["an item without a fullStatement; its id stands for it"]),
      (
        "{\"CFDocument\": {\"title\": \"A\"}, \"CFItems\": [1]}",
        ["an item is a number; expected a map"]
      ),
      (
        "{\"CFDocument\": {\"title\": \"A\"}, \"CFAssociations\": [{}]}",
        ["an association without originNodeURI or destinationNodeURI; expected both"]
      ),
      (
        "{\"CFItems\": []}",
        ["no CFDocument; expected a map with CFDocument, CFItems and CFAssociations"]
      ),
    ])
  func aFaultIsAFinding(text: String, messages: [String]) async throws {
    let result = result(text)
    #expect(result.findings.map(\.message) == messages)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(try proof(result, text).problems == [])
  }

  @Test(arguments: ImporterPromises.strangers(named: "a.json"))
  func whateverIsNamedIsReadOrRefused(file: SourceFile) async {
    let result = CaseImporter().result(of: ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  /// A package as Coequal writes it, which has all kinds of parts.
  private func written(_ seed: UInt64) async throws -> SourceFile {
    var generator = FrameworkGenerator(seed: seed)
    let catalog = await Registry(
      documents: ["a.xml": CoequalDocument.framework(generator.framework()).xml()]
    ).load()
    let linked = try #require(catalog.frameworks.first)
    return try #require(CaseExporter().export(linked).files.first)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func damageIsNoTrap(seed: UInt64) async throws {
    let file = try await written(seed)
    var random = SplitMix(seed: seed)
    let damaged = SourceFile(name: "a.json", bytes: ByteDamage.damaged(file.bytes, using: &random))
    let result = CaseImporter().result(of: ImportSource([damaged]))
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  /// Damage that leaves the file JSON: values are swapped, taken out and replaced.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func oddValuesAreNoTrap(seed: UInt64) async throws {
    let file = try await written(seed % 20)
    var draft = ImportDraft()
    let read = draft.json(file)
    var random = SplitMix(seed: seed)
    let odd = (try #require(read)).json.withOddValues(using: &random)
    let damaged = SourceFile(name: "a.json", text: odd.json())
    let result = CaseImporter().result(of: ImportSource([damaged]))
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(try proof(result, odd.json()).problems == [])
  }

  // MARK: - Size

  @Test func aChainAsLongAsThePackageIsRead() throws {
    let count = 3000
    let items = (0..<count).map { ("i\($0)", "\"Statement \($0)\"") }
    let chain = (1..<count).map { ("i\($0)", "isChildOf", "i\($0 - 1)") }
    let framework = try framework(result(Self.package(items, chain)))
    #expect(framework.areas.first?.competencies.first?.expectations.count == count - 2)
  }

  @Test func timeGrowsWithThePackageAndNoFaster() {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      // Everything of one title, code and kind, so that ids, levels and links repeat.
      let items = (0..<count).map {
        ("i\($0)", "\"Statement\", \"humanCodingScheme\": \"A.1\", \"abbreviatedStatement\": \"S\"")
      }
      let links = (0..<count).flatMap { number -> [(String, String, String)] in
        [
          ("i\(number)", "isChildOf", number < 3 ? "doc" : "i\(number % 3)"),
          ("i\(number)", "hasSkillLevel", "i\(count - 1)"), ("i\(number)", "replacedBy", "i5"),
        ]
      }
      let text = Self.package(items, links)
      return clock.measure { _ = result(text) }
    }
    let small = time(400)
    let large = time(3200)
    // Eight times as much: quadratic work would take 64 times as long.
    #expect(large < small * 30, "\(small) and \(large)")
  }
}
