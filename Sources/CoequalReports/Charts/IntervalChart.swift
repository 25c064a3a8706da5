/// Estimates one under the other, each as a point with its interval.
package struct IntervalChart: Hashable, Sendable {
  /// One estimate.
  package struct Row: Hashable, Sendable {
    package let title: String
    /// The estimate; `nil` where it is not shown.
    package let value: Double?
    /// The ends of its interval; `nil` where there is none.
    package let interval: ClosedRange<Double>?

    package init(title: String, value: Double?, interval: ClosedRange<Double>?) {
      self.title = title
      self.value = value
      self.interval = interval
    }
  }

  package let title, summary: String
  package let rows: [Row]
  /// Two limits that are drawn, such as those of a screen.
  package let limits: ClosedRange<Double>?
  /// What stands in the row of an estimate that is not shown.
  package let absence: String

  package init(
    title: String, summary: String, rows: [Row], limits: ClosedRange<Double>?, absence: String
  ) {
    self.title = title
    self.summary = summary
    self.rows = rows
    self.limits = limits
    self.absence = absence
  }

  private static let (left, top, row, right) = (190.0, 16.0, 26.0, 760.0)

  /// The chart.
  package var drawing: Drawing {
    let limits = limits.map { [$0.lowerBound, $0.upperBound] } ?? []
    let values = rows.flatMap { row in
      [row.value, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
    }
    let scale = LinearScale(
      around: values + limits, includingZero: true, from: Self.left, to: Self.right, steps: 6)
    let bottom = Self.top + Double(rows.count) * Self.row
    func mark(_ value: Double, _ name: String) -> Shape {
      .line(x1: scale(value), y1: Self.top, x2: scale(value), y2: bottom, class: name)
    }
    var shapes: [Shape] = []
    for index in rows.indices where index.isMultiple(of: 2) {
      shapes.append(.box(x: 0, y: y(index), width: Self.right, height: Self.row, class: "band"))
    }
    for tick in scale.ticks(6) {
      shapes.append(mark(tick, "grid"))
      shapes.append(
        .text(
          FixedNumber.percent(tick), x: scale(tick), y: bottom + 18, anchor: .middle,
          class: "faint"))
    }
    shapes += limits.map { mark($0, "reference") } + [mark(0, "middle")]
    for (index, row) in rows.enumerated() { shapes += self.shapes(of: row, index, scale) }
    return Drawing(
      width: Self.right + 40, height: bottom + 32, title: title, summary: summary, shapes: shapes)
  }

  private func y(_ row: Int) -> Double { Self.top + Double(row) * Self.row }

  private func shapes(of row: Row, _ index: Int, _ scale: LinearScale) -> [Shape] {
    let middle = y(index) + Self.row / 2
    var shapes: [Shape] = [
      .text(row.title, x: Self.left - 12, y: middle + 4, anchor: .end, class: "strong")
    ]
    guard let value = row.value else {
      shapes.append(.text(absence, x: Self.left + 8, y: middle + 4, class: "faint"))
      return shapes
    }
    if let interval = row.interval {
      let (low, high) = (scale(interval.lowerBound), scale(interval.upperBound))
      shapes.append(.box(x: low, y: middle - 3, width: high - low, height: 6, class: "box"))
    }
    shapes.append(.circle(x: scale(value), y: middle, radius: 5, class: "point"))
    return shapes
  }
}
