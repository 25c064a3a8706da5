import CoequalChecks
import CoequalModel
import CoequalPluginProtocol
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What holds for every document, tried on documents made from the declarations of the format.
@Suite struct RandomCatalogTests {
  /// Checks of each kind on everything that subjects have.
  private static let manifest: String = {
    let fields: [(kind: String, texts: [String], lists: [String])] = [
      ("text", ["text", "element", "address"], []),
      (
        "role",
        [
          "id", "code", "grade", "entry", "status", "track", "track-kind", "title", "purpose",
          "outcomes", "measures", "check-ins", "accountabilities", "evaluation", "package",
          "decisions", "selection",
        ], ["scope", "mandate", "requirements", "seats", "tenure", "outcomes"]
      ),
      (
        "competency",
        [
          "id", "area", "scale", "levels", "per-level", "cumulative", "title", "summary", "expects",
          "examples",
        ], ["levels", "expects", "examples"]
      ),
      ("track", ["id", "kind", "dual-until", "title", "summary", "roles"], ["roles"]),
      ("move", ["from", "to", "kind", "conditions"], ["conditions"]),
    ]
    var checks: [String] = []
    func add(_ kind: String, _ fields: [String], _ declaration: String) {
      if fields.isEmpty { return }
      checks.append(
        """
        <check id="c\(checks.count)"><title>t</title><summary>s</summary><subject kind="\(kind)">\
        \(fields.map { "<field name=\"\($0)\"/>" }.joined())</subject>\(declaration)</check>
        """)
    }
    for (kind, texts, lists) in fields {
      add(kind, texts, "<pattern text=\"*\"/>")
      add(kind, texts, "<pattern text=\"never written\" use=\"need\"/>")
      add(kind, texts, "<length unit=\"words\" at-most=\"3\"/>")
      add(kind, texts, "<length unit=\"sentences\" at-least=\"2\"/>")
      add(kind, texts, "<length unit=\"characters\" at-most=\"5\"/>")
      add(kind, texts, "<vocabulary list=\"all\"/>")
      add(kind, texts, "<vocabulary list=\"all\" use=\"only\"/>")
      add(kind, texts + lists.filter { !texts.contains($0) }, "<required/>")
      add(kind, lists, "<count at-least=\"3\" at-most=\"4\"/>")
    }
    add("competency", ["expects"], "<count at-least=\"2\" by-level=\"true\"/>")
    return """
      <permissions><permission name="framework.pay" because="it is a test"/></permissions>
      <word-lists><word-list id="all"><word text="the" instead="a"/><word text="te*" instead="x"/>
      <word text="*ï*"/><word text="on a"/><word text="管*"/><word text="👩‍👩‍👧"/></word-list></word-lists>
      <checks>\(checks.joined())</checks>
      """
  }()

  private func catalog(seed: UInt64) async -> Catalog {
    var documents: [String: String] = [:]
    for (index, kind) in [DocumentKind.structure, .framework, .framework, .translation].enumerated()
    {
      var generator = DocumentGenerator(seed: seed &* 7 &+ UInt64(index), rarity: 2)
      var writer = TreeWriter(seed: seed)
      documents["\(index).xml"] = writer.document(generator.document(kind, budget: 80))
    }
    // One that changes what it inherits.
    documents["base.xml"] = DocumentText.framework(
      """
      <tracks><track id="t" kind="hybrid"><title>The track</title>
      <role id="r" grade="g1"><title>The te&amp;st</title><purpose>The one</purpose></role>
      </track></tracks>
      """, id: "base", uses: nil)
    documents["heir.xml"] = DocumentText.framework(
      """
      <extends framework="base" version="1"><change role="r"><purpose>On <![CDATA[the]]> a</purpose>
      <outcomes><outcome id="o">The test</outcome></outcomes></change></extends>
      """, id: "heir", uses: nil)
    return await Registry(documents: documents).load()
  }

  @Test func findingsPointIntoTheirFilesWhateverTheDocuments() async throws {
    let contribution = try PluginCase(Self.manifest, documents: [:]).contribution()
    try #require(contribution.findings.map(\.message) == [])
    var count = 0
    for seed in 0..<12 as Range<UInt64> {
      let catalog = await catalog(seed: seed)
      for finding in contribution.rules.flatMap({ $0.findings(in: catalog) }) {
        count += 1
        let place = try #require(finding.place)
        let bytes = try #require(catalog.sources[place.file]).bytes
        try #require(
          place.range.upperBound <= bytes.count && !place.range.isEmpty, "seed \(seed): \(finding)")
        let text = String(validating: bytes[place.range], as: UTF8.self)
        try #require(text != nil, "seed \(seed): \(finding) cuts a character")
        try #require(!finding.message.isEmpty && !finding.message.contains("\n"))
        for fix in finding.fixes {
          let source = try #require(catalog.sources[place.file])
          let fixed = try fix.applied(to: source)
          let again = DocumentReader.read(name: place.file, contents: fixed.bytes)
          try #require(again.findings.isEmpty, "seed \(seed): \(fix.title)")
        }
      }
    }
    #expect(count > 1000)
  }

  /// The same catalog gives the same findings, and a program gets the same bytes.
  @Test func findingsDoNotDependOnTheRun() async throws {
    let contribution = try PluginCase(Self.manifest, documents: [:]).contribution()
    let (first, second) = (await catalog(seed: 3), await catalog(seed: 3))
    for rule in contribution.rules {
      #expect(rule.findings(in: first) == rule.findings(in: second))
    }
  }

  /// Whatever a program says of a subject that it was given, it is a finding with a place or one about the
  /// plugin.
  @Test func answersAtRandomAreFindingsOrProblems() async throws {
    var random = SplitMix(seed: 5)
    let plugin = PluginCase(
      """
      <command program="check" protocol="1"/>
      <checks><check id="it"><title>t</title><summary>s</summary><subject kind="role">
      <field name="title"/><field name="outcomes"/><field name="requirements"/></subject></check>
      </checks>
      """, documents: [:])
    let checks = try plugin.contribution().programChecks
    for seed in 0..<10 as Range<UInt64> {
      let catalog = await catalog(seed: seed)
      let numbers = (0..<400).map { _ in random.index(30) - 3 }
      let runner = RunnerInMemory { subjects in
        guard !subjects.isEmpty else { return [] }
        return (0..<100).map { index in
          let pick = { (offset: Int) in numbers[(index * 4 + offset) % numbers.count] }
          return CheckLine(
            ref: subjects[index % subjects.count].ref,
            field: ["title", "outcomes", "requirements", "code", nil][index % 5],
            item: pick(0) > 10 ? nil : pick(0),
            range: pick(1) > 15 ? nil : TextRange(start: pick(1), end: pick(2)), message: "m")
        }
      }
      let outcome = await ProgramChecks(checks, runner: runner)
        .run(over: catalog, active: Set(checks.map(\.description.id)))
      for finding in outcome.rules.flatMap({ $0.findings(in: catalog) }) {
        let place = try #require(finding.place)
        let bytes = try #require(catalog.sources[place.file]).bytes
        #expect(place.range.upperBound <= bytes.count)
        #expect(String(validating: bytes[place.range], as: UTF8.self) != nil)
      }
      #expect(outcome.findings.count <= 21)
    }
  }
}
