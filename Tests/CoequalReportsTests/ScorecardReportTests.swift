import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// Scorecards as text, Markdown and JSON, compared with files beside this one.
@Suite struct ScorecardReportTests {
  private func cards(_ folder: String) async -> [Scorecard] {
    await Registry(sources: [.path("\(PackageFolder.path)/Frameworks/\(folder)")]).load()
      .frameworks.map { Scorecard($0, .standard) }
  }

  private func text(_ sheet: Sheet, width: Int) -> String {
    SheetText(TextLayout(width: width, isTerminal: true, hasColor: false)).render(sheet)
  }

  private func check(_ text: String, _ name: String) throws {
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(text)
  }

  @Test(arguments: [60, 80, 120]) func harborAtSeveralWidths(width: Int) async throws {
    let card = try #require(await cards("examples/harbor").first)
    let text = text(.scorecard(card, showsPay: false), width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    try check(text, "scorecard-\(width).txt")
  }

  @Test func starterWithItsLegend() async throws {
    let cards = await cards("starter")
    let card = try #require(cards.first)
    try check(
      text(.scorecard(card, showsPay: true), width: 100) + "\n"
        + text(.scorecardLegend(cards), width: 100), "scorecard-starter.txt")
  }

  @Test func everyFrameworkAsMarkdown() async throws {
    let sheets = await cards("examples/harbor").map { Sheet.scorecard($0, showsPay: false) }
    try check(sheets.map { SheetMarkdown().render($0) }.joined(separator: "\n"), "scorecard.md")
  }

  @Test func figuresAsJSON() async throws {
    let card = try #require(await cards("examples/harbor").first)
    try check(try ScorecardDocumentV1.json([card], showsPay: false), "scorecard.json")
  }

  @Test func amountsOfPayAreShownOnlyWhenAskedFor() async throws {
    let card = try #require(await cards("examples/harbor").first)
    let amount = try #require(card.pay.first?.top)
    let (hidden, shown) = (
      text(.scorecard(card, showsPay: false), width: 200),
      text(.scorecard(card, showsPay: true), width: 200)
    )
    #expect(!hidden.contains("\(amount.units)") && shown.contains("\(amount.units)"))
    #expect(!(try ScorecardDocumentV1.json([card], showsPay: false)).contains("\(amount.units)"))
    #expect(try ScorecardDocumentV1.json([card], showsPay: true).contains("\(amount.units)"))
  }

  // MARK: - Comparisons

  private func comparison(_ cells: ScorecardRow.Cell...) -> ScorecardRow.Comparison {
    ScorecardRow(measure: .topGrade, title: "top grade", cells: cells)
      .comparison(of: ["a", "b", "c"])
  }

  private func known(_ text: String, _ order: Int = 0) -> ScorecardRow.Cell {
    .known(text, compared: text, order: order)
  }

  @Test func tracksOfOneValueAreNamedTogether() {
    #expect(
      comparison(known("g9", 9), known("g7", 7), known("g9", 9))
        == .differing("'b' ends at g7, 'a' and 'c' at g9"))
  }

  @Test func equalValuesAreAlike() {
    #expect(comparison(known("g9"), known("g9"), known("g9")) == .alike)
  }

  @Test func whatIsKnownOfSomeOnlyIsSaid() {
    #expect(
      comparison(known("g9"), .notKnown, .absent("no role"))
        == .differing("'a' ends at g9; no role on 'c'; not known of 'b'"))
  }

  @Test func whatIsKnownOfNoneIsNotAlike() {
    #expect(comparison(.notKnown, .notKnown, .absent("no role")) == .notKnown)
    #expect(comparison(.absent("x"), .absent("x"), .absent("x")) == .alike)
  }
}
