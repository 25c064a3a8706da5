import CoequalChecks
import CoequalModel
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Loading the plugins that a project names.
@Suite struct PluginLoaderTests {
  private let check = """
    <checks><check id="it"><title>a title</title><summary>s</summary>
    <subject kind="role"><field name="title"/></subject>
    <length unit="words" at-most="longest"/><option name="longest" value="2"/></check></checks>
    """

  private func load(
    _ plugins: String, _ files: [String: String] = [:], shipped: [Contribution] = [],
    installed: String? = nil
  ) -> (LoadedPlugins, lines: [String]) {
    var files = files
    files["p/coequal.xml"] = DocumentText.project("<plugins>\(plugins)</plugins>")
    let loader = PluginLoader(
      fileSystem: MemoryFileSystem(files), shipped: shipped, installedFolder: installed)
    let loaded = loader.load(projectAt: "p")
    let texts = files.merging(["": ""]) { $1 }
    return (
      loaded,
      loaded.findings.map { finding in
        let file = finding.place?.file ?? ""
        let bytes = Array((texts[file] ?? "").utf8)
        let range = finding.place?.range ?? 0..<0
        let text = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        return "\(file) <\(text)> \(finding.message) [\(finding.rule)]"
      }
    )
  }

  private func shipped(_ id: String) throws -> Contribution {
    let text = DocumentText.plugin(check, id: id)
    let result = DocumentReader.read(name: "\(id)/plugin.xml", contents: Array(text.utf8))
    return Contribution(try #require(PlacedManifest(result)))
  }

  @Test func aPluginOfAFolderIsLoaded() async throws {
    let (loaded, lines) = load(
      "<enable plugin=\"acme-checks\" path=\"plugins/acme\"/>",
      ["p/plugins/acme/plugin.xml": DocumentText.plugin(check)])
    #expect(lines == [])
    #expect(loaded.rules.map(\.description.id.rawValue) == ["acme-checks/it"])
    #expect(loaded.sources == [.path("p/plugins/acme/plugin.xml")])
    let id = try #require(Identifier("acme-checks"))
    #expect(loaded[id]?.folder == "p/plugins/acme")
  }

  @Test func pluginsWithoutAPathAreShippedOrInstalled() throws {
    let (loaded, lines) = load(
      "<enable plugin=\"inside\"/><enable plugin=\"there\"/>",
      ["/i/there/plugin.xml": DocumentText.plugin(check, id: "there")],
      shipped: [try shipped("inside")], installed: "/i")
    #expect(lines == [])
    #expect(loaded.rules.map(\.description.id.rawValue) == ["inside/it", "there/it"])
    #expect(loaded.plugins.map(\.folder) == [nil, "/i/there"])
  }

  @Test func anUnknownPluginIsAFindingWithASuggestion() throws {
    let (loaded, lines) = load(
      "<enable plugin=\"insid\"/><enable plugin=\"other\"/>",
      ["/i/there/plugin.xml": DocumentText.plugin(check, id: "there"), "/i/not/x.xml": ""],
      shipped: [try shipped("inside")], installed: "/i")
    #expect(
      lines == [
        "p/coequal.xml <insid> there is no plugin 'insid'; did you mean 'inside'? [unknown-plugin]",
        "p/coequal.xml <other> there is no plugin 'other' [unknown-plugin]",
      ])
    #expect(loaded.findings.first?.fixes.first?.edits.first?.replacement == "inside")
    #expect(
      loaded.findings.last?.help == ["choose from inside, there, or name its folder by 'path'"])
  }

  @Test func whatIsWrongWithAFolderIsSaidAndTheRestIsLoaded() throws {
    let (loaded, lines) = load(
      """
      <enable plugin="none" path="a"/><enable plugin="other" path="b"/>
      <enable plugin="broken" path="c"/><enable plugin="good" path="d"/>
      <enable plugin="good" path="d"/><enable plugin="structure" path="e"/>
      """,
      [
        "p/a/x.txt": "", "p/b/plugin.xml": DocumentText.plugin(check, id: "mine"),
        "p/c/plugin.xml": "<plugin", "p/d/plugin.xml": DocumentText.plugin(check, id: "good"),
        "p/e/plugin.xml": DocumentText.structure(),
      ])
    #expect(
      lines.sorted() == [
        "p/c/plugin.xml <plugin> '<plugin' is not closed before the end of the file [not-well-formed]",
        "p/coequal.xml <a> 'a' holds no 'plugin.xml' [unknown-plugin]",
        "p/coequal.xml <good> plugin 'good' is named twice [plugin-clash]",
        "p/coequal.xml <other> 'p/b/plugin.xml' is the plugin 'mine', not 'other'; did you mean 'mine'? "
          + "[mismatched-plugin]",
        "p/coequal.xml <structure> 'p/e/plugin.xml' is no manifest of a plugin [unknown-plugin]",
      ])
    #expect(loaded.rules.map(\.description.id.rawValue) == ["good/it"])
    #expect(loaded.texts["p/c/plugin.xml"] != nil)
  }

  @Test func optionsAreCheckedAndApplied() async throws {
    let (loaded, lines) = load(
      """
      <enable plugin="acme-checks" path="a"><option name="longer" value="2"/>
      <option name="longest" value="many"/><option name="longest" value="3"/>
      <option name="longest" value="4"/></enable>
      """, ["p/a/plugin.xml": DocumentText.plugin(check)])
    #expect(
      lines == [
        "p/coequal.xml <longer> plugin 'acme-checks' has no option 'longer'; did you mean 'longest'? "
          + "[invalid-option]",
        "p/coequal.xml <many> option 'longest' is 'many'; expected a whole number, as the manifest has "
          + "one [invalid-option]",
        "p/coequal.xml <longest> option 'longest' is set twice [invalid-option]",
      ])
    let catalog = await Registry(documents: [
      "f.xml": DocumentText.framework(
        """
        <tracks><track id="t" kind="hybrid"><title>T</title>
        <role id="a" grade="g1"><title>One two three</title></role>
        <role id="b" grade="g1"><title>One two three four</title></role></track></tracks>
        """, uses: nil)
    ]).load()
    #expect(
      loaded.rules.flatMap { $0.findings(in: catalog) }.map(\.message) == [
        "title of role 'b' has 4 words, more than 3: a title"
      ])
  }

  @Test func anOptionThatDoesNotFitAnotherIsAMatterOfTheProject() throws {
    let (loaded, lines) = load(
      "<enable plugin=\"acme-checks\" path=\"a\"><option name=\"longest\" value=\"1\"/></enable>",
      [
        "p/a/plugin.xml": DocumentText.plugin(
          check.replacing("at-most=\"longest\"", with: "at-least=\"2\" at-most=\"longest\""))
      ])
    #expect(
      lines == [
        "p/coequal.xml <acme-checks> with these options 'at-least' is 2, more than 'at-most', which is 1 "
          + "[invalid-option]"
      ])
    #expect(loaded.rules.isEmpty)
  }

  // MARK: - Documents

  @Test func documentsThatComeWithAPluginAreLoaded() async throws {
    var files = [
      "p/coequal.xml": DocumentText.project(
        "<plugins><enable plugin=\"acme-checks\" path=\"a\"/></plugins>"),
      "p/a/plugin.xml": DocumentText.plugin(
        "<sources><source path=\"frameworks/\"/><source path=\"s.xml\"/></sources>"),
      "p/a/frameworks/deep/f.xml": DocumentText.framework(),
      "p/a/frameworks/other.xml": "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
      "p/a/frameworks/.hidden.xml": "<", "p/a/frameworks/readme.txt": "",
      "p/a/s.xml": DocumentText.structure(), "p/a/not-named.xml": "<",
    ]
    // The plugin does not lie among the sources of the project.
    files["p/coequal.xml"] = files["p/coequal.xml"]?.replacing(
      "<plugins>", with: "<sources><source path=\"x.xml\"/></sources><plugins>")
    files["p/x.xml"] = DocumentText.structure(id: "own")
    let fileSystem = MemoryFileSystem(files)
    let loaded = PluginLoader(fileSystem: fileSystem).load(projectAt: "p")
    #expect(loaded.findings == [])
    let catalog = await Registry(
      sources: [.path("p")] + loaded.sources, fileSystem: fileSystem
    ).load()
    #expect(catalog.lines == [])
    #expect(catalog.frameworks.map(\.framework.id.lexical) == ["engineering"])
    #expect(catalog.structures.map(\.structure.id.lexical) == ["acme", "own"])
    #expect(catalog.plugins.count == 1)
  }

  /// The same files are found by the project and by the plugin.
  @Test func aPluginInsideOfTheSourcesIsReadOnce() async throws {
    let files = [
      "coequal.xml": DocumentText.project(
        "<plugins><enable plugin=\"acme-checks\" path=\"./a/\"/></plugins>"),
      "a/plugin.xml": DocumentText.plugin("<sources><source path=\"./s.xml\"/></sources>"),
      "a/s.xml": DocumentText.structure(),
    ]
    let fileSystem = MemoryFileSystem(files)
    let loaded = PluginLoader(fileSystem: fileSystem).load(projectAt: ".")
    let catalog = await Registry(
      sources: [.path(".")] + loaded.sources, fileSystem: fileSystem
    ).load()
    #expect(catalog.lines == [])
    #expect(catalog.structures.count == 1)
    #expect(catalog.plugins.count == 1)
  }

  /// A project file among the documents of a plugin would say how everything is checked.
  @Test func aPluginBringsNoProject() async throws {
    let files = [
      "p/coequal.xml": DocumentText.project(
        """
        <sources><source path="x.xml"/></sources>
        <plugins><enable plugin="acme-checks" path="a"/></plugins>
        """),
      "p/x.xml": DocumentText.structure(),
      "p/a/plugin.xml": DocumentText.plugin(
        "<sources><source path=\"d\"/><source path=\"coequal.xml\"/></sources>"),
      "p/a/d/0.xml": DocumentText.project("<rules><rule severity=\"off\"/></rules>"),
      "p/a/d/coequal.xml": DocumentText.project(),
      "p/a/coequal.xml": DocumentText.project(), "p/a/d/n.xml": DocumentText.plugin(id: "n"),
    ]
    let fileSystem = MemoryFileSystem(files)
    let loaded = PluginLoader(fileSystem: fileSystem).load(projectAt: "p")
    #expect(
      loaded.findings.map(\.message) == [
        "'p/a/coequal.xml' is a project, which no plugin brings",
        "'p/a/d/0.xml' is a project, which no plugin brings",
        "'p/a/d/coequal.xml' is a project, which no plugin brings",
        "'p/a/d/n.xml' is a plugin, which no plugin brings",
      ])
    #expect(loaded.sources == [.path("p/a/plugin.xml")])
  }

  /// Nor is it one itself.
  @Test func aProjectFileNamedLikeAManifestIsNotRead() async throws {
    let files = [
      "p/coequal.xml": DocumentText.project(
        """
        <sources><source path="x.xml"/></sources>
        <plugins><enable plugin="acme-checks" path="a"/></plugins>
        """),
      "p/x.xml": DocumentText.structure(),
      "p/a/plugin.xml": DocumentText.project("<rules><rule severity=\"off\"/></rules>"),
    ]
    let fileSystem = MemoryFileSystem(files)
    let loaded = PluginLoader(fileSystem: fileSystem).load(projectAt: "p")
    #expect(loaded.findings.map(\.message) == ["'p/a/plugin.xml' is no manifest of a plugin"])
    let catalog = await Registry(
      sources: [.path("p")] + loaded.sources, fileSystem: fileSystem
    ).load()
    #expect(catalog.lines == [] && catalog.project.rules == [])
  }

  @Test(arguments: ["../x.xml", "/etc/passwd", "a/../../x.xml", "..", "C:\\x.xml"])
  func aPathThatLeadsOutIsRefused(_ path: String) {
    let (loaded, lines) = load(
      "<enable plugin=\"acme-checks\" path=\"a\"/>",
      [
        "p/a/plugin.xml": DocumentText.plugin("<sources><source path=\"\(path)\"/></sources>"),
        "p/x.xml": DocumentText.structure(),
      ])
    #expect(
      lines == [
        "p/a/plugin.xml <\(path)> '\(path)' leads out of the folder of plugin 'acme-checks' [unsafe-path]"
      ])
    #expect(loaded.sources == [.path("p/a/plugin.xml")])
  }

  @Test func aProgramOutsideOfTheFolderCannotBeAskedToRun() throws {
    let (loaded, lines) = load(
      "<enable plugin=\"acme-checks\" path=\"a\"/>",
      [
        "p/a/plugin.xml": DocumentText.plugin(
          """
          <command program="../bin/sh" protocol="1"/>
          <checks><check id="it"><title>t</title><summary>s</summary><subject kind="role"/></check>
          </checks>
          """)
      ])
    #expect(lines.count == 1 && lines.first?.hasSuffix("[unsafe-path]") == true)
    #expect(loaded.programChecks.isEmpty)
    #expect(loaded.plugins.map(\.isRunnable) == [false])
  }

  @Test func aDocumentThatIsNotThereIsAFinding() {
    let (_, lines) = load(
      "<enable plugin=\"acme-checks\" path=\"a\"/>",
      ["p/a/plugin.xml": DocumentText.plugin("<sources><source path=\"f\"/></sources>")])
    #expect(lines == ["p/a/plugin.xml <f> 'p/a/f' does not exist [unsuitable-document]"])
  }

  // MARK: - Nothing to load

  @Test(arguments: ["", "<", "<project xmlns=\"urn:coequal:1\" format=\"1.0\"/>"])
  func aProjectThatNamesNoneHasNone(_ text: String) {
    let loader = PluginLoader(fileSystem: MemoryFileSystem(["p/coequal.xml": text]))
    let loaded = loader.load(projectAt: "p")
    #expect(loaded.plugins.isEmpty && loaded.findings.isEmpty && loaded.sources.isEmpty)
    #expect(loader.load(projectAt: "nowhere").plugins.isEmpty)
  }

  // MARK: - Everything together

  @Test func theRulesOfALoadedPluginTakePartInACheck() async throws {
    let fileSystem = MemoryFileSystem([
      "coequal.xml": DocumentText.project(
        """
        <plugins><enable plugin="acme-checks" path="a"/><enable plugin="gone"/></plugins>
        <rules><rule id="acme-checks/it" severity="error"/></rules>
        """),
      "a/plugin.xml": DocumentText.plugin(check),
      "f.xml": DocumentText.framework(
        """
        <tracks><track id="t" kind="hybrid"><title>T</title>
        <role id="a" grade="g1"><title>One two three</title><purpose>p</purpose></role>
        <?coequal allow acme-checks/it It is a name?>
        <role id="b" grade="g1"><title>One two three</title><purpose>p</purpose></role>
        </track></tracks>
        """, uses: nil),
    ])
    let plugins = PluginLoader(fileSystem: fileSystem).load(projectAt: ".")
    let catalog = await Registry(
      sources: [.path(".")] + plugins.sources, fileSystem: fileSystem
    ).load()
    let result = try await plugins.checker(for: catalog, adding: Checker(rules: [])).check(catalog)
    #expect(
      catalog.lines(result.findings) == [
        "coequal.xml:3:65: error: there is no plugin 'gone' [unknown-plugin]",
        "f.xml:5:32: error: title of role 'a' has 3 words, more than 2: a title [acme-checks/it]",
      ])
    #expect(result.allowed.map(\.reason) == ["It is a name"])
  }
}
