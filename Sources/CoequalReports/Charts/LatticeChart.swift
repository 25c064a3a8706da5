import CoequalModel

/// Roles by grade and track, with moves as arrows and routes marked.
package struct LatticeChart {
  private let layout: LatticeLayout

  package init(_ report: RouteReport) {
    layout = LatticeLayout(report)
  }

  private static let (top, row, width, box) = (58.0, 46.0, 176.0, 30.0)
  private static let (gap, margin, space) = (84.0, 24.0, 28.0)

  /// Where the first column begins: after the names of the grades, at about seven units a letter.
  private var left: Double {
    max(56, Double(layout.grades.map(\.count).max() ?? 0) * 7 + 28)
  }

  package var drawing: Drawing {
    let places = self.places
    let right = left + Double(layout.columns.count) * (Self.width + Self.gap) - Self.gap
    var shapes: [Shape] = []
    for (row, grade) in layout.grades.enumerated() {
      let (top, height) = rowPlace(row)
      if row.isMultiple(of: 2) {
        shapes.append(
          .box(x: 0, y: top, width: right + Self.margin, height: height, class: "band"))
      }
      shapes.append(
        .text(grade, x: left - 16, y: top + height / 2 + 4, anchor: .end, class: "strong"))
    }
    for (column, title) in layout.columns.enumerated() {
      shapes.append(
        .text(
          LadderChart.shortened(title, to: Int(Self.width / 7)), x: x(column) + Self.width / 2,
          y: 40, anchor: .middle, class: "strong"))
    }
    // Routes above other moves, the best ones on top.
    let order = layout.arrows.indices.sorted { first, second in
      let (one, other) = (height(layout.arrows[first].way), height(layout.arrows[second].way))
      return one == other ? first < second : one < other
    }
    for index in order { shapes += arrow(layout.arrows[index], places) }
    for cell in layout.cells {
      guard let place = places[cell.role] else { continue }
      let mark = layout.ends.contains(cell.role) ? " end" : ""
      let name = layout.onRoutes.contains(cell.role) ? "role way" : "role"
      shapes.append(
        .box(
          x: place.x, y: place.y, width: Self.width, height: Self.box, class: name + mark))
      shapes.append(
        .text(
          LadderChart.shortened(cell.title, to: 25), x: place.x + Self.width / 2,
          y: place.y + Self.box / 2 + 4, anchor: .middle))
    }
    let bottom = Self.top + height
    return Drawing(
      width: right + Self.margin, height: bottom + 40, title: layout.title, summary: summary,
      shapes: shapes + legend(y: bottom + 22))
  }

  private var summary: String {
    "A column for each track, a row for each grade, an arrow for each move; the routes are marked."
  }

  // MARK: - Places

  private var height: Double { layout.depths.indices.reduce(0) { $0 + rowHeight($1) } }

  private func rowHeight(_ row: Int) -> Double {
    Double(max(1, layout.depths[row])) * Self.row + Self.space
  }

  /// The upper end of a row and its height; the highest grade stands at the top.
  private func rowPlace(_ row: Int) -> (top: Double, height: Double) {
    let above = layout.depths.indices.filter { $0 > row }.reduce(0) { $0 + rowHeight($1) }
    return (Self.top + above, rowHeight(row))
  }

  private func x(_ column: Int) -> Double { left + Double(column) * (Self.width + Self.gap) }

  private typealias Place = (x: Double, y: Double, cell: LatticeLayout.Cell)

  /// The upper left corner of each role, by its number.
  private var places: [Int: Place] {
    var places: [Int: Place] = [:]
    for cell in layout.cells {
      let (top, _) = rowPlace(cell.row)
      let y = top + (Self.space + Self.row - Self.box) / 2 + Double(cell.place) * Self.row
      places[cell.role] = (x(cell.column), y, cell)
    }
    return places
  }

  // MARK: - Arrows

  private func arrow(_ arrow: LatticeLayout.Arrow, _ places: [Int: Place]) -> [Shape] {
    guard let from = places[arrow.from], let to = places[arrow.to] else { return [] }
    let name = "move \(arrow.kind.rawValue)"
    let mark = arrow.way.map { " \(Self.mark($0))" } ?? ""
    let middle = Self.box / 2
    if from.cell.column == to.cell.column {
      let isUp = to.y < from.y
      // Past the roles between them, and beside the arrow of the other direction.
      let bend =
        abs(from.cell.row - to.cell.row) + abs(from.cell.place - to.cell.place) > 1
        ? Self.width / 2 + 40 : 0
      let side = isUp ? -8.0 : 8.0
      return [
        .arrow(
          x1: from.x + Self.width / 2 + side, y1: from.y + (isUp ? 0 : Self.box),
          x2: to.x + Self.width / 2 + side, y2: to.y + (isUp ? Self.box : 0),
          bend: isUp ? bend : -bend, class: name + mark)
      ]
    }
    let isRight = to.x > from.x
    // The two directions of one pair stand beside each other.
    let side = isRight ? -6.0 : 6.0
    let bend = abs(from.cell.column - to.cell.column) > 1 ? Self.row : 0
    return [
      .arrow(
        x1: from.x + (isRight ? Self.width : 0), y1: from.y + middle + side,
        x2: to.x + (isRight ? 0 : Self.width), y2: to.y + middle + side,
        bend: isRight ? -bend : bend, class: name + mark)
    ]
  }

  private static func mark(_ way: LatticeLayout.Way) -> String {
    switch way {
    case .first: "first-way"
    case .second: "second-way"
    case .both: "both-ways"
    case .other: "way"
    }
  }

  private func height(_ way: LatticeLayout.Way?) -> Int {
    switch way {
    case nil: 0
    case .other: 1
    case .first, .second, .both: 2
    }
  }

  private func legend(y: Double) -> [Shape] {
    let kinds = MoveKind.allCases.filter { kind in layout.arrows.contains { $0.kind == kind } }
    return kinds.enumerated().flatMap { place, kind -> [Shape] in
      let x = left + Double(place) * 130
      return [
        .arrow(x1: x, y1: y - 4, x2: x + 40, y2: y - 4, bend: 0, class: "move \(kind.rawValue)"),
        .text(kind.rawValue, x: x + 48, y: y, class: "faint"),
      ]
    }
  }
}
