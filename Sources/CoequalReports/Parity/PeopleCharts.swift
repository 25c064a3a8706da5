import CoequalParity

/// The charts of a report about the pay of people, by the section that they belong to.
struct PeopleCharts {
  let report: PeopleReport

  init(_ report: PeopleReport) {
    self.report = report
  }

  /// The chart of a section; `nil` where it has none.
  func chart(titled title: String) -> Drawing? {
    guard title.hasPrefix("By ") else { return nil }
    let column = String(title.dropFirst(3))
    let slices = report.parity.slices.filter { $0.column == column }
    guard !slices.isEmpty else { return nil }
    let question = report.parity.question
    return IntervalChart(
      title: "Gap in hourly pay by \(column)",
      summary: "A point is the gap in geometric mean hourly pay, a bar its interval of "
        + "\(FixedNumber.percent(question.confidence)) confidence. Right of the line "
        + "'\(question.pair.compared)' are paid less. Broken lines are at the threshold of "
        + "\(FixedNumber.percent(question.threshold)).",
      rows: slices.map(row), limits: -question.threshold...question.threshold,
      absence: "not shown"
    ).drawing
  }

  private func row(_ slice: SliceGaps) -> IntervalChart.Row {
    guard report.disclosure.state(of: slice).showsGaps, let tests = slice.tests,
      let difference = tests.difference.value
    else { return IntervalChart.Row(title: slice.value ?? "", value: nil, interval: nil) }
    var interval: ClosedRange<Double>?
    if let low = tests.lower.value, let high = tests.upper.value, low <= high {
      interval = low...high
    }
    return IntervalChart.Row(
      title: slice.value ?? "",
      value: Expression.function(.exp, ["d"]).value(["d": difference]).map { 1 - $0 },
      interval: interval)
  }
}
