import CoequalExchange
import CoequalModel
import CoequalTestSupport
import SnowflakePlugin
import Testing

@Suite struct SnowflakeImporterTests {
  private func result(_ text: String, _ mapping: ImportMapping = ImportMapping()) -> ImportResult {
    SnowflakeImporter().result(of: source(text), mapping: mapping)
  }

  private func source(_ text: String) -> ImportSource {
    ImportSource([SourceFile(name: "constants.js", text: text)])
  }

  private func framework(_ result: ImportResult) throws -> Framework {
    try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
  }

  /// The names that the format gives; others are the company's own.
  static let fieldNames: Set<String> = [
    "category", "description", "displayName", "examples", "label", "maxLevel", "maxPoints",
    "milestones", "minPoints", "pointsToLevels", "signals", "summary", "titles", "tracks",
  ]

  /// Two tracks with two milestones, and three titles.
  static let small = """
    // @flow
    import * as d3 from 'd3'
    export type TrackId = 'MOBILE' | 'CRAFT'
    export const milestones = [0, 1, 2]
    export const milestoneToPoints = (milestone: Milestone): number => {
      switch (milestone) { case 0: return 0
        default: return 1 }
    }
    export const pointsToLevels = { '0': '1.1', '5': '1.2' }
    export const maxLevel = 135
    export const tracks: Tracks = {
      "MOBILE": {
        "displayName": "Mobile", "category": "A", "description": "Builds apps",
        "milestones": [{
          "summary": "Works in what is there",
          "signals": ["Reuses parts", "Ships small changes",],
          "examples": ["Added a button"],
        }, { "summary": "Adds to it", "signals": ["Adds parts"], "examples": [] }],
      },
      "CRAFT": {
        "displayName": "Craft", "category": "B", "description": "Cares for quality",
        "milestones": [{ "summary": "Tests", "signals": [], "examples": ["Wrote a test"] }],
      },
    }
    export const trackIds: TrackId[] = Object.keys(tracks)
    export const titles = [
      {label: 'Engineer I', minPoints: 0, maxPoints: 16},
      {label: 'Senior Engineer', minPoints: 17},
      {label: 'Group Lead', minPoints: 17},
    ]
    """

  @Test func tracksBecomeCompetenciesInTheAreasOfTheirCategories() throws {
    let framework = try framework(result(Self.small))
    #expect(framework.areas.map(\.title) == ["A", "B"])
    let mobile = try #require(framework.areas.first?.competencies.first)
    #expect(mobile.id.lexical == "mobile")
    #expect(mobile.title == "Mobile")
    #expect(mobile.summary == "Builds apps")
    #expect(framework.scales.first?.levels.map(\.id.lexical) == ["milestone-1", "milestone-2"])
  }

  @Test func milestonesBecomeLevelsWithSignalsAndExamples() throws {
    let mobile = try #require(
      try framework(result(Self.small)).areas.first?.competencies.first)
    #expect(
      mobile.expectations.map { "\($0.level) \($0.text)" } == [
        "milestone-1 Works in what is there", "milestone-1 Reuses parts",
        "milestone-1 Ships small changes", "milestone-2 Adds to it", "milestone-2 Adds parts",
      ])
    #expect(mobile.examples.map { "\($0.level) \($0.text)" } == ["milestone-1 Added a button"])
  }

  @Test func titlesBecomeRolesOnGuessedTracksWithOneGradeForEachLeastNumberOfPoints() throws {
    let framework = try framework(result(Self.small))
    #expect(framework.tracks.map(\.kind) == [.individualContributor, .leader])
    #expect(
      framework.tracks.map { $0.roles.map { "\($0.title) \($0.grade)" } } == [
        ["Engineer I g1", "Senior Engineer g2"], ["Group Lead g2"],
      ])
  }

  @Test func titlesForTheSamePointsAreASwitchApart() throws {
    let framework = try framework(result(Self.small))
    #expect(
      framework.moves.map { "\($0.from) \($0.to) \($0.kind.rawValue)" } == [
        "engineer-i senior-engineer promotion", "senior-engineer group-lead switch",
        "group-lead senior-engineer switch",
      ])
  }

  @Test func anAnswerPutsATitleOnAnotherTrack() throws {
    var mapping = ImportMapping()
    mapping.answer(.track, "group-lead", with: "hybrid as groups")
    let framework = try framework(result(Self.small, mapping))
    #expect(framework.tracks.map(\.kind) == [.individualContributor, .hybrid])
    #expect(framework.tracks.last?.id.lexical == "groups")
  }

  @Test func eachGuessSaysWhyAndHowToCorrectIt() {
    let guesses = result(Self.small).ledger.entries.filter { $0.fate == .guessed }
    #expect(
      guesses.map { $0.written ?? "" } == [
        "Snowflake", "1.0.0", "en", "snowflake-grades", "g1", "g2", "g2", "individual-contributor",
        "Individual contributor", "individual-contributor", "leader", "Leader",
        "promotion from 'engineer-i' to 'senior-engineer'",
        "switch from 'senior-engineer' to 'group-lead'",
        "switch from 'group-lead' to 'senior-engineer'",
      ])
    #expect(guesses.allSatisfy { $0.reason != nil && $0.correction != nil })
  }

  @Test func pointsAreReportedAsNotCarriedOver() {
    let left = result(Self.small).ledger.entries.filter {
      $0.fate == .left && $0.reason?.contains("points") == true
    }
    #expect(
      left.map(\.text) == ["0", "1.1", "5", "1.2", "135", "0", "16", "17", "17"])
  }

  @Test func codeIsReportedAndNeverRun() {
    let code = result(Self.small).ledger.entries.filter {
      $0.reason == "it is code, which is never run"
    }
    #expect(code.count == 4)
    #expect(code.allSatisfy { $0.fate == .left })
  }

  @Test func aSmallModuleIsReadWithoutLoss() async throws {
    let result = result(Self.small)
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(result.findings == [])
    let module = try JavaScriptModule.read(
      SourceFile(name: "constants.js", text: Self.small))
    let proof = LossProof(
      result, of: source(Self.small), roots: [module.literals], fieldNames: Self.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount == 27)
  }

  // MARK: - Recognising

  @Test func knowsItsOwnModule() {
    #expect(SnowflakeImporter().recognise(source(Self.small)) == .certain)
  }

  @Test(arguments: ImporterPromises.strangers(named: "constants.js"))
  func doesNotTakeOtherFilesForIts(file: SourceFile) {
    #expect(SnowflakeImporter().recognise(ImportSource([file])) == .no)
  }

  @Test func otherFilesOfAFolderAreReported() {
    let other = SourceFile(name: "a-test.js", text: "test('x')")
    let result = SnowflakeImporter().result(
      of: ImportSource([other, SourceFile(name: "constants.js", text: Self.small)]))
    #expect(result.documents.count == 2)
    #expect(result.ledger.entries.first?.text == "a-test.js")
    #expect(result.ledger.entries.first?.fate == .left)
  }

  // MARK: - Faults

  @Test(
    arguments: [
      (
        "export const tracks = load()\n",
        [
          "constants.js:1:1: warning: 'tracks' is code; only literals are read, and code is never run "
            + "[unexpected-source]"
        ]
      ),
      (
        "export const track = {}\n",
        [
          "constants.js:1:1: warning: no constant 'tracks'; expected 'export const tracks = …' "
            + "[unexpected-source]"
        ]
      ),
      (
        "export const tracks = {\n  \"A\": {\n    \"displayName\": \"A\"\n    \"category\": \"B\"\n  }\n}",
        ["constants.js:4:5: error: a text where ',' or '}' was expected [malformed-source]"]
      ),
      (
        "export const tracks = []\n",
        [
          "constants.js:1:23: warning: 'tracks' is a list; expected a map of tracks by their ids "
            + "[unexpected-source]"
        ]
      ),
      (
        "export const titles = []\nexport const tracks = { A: 'x' }\n",
        [
          "constants.js:2:28: warning: a track is a text; expected a map with displayName and "
            + "milestones [unexpected-source]"
        ]
      ),
    ])
  func aFaultIsAFindingWithItsPlace(text: String, findings: [String]) {
    let result = result(text)
    #expect(result.findings.map { $0.line(in: result.sources["constants.js"]) } == findings)
  }

  @Test func titlesThatRepeatOrHaveNoLabelAreFindings() {
    let text = Self.small.replacing(
      "{label: 'Group Lead', minPoints: 17},", with: "{label: 'Engineer I'}, {minPoints: 3}")
    let result = result(text)
    #expect(
      result.findings.map { $0.line(in: result.sources["constants.js"]) } == [
        "constants.js:29:11: warning: the title 'Engineer I' is there twice; the first counts "
          + "[repeated-source]",
        "constants.js:29:26: warning: a title has no label; expected {label: 'Engineer', minPoints: 0} "
          + "[unexpected-source]",
      ])
  }

  @Test(arguments: ImporterPromises.strangers(named: "constants.js"))
  func whateverIsNamedIsReadOrRefused(file: SourceFile) async {
    let result = SnowflakeImporter().result(of: ImportSource([file]))
    #expect(!result.findings.isEmpty)
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test func aFileThatIsCutOffIsReadAsFarAsItGoes() async {
    let file = SourceFile(name: "constants.js", text: Self.small)
    for beginning in ImporterPromises.beginnings(of: file, every: 17) {
      let result = SnowflakeImporter().result(of: ImportSource([beginning]))
      #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
      #expect(await ImporterPromises.faults(of: result) == [])
    }
  }

  @Test(arguments: 0..<100 as Swift.Range<UInt64>)
  func damageIsNoTrap(seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let bytes = ByteDamage.damaged(Array(Self.small.utf8), using: &random)
    let result = SnowflakeImporter().result(
      of: ImportSource([SourceFile(name: "constants.js", bytes: bytes)]))
    #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }
}
