import CoequalChecks
import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalPlugins

/// Putting plugins together.
@Suite struct PluginSetTests {
  private struct Format: Importer {
    let id: Identifier
    let title = "a format"

    func recognise(_ source: ImportSource) -> Recognition { .no }
    func read(_ source: ImportSource, into draft: inout ImportDraft) {}
  }

  private func manifest(_ content: String, id: String, file: String) throws -> PlacedManifest {
    let text = DocumentText.plugin(content, id: id)
    return try #require(
      PlacedManifest(DocumentReader.read(name: file, contents: Array(text.utf8))))
  }

  private func contribution(
    _ content: String = "", id: String, file: String, importers: [any Importer] = []
  ) throws -> Contribution {
    Contribution(try manifest(content, id: id, file: file), importers: importers)
  }

  private let check = """
    <checks><check id="it"><title>t</title><summary>s</summary>
    <subject kind="role"><field name="title"/></subject><required/></check></checks>
    """

  @Test func theOrderOfPluginsDoesNotMatter() throws {
    let plugins = [
      try contribution(check, id: "b", file: "b.xml"),
      try contribution(check, id: "a", file: "a.xml"),
      try contribution(check, id: "b", file: "c.xml"),
    ]
    let sets = [plugins, plugins.reversed()].map { PluginSet($0) }
    for set in sets {
      #expect(set.contributions.map(\.manifest.file) == ["a.xml", "b.xml"])
      #expect(set.rules.map(\.description.id.rawValue) == ["a/it", "b/it"])
      #expect(set.findings == sets.first?.findings)
    }
  }

  @Test func twoPluginsOfOneIDAreAFindingThatNamesBothFiles() throws {
    let set = PluginSet([
      try contribution(id: "a", file: "first/plugin.xml"),
      try contribution(id: "a", file: "other/plugin.xml"),
    ])
    let finding = try #require(set.findings.first)
    #expect(set.findings.count == 1)
    #expect(
      finding.message
        == "plugin 'a' is in 'other/plugin.xml' and in 'first/plugin.xml', which counts")
    #expect(finding.place?.file == "other/plugin.xml")
    #expect(finding.notes.map(\.place?.file) == ["first/plugin.xml"])
    #expect(finding.rule.rawValue == "plugin-clash")
  }

  @Test func twoImportersOfOneIDAreAFindingThatNamesBothFiles() throws {
    let id = try #require(Identifier("csv"))
    let importers = "<importers><importer id=\"csv\"><title>CSV</title></importer></importers>"
    let set = PluginSet([
      try contribution(importers, id: "a", file: "a.xml", importers: [Format(id: id)]),
      try contribution(importers, id: "b", file: "b.xml", importers: [Format(id: id)]),
    ])
    #expect(set.importers.count == 1)
    #expect(
      set.findings.map(\.message) == [
        "importer 'csv' is in 'b.xml' and in 'a.xml', which counts"
      ])
  }

  @Test func whatAManifestNamesMustBeThere() throws {
    let set = PluginSet([
      try contribution(
        "<importers><importer id=\"csv\"><title>CSV</title></importer></importers>", id: "a",
        file: "a.xml", importers: [Format(id: try #require(Identifier("tsv")))])
    ])
    #expect(
      set.findings.map(\.message) == [
        "plugin 'a' brings importer 'tsv' and its manifest does not name it",
        "plugin 'a' names importer 'csv' and does not bring it",
      ])
  }

  @Test func aProgramHasNoExporters() throws {
    let exporters = "<exporters><exporter id=\"json\"><title>JSON</title></exporter></exporters>"
    let program = try contribution(
      "<command program=\"bin/a\" protocol=\"1\"/>" + exporters, id: "a", file: "a.xml")
    let finding = try #require(program.findings.first)
    #expect(program.findings.count == 1)
    #expect(finding.message == "plugin 'a' names exporter 'json' and does not bring it")
    #expect(
      finding.help == [
        "a program has importers and checks, and no exporters; take it out of the manifest"
      ])
    #expect(finding.place == program.manifest.place(of: Locus(.pluginExporter, 0, attribute: "id")))
    #expect(finding.place != nil)
  }

  @Test func aRuleInCodeTakesThePlaceOfItsCheck() async throws {
    let rule = { (id: String) in
      Rule(
        RuleDescription(id, "t", severity: .note, meaning: "m", rationale: "", repair: ""),
        inEachFramework: { rule, linked, _ in
          [rule.finding("found", at: linked.place(ofTrack: 0))]
        })
    }
    let content = """
      <checks><check id="it"><title>t</title><summary>s</summary><subject kind="track"/></check>
      </checks>
      """
    let contribution = Contribution(
      try manifest(content, id: "acme", file: "a.xml"),
      rules: [rule("acme/it"), rule("acme/other")])
    #expect(contribution.rules.map(\.description.id.rawValue) == ["acme/it"])
    #expect(
      contribution.findings.map(\.message) == [
        "plugin 'acme' brings rule 'acme/other' and its manifest does not name it"
      ])
    let catalog = await Registry(documents: [
      "f.xml": DocumentText.framework(
        "<tracks>\(DocumentText.track("a", roles: [("b", "g1")]))</tracks>", uses: nil)
    ]).load()
    let found = contribution.rules.flatMap { $0.findings(in: catalog) }
    #expect(found.map(\.message) == ["found"])
  }

  @Test func aPluginInCodeNeedsNoFile() throws {
    let id = try #require(Identifier("acme"))
    let plugin = Plugin(
      header: DocumentHeader(
        id: id, version: try #require(SemanticVersion("1.0.0")),
        language: try #require(LanguageTag("en"))), title: "Acme",
      checks: [
        PluginCheck(
          id: id, title: "t", summary: "s",
          subject: CheckSubject(kind: .role, fields: [SubjectField(name: id)]),
          declaration: .required(RequiredCheck()))
      ])
    let contribution = Contribution(plugin)
    #expect(contribution.rules.isEmpty)
    #expect(contribution.findings.map(\.message) == ["a role has no field 'acme'"])
    #expect(contribution.findings.map(\.place) == [nil])
  }

  @Test(arguments: [
    ("a", true), ("a/b", true), ("a/", true), (".", true), ("./a", true), ("a..b", true),
    ("", false), ("/a", false), ("..", false), ("../a", false), ("a/../b", false), ("a/..", false),
    ("a\\b", false), ("C:a", false), ("a\u{0}b", false), ("a\nb", false),
  ])
  func pathsStayInTheFolder(path: String, isSafe: Bool) {
    #expect(PluginPath.isSafe(path) == isSafe)
  }
}
