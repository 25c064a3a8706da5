import CoequalModel
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What 'coequal plugin new' writes.
@Suite struct PluginTemplateTests {
  private func files(
    _ template: PluginTemplate, _ name: String = "acme-ladders",
    package: CoequalPackage = .path("../coequal")
  ) throws -> [TemplateFile] {
    template.files(named: try PluginName(name), package: package)
  }

  private func text(_ path: String, in files: [TemplateFile]) throws -> String {
    try #require(files.first { $0.path == path }).text
  }

  @Test(arguments: PluginTemplate.allCases)
  func nothingOfTheNameOfTheTemplateIsLeft(_ template: PluginTemplate) throws {
    let files = try files(template)
    for placeholder in ["my-plugin", "MyPlugin", "My plugin"] {
      #expect(files.allSatisfy { !$0.path.contains(placeholder) })
      #expect(files.allSatisfy { !$0.text.contains(placeholder) })
    }
    #expect(!files.contains { $0.text.contains(#"path: "../../..""#) })
  }

  @Test func filesAndTypesHaveTheName() throws {
    let files = try files(.swift)
    #expect(files.map(\.path).contains("Sources/AcmeLadders/AcmeLaddersImporter.swift"))
    #expect(try text("plugin.xml", in: files).contains("<title>Acme ladders</title>"))
    #expect(
      try text("Sources/AcmeLadders/AcmeLadders.swift", in: files).contains("struct AcmeLadders {"))
  }

  @Test func scriptsAreToBeRun() throws {
    #expect(try files(.swift).filter(\.isExecutable).map(\.path) == ["build.sh"])
    #expect(try files(.python).filter(\.isExecutable).map(\.path) == ["bin/acme-ladders"])
  }

  @Test(arguments: [
    (CoequalPackage.path("../co\"equal"), #".package(name: "coequal", path: "../co\"equal")"#),
    (
      .version(url: "https://example.org/coequal", from: "0.2.0"),
      #".package(url: "https://example.org/coequal", from: "0.2.0")"#
    ),
  ])
  func packagesFindCoequalWhereItIs(_ package: CoequalPackage, _ line: String) throws {
    for template in [PluginTemplate.swift, .linked] {
      #expect(try text("Package.swift", in: files(template, package: package)).contains(line))
    }
  }

  /// Another name must not break what the names stand in.
  @Test(arguments: [
    PluginTemplate.data, BuiltExecutable.hasPython ? .python : .data,
  ])
  func aPluginWithAnotherNameIsSound(_ template: PluginTemplate) async throws {
    let folder = try TemplateFolder(try files(template, "a1-b2-c3"))
    let report = await PluginVerifier(limits: .init(largeSource: 10_000))
      .verify(folder.folder.path, host: folder.host)
    #expect(report.hasPassed, "\(report)")
  }

  // MARK: - Names

  @Test(arguments: ["a", "acme-ladders", "x2", "yaml-of-acme"])
  func aPlainNameWillDo(_ name: String) throws {
    #expect(try PluginName(name).id.lexical == name)
  }

  @Test(arguments: [
    ("Acme Ladders", "acme-ladders"), ("acme_ladders", "acme-ladders"),
    ("acme.ladders", "acme-ladders"), ("-acme", "acme"), ("acme--x", "acme-x"),
    ("2026-ladders", "plugin-2026-ladders"), ("Größen", "grossen"), ("../../etc", "etc"),
    ("markup", "markup-plugin"), ("coequal", "my-coequal"), ("coequal-kit", "my-coequal-kit"),
    (String(repeating: "a", count: 51), String(repeating: "a", count: 50)),
  ])
  func anotherNameIsRefusedWithASuggestion(_ name: String, _ suggestion: String) throws {
    let error = #expect(throws: PluginNameError.self) { try PluginName(name) }
    #expect(error?.suggestion == suggestion)
    #expect(try PluginName(suggestion).id.lexical == suggestion)
  }

  @Test(arguments: ["", "…", "--", "日本"])
  func aNameOfNothingHasNoSuggestion(_ name: String) {
    let error = #expect(throws: PluginNameError.self) { try PluginName(name) }
    #expect(error?.suggestion == nil)
  }

  @Test func theReasonIsSaid() {
    let error = #expect(throws: PluginNameError.self) { try PluginName("Acme Ladders") }
    #expect(
      error?.description == """
        'Acme Ladders' cannot be the name of a plugin: lower-case letters, digits and single hyphens \
        are expected, a letter first; did you mean 'acme-ladders'?
        """)
  }
}
