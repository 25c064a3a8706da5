import CoequalExchange
import CoequalModel
import CoequalTestSupport
import ForwardImpactPlugin
import Testing

@Suite struct ForwardImpactImporterTests {
  private func requirements(of role: String, in framework: Framework) throws -> [String] {
    let role = try #require(
      framework.tracks.flatMap(\.roles).first { $0.id.lexical == role }, "\(role)")
    return role.requirements.map { requirement in
      if case .competency(let asked) = requirement {
        "\(asked.competency) \(asked.level)"
      } else {
        ""
      }
    }
  }

  @Test func disciplinesAndTheirContextsAreTracks() throws {
    let framework = try SmallStandard.framework()
    #expect(framework.title == "Engineering Pathway")
    #expect(
      framework.tracks.map { "\($0.id) \($0.kind.rawValue) \($0.title)" } == [
        "management manager Engineering Management",
        "software individual-contributor Software Engineering",
        "software-platform individual-contributor Software Engineering: Platform",
      ])
    #expect(framework.tracks.last?.summary == "Builds systems. Serves engineers.")
  }

  @Test func eachLevelIsARoleOfEachTrack() throws {
    let framework = try SmallStandard.framework()
    #expect(
      framework.tracks.map { $0.roles.map { "\($0.id) \($0.grade) \($0.title)" } } == [
        ["management-j060 j060 Manager, Engineering Management"],
        [
          "software-j040 j040 Software Engineer Level I",
          "software-j060 j060 Senior Software Engineer",
        ],
        [
          "software-platform-j040 j040 Software Engineer Level I (Platform)",
          "software-platform-j060 j060 Senior Software Engineer (Platform)",
        ],
      ])
    #expect(
      framework.tracks.flatMap(\.roles).map(\.purpose) == [
        "As an Engineering Manager, you lead.",
        "As a Software Engineer, you build systems.", "As a Software Engineer, you build systems.",
        "As a Software Engineer, you build systems. You treat the platform as a product.",
        "As a Software Engineer, you build systems. You treat the platform as a product.",
      ])
    #expect(framework.moves.map(\.to.lexical) == ["software-j060", "software-platform-j060"])
  }

  @Test func levelsAreGradesInTheOrderOfTheirRank() throws {
    let result = ForwardImpactImporter().result(of: SmallStandard.source())
    let grades = try SmallStandard.structure(result).grades
    #expect(
      grades.map { "\($0.id) \($0.rank) \($0.title ?? "") \($0.summary ?? "")" } == [
        "j040 1 Level I / Associate Begins.",
        "j060 2 Senior / Manager Works alone (2-5 years).",
      ])
  }

  @Test func capabilitiesAreAreasOfSkills() throws {
    let framework = try SmallStandard.framework()
    #expect(
      framework.areas.map { "\($0.title): \($0.competencies.map(\.id.lexical))" } == [
        "Reliability: [\"on-call\"]",
        "Delivery: [\"delivery-responsibilities\", \"delivery-management-responsibilities\", "
          + "\"coding\", \"planning\"]",
        "Behaviours: [\"systems\"]", "Expectations of levels: [\"impact-scope\"]",
      ])
    let coding = try #require(framework.areas[1].competencies.first { $0.id.lexical == "coding" })
    #expect(
      coding.expectations.map { "\($0.level) \($0.text)" } == [
        "awareness Reads code", "awareness Fixed a typo", "working Writes code alone",
        "working Shipped a feature",
      ])
  }

  @Test func aRoleAsksForWhatItsLevelDisciplineAndContextSay() throws {
    let framework = try SmallStandard.framework()
    #expect(
      try requirements(of: "software-j060", in: framework) == [
        "coding working", "planning foundational", "on-call awareness", "systems practicing",
        "delivery-responsibilities working", "impact-scope j060",
      ])
    // One level up in delivery, down in reliability to the lowest at most; behaviours to the highest.
    #expect(
      try requirements(of: "software-platform-j060", in: framework) == [
        "coding practitioner", "planning working", "on-call awareness", "systems exemplifying",
        "delivery-responsibilities practitioner", "impact-scope j060",
      ])
    #expect(
      try requirements(of: "management-j060", in: framework) == [
        "planning working", "systems developing", "delivery-management-responsibilities working",
        "impact-scope j060",
      ])
  }

  @Test func everyTextIsInTheResultOrTheReport() async {
    let source = SmallStandard.source()
    let result = ForwardImpactImporter().result(of: source)
    #expect(result.lines == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(
      result, of: source, roots: SmallStandard.roots(source), fieldNames: SmallStandard.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount == 90)
  }

  @Test func whatIsForAgentsIsLeft() {
    let entries = ForwardImpactImporter().result(of: SmallStandard.source()).ledger.entries
    let left = entries.filter { $0.reason == "it is for software agents, and no part of a career" }
    #expect(
      left.map(\.text).sorted() == [
        "A guide", "Be quick", "Consider the whole", "Fixed a typo by itself", "You are an agent",
      ])
  }

  @Test func anAnswerNamesTheTrackAndTheGrade() throws {
    let framework = try SmallStandard.framework(
      SmallStandard.source(), (.track, "management", "leader as people"), (.grade, "J060", "e14"))
    #expect(framework.tracks.map(\.id.lexical) == ["people", "software", "software-platform"])
    #expect(framework.tracks.first?.kind == .leader)
    #expect(framework.tracks.first?.roles.map(\.grade.lexical) == ["e14"])
  }

  @Test func aDisciplineMayHaveBothLadders() throws {
    let source = SmallStandard.source(
      "disciplines/management.yaml", "isProfessional: false", becomes: "isProfessional: true")
    #expect(
      try SmallStandard.framework(source).tracks.prefix(2).map { "\($0.id) \($0.kind.rawValue)" }
        == ["management individual-contributor", "management-management manager"])
  }

  @Test func theFolderThatAFileIsInDoesNotMatter() throws {
    let flat = ImportSource(
      SmallStandard.source().files.map { SourceFile(name: String($0.lastName), bytes: $0.bytes) })
    var (first, second) = (try SmallStandard.framework(flat), try SmallStandard.framework())
    // The record of the import names the folder.
    (first.extra, second.extra) = ([], [])
    #expect(first == second)
  }

  // MARK: - Faults

  @Test(arguments: [
    (
      "disciplines/software.yaml", "[coding]", "[codign]",
      "fit/disciplines/software.yaml:6:14: warning: 'codign' is no skill of this standard "
        + "[dangling-source]"
    ),
    (
      "disciplines/software.yaml", "platform]", "platfrom]",
      "fit/disciplines/software.yaml:4:21: warning: 'platfrom' is no track of this standard "
        + "[dangling-source]"
    ),
    (
      "disciplines/management.yaml", "J060", "J06O",
      "fit/disciplines/management.yaml:6:11: warning: 'J06O' is no level of this standard "
        + "[dangling-source]"
    ),
    (
      "tracks/platform.yaml", "{delivery: 1", "{deliver: 1",
      "fit/tracks/platform.yaml:4:18: warning: 'deliver' is no capability of this standard "
        + "[dangling-source]"
    ),
    (
      "tracks/platform.yaml", "{delivery: 1", "{delivery: much",
      "fit/tracks/platform.yaml:4:28: warning: 'much' is no whole number of levels "
        + "[unexpected-source]"
    ),
    (
      "levels.yaml", "core: working", "core: worknig",
      "fit/levels.yaml:7:34: warning: 'worknig' is no proficiency; expected one of awareness, "
        + "foundational, working, practitioner, expert [unexpected-source]"
    ),
    (
      "levels.yaml", "id: J040", "id: J060",
      "fit/levels.yaml:10:7: warning: the level 'J060' is there twice; the first counts "
        + "[repeated-source]"
    ),
    (
      "capabilities/delivery.yaml", "{awareness: Reads", "{aware: Reads",
      "fit/capabilities/delivery.yaml:13:33: warning: 'aware' is no proficiency; expected one of "
        + "awareness, foundational, working, practitioner, expert [unexpected-source]"
    ),
    (
      "capabilities/reliability.yaml", "id: on-call", "id: coding",
      "fit/capabilities/delivery.yaml:9:9: warning: the skill 'coding' is there twice; the first "
        + "counts [repeated-source]"
    ),
    (
      "capabilities/reliability.yaml", "ordinalRank: 1", "\tordinalRank: 1",
      "fit/capabilities/reliability.yaml:3:1: error: a tab where spaces were expected; YAML is "
        + "indented by spaces only [malformed-source]"
    ),
  ])
  func aFaultOfTheSourceIsAFinding(
    file: String, part: String, other: String, expected: String
  ) async {
    let source = SmallStandard.source(file, part, becomes: other)
    let result = ForwardImpactImporter().result(of: source)
    #expect(result.lines.contains(expected), "\(result.lines)")
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(
      result, of: source, roots: SmallStandard.roots(source), fieldNames: SmallStandard.fieldNames)
    if !expected.contains("malformed") {
      #expect(proof.problems == [])
    }
  }

  @Test(arguments: ["levels.yaml", "disciplines", "capabilities"])
  func aPartThatIsMissingIsReported(part: String) async {
    let changes = SmallStandard.files.keys.filter { $0.hasPrefix(part) }.map { ($0, String?.none) }
    let source = SmallStandard.source(Dictionary(uniqueKeysWithValues: changes))
    let result = ForwardImpactImporter().result(of: source)
    #expect(
      result.findings.contains { $0.message.hasPrefix("there are no ") } == (part != "capabilities")
    )
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(result, of: source, roots: SmallStandard.roots(source))
    #expect(proof.problems == [])
  }

  @Test(arguments: ImporterPromises.strangers(named: "levels.yaml"))
  func otherFilesGetAFindingWithAPlace(file: SourceFile) async {
    let result = ForwardImpactImporter().result(of: ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(result.documents == [])
    #expect(ForwardImpactImporter().recognise(ImportSource([file])) == .no)
  }

  @Test func filesThatAreNoPartOfAStandardAreReported() {
    let source = SmallStandard.source([
      "self-assessments/a.yaml": "id: a\nskillProficiencies: {coding: working}",
      "README.md": "# Read me",
    ])
    let result = ForwardImpactImporter().result(of: source)
    #expect(
      result.lines == [
        "fit/self-assessments/a.yaml:1:1: warning: 'a.yaml' is no level, discipline, track, "
          + "capability or behaviour [unexpected-source]"
      ])
    #expect(result.ledger.entries.contains { $0.place?.file == "fit/README.md" })
  }

  @Test func disciplinesTimesContextsTimesLevelsAreBounded() {
    let levels = (1...90).map {
      "- {id: L\($0), ordinalRank: \($0), professionalTitle: Level \($0)}"
    }
    var changes: [String: String?] = ["levels.yaml": levels.joined(separator: "\n")]
    for number in 1...30 {
      changes["tracks/t\(number).yaml"] = "roleContext: Context \(number)"
    }
    changes["disciplines/software.yaml"] =
      "specialization: S\nvalidTracks: [\((1...30).map { "t\($0)" }.joined(separator: ", "))]"
    let result = ForwardImpactImporter().result(of: SmallStandard.source(changes))
    #expect(result.findings.contains { $0.rule == ImportRule.oversizedSource.id })
  }

  @Test func thousandsOfSkillsTakeNoTimeToSpeakOf() throws {
    let skills = (0..<3000).map { "  - {id: s\($0), name: Skill \($0)}" }.joined(separator: "\n")
    let asked = (0..<6000).map { "s\($0)" }.joined(separator: ", ")
    let result = ForwardImpactImporter().result(
      of: SmallStandard.source([
        "capabilities/delivery.yaml": "id: delivery\nskills:\n" + skills,
        "disciplines/software.yaml": "specialization: S\ncoreSkills: [\(asked)]",
      ]))
    #expect(result.findings.count { $0.rule == ImportRule.danglingSource.id } > 3000)
    let role = try #require(
      SmallStandard.framework(result).tracks.flatMap(\.roles).last { $0.id.lexical.hasPrefix("s") })
    #expect(role.requirements.count > 3000)
  }

  @Test(arguments: 0..<100)
  func damagedFilesAreReadOrGetAFinding(seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let source = ImportSource(
      SmallStandard.source().files.map { file in
        random.once(in: 3)
          ? SourceFile(
            name: file.name, bytes: ByteDamage.damaged(file.bytes, using: &random)) : file
      })
    let result = ForwardImpactImporter().result(of: source)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(
      LossProof(result, of: source, roots: SmallStandard.roots(source)).problems == [])
  }
}
