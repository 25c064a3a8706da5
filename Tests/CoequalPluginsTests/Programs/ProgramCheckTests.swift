import CoequalChecks
import CoequalModel
import CoequalPluginProtocol
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Checks that programs do, with programs that are functions.
@Suite struct ProgramCheckTests {
  private func plugin(
    on kind: String = "role", _ fields: [String] = ["title", "purpose", "outcomes"],
    attributes: String = "", documents: [String: String]
  ) -> PluginCase {
    let list = fields.map { "<field name=\"\($0)\"/>" }.joined()
    return PluginCase(
      """
      <command program="check" protocol="1"/>
      <checks><check id="it"\(attributes)><title>t</title><summary>s</summary>
      <subject kind="\(kind)">\(list)</subject></check></checks>
      """, documents: documents)
  }

  private let framework = DocumentText.framework(
    """
    <tracks><track id="expert" kind="hybrid"><title>Expert</title>
    <role id="senior" grade="g1"><title>Senior  R&amp;D 🚀 engineer</title>
      <outcomes><outcome id="one">First</outcome><outcome id="two">Second thing</outcome></outcomes>
    </role><role id="lead" grade="g2"><title>Lead</title></role></track></tracks>
    """, uses: nil)

  /// What a program finds, with the bytes of each finding, and what is wrong with the plugin.
  private func found(
    _ plugin: PluginCase, _ runner: RunnerInMemory, cache: any AnswerCache = NoAnswerCache()
  ) async throws -> (found: [String], problems: [String]) {
    let catalog = try await plugin.catalog()
    let checks = try plugin.contribution().programChecks
    let outcome = await ProgramChecks(checks, runner: runner, cache: cache)
      .run(over: catalog, active: Set(checks.map(\.description.id)))
    let findings = outcome.rules.flatMap { $0.findings(in: catalog) }.sorted()
    return (
      findings.map { finding in
        "<\(finding.text(in: catalog.sources[finding.place?.file ?? ""]) ?? "")> \(finding.message)"
      }, outcome.findings.map { "\($0.message) [\($0.rule)]" }
    )
  }

  // MARK: - Subjects

  @Test func aProgramIsGivenTheFieldsThatItDeclaresAndNoOthers() async throws {
    let runner = RunnerInMemory { _ in [] }
    _ = try await found(plugin(documents: ["f.xml": framework]), runner)
    let lines = try runner.calls.flatMap { $0 }.map { line in
      String(decoding: try JSONLine.encode(line), as: UTF8.self)
    }
    #expect(
      lines == [
        #"{"fields":{"outcomes":[{"id":"one","text":"First"},{"id":"two","text":"Second thing"}],"title":"Senior R&D 🚀 engineer"},"kind":"role","language":"en","ref":"engineering/role/senior"}"#
          + "\n",
        #"{"fields":{"title":"Lead"},"kind":"role","language":"en","ref":"engineering/role/lead"}"#
          + "\n",
      ])
  }

  @Test func subjectsOfTheSameCatalogAreTheSameBytes() async throws {
    let all = SubjectKinds.all
    for (kind, fields) in all {
      let runner = RunnerInMemory { _ in [] }
      let plugin = plugin(
        on: kind, fields.filter { $0 != "package" },
        documents: ["f.xml": framework, "s.xml": DocumentText.structure()])
      _ = try await found(plugin, runner)
      _ = try await found(plugin, runner)
      let calls = try runner.calls.map { try $0.map { try JSONLine.encode($0) } }
      #expect(calls.count == (kind == "competency" || kind == "move" ? 0 : 2), "\(kind)")
      #expect(calls.first == calls.last)
    }
  }

  @Test func thingsThatShareAnIDHaveNamesOfTheirOwn() async throws {
    let runner = RunnerInMemory { subjects in
      subjects.map { CheckLine(ref: $0.ref, message: $0.ref) }
    }
    let documents = [
      "a.xml": framework,
      "b.xml": framework.replacing("version=\"1.0.0\"", with: "version=\"2.0.0\""),
    ]
    let (found, problems) = try await found(plugin(documents: documents), runner)
    #expect(problems == [])
    #expect(
      found == [
        "<role> engineering/role/senior", "<role> engineering/role/lead",
        "<role> engineering/role/senior#2", "<role> engineering/role/lead#2",
      ])
  }

  @Test func payIsGivenOnlyToThoseWhoAskForIt() async throws {
    let paid = framework.replacing(
      "<title>Lead</title>", with: "<title>Lead</title><package><notice>P3M</notice></package>")
    let runner = RunnerInMemory { _ in [] }
    let plain = plugin(["title", "package"], documents: ["f.xml": paid])
    #expect(
      try plain.contribution().findings.map(\.message) == [
        "field 'package' is about pay, which plugin 'acme-checks' does not ask for"
      ])
    #expect(try plain.contribution().programChecks.isEmpty)
    let asking = PluginCase(
      """
      <command program="check" protocol="1"/>
      <permissions><permission name="framework.pay" because="compares notice"/></permissions>
      <checks><check id="it"><title>t</title><summary>s</summary>
      <subject kind="role"><field name="package"/></subject></check></checks>
      """, documents: ["f.xml": paid])
    _ = try await found(asking, runner)
    #expect(
      runner.calls.last?.last?.fields["package"] == .entries([["part": "notice", "period": "P3M"]]))
  }

  @Test func textsOfPayAreNoTextsForOthers() async throws {
    let paid = framework.replacing(
      "<title>Lead</title>",
      with: "<title>Lead</title><package><benefit id=\"car\">A car of 900 EUR</benefit></package>")
    let runner = RunnerInMemory { _ in [] }
    _ = try await found(plugin(on: "text", ["text"], documents: ["f.xml": paid]), runner)
    let texts = runner.calls.flatMap { $0 }.map(\.fields)
    #expect(!texts.isEmpty && !texts.contains(["text": .text("A car of 900 EUR")]))
  }

  // MARK: - Answers

  @Test func answersPointAtExactlyWhatTheySpeakOf() async throws {
    let runner = RunnerInMemory { _ in
      let senior = "engineering/role/senior"
      return [
        CheckLine(
          ref: senior, field: "title", range: TextRange(start: 7, end: 12), message: "a range."),
        CheckLine(ref: senior, field: "title", message: "a  field"),
        CheckLine(
          ref: senior, field: "outcomes", item: 1, range: TextRange(start: 0, end: 6),
          message: "an item"),
        CheckLine(ref: senior, field: "outcomes", message: "a list"),
        CheckLine(ref: "engineering/role/lead", message: "a subject", help: "do that."),
      ]
    }
    let (found, problems) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(problems == [])
    #expect(
      found == [
        "<role> a list", "<Senior  R&amp;D 🚀 engineer> a field", "<R&amp;D 🚀> a range",
        "<Second> an item", "<role> a subject",
      ])
  }

  @Test(arguments: [
    (CheckLine(ref: "x", message: "m"), "speaks of 'x', which it was not given"),
    (CheckLine(ref: "R", message: " \n"), "says nothing about 'R'"),
    (
      CheckLine(ref: "R", field: "code", message: "m"),
      "speaks of the field 'code' of 'R', which it was not given"
    ),
    (
      CheckLine(ref: "R", range: TextRange(start: 0, end: 1), message: "m"),
      "names a part of 'R' without a field"
    ),
    (
      CheckLine(ref: "R", field: "title", range: TextRange(start: 0, end: 99), message: "m"),
      "speaks of the characters 0 to 99 of the field 'title' of 'R', which are not there"
    ),
    (
      CheckLine(ref: "R", field: "title", range: TextRange(start: 3, end: 2), message: "m"),
      "speaks of the characters 3 to 2 of the field 'title' of 'R', which are not there"
    ),
    (
      CheckLine(ref: "R", field: "title", range: TextRange(start: -1, end: 2), message: "m"),
      "speaks of the characters -1 to 2 of the field 'title' of 'R', which are not there"
    ),
    (
      CheckLine(ref: "R", field: "title", item: 0, message: "m"),
      "speaks of item 0 of the field 'title' of 'R', which is not there"
    ),
    (
      CheckLine(ref: "R", field: "outcomes", item: 2, message: "m"),
      "speaks of item 2 of the field 'outcomes' of 'R', which is not there"
    ),
    (
      CheckLine(ref: "R", field: "outcomes", range: TextRange(start: 0, end: 1), message: "m"),
      "speaks of the characters 0 to 1 of the field 'outcomes' of 'R', which are not there"
    ),
  ])
  func aBadAnswerIsOneFindingAboutThePlugin(answer: CheckLine, problem: String) async throws {
    let ref = "engineering/role/senior"
    let runner = RunnerInMemory { _ in
      var answer = answer
      if answer.ref == "R" { answer.ref = ref }
      return [answer, CheckLine(ref: ref, message: "a good one")]
    }
    let (found, problems) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(
      problems == ["'acme-checks' \(problem.replacing("'R'", with: "'\(ref)'")) [plugin-output]"])
    #expect(found == ["<role> a good one"])
  }

  @Test func manyBadAnswersAreTwentyOneFindings() async throws {
    let runner = RunnerInMemory { _ in (0..<500).map { CheckLine(ref: "\($0)", message: "m") } }
    let (_, problems) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(problems.count == 21)
    #expect(
      problems.last == "'acme-checks' gave 480 more answers that cannot be used [plugin-output]")
  }

  @Test func moreAnswersThanAnybodyReadsAreCutOff() async throws {
    let runner = RunnerInMemory { subjects in
      (0..<12_000).map { CheckLine(ref: subjects[0].ref, message: "answer \($0)") }
    }
    let (found, problems) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(found.count == 10_000)
    #expect(problems.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func thousandsOfAnswersAboutALongTextTakeTheTimeOfOne() async throws {
    let long = String(repeating: "wörd ", count: 40_000)
    let runner = RunnerInMemory { subjects in
      (0..<5000).map { number in
        CheckLine(
          ref: subjects[0].ref, field: "title", range: TextRange(start: number, end: number + 5),
          message: "m")
      }
    }
    let plugin = plugin(documents: [
      "f.xml": framework.replacing("Lead", with: long).replacing("Senior", with: long)
    ])
    let (found, _) = try await found(plugin, runner)
    #expect(found.count == 5000)
  }

  @Test func aLongMessageOfManyLinesIsOneLineThatCanBeRead() async throws {
    let runner = RunnerInMemory { subjects in
      [CheckLine(ref: subjects[0].ref, message: String(repeating: "very\nlong ", count: 5000))]
    }
    let (found, _) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(found.first.map { $0.count < 600 && !$0.contains("\n") } == true)
  }

  // MARK: - Failures and settings

  private struct Broken: Error {}

  @Test func aProgramThatFailsIsOneFinding() async throws {
    let runner = RunnerInMemory { _ in throw Broken() }
    let (found, problems) = try await found(plugin(documents: ["f.xml": framework]), runner)
    #expect(found == [])
    #expect(problems == ["'acme-checks' could not do the check 'it': Broken() [plugin-unusable]"])
  }

  @Test func aProgramIsNotAskedWhereThereIsNothingToAsk() async throws {
    let runner = RunnerInMemory { _ in [] }
    let (found, problems) = try await found(
      plugin(on: "competency", ["title"], documents: ["f.xml": framework]), runner)
    #expect(found == [] && problems == [] && runner.calls.isEmpty)
  }

  @Test func aCheckThatIsOffIsNotDone() async throws {
    let runner = RunnerInMemory { subjects in [CheckLine(ref: subjects[0].ref, message: "m")] }
    let files = [
      "coequal.xml": DocumentText.project(
        """
        <plugins><enable plugin="acme-checks" path="a"/></plugins>
        <rules><rule id="acme-checks/it" severity="off"/></rules>
        """),
      "a/plugin.xml": plugin(documents: [:]).manifest, "f.xml": framework,
    ]
    let plugins = PluginLoader(fileSystem: MemoryFileSystem(files)).load(projectAt: ".")
    let catalog = await Registry(".", files: files).load()
    let checker = await plugins.checker(
      for: catalog, adding: Checker(rules: []), runner: runner)
    #expect(try await checker.check(catalog).findings == [])
    #expect(runner.calls.isEmpty)
    let without = await plugins.checker(for: catalog, adding: Checker(rules: []))
    #expect(try await without.check(catalog).findings == [])
  }

  @Test func whatAProgramFindsHasSeveritiesAndReasons() async throws {
    let runner = RunnerInMemory { subjects in
      subjects.map { CheckLine(ref: $0.ref, message: "m", help: "h") }
    }
    let files = [
      "coequal.xml": DocumentText.project(
        """
        <plugins><enable plugin="acme-checks" path="a"/></plugins>
        <rules><rule id="acme-checks/it" severity="note"/></rules>
        """),
      "a/plugin.xml": plugin(documents: [:]).manifest,
      "f.xml": framework.replacing(
        "<role id=\"lead\"", with: "<?coequal allow acme-checks/it As agreed?><role id=\"lead\""),
    ]
    let plugins = PluginLoader(fileSystem: MemoryFileSystem(files)).load(projectAt: ".")
    let catalog = await Registry(".", files: files).load()
    let checker = await plugins.checker(
      for: catalog, adding: Checker(rules: []), runner: runner)
    let result = try await checker.check(catalog)
    #expect(result.findings.map(\.severity) == [.note])
    #expect(
      result.findings.map(\.help) == [
        ["h, or record why not: <?coequal allow acme-checks/it reason?>"]
      ])
    #expect(result.allowed.map(\.reason) == ["As agreed"])
  }
}

/// Every kind of subject with all its fields.
private enum SubjectKinds {
  static let all: [(kind: String, fields: [String])] = [
    ("text", ["text", "element", "address"]),
    (
      "role",
      [
        "id", "code", "grade", "entry", "status", "track", "track-kind", "title", "purpose",
        "scope", "outcomes", "measures", "check-ins", "accountabilities", "mandate",
        "requirements", "evaluation", "package", "decisions", "seats", "tenure", "selection",
      ]
    ),
    (
      "competency",
      [
        "id", "area", "scale", "levels", "per-level", "cumulative", "title", "summary", "expects",
        "examples",
      ]
    ),
    ("track", ["id", "kind", "dual-until", "title", "summary", "roles"]),
    ("move", ["from", "to", "kind", "conditions"]),
  ]
}
