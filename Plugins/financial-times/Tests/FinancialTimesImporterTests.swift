import CoequalExchange
import CoequalModel
import CoequalTestSupport
import FinancialTimesPlugin
import Testing

@Suite struct FinancialTimesImporterTests {
  private func id(_ text: String) -> Identifier { Identifier(trusted: text) }

  @Test func endingsPutLevelsOnTracks() throws {
    let framework = try JobFamily.framework(JobFamily.result())
    #expect(framework.tracks.map(\.kind) == [.individualContributor, .manager])
    #expect(
      framework.tracks.map { $0.roles.map { "\($0.grade) \($0.id) \($0.title)" } } == [
        [
          "g1 junior Junior Engineer", "g2 senior-1 Senior Engineer 1",
          "g3 senior-2-ic Senior Engineer 2", "g4 principal-ic Principal Engineer",
        ],
        [
          "g3 senior-2-pm Senior Engineer 2 (PM)", "g4 principal-pm Principal Engineer (PM)",
          "g5 tech-director Technical Director",
        ],
      ])
  }

  @Test func promotionsFollowEachTrackAndLeadToBothAlike() throws {
    let framework = try JobFamily.framework(JobFamily.result())
    #expect(framework.moves.allSatisfy { $0.kind == .promotion })
    #expect(
      framework.moves.map { "\($0.from) > \($0.to)" } == [
        "junior > senior-1", "senior-1 > senior-2-ic", "senior-2-ic > principal-ic",
        "senior-2-pm > principal-pm", "principal-pm > tech-director", "senior-1 > senior-2-pm",
      ])
  }

  @Test func levelsSideBySideAreOneOfTheScale() throws {
    let framework = try JobFamily.framework(JobFamily.result())
    #expect(
      framework.scales.first?.levels.map { "\($0.id) \($0.title ?? "-")" } == [
        "junior Junior Engineer", "senior-1 Senior Engineer 1", "senior-2 -", "principal -",
        "tech-director Technical Director",
      ])
  }

  @Test func themesAreCompetenciesWithBehavioursByLevel() throws {
    let area = try #require(try JobFamily.framework(JobFamily.result()).areas.first)
    #expect(area.competencies.map(\.title) == ["Technical", "Leadership"])
    let technical = try #require(area.competencies.first)
    #expect(technical.summary == "Builds things")
    #expect(
      technical.expectations == [
        Expectation(level: id("junior"), text: "Fixes tests"),
        Expectation(level: id("senior-1"), text: "Builds observable services"),
        Expectation(
          level: id("senior-2"), track: id("individual-contributor"), text: "Shapes the direction"),
      ])
    #expect(
      technical.examples == [
        Example(level: id("senior-1"), text: "Adds a metric"),
        Example(level: id("senior-1"), text: "Adds an alert"),
        Example(
          level: id("senior-2"), track: id("individual-contributor"), text: "Writes a proposal"),
      ])
  }

  @Test func aRoleAsksForWhatIsDescribedForItsTrackUpToItsLevel() throws {
    let framework = try JobFamily.framework(JobFamily.result())
    func requirements(_ role: String) throws -> [String] {
      let role = try #require(framework.tracks.flatMap(\.roles).first { $0.id.lexical == role })
      return role.requirements.map { requirement in
        if case .competency(let asked) = requirement {
          "\(asked.competency) \(asked.level)"
        } else {
          ""
        }
      }
    }
    #expect(try requirements("junior") == ["technical junior"])
    #expect(try requirements("senior-2-ic") == ["technical senior-2"])
    #expect(try requirements("principal-ic") == ["technical senior-2"])
    #expect(try requirements("senior-2-pm") == ["technical senior-1", "leadership senior-2"])
    #expect(
      try requirements("tech-director") == ["technical senior-1", "leadership tech-director"])
  }

  @Test func theSourcesIDsAreKept() {
    let ids = JobFamily.result().sourceIDs
    #expect(
      ids.contains(
        .init(document: id("engineering"), target: "framework/engineering", id: "1V0-sheet")))
    #expect(
      ids.contains(
        .init(
          document: id("engineering"),
          target: "competency/technical/expects/senior-2/individual-contributor/1",
          id: "43cd4e9d-6462-4d4b-94e2-69dfeff246f6")))
    #expect(
      ids.contains(
        .init(document: id("engineering"), target: "role/senior-2-ic", id: "senior-2-ic")))
  }

  @Test func everyTextIsInTheResultOrTheReport() async {
    let source = JobFamily.source()
    let result = JobFamily.result()
    var draft = ImportDraft()
    let roots = source.files.compactMap { draft.yaml($0) }
    let proof = LossProof(result, of: source, roots: roots, fieldNames: JobFamily.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount == 53)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test func whatHasNoPlaceIsLeftWithItsReason() {
    let left = JobFamily.result().ledger.entries.filter { $0.fate == .left }
    #expect(
      left.map(\.text) == [
        "A note", "false", "Practitioner", "Working knowledge", "Expert", "Expert", "Expert",
        "How to", "https://example.org/how-to",
      ])
  }

  // MARK: - Answers

  @Test func anAnswerNamesTheTrackOfAnEnding() throws {
    let framework = try JobFamily.framework(
      JobFamily.result(
        JobFamily.text, (.track, "ic", "individual-contributor as expert"),
        (.track, "pm", "leader as people")))
    #expect(framework.tracks.map(\.id.lexical) == ["expert", "people"])
    // The shared levels and the one above go where the endings go.
    #expect(framework.tracks.map(\.roles.count) == [4, 3])
    #expect(framework.tracks.map(\.kind) == [.individualContributor, .leader])
  }

  @Test func anAnswerMovesALevelToAnotherTrackAndGrade() throws {
    let framework = try JobFamily.framework(
      JobFamily.result(
        JobFamily.text, (.track, "tech-director", "leader"), (.grade, "senior-2-pm", "g4")))
    #expect(framework.tracks.map(\.id.lexical) == ["individual-contributor", "manager", "leader"])
    #expect(framework.tracks[1].roles.map(\.grade.lexical) == ["g4", "g4"])
  }

  @Test func anEndingThatIsNotWellKnownIsAskedFor() throws {
    let text = JobFamily.text("-pm", becomes: "-xq")
    let result = JobFamily.result(text)
    let open = result.questions.filter { $0.guess == nil }
    #expect(open.map(\.key) == ["xq"])
    #expect(open.map(\.subject) == ["the ending '-xq' of levels such as 'senior-2-xq'"])
    #expect(try JobFamily.framework(result).tracks.map(\.roles.count) == [4, 1])
    let answered = JobFamily.result(text, (.track, "xq", "manager"))
    #expect(try JobFamily.framework(answered).tracks.map(\.roles.count) == [4, 3])
  }

  @Test func numbersAreNoEndings() throws {
    let framework = try JobFamily.framework(
      JobFamily.result("name: A\nlevels: [{id: a-1}, {id: a-2}, {id: b-3}]\nthemes: [{id: t}]\n"))
    #expect(framework.tracks.map { $0.roles.map(\.id.lexical) } == [["a-1", "a-2", "b-3"]])
  }

  // MARK: - Faults

  @Test(arguments: [
    (
      "level: junior", "level: juniro",
      "29:12: warning: 'juniro' is no level of this file [dangling-source]"
    ),
    (
      "theme: leadership", "theme: leaders",
      "41:12: warning: 'leaders' is no theme of this file [dangling-source]"
    ),
    (
      "{id: senior-1, name", "{id: junior, name",
      "10:10: warning: the level 'junior' is there twice; the first counts [repeated-source]"
    ),
    (
      "- {id: leadership", "- {id: technical",
      "18:10: warning: the theme 'technical' is there twice; the first counts [repeated-source]"
    ),
    (
      "    summary: Fixes tests", "",
      "28:5: warning: a competency without a summary; expected 'summary:' and what can be seen "
        + "[unexpected-source]"
    ),
    (
      "levels:", "level:",
      "2:1: warning: 'levels' is missing; expected a list [unexpected-source]"
    ),
    (
      "name: Engineering\n", "name: \"Engineering\n",
      "2:7: error: a text in quotes that is not closed [malformed-source]"
    ),
  ])
  func aFaultOfTheSourceIsAFinding(part: String, other: String, expected: String) async {
    let source = JobFamily.source(JobFamily.text(part, becomes: other))
    let result = FinancialTimesImporter().result(of: source)
    #expect(result.lines.first == "engineering.yml:\(expected)")
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test(arguments: ImporterPromises.strangers(named: "levels.yml"))
  func otherFilesGetAFindingWithAPlace(file: SourceFile) async {
    let result = FinancialTimesImporter().result(of: ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(FinancialTimesImporter().recognise(ImportSource([file])) == .no)
  }

  @Test func filesBesideAJobFamilyAreReported() {
    let readme = SourceFile(name: "README.md", text: "# Read me")
    let result = FinancialTimesImporter().result(
      of: ImportSource(JobFamily.source().files + [readme]))
    #expect(result.documents.count == 2)
    #expect(result.ledger.entries.contains { $0.place?.file == "README.md" && $0.fate == .left })
  }

  @Test func severalJobFamiliesHaveIDsOfTheirOwn() async throws {
    let second = SourceFile(name: "other.yml", text: JobFamily.text)
    let result = FinancialTimesImporter().result(
      of: ImportSource(JobFamily.source().files + [second]))
    #expect(
      result.documents.map { $0.header?.id.lexical } == [
        "engineering-grades", "engineering", "engineering-2-grades", "engineering-2",
      ])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test func thousandsOfCompetenciesAndUnknownReferencesTakeNoTimeToSpeakOf() async {
    let levels = (0..<300).map { "  - {id: l\($0)}" }.joined(separator: "\n")
    let themes = (0..<Sizes.many(2000, inDebug: 500)).map { "  - {id: t\($0)}" }.joined(
      separator: "\n")
    let items = (0..<Sizes.many(4000, inDebug: 1000)).map {
      "  - {level: l\($0 % 400), theme: t\($0), summary: Does \($0)}"
    }
    let text = "levels:\n\(levels)\nthemes:\n\(themes)\ncompetencies:\n"
    let result = JobFamily.result(text + items.joined(separator: "\n"))
    #expect(result.findings.contains { $0.rule == ImportRule.oversizedSource.id })
    #expect(result.findings.contains { $0.rule == ImportRule.danglingSource.id })
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
  }

  @Test(arguments: 0..<150)
  func damagedFilesAreReadOrGetAFinding(seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let file = SourceFile(
      name: "a.yml", bytes: ByteDamage.damaged(Array(JobFamily.text.utf8), using: &random))
    let result = FinancialTimesImporter().result(of: ImportSource([file]))
    #expect(!result.documents.isEmpty || !result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    var draft = ImportDraft()
    let roots = [draft.yaml(file)].compactMap(\.self)
    if result.findings.allSatisfy({ $0.severity < .error }) {
      #expect(LossProof(result, of: ImportSource([file]), roots: roots).problems == [])
    }
  }
}
