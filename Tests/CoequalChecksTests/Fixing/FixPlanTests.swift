import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

@Suite struct FixPlanTests {
  private func catalog(_ text: String, name: String = "a.xml") async -> Catalog {
    await Registry(sources: [.memory(name: name, text: text)]).load()
  }

  private func finding(_ edits: [(Range<Int>, String)], isSafe: Bool = true) -> Finding {
    Finding(
      rule: RuleID("x"), severity: .warning, message: "\(edits)", place: nil,
      fixes: [
        Finding.Fix(
          title: "t",
          edits: edits.map {
            Finding.Edit(place: Place(file: "a.xml", range: $0.0), replacement: $0.1)
          }, isSafe: isSafe)
      ])
  }

  private func fixed(_ findings: [Finding], of text: String = "abcdef") async -> (
    text: String?, count: Int
  ) {
    let plan = FixPlan(for: findings, in: await catalog(text))
    return (plan.files.first.map { String(decoding: $0.bytes, as: UTF8.self) }, plan.fixed.count)
  }

  @Test func onlyTheBytesConcernedAreChanged() async {
    let plan = await fixed([finding([(1..<2, "X")]), finding([(4..<4, "Y")])])
    #expect(plan.text == "aXcdYef")
    #expect(plan.count == 2)
  }

  @Test func whatIsNotSafeIsLeft() async {
    #expect(await fixed([finding([(1..<2, "X")], isSafe: false)]).count == 0)
  }

  @Test func ofTwoThatTouchTheFirstIsMade() async {
    let plan = await fixed([
      finding([(1..<3, "X")]), finding([(3..<4, "Y")]), finding([(5..<6, "Z")]),
    ])
    #expect(plan.text == "aXdeZ")
    #expect(plan.count == 2)
  }

  @Test func allEditsOfAFixAreMadeOrNone() async {
    let plan = await fixed([finding([(1..<2, "X")]), finding([(5..<6, "Y"), (0..<2, "Z")])])
    #expect(plan.text == "aXcdef")
  }

  @Test func aFixOutsideOfItsFileChangesNothing() async {
    let plan = await fixed([finding([(90..<95, "X")])])
    #expect(plan.text == nil)
    #expect(plan.count == 0)
  }

  @Test func filesThatMayNotBeChangedStay() async {
    let plan = FixPlan(for: [finding([(0..<1, "X")])], in: await catalog("abc")) { _ in false }
    #expect(plan.isEmpty)
    #expect(plan.files.isEmpty)
  }

  /// Every fix that is marked safe: made once, its finding is gone; made twice, nothing changes.
  @Test(arguments: [
    DocumentText.framework("<trakcs/>"),
    DocumentText.framework(
      "<tracks><track id=\"a\" knid=\"leader\"><title>A</title></track></tracks>"),
    DocumentText.framework(
      "<?coequal allow track-ceiling no need?>\n<tracks><track id=\"a\" kind=\"leader\"><title>A</title></track></tracks>"
    ),
  ])
  func safeFixesMakeTheirFindingsGo(text: String) async throws {
    let texts = ["structure.xml": DocumentText.structure(), "framework.xml": text]
    let first = await Registry(documents: texts).load()
    let found = try await Checker().check(first).findings
    let plan = FixPlan(for: found, in: first)
    try #require(plan.fixed.count == 1)
    let changed = try #require(plan.files.first)
    let again = await Registry(documents: [
      "structure.xml": DocumentText.structure(),
      changed.name: String(decoding: changed.bytes, as: UTF8.self),
    ]).load()
    let left = try await Checker().check(again).findings
    #expect(!left.contains { $0.message == plan.fixed.first?.message })
    #expect(FixPlan(for: left, in: again).isEmpty)
  }
}
