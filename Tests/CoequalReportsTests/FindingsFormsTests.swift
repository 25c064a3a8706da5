import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalReports

/// Findings in the forms that other programs take.
@Suite struct FindingsFormsTests {
  private static let text = """
    <project xmlns="urn:coequal:1" format="1.0">
      <title>A &amp; 100%, b: c</title>
      <rulez/>
    </project>
    """

  private func checked(_ name: String = "a b,c.xml") async throws -> (Checker.Result, Catalog) {
    let catalog = await Registry(sources: [.memory(name: name, text: Self.text)]).load()
    return (try await Checker().check(catalog), catalog)
  }

  @Test func annotationsEscapeWhatWouldEndThem() async throws {
    let (result, catalog) = try await checked()
    let lines = FindingsAnnotations.render(result, of: catalog)
    #expect(
      lines.hasPrefix(
        "::error file=a b%2Cc.xml,line=3,endLine=3,col=4,endColumn=9,title=unknown-element::element 'rulez'"
      ))
    #expect(lines.split(separator: "\n").count == 1)
  }

  @Test func markdownShowsTextsAsTexts() async throws {
    let (result, catalog) = try await checked("a`b.xml")
    let text = FindingsMarkdown.render(result, of: catalog)
    #expect(text.hasPrefix("## Findings\n\n1 error\n\n### `` a`b.xml ``\n\n- **error** line 3: "))
    #expect(MarkdownText.escaped("<b>*x*</b>\n# [y](z)") == ##"\<b\>\*x\*\</b\> \# \[y\](z)"##)
    #expect(MarkdownText.escaped("@all\u{2028}a\tb & c") == #"\@all a b &amp; c"#)
  }

  @Test func pathsBecomeReferences() {
    #expect(RelativeURI.of("a b/ä:c.xml") == "a%20b/%C3%A4%3Ac.xml")
    #expect(RelativeURI.of("coequal:spine/structure.xml") == "coequal:spine/structure.xml")
  }

  @Test func scannersAreToldWhatIsNewAndWhatIsKnown() async throws {
    let (result, catalog) = try await checked()
    let plain = try SARIFDocument.json(result, of: catalog, version: "1.2.3")
    #expect(!plain.contains("baselineState"))
    let compared = try SARIFDocument.json(
      result, of: catalog, version: "1.2.3", hasBaseline: true)
    #expect(compared.contains("\"baselineState\" : \"new\""))
    #expect(plain.contains("\"version\" : \"1.2.3\""))
  }

  // MARK: - Baselines

  @Test func aBaselineReadsAsItWasWritten() throws {
    let fingerprint = try #require(Fingerprint("0123456789abcdef0123456789abcdef"))
    let baseline = Baseline([
      .init(
        rule: RuleID("a"), file: "f.xml", message: "m \"q\"", fingerprint: fingerprint, count: 2)
    ])
    let json = try BaselineDocumentV1.json(baseline)
    #expect(try BaselineDocumentV1.baseline(of: Array(json.utf8)) == baseline)
    #expect(json.split(separator: "\n").count == 7)
    let empty = try BaselineDocumentV1.json(Baseline([]))
    #expect(try BaselineDocumentV1.baseline(of: Array(empty.utf8)) == Baseline([]))
  }

  @Test(arguments: [
    ("", "it is not the JSON of a baseline"), ("{}", "it is not the JSON of a baseline"),
    (
      #"{"format":"x","version":1,"findings":[]}"#,
      "it is 'x' of version 1; expected 'coequal-baseline' of version 1"
    ),
    (
      #"{"format":"coequal-baseline","version":2,"findings":[]}"#,
      "it is 'coequal-baseline' of version 2; expected 'coequal-baseline' of version 1"
    ),
    (
      #"{"format":"coequal-baseline","version":1,"findings":[{"rule":"a","file":"","message":"","fingerprint":"x","count":1}]}"#,
      "an entry of 'a' has no fingerprint of 32 digits or no count above 0"
    ),
  ])
  func whatIsNoBaselineIsSaid(text: String, expected: String) {
    let error = #expect(throws: BaselineDocumentV1.ReadingError.self) {
      try BaselineDocumentV1.baseline(of: Array(text.utf8))
    }
    #expect(error?.description == expected)
  }
}
