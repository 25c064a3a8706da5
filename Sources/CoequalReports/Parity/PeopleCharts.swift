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
      absence: "not shown, or not known"
    ).drawing
  }

  /// Boxes of hourly pay by grade and track, a ladder for each group; only where amounts are asked for,
  /// and only of groups that are large enough, with their numbers as a table.
  func spreads() -> (chart: Drawing, table: Sheet.Table)? {
    let least = max(PaySpread.leastCount, report.disclosure.rule.minimumCount)
    let shown = report.parity.spreads.filter { $0.count >= least }
    guard report.showsPay, report.disclosure.showsTotals, !shown.isEmpty else { return nil }
    var rungs: [String] = []
    for spread in shown where !rungs.contains(Self.name(spread)) {
      rungs.append(Self.name(spread))
    }
    let pair = report.parity.question.pair
    let columns = [pair.reference, pair.compared].map { group in
      LadderChart.Column(
        title: "'\(group)'",
        rungs: rungs.map { name in
          shown.filter { $0.group == group && Self.name($0) == name }.map {
            LadderChart.Rung(minimum: $0.lower, midpoint: $0.median, maximum: $0.upper)
          }
        })
    }
    let chart = LadderChart(
      title: "Hourly pay by grade and track",
      summary: "A box reaches from the first to the third quartile, with the median marked. Broken "
        + "lines mark the higher median of the other group.",
      unit: "hourly pay", grades: rungs, columns: columns)
    let table = Sheet.Table(
      columns: [
        Sheet.Column("rung", "Grade and track"), Sheet.Column("group", "Group"),
        Sheet.Column("lower", "First quartile", isNumber: true),
        Sheet.Column("median", "Median", isNumber: true),
        Sheet.Column("upper", "Third quartile", isNumber: true),
      ],
      rows: shown.map { spread in
        [Self.name(spread), "'\(spread.group)'"]
          + [spread.lower, spread.median, spread.upper].map { FixedNumber.text($0, digits: 2) }
      }, hasRowHeaders: true)
    return (chart.drawing, table)
  }

  private static func name(_ spread: PaySpread) -> String { "\(spread.grade) \(spread.track)" }

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
