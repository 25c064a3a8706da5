import CoequalReports
import Testing

/// The kit that drawings and pages are made of.
@Suite struct ChartTests {
  @Test(arguments: [
    (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-0.05, 1, "−0.1"), (1234.5, 0, "1235"),
    (0.125, 2, "0.13"), (-12.5, 0, "−13"), (7, 3, "7.000"), (1e30, 1, "1e+30"),
  ])
  func numbersHaveFixedDigits(_ value: Double, _ digits: Int, _ text: String) {
    #expect(FixedNumber.text(value, digits: digits) == text)
  }

  @Test func differencesHaveASign() {
    #expect(FixedNumber.percent(0.046, isSigned: true) == "+4.6%")
    #expect(FixedNumber.percent(0, isSigned: true) == "0.0%")
  }

  @Test func scaleBeginsAtZeroAndEndsRound() {
    let scale = LinearScale(around: [30000, 171_000], includingZero: true, from: 0, to: 100)
    #expect(scale.domain == 0...200_000)
    #expect(scale(50000) == 25)
    #expect(scale.ticks(4) == [0, 50000, 100_000, 150_000, 200_000])
  }

  @Test func scaleOfOneNumberHasAWidth() {
    let scale = LinearScale(around: [5], includingZero: false, from: 10, to: 20)
    #expect(scale(5) == 10)
    #expect(LinearScale(around: [], includingZero: false, from: 0, to: 1).domain == 0...1)
  }

  @Test func negativeNumbersHaveTicksToo() {
    let scale = LinearScale(around: [-0.12, 0.05], includingZero: false, from: 0, to: 1)
    #expect(scale.ticks(4).contains { $0 == 0 })
    #expect(scale.domain.contains(-0.12) && scale.domain.contains(0.05))
  }

  @Test func textAndAttributesAreEscaped() {
    let node = HTMLNode.element("p", ["title": "a\"b<c"], "1 < 2 & 3\u{0} > 2")
    #expect(node.rendered() == "<p title=\"a&quot;b&lt;c\">1 &lt; 2 &amp; 3 &gt; 2</p>")
  }

  @Test func onlyElementsThatNeverHoldAnythingCloseThemselves() {
    #expect(HTMLNode.element("td").rendered() == "<td></td>")
    #expect(
      HTMLNode.element("meta", ["charset": "utf-8"]).rendered() == "<meta charset=\"utf-8\"/>")
  }

  @Test func ladderIsDrawnWithCharacters() throws {
    let chart = LadderChart(
      title: "T", summary: "S", unit: "EUR", grades: ["g1", "g2"],
      columns: [
        .init(
          title: "a", rungs: [[.init(minimum: 0, midpoint: 20, maximum: 34)], []]),
        .init(title: "b", rungs: [[.init(minimum: 0, midpoint: 10, maximum: 34)], []]),
      ])
    #expect(
      chart.text == """
            a                                   b
        g2
        g1  ├──────────────────┼─────────────┤  ├─────────┼────────╎─────────────┤
        """)
  }

  @Test func ladderWithTooManyColumnsIsNotDrawnWithCharacters() {
    let column = LadderChart.Column(title: "a", rungs: [[]])
    let chart = LadderChart(
      title: "T", summary: "S", unit: "EUR", grades: ["g1"],
      columns: Array(repeating: column, count: 9))
    #expect(chart.text == nil)
  }

  @Test func higherMidpointOfAnotherColumnIsMarked() {
    let chart = LadderChart(
      title: "T", summary: "S", unit: "EUR", grades: ["g1"],
      columns: [
        .init(title: "a", rungs: [[.init(minimum: 80, midpoint: 100, maximum: 120)]]),
        .init(title: "b", rungs: [[.init(minimum: 70, midpoint: 90, maximum: 110)]]),
        .init(title: "c", rungs: [[]]),
      ])
    let shapes = chart.drawing.shapes
    #expect(
      shapes.count { if case .line(_, _, _, _, "reference") = $0 { true } else { false } } == 1)
    #expect(shapes.count { if case .box(_, _, _, _, "box") = $0 { true } else { false } } == 2)
  }
}
