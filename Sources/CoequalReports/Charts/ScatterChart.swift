/// Points of a few series over two axes.
package struct ScatterChart: Hashable, Sendable {
  /// One point.
  package struct Place: Hashable, Sendable {
    package let x, y: Double
    package let title: String

    package init(x: Double, y: Double, title: String) {
      self.x = x
      self.y = y
      self.title = title
    }
  }

  package let title, summary, xTitle, yTitle: String
  /// The places that are drawn as filled points, and those drawn as open ones.
  package let filled, open: [Place]

  package init(
    title: String, summary: String, xTitle: String, yTitle: String, filled: [Place], open: [Place]
  ) {
    self.title = title
    self.summary = summary
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.filled = filled
    self.open = open
  }

  private static let (left, top, right, bottom) = (64.0, 28.0, 720.0, 360.0)

  /// The chart.
  package var drawing: Drawing {
    let all = filled + open
    let x = LinearScale(
      around: all.map(\.x), includingZero: false, from: Self.left, to: Self.right)
    let y = LinearScale(
      around: all.map(\.y), includingZero: true, from: Self.bottom, to: Self.top)
    var shapes: [Shape] = [
      .text(yTitle, x: Self.left, y: 16, class: "faint"),
      .text(xTitle, x: Self.right, y: Self.bottom + 36, anchor: .end, class: "faint"),
    ]
    for tick in x.ticks(6) {
      shapes.append(
        .line(x1: x(tick), y1: Self.top, x2: x(tick), y2: Self.bottom, class: "grid"))
      shapes.append(
        .text(
          FixedNumber.text(tick, digits: 0), x: x(tick), y: Self.bottom + 18, anchor: .middle,
          class: "faint"))
    }
    for tick in y.ticks(5) {
      shapes.append(.line(x1: Self.left, y1: y(tick), x2: Self.right, y2: y(tick), class: "grid"))
      shapes.append(
        .text(
          FixedNumber.text(tick, digits: 0), x: Self.left - 8, y: y(tick) + 4, anchor: .end,
          class: "faint"))
    }
    for (places, name) in [(filled, "filled"), (open, "point")] {
      for place in places {
        shapes.append(.circle(x: x(place.x), y: y(place.y), radius: 5, class: name))
        shapes.append(
          .text(
            place.title, x: x(place.x) + (name == "filled" ? -9 : 9), y: y(place.y) + 4,
            anchor: name == "filled" ? .end : .start, class: "faint"))
      }
    }
    return Drawing(
      width: Self.right + 40, height: Self.bottom + 48, title: title, summary: summary,
      shapes: shapes)
  }
}
