import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing
import UnidaysPlugin

@Suite struct UnidaysImporterTests {
  /// The names that the format gives; others would be the company's own.
  static let fieldNames: Set<String> = [
    "competencies", "criteria", "departments", "levels", "optional", "path", "required", "roles",
    "summary", "theme", "title", "topics",
  ]

  static let competencies = """
    {
      "title": "🍏 Core", "path": "core", "theme": "human", "summary": "What all share",
      "topics": [
        {
          "title": "Writing", "path": "writing", "theme": "human", "summary": "Writes",
          "levels": [
            {"title": "New", "path": "1", "summary": "", "criteria": ["Writes notes"]},
            {"title": "Pro", "path": "2", "summary": "Writes for others",
             "criteria": ["Writes guides", "Edits"]}
          ]
        },
        {
          "title": "Reading", "path": "reading", "levels": [
            {"title": "Pro", "path": "2", "criteria": ["Reads reports"]}
          ]
        },
        {
          "title": "Values", "path": "values", "levels": [
            {"title": "Participant", "path": "participant", "criteria": ["Takes part"]}
          ]
        }
      ]
    }
    """
  static let roles = """
    {
      "title": "🚀 Product", "path": "product",
      "departments": [
        {"title": "Software", "path": "software", "roles": [
          {"title": "Engineer", "path": "engineer", "levels": [
            {"title": "Junior Engineer", "path": "junior", "summary": "Starts",
             "competencies": {"required": ["core/writing/1"], "optional": ["core/values/participant"]}},
            {"title": "Senior Engineer", "path": "senior",
             "competencies": {"required": ["core/writing/2", "core/reading/2"]}}
          ]}
        ]}
      ],
      "roles": [
        {"title": "Head of Product", "path": "head", "levels": [
          {"title": "Head of Product", "path": "head", "competencies": {"required": ["core/writing/2"]}}
        ]}
      ]
    }
    """

  private func source(
    _ competencies: String = Self.competencies, _ roles: String = Self.roles
  ) -> ImportSource {
    ImportSource([
      SourceFile(name: "competencies/core.json", text: competencies),
      SourceFile(name: "roles/product.json", text: roles),
    ])
  }

  private func result(
    _ source: ImportSource, _ mapping: ImportMapping = ImportMapping()
  ) -> ImportResult {
    UnidaysImporter().result(of: source, mapping: mapping)
  }

  private func framework(_ result: ImportResult) throws -> Framework {
    try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
  }

  private func structure(_ result: ImportResult) throws -> Structure {
    try #require(
      result.documents.lazy.compactMap { document -> Structure? in
        if case .structure(let structure) = document { structure } else { nil }
      }.first)
  }

  private func lines(_ result: ImportResult) -> [String] {
    result.findings.map { $0.line(in: result.sources[$0.place?.file ?? ""]) }
  }

  // MARK: - Competencies

  @Test func topicsBecomeCompetenciesOfTheAreaOfTheirFile() throws {
    let framework = try framework(result(source()))
    #expect(framework.areas.map(\.title) == ["🍏 Core"])
    #expect(framework.areas.first?.summary == "What all share")
    #expect(
      framework.areas.first?.competencies.map { "\($0.id) \($0.title) \($0.scale)" } == [
        "writing Writing core-levels", "reading Reading core-levels", "values Values core-levels-2",
      ])
  }

  @Test func aTopicWithSomeLevelsOfAnotherSharesItsScale() throws {
    let framework = try framework(result(source()))
    #expect(
      framework.scales.map { $0.levels.map { "\($0.id) \($0.title ?? "")" } } == [
        ["level-1 New", "level-2 Pro"], ["participant Participant"],
      ])
    let reading = try #require(framework.areas.first?.competencies[1])
    #expect(reading.expectations.map(\.level.lexical) == ["level-2"])
  }

  @Test func theSummaryOfALevelIsItsFirstCriterion() throws {
    let writing = try #require(try framework(result(source())).areas.first?.competencies.first)
    #expect(
      writing.expectations.map { "\($0.level) \($0.text)" } == [
        "level-1 Writes notes", "level-2 Writes for others", "level-2 Writes guides",
        "level-2 Edits",
      ])
  }

  // MARK: - Roles

  @Test func rolesBecomeTracksAndTheirLevelsRoles() throws {
    let framework = try framework(result(source()))
    #expect(
      framework.tracks.map { "\($0.id) \($0.kind.rawValue)" } == [
        "engineer individual-contributor", "head leader",
      ])
    #expect(framework.tracks.first?.roles.map(\.id.lexical) == ["junior", "senior"])
    #expect(framework.tracks.first?.roles.first?.purpose == "Starts")
    #expect(framework.moves.map { "\($0.from) \($0.to)" } == ["junior senior"])
  }

  @Test func referencesBecomeRequirements() throws {
    let junior = try #require(try framework(result(source())).tracks.first?.roles.first)
    #expect(
      junior.requirements == [
        .competency(
          CompetencyRequirement(
            competency: Identifier(trusted: "writing"), level: Identifier(trusted: "level-1"))),
        .competency(
          CompetencyRequirement(
            competency: Identifier(trusted: "values"), level: Identifier(trusted: "participant"),
            isOptional: true)),
      ])
  }

  @Test func gradesAreGuessedFromTheLevelsThatRolesAskFor() throws {
    let result = result(source())
    let framework = try framework(result)
    // Reading at 'Pro' is the first of its own levels: (2 + 1) / 2, rounded.
    #expect(
      framework.tracks.flatMap(\.roles).map { "\($0.id) \($0.grade)" } == [
        "junior g1", "senior g2", "head g2",
      ])
    let guess = result.ledger.entries.first { $0.target == "the grade of 'Senior Engineer'" }
    #expect(guess?.reason == "the levels that it asks for are 2 on average")
  }

  @Test func departmentsBecomeFamiliesOfTheStructure() throws {
    let result = result(source())
    #expect(
      try structure(result).families.map { "\($0.id) \($0.title) \($0.function?.lexical ?? "")" }
        == ["product 🚀 Product ", "software Software product"])
    #expect(
      result.ledger.entries.filter { $0.fate == .left }.map(\.text) == [
        "'engineer' is of 'software'", "'head' is of 'product'", "human", "human",
      ])
  }

  @Test func aMappingPutsSeveralRolesOnOneTrack() async throws {
    var mapping = ImportMapping()
    mapping.answer(.track, "engineer", with: "executor as work")
    mapping.answer(.track, "head", with: "executor as work")
    let result = result(source(), mapping)
    let framework = try framework(result)
    #expect(framework.tracks.map(\.id.lexical) == ["work"])
    #expect(framework.tracks.first?.roles.map(\.id.lexical) == ["junior", "senior", "head"])
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = try proof(result, source())
    #expect(proof.problems == [])
  }

  // MARK: - Losses

  private func proof(_ result: ImportResult, _ source: ImportSource) throws -> LossProof {
    let roots = try source.files.map { file in
      var draft = ImportDraft()
      let root = draft.json(file)
      return try #require(root)
    }
    return LossProof(result, of: source, roots: roots, fieldNames: Self.fieldNames)
  }

  @Test func aSmallFolderIsReadWithoutLoss() async throws {
    let result = result(source())
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(lines(result) == [])
    #expect(try proof(result, source()).problems == [])
  }

  // MARK: - Recognising

  @Test func knowsAFolderForCertainAndAFileProbably() {
    #expect(UnidaysImporter().recognise(source()) == .certain)
    #expect(UnidaysImporter().recognise(ImportSource([source().files[0]])) == .likely)
    #expect(UnidaysImporter().recognise(ImportSource([source().files[1]])) == .likely)
  }

  @Test(arguments: ImporterPromises.strangers(named: "core.json"))
  func doesNotTakeOtherFilesForIts(file: SourceFile) {
    #expect(UnidaysImporter().recognise(ImportSource([file])) == .no)
  }

  @Test func aSchemaIsReportedInOneEntry() {
    let schema = SourceFile(
      name: "roles-schema.json",
      text: #"{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"roles": {}}}"#)
    let result = result(ImportSource(source().files + [schema]))
    let entries = result.ledger.entries.filter { $0.place?.file == "roles-schema.json" }
    #expect(entries.map(\.fate) == [.left])
    #expect(
      entries.first?.reason == "it is a JSON schema, which describes files and holds no framework")
  }

  // MARK: - Faults

  @Test func aReferenceToNothingIsAFindingWithTheNearestName() {
    let roles = Self.roles.replacing("core/writing/1", with: "core/writting/1")
    let result = result(source(Self.competencies, roles))
    let finding = result.findings.first { $0.rule == ImportRule.danglingSource.id }
    #expect(finding?.message == "'core/writting/1' leads to no level of a competency")
    #expect(finding?.help == ["did you mean 'core/writing/1'?"])
    #expect(
      result.ledger.entries.contains {
        $0.text == "core/writting/1" && $0.reason == "it leads to no level of a competency"
      })
  }

  @Test func levelsThatNoRoleAsksForAreAFindingForEachTopic() {
    let roles = Self.roles.replacing("core/writing/2", with: "core/reading/2")
    #expect(
      lines(result(source(Self.competencies, roles))).contains(
        "competencies/core.json:5:16: warning: no role asks for 'Writing' at 'level-2' "
          + "[unexpected-source]"))
  }

  @Test func optionalBesideCompetenciesIsReadAndReported() throws {
    let roles = Self.roles.replacing(
      "{\"required\": [\"core/writing/1\"], \"optional\": [\"core/values/participant\"]}",
      with: "{\"required\": [\"core/writing/1\"]}, \"optional\": [\"core/values/participant\"]")
    let result = result(source(Self.competencies, roles))
    #expect(try framework(result).tracks.first?.roles.first?.requirements.count == 2)
    #expect(
      result.findings.map(\.message) == [
        "'optional' stands beside 'competencies', and is read as if it stood inside"
      ])
  }

  @Test func aRoleThatAsksTwiceForACompetencyIsAFinding() throws {
    let roles = Self.roles.replacing("core/values/participant", with: "core/writing/2")
    let result = result(source(Self.competencies, roles))
    #expect(
      result.findings.contains {
        $0.message == "'Junior Engineer' asks for 'writing' twice; the first counts"
      })
    #expect(try framework(result).tracks.first?.roles.first?.requirements.count == 1)
  }

  @Test func aBrokenFileIsAFindingAndTheOthersAreRead() throws {
    let files = source().files + [SourceFile(name: "roles/other.json", text: "{\"roles\": [1,]}")]
    let result = result(ImportSource(files))
    #expect(
      lines(result) == [
        "roles/other.json:1:13: error: ',' before ']': after a comma JSON expects another value "
          + "[malformed-source]"
      ])
    #expect(try framework(result).tracks.count == 2)
  }

  @Test(
    arguments: [
      ("{\"topics\": [1]}", "a topic is a number; expected a map with title and levels"),
      ("{\"roles\": [\"x\"]}", "a role is a text; expected a map with title and levels"),
      ("{\"departments\": [[]]}", "a department is a list; expected a map with title and roles"),
      (
        "{\"roles\": [{\"levels\": [null]}]}",
        "a level of a role is nothing; expected a map with title and path"
      ),
      (
        "{\"topics\": [{\"levels\": [2]}]}",
        "a level is a number; expected a map with title and criteria"
      ),
      (
        "{\"a\": 1}", "a map without topics, roles and departments; expected one of them"
      ),
      (
        "{\"roles\": [{\"levels\": [{\"competencies\": {\"required\": [{}]}}]}]}",
        "a reference is a map; expected a text such as 'competency/topic/level'"
      ),
    ])
  func anUnexpectedPartIsAFinding(text: String, message: String) async {
    let result = result(ImportSource([SourceFile(name: "a.json", text: text)]))
    #expect(result.findings.map(\.message).contains(message))
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test(arguments: ImporterPromises.strangers(named: "core.json"))
  func whateverIsNamedIsReadOrRefused(file: SourceFile) async {
    let result = result(ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func damageIsNoTrap(seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let files = source().files.map {
      SourceFile(name: $0.name, bytes: ByteDamage.damaged($0.bytes, using: &random))
    }
    let result = result(ImportSource(files))
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }
}
