/// Ladders side by side: a column for each, a row for each grade, and in each cell the range as a box
/// from its minimum to its maximum with the midpoint marked.
package struct LadderChart: Hashable, Sendable {
  /// One range.
  package struct Rung: Hashable, Sendable {
    package let minimum, midpoint, maximum: Double
    /// A further amount, shown as a point; `nil` for none.
    package let point: Double?

    package init(minimum: Double, midpoint: Double, maximum: Double, point: Double? = nil) {
      self.minimum = minimum
      self.midpoint = midpoint
      self.maximum = maximum
      self.point = point
    }
  }

  /// One ladder.
  package struct Column: Hashable, Sendable {
    package let title: String
    /// What stands on each row, from the lowest grade; nothing where there is no range.
    package let rungs: [[Rung]]

    package init(title: String, rungs: [[Rung]]) {
      self.title = title
      self.rungs = rungs
    }
  }

  /// What the chart shows.
  package let title: String
  /// How it is read.
  package let summary: String
  /// What the amounts are.
  package let unit: String
  /// From the lowest.
  package let grades: [String]
  package let columns: [Column]

  package init(
    title: String, summary: String, unit: String, grades: [String], columns: [Column]
  ) {
    self.title = title
    self.summary = summary
    self.unit = unit
    self.grades = grades
    self.columns = columns
  }

  private static let (top, row, gap) = (44.0, 28.0, 44.0)

  /// Where the first column begins: after the names of the grades, at about seven units a letter.
  private var left: Double { max(56, Double(grades.map(\.count).max() ?? 0) * 7 + 24) }

  /// The width of a column: less where there are many.
  private var columnWidth: Double { columns.count > 2 ? 240 : 380 }

  package var drawing: Drawing {
    let bottom = Self.top + Double(grades.count) * Self.row
    var shapes: [Shape] = []
    for row in grades.indices where row.isMultiple(of: 2) {
      shapes.append(
        .box(
          x: 0, y: y(row), width: right(columns.count - 1), height: Self.row, class: "band"))
    }
    for (row, grade) in grades.enumerated() {
      shapes.append(
        .text(grade, x: left - 12, y: y(row) + Self.row / 2 + 4, anchor: .end, class: "strong")
      )
    }
    for place in columns.indices { shapes += column(place, bottom: bottom) }
    return Drawing(
      width: right(columns.count - 1) + 28, height: bottom + 44, title: title, summary: summary,
      shapes: shapes)
  }

  private func left(_ column: Int) -> Double {
    left + Double(column) * (columnWidth + Self.gap)
  }

  private func right(_ column: Int) -> Double { left(column) + columnWidth }

  /// The upper end of a row; the highest grade stands at the top.
  private func y(_ grade: Int) -> Double {
    Self.top + Double(grades.count - 1 - grade) * Self.row
  }

  /// One scale for all columns, so that places can be compared.
  private func scale(_ column: Int) -> LinearScale {
    let amounts = columns.flatMap(\.rungs).flatMap { $0 }
      .flatMap { [$0.maximum, $0.point ?? $0.maximum] }
    return LinearScale(
      around: amounts, includingZero: true, from: left(column), to: right(column), steps: 4)
  }

  private func column(_ place: Int, bottom: Double) -> [Shape] {
    let scale = scale(place)
    let column = columns[place]
    var shapes: [Shape] = [
      .text(
        // About as many letters as fit.
        Self.shortened(column.title, to: Int(columnWidth / 7)), x: left(place), y: 18,
        class: "strong"),
      .text(unit, x: left(place), y: 34, class: "faint"),
    ]
    for tick in scale.ticks(4) {
      let x = scale(tick)
      shapes.append(.line(x1: x, y1: Self.top, x2: x, y2: bottom, class: "grid"))
      shapes.append(
        .text(
          FixedNumber.text(tick, digits: tick == tick.rounded() ? 0 : 1), x: x, y: bottom + 18,
          anchor: .middle, class: "faint"))
    }
    for (row, rungs) in column.rungs.enumerated() {
      for rung in rungs { shapes += self.shapes(of: rung, row, scale) }
    }
    return shapes
  }

  private func shapes(of rung: Rung, _ row: Int, _ scale: LinearScale) -> [Shape] {
    let (top, height) = (y(row) + 6, Self.row - 12)
    let middle = scale(rung.midpoint)
    var shapes: [Shape] = [
      .box(
        x: scale(rung.minimum), y: top, width: scale(rung.maximum) - scale(rung.minimum),
        height: height, class: "box"),
      .line(x1: middle, y1: top, x2: middle, y2: top + height, class: "middle"),
    ]
    // Where another column has a higher midpoint on this grade, its place is marked here as well.
    let highest = columns.compactMap { $0.rungs[row].map(\.midpoint).max() }.max() ?? 0
    if highest > rung.midpoint {
      let x = scale(highest)
      shapes.append(.line(x1: x, y1: top - 4, x2: x, y2: top + height + 4, class: "reference"))
    }
    if let point = rung.point {
      shapes.append(.circle(x: scale(point), y: top + height / 2, radius: 4, class: "point"))
    }
    return shapes
  }

  /// At most so many letters of a text; the last one says whether there are more.
  static func shortened(_ text: String, to most: Int) -> String {
    text.count <= most ? text : text.prefix(max(0, most - 1)) + "…"
  }
}
