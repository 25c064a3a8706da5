import CoequalExchange
import CoequalModel
import CoequalTestSupport
import MonzoPlugin
import Testing

@Suite struct MonzoImporterTests {
  private func result(_ files: [String: String]) -> ImportResult {
    MonzoImporter().result(of: MonzoPages.source(files))
  }

  private func backend(_ files: [String: String]) throws -> Framework {
    try #require(
      MonzoPages.frameworks(result(files)).first { $0.id.lexical == "backend" },
      "\(result(files).lines)")
  }

  private func lines(_ competency: Competency) -> [String] {
    competency.expectations.map { "\($0.level) \($0.text)" }
  }

  @Test func aPageBecomesAFramework() throws {
    let framework = try backend(["b.md": MonzoPages.backend])
    #expect(framework.title == "🛠️ Backend")
    #expect(framework.family?.lexical == "engineering")
    #expect(
      framework.tracks.map { $0.roles.map { "\($0.id) \($0.grade)" } } == [
        ["level-1 g1", "level-2 g2", "level-3 g3"]
      ])
    #expect(
      framework.moves.map { "\($0.from) \($0.to)" } == ["level-1 level-2", "level-2 level-3"])
  }

  @Test func criteriaAreBehavioursAndExamplesIllustrateThem() throws {
    let framework = try backend(["b.md": MonzoPages.backend])
    let competencies = framework.areas.flatMap(\.competencies)
    #expect(competencies.map(\.title) == ["communication", "Leadership"])
    let first = try #require(competencies.first)
    #expect(
      lines(first) == [
        "level-1 Writes down what was decided", "level-1 Reviews with care",
        "level-2 Explains constraints",
      ])
    #expect(first.examples.map(\.text) == ["Praises what is good", "Asks why"])
  }

  @Test func aRoleAsksForWhatIsDescribedUpToItsLevel() throws {
    let framework = try backend(["b.md": MonzoPages.backend])
    let requirements = framework.tracks.flatMap(\.roles).map { role in
      role.requirements.map { requirement in
        if case .competency(let asked) = requirement {
          "\(asked.competency) \(asked.level)"
        } else {
          ""
        }
      }
    }
    #expect(
      requirements == [
        ["communication level-1"], ["communication level-2", "leadership level-2"],
        ["communication level-2", "leadership level-2"],
      ])
  }

  @Test func topicsTakeOverWhatGenericSays() throws {
    let framework = try backend(["b.md": MonzoPages.backend, "generic.md": MonzoPages.generic])
    let competencies = framework.areas.flatMap(\.competencies)
    // And no other topic of it.
    #expect(competencies.map(\.title) == ["💬 Communication", "Leadership"])
    #expect(
      lines(try #require(competencies.first)) == [
        "level-1 Writes down what was decided", "level-1 Reviews with care",
        "level-2 Explains constraints", "level-2 Asks for feedback", "level-3 Inspires",
      ])
  }

  @Test func genericItselfIsAFrameworkOnTheSameGrades() throws {
    let result = MonzoImporter().result(of: MonzoPages.all)
    #expect(
      result.documents.map { $0.header?.id.lexical } == [
        "progression-grades", "generic", "backend",
      ])
    #expect(
      Set(MonzoPages.frameworks(result).map(\.structure?.structure.lexical))
        == ["progression-grades"])
  }

  @Test func everyTextIsInTheResultOrTheReport() async {
    let result = MonzoImporter().result(of: MonzoPages.all)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(
      result, of: MonzoPages.all, roots: MonzoPages.all.files.flatMap(MonzoPages.roots),
      fieldNames: MonzoPages.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount == 39)
  }

  @Test func proseIsReported() {
    let left = result(["about.md": MonzoPages.prose]).ledger.entries.filter { $0.fate == .left }
    #expect(left.map(\.text) == ["# About", "Words", "/about", "false"])
  }

  @Test func thePathIsKeptAsTheSourcesID() {
    let ids = result(["b.md": MonzoPages.backend]).sourceIDs
    #expect(ids.contains { $0.target == "framework/backend" && $0.id == "/engineering/backend" })
  }

  @Test func anAnswerNamesTheTrack() throws {
    var mapping = ImportMapping()
    mapping.answer(.track, "backend", with: "leader as people")
    let result = MonzoImporter().result(of: MonzoPages.all, mapping: mapping)
    let framework = try #require(MonzoPages.frameworks(result).last)
    #expect(framework.tracks.map(\.kind) == [.leader])
    #expect(framework.tracks.map(\.id.lexical) == ["people"])
  }

  @Test func linesMayEndInAnyWay() throws {
    let text = MonzoPages.backend.replacing("\n", with: "\r\n")
    #expect(try backend(["b.md": "\u{FEFF}" + text]) == backend(["b.md": MonzoPages.backend]))
  }

  // MARK: - Faults

  @Test(arguments: [
    (
      "levels: 3", "levels: 1",
      "7:9: warning: 'levels' is 1, but the topics use levels 1 to 2 [unexpected-source]"
    ),
    (
      "levels: 3", "levels: many",
      "7:9: warning: 'levels' is 'many'; expected the number of levels [unexpected-source]"
    ),
    (
      "level: 1\n", "level: one\n",
      "13:16: warning: 'one' is no level; expected a number from 1 to 50 [unexpected-source]"
    ),
    (
      "level: 1\n", "level: 4000000000\n",
      "13:16: warning: '4000000000' is no level; expected a number from 1 to 50 [unexpected-source]"
    ),
    (
      "\"leadership\"", "\"communication\"",
      "21:11: warning: the topic 'communication' is there twice; the first counts [repeated-source]"
    ),
    (
      "- \"Writes down what was decided\"", "- Writing: what was decided",
      "15:13: warning: a criterion is a map; expected a text [unexpected-source]"
    ),
    (
      "topics:", "topic:",
      "2:1: warning: the page has no 'topics'; expected a list of maps with name and content "
        + "[unexpected-source]"
    ),
    (
      "---\n###", "###",
      "1:1: warning: the YAML that begins here goes on to the end of the page; expected a line of "
        + "'---' after it [unexpected-source]"
    ),
    (
      "          - \"Writes", "          -\t\"Writes",
      "15:12: error: a tab where spaces were expected; YAML is indented by spaces only "
        + "[malformed-source]"
    ),
  ])
  func aFaultOfTheSourceIsAFinding(part: String, other: String, expected: String) async {
    let source = MonzoPages.source(["b.md": MonzoPages.backend.replacing(part, with: other)])
    let result = MonzoImporter().result(of: source)
    #expect(result.lines.first == "b.md:\(expected)")
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test func theRestIsImportedWhereOnePageIsBroken() {
    let broken = MonzoPages.backend.replacing("criteria:\n", with: "\tcriteria:\n")
    let result = result(["b.md": broken, "generic.md": MonzoPages.generic])
    #expect(MonzoPages.frameworks(result).map(\.id.lexical) == ["generic"])
    #expect(result.findings.map(\.place?.file) == ["b.md"])
  }

  @Test func levelsBeyondThoseAnnouncedAreRoles() throws {
    let text = MonzoPages.backend.replacing("level: 2", with: "level: 5")
      .replacing("level: 1", with: "level: 4")
    let framework = try backend(["b.md": text])
    #expect(framework.tracks.flatMap(\.roles).map(\.id.lexical) == ["level-4", "level-5"])
  }

  @Test(arguments: ImporterPromises.strangers(named: "levels.md"))
  func otherFilesGetAFindingWithAPlace(file: SourceFile) async {
    let result = MonzoImporter().result(of: ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(result.documents == [])
    #expect(MonzoImporter().recognise(ImportSource([file])) == .no)
  }

  @Test func thousandsOfTopicsTakeNoTimeToSpeakOf() throws {
    let topics = (0..<3000).map {
      "  - {name: t\($0), content: [{level: \($0 % 60), criteria: [Does \($0)]}]}"
    }
    let text = "---\nlevels: 50\ntopics:\n\(topics.joined(separator: "\n"))\n---\n"
    let result = result(["b.md": text, "generic.md": text])
    #expect(
      MonzoPages.frameworks(result).map { $0.areas.flatMap(\.competencies).count } == [3000, 3000])
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
  }

  @Test(arguments: 0..<150)
  func damagedPagesAreReadOrGetAFinding(seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let source = ImportSource(
      MonzoPages.all.files.map {
        SourceFile(name: $0.name, bytes: ByteDamage.damaged($0.bytes, using: &random))
      })
    let result = MonzoImporter().result(of: source)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    if result.findings.allSatisfy({ $0.severity < .error }) {
      #expect(LossProof(result, of: source, roots: []).problems == [])
    }
  }
}
