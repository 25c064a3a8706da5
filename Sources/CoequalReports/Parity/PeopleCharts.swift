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
    guard !slices.isEmpty, report.disclosure.showsTests else { return nil }
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

  /// Boxes of hourly pay by grade and track, a ladder for each group; only where amounts are asked for
  /// and there are tables by grade and by track, which decide what is shown, and only of groups that are
  /// large enough, with their numbers as a table.
  func spreads() -> (chart: Drawing, table: Sheet.Table)? {
    let shown = report.parity.spreads.filter {
      $0.count >= least && isShown("grade", $0.grade) && isShown("track", $0.track)
    }
    guard showsAmounts, !shown.isEmpty else { return nil }
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

  /// Mean hourly pay against mean points by grade, where there is a table by grade; under the same
  /// conditions.
  func points() -> (chart: Drawing, table: Sheet.Table)? {
    let shown = report.parity.payByPoints.filter {
      $0.count >= least && report.disclosure.shows($0.lacking) && isShown("grade", $0.grade)
    }
    guard showsAmounts, !shown.isEmpty else { return nil }
    let pair = report.parity.question.pair
    func places(_ group: String) -> [ScatterChart.Place] {
      shown.filter { $0.group == group }.map {
        ScatterChart.Place(x: $0.points, y: $0.pay, title: $0.grade)
      }
    }
    let chart = ScatterChart(
      title: "Hourly pay against points",
      summary: "Mean hourly pay and mean points of the people of a grade: filled for "
        + "'\(pair.reference)', open for '\(pair.compared)'.",
      xTitle: "points", yTitle: "mean hourly pay", filled: places(pair.reference),
      open: places(pair.compared))
    let table = Sheet.Table(
      columns: [
        Sheet.Column("grade", "Grade"), Sheet.Column("group", "Group"),
        Sheet.Column("points", "Mean points", isNumber: true),
        Sheet.Column("pay", "Mean hourly pay", isNumber: true),
      ],
      rows: shown.map { place in
        [
          place.grade, "'\(place.group)'", FixedNumber.text(place.points, digits: 1),
          FixedNumber.text(place.pay, digits: 2),
        ]
      }, hasRowHeaders: true)
    return (chart.drawing, table)
  }

  /// How hourly pay is distributed in both groups; under the same conditions.
  func distribution() -> (chart: Drawing, table: Sheet.Table)? {
    guard showsAmounts, let shown = report.parity.distribution?.joined(until: least) else {
      return nil
    }
    let pair = report.parity.question.pair
    func shares(_ counts: [Int]) -> [Double] {
      let all = Double(counts.reduce(0, +))
      return counts.map { Double($0) / all }
    }
    let limits = shown.limits.map { FixedNumber.text($0, digits: 2) }
    let titles =
      ["below \(limits.first ?? "")"] + zip(limits, limits.dropFirst()).map { "\($0) to \($1)" }
      + ["\(limits.last ?? "") and more"]
    let steps = zip(titles, zip(shares(shown.reference), shares(shown.compared))).map {
      ShareChart.Step(title: $0, first: $1.0, second: $1.1)
    }
    let chart = ShareChart(
      title: "Distribution of hourly pay",
      summary: "The share of each group that is paid so much for an hour: filled for "
        + "'\(pair.reference)', outlined for '\(pair.compared)'. Each step has at least \(least) "
        + "people of each group.",
      steps: steps)
    let table = Sheet.Table(
      columns: [
        Sheet.Column("pay", "Hourly pay"),
        Sheet.Column("reference", "'\(pair.reference)'", isNumber: true),
        Sheet.Column("compared", "'\(pair.compared)'", isNumber: true),
      ],
      rows: steps.map {
        [$0.title, FixedNumber.percent($0.first), FixedNumber.percent($0.second)]
      }, hasRowHeaders: true)
    return (chart.drawing, table)
  }

  /// How many people a group needs for amounts of it to be drawn.
  private var least: Int { max(PaySpread.leastCount, report.disclosure.rule.minimumCount) }

  /// Whether a value is shown in the table by its column.
  private func isShown(_ column: String, _ value: String) -> Bool {
    report.disclosure.state(column: column, value: value).showsGaps
  }

  private var showsAmounts: Bool { report.showsPay && report.disclosure.showsTotals }

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
