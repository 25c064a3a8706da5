import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// Findings as text and as JSON.
@Suite struct FindingsReportTests {
  private func catalog(_ text: String, name: String = "a.xml") async -> Catalog {
    await Registry(sources: [.memory(name: name, text: text)]).load()
  }

  private func text(_ catalog: Catalog, width: Int = 100, isTerminal: Bool = false) async throws
    -> String
  {
    FindingsText(TextLayout(width: width, isTerminal: isTerminal, hasColor: false))
      .render(try await Checker().check(catalog), of: catalog)
  }

  @Test func findingShowsPlaceLineMarkAndHelp() async throws {
    let catalog = await catalog(
      """
      <project xmlns="urn:coequal:1" format="1.0">
        <rulez/>
      </project>
      """)
    #expect(
      try await text(catalog) == """
        a.xml:2:4: error: element 'rulez' is not expected in 'project'; did you mean 'rules'? [unknown-element]
          2 |   <rulez/>
            |    ^~~~~
          help: 'project' holds 'title', 'sources', 'data', 'plugins', 'rules', 'conventions', 'parity',
                'progression', 'consultations', 'editions' and 'extra', in this order
          more: coequal explain unknown-element

        1 error

        """)
  }

  @Test func marksLineUpUnderWideAndCombiningCharacters() async throws {
    let catalog = await catalog(
      """
      <structure xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="ja">
        <title>職務構造 é</title><grade/><grades><grade id="g1" rank="1"/></grades>
      </structure>
      """)
    let lines = try await text(catalog).split(separator: "\n").map(String.init)
    #expect(
      lines[1]
        == "  2 |   <title>職務構造 é</title><grade/><grades><grade id=\"g1\" rank=\"1\"/></grades>")
    // The four wide characters take two columns each, the combining accent none.
    #expect(lines[2] == "    |   " + String(repeating: " ", count: 7 + 8 + 2 + 8 + 1) + "^~~~~")
  }

  @Test func headlinesWrapOnlyOnATerminal() async throws {
    let catalog = await catalog("<framework/>", name: "a-file-with-quite-a-long-name.xml")
    let first = try await text(catalog, width: 40).prefix { $0 != "\n" }
    #expect(first.count > 40)
    let onTerminal = try await text(catalog, width: 40, isTerminal: true)
    #expect(onTerminal.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func controlCharactersOfAFileNeverReachTheTerminal() async throws {
    let catalog = await catalog("<framework>\u{9B}31m\u{202E}</framework>")
    let text = try await text(catalog)
    #expect(!text.unicodeScalars.contains("\u{9B}") && !text.unicodeScalars.contains("\u{202E}"))
  }

  private func allowed() async -> Catalog {
    await catalog(
      """
      <structure xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="en">
        <title>A</title><grades><grade id="g1" rank="1"/></grades>
        <?coequal allow illustrative-evaluation The panel meets in May?>
        <job-evaluation id="j" status="illustrative">
          <factor id="f" criterion="skills" weight="100%">
            <title>F</title><step level="1">One</step></factor></job-evaluation>
      </structure>
      """)
  }

  @Test func whatIsAllowedIsCounted() async throws {
    #expect(
      try await text(await allowed()) == """
        looked at 1 structure
        1 finding allowed, with a reason
        no findings

        """)
  }

  @Test func whatIsAllowedIsShownWithItsReasonWhenAskedFor() async throws {
    let catalog = await allowed()
    let text = FindingsText(.plain, showsAllowed: true)
      .render(try await Checker().check(catalog), of: catalog)
    #expect(
      text == """
        a.xml:4:34: allowed: job evaluation 'j' is an example and not your own [illustrative-evaluation]
          4 |   <job-evaluation id="j" status="illustrative">
            |                                  ^~~~~~~~~~~~
          reason: The panel meets in May (a.xml:3:3)

        looked at 1 structure
        1 finding allowed, with a reason
        no findings

        """)
  }

  @Test func whatIsAllowedStandsApartInJSON() async throws {
    let catalog = await allowed()
    let json = try (try await Checker().check(catalog)).report(.json, of: catalog)
    #expect(json.contains("\"findings\" : [\n\n  ]"))
    #expect(json.contains("\"reason\" : \"The panel meets in May\""))
    #expect(json.contains("\"rule\" : \"illustrative-evaluation\""))
  }

  @Test func theSetOfConventionsThatHeldIsNamed() async throws {
    let catalog = await catalog(
      """
      <project xmlns="urn:coequal:1" format="1.0"><conventions>
        <set id="public"><title>For the public</title>
          <convention id="way-back" value="any-grade"/></set>
      </conventions></project>
      """)
    let checker = Checker(conventionSet: Identifier(trusted: "public"))
    let result = try await checker.check(catalog)
    #expect(
      try result.report(.text, of: catalog) == """
        conventions of set 'public': For the public
        convention way-back: any-grade
        no findings

        """)
    #expect(try result.report(.json, of: catalog).contains("\"conventionSet\" : \"public\""))
    let plain = try await Checker().check(catalog)
    #expect(try !plain.report(.json, of: catalog).contains("conventionSet"))
  }

  @Test func exampleAsText() async throws {
    try await check("findings.txt") { result, catalog in try result.report(.text, of: catalog) }
  }

  @Test func exampleAsJSON() async throws {
    try await check("findings.json") { result, catalog in try result.report(.json, of: catalog) }
  }

  private func check(
    _ name: String, _ report: (Checker.Result, Catalog) throws -> String
  ) async throws {
    // Read through memory, so that the names in the report do not depend on the machine.
    let folder = "Frameworks/examples/harbor"
    let names = try PackageFolder.files(in: folder).filter { $0.hasSuffix(".xml") }
    let sources = try names.map {
      Registry.Source.memory(name: $0, text: try PackageFolder.text(of: "\(folder)/\($0)"))
    }
    let catalog = await Registry(sources: sources).load()
    let result = try await Checker().check(catalog)
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(try report(result, catalog))
  }
}
