import CoequalChecks
import CoequalModel
import CoequalParity
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// Ranges side by side as text, Markdown, JSON and a page, compared with files beside this one.
@Suite struct RangeReportTests {
  private func harbor() async throws -> RangeParity {
    let catalog = await Registry(
      sources: [.path("\(PackageFolder.path)/Frameworks/examples/harbor")]
    ).load()
    return try #require(RangeParity.all(of: catalog).first)
  }

  /// Two families and two zones, a tie, a missing range and words that look like markup.
  private func small(reason: String = "") async throws -> RangeParity {
    let families = """
      <families><family id="care"><title>Care &lt;script&gt; &amp; "more"</title></family>\
      <family id="sales"><title>Sales</title></family></families>
      <zones><zone id="north"/><zone id="south"/></zones>
      """
    let ranges = """
      <pay-ranges per="month">
      <pay-range grade="g1" currency="EUR" minimum="2000" midpoint="2500" maximum="3000"/>
      \(reason)<pay-range grade="g1" family="care" currency="EUR" minimum="1800" midpoint="2300.5"
        maximum="2700"/>
      <pay-range grade="g1" zone="south" currency="EUR" minimum="2200" midpoint="2700" maximum="3200"/>
      <pay-range grade="g2" family="care" currency="EUR" minimum="1900" midpoint="2200" maximum="2500"/>
      </pay-ranges>
      """
    let track = """
      <tracks><track id="t" kind="leader"><title>T</title><role id="r" grade="g1"><title>R</title>\
      <package><bonus target="10%"/></package></role><role id="s" grade="g2"><title>S</title></role>\
      </track></tracks>
      """
    let catalog = await Registry(documents: [
      "structure.xml": DocumentText.structure(before: families, after: ranges),
      "care.xml": DocumentText.framework(track, id: "care", attributes: " family=\"care\""),
    ]).load()
    #expect(catalog.lines == [])
    let recorded = RecordedReasons(catalog)
    let all = RangeParity.all(of: catalog) { structure, frameworks in
      RangeReasons(recorded, of: structure, frameworks: frameworks)
    }
    return try #require(all.first)
  }

  private func text(_ sheet: Sheet, width: Int) -> String {
    SheetText(TextLayout(width: width, isTerminal: true, hasColor: false)).render(sheet)
  }

  private func check(_ text: String, _ name: String) throws {
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(text)
  }

  @Test(arguments: [80, 100]) func harborAtSeveralWidths(width: Int) async throws {
    let text = text(.ranges(try await harbor()), width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    try check(text, "ranges-\(width).txt")
  }

  @Test func smallStructureAsText() async throws {
    try check(text(.ranges(try await small()), width: 100), "ranges-small.txt")
  }

  @Test func everyNumberInJSONRefersToAFigure() async throws {
    let text = try RangeParityDocumentV1.json([try await small()])
    let figures = Set(text.matches(of: /"id" : "(ranges\/[^"]+)"/).map { String($0.1) })
    let references = Set(text.matches(of: /"figure" : "([^"]+)"/).map { String($0.1) })
    #expect(references == figures)
    #expect(!text.contains("null"))
  }

  @Test func smallStructureAsAPage() async throws {
    try check(HTMLPage.ranges([try await small()]).rendered(), "ranges-small.html")
  }

  @Test func figureWithItsInputs() async throws {
    let figure = try #require(
      try await harbor().figures.first {
        $0.id.description == "ranges/harbor/germany/g5/care/midpoint/share"
      })
    try check(text(.figure(figure), width: 100), "figure.txt")
  }

  @Test func reasonInTheDocumentIsSaidAndNotCounted() async throws {
    let parity = try await small(reason: "<?coequal allow premium-inside-grade The market?>")
    #expect(parity.outside.withoutReason == 0 && parity.outside.withReason > 0)
    #expect(text(.ranges(parity), width: 100).contains("outside, reason recorded"))
  }

  // MARK: - Pages

  /// Paper does not scroll.
  @Test func nothingIsCutWhenAPageIsPrinted() async throws {
    let page = HTMLPage.ranges([try await small()]).rendered()
    let style = try #require(page.split(separator: "@media print").last).prefix { $0 != "<" }
    #expect(style.contains(".table, figure, pre { overflow: visible; }"))
    #expect(style.contains(".number { white-space: normal; }"))
  }

  @Test func pageStandsByItself() async throws {
    let page = HTMLPage.ranges([try await harbor()]).rendered()
    for foreign in ["<script", "http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    #expect(page.ranges(of: "<svg ").count == 10)
    #expect(page.ranges(of: "<desc ").count == 10)
    #expect(page.contains("prefers-color-scheme: dark"))
  }

  @Test func textsOfDocumentsCannotBecomeMarkup() async throws {
    let page = HTMLPage.ranges([try await small()]).rendered()
    #expect(!page.contains("<script>"))
    #expect(page.contains("Care &lt;script&gt; &amp; &quot;more&quot;"))
  }

  @Test func namesOnAPageAreUnique() async throws {
    let page = HTMLPage.ranges([try await harbor()]).rendered()
    let names = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
  }
}
