/// Shares of two groups side by side, step by step.
package struct ShareChart: Hashable, Sendable {
  /// One step with the share of each group that is in it.
  package struct Step: Hashable, Sendable {
    package let title: String
    package let first, second: Double

    package init(title: String, first: Double, second: Double) {
      self.title = title
      self.first = first
      self.second = second
    }
  }

  package let title, summary: String
  package let steps: [Step]

  package init(title: String, summary: String, steps: [Step]) {
    self.title = title
    self.summary = summary
    self.steps = steps
  }

  private static let (left, row, right) = (150.0, 40.0, 720.0)

  /// The chart: for each step a filled bar for the first group above an outlined one for the second.
  package var drawing: Drawing {
    let shares = steps.flatMap { [$0.first, $0.second] }
    let scale = LinearScale(
      around: shares, includingZero: true, from: Self.left, to: Self.right)
    let bottom = 8 + Double(steps.count) * Self.row
    var shapes: [Shape] = []
    for tick in scale.ticks(5) {
      shapes.append(.line(x1: scale(tick), y1: 8, x2: scale(tick), y2: bottom, class: "grid"))
      shapes.append(
        .text(
          FixedNumber.percent(tick), x: scale(tick), y: bottom + 18, anchor: .middle,
          class: "faint"))
    }
    for (index, step) in steps.enumerated() {
      let top = 8 + Double(index) * Self.row
      shapes.append(
        .text(step.title, x: Self.left - 12, y: top + 24, anchor: .end, class: "strong"))
      shapes.append(
        .box(
          x: Self.left, y: top + 6, width: scale(step.first) - Self.left, height: 13, class: "box"))
      shapes.append(
        .box(
          x: Self.left, y: top + 21, width: scale(step.second) - Self.left, height: 13,
          class: "outline"))
    }
    return Drawing(
      width: Self.right + 40, height: bottom + 32, title: title, summary: summary, shapes: shapes)
  }
}
