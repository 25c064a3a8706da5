/// A chart as a value, written as SVG inside a page.
///
/// Whoever cannot see it hears its title and description; the numbers stand in a table after it.
package struct Drawing: Hashable, Sendable {
  package let width, height: Double
  /// What it shows, in a phrase.
  package let title: String
  /// How it is read, and what it says, in a sentence or two.
  package let summary: String
  package var shapes: [Shape]

  package init(
    width: Double, height: Double, title: String, summary: String, shapes: [Shape] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.shapes = shapes
  }

  /// The chart as a file of its own, with a line break at its end.
  package func document() -> String {
    let svg = HTMLNode.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img",
        "aria-labelledby": "title summary",
        "viewBox": "0 0 \(Shape.text(of: width)) \(Shape.text(of: height))",
        "width": Shape.text(of: width), "height": Shape.text(of: height),
      ],
      [
        .element("title", ["id": "title"], title), .element("desc", ["id": "summary"], summary),
        .styleSheet(HTMLPage.drawingStyle),
      ] + shapes.map(\.node))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(svg.rendered())\n"
  }

  /// The chart as a figure of a page.
  ///
  /// - Parameter id: A name that nothing else on the page has.
  func figure(id: String) -> HTMLNode {
    .element(
      "figure", [:],
      [
        .element(
          "svg",
          [
            "role": "img", "aria-labelledby": "\(id)-title \(id)-summary",
            "viewBox": "0 0 \(Shape.text(of: width)) \(Shape.text(of: height))",
            "width": Shape.text(of: width), "height": Shape.text(of: height),
          ],
          [
            .element("title", ["id": "\(id)-title"], title),
            .element("desc", ["id": "\(id)-summary"], summary),
          ] + shapes.map(\.node)),
        .element("figcaption", "\(title). \(summary)"),
      ])
  }
}

/// One shape of a chart; what it looks like is said by its class in the style sheet.
package enum Shape: Hashable, Sendable {
  case line(x1: Double, y1: Double, x2: Double, y2: Double, class: String)
  case box(x: Double, y: Double, width: Double, height: Double, class: String)
  case circle(x: Double, y: Double, radius: Double, class: String)
  /// A line with a head at its second end; bent, its middle stands so far to the right of a straight
  /// one, as seen by whoever goes along it.
  case arrow(x1: Double, y1: Double, x2: Double, y2: Double, bend: Double, class: String)
  case text(String, x: Double, y: Double, anchor: Anchor = .start, class: String = "")

  /// Which end of a text stands at its place.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  var node: HTMLNode {
    switch self {
    case .line(let x1, let y1, let x2, let y2, let name):
      .element(
        "line",
        [
          "x1": Self.text(of: x1), "y1": Self.text(of: y1), "x2": Self.text(of: x2),
          "y2": Self.text(of: y2), "class": name,
        ])
    case .box(let x, let y, let width, let height, let name):
      .element(
        "rect",
        [
          "x": Self.text(of: x), "y": Self.text(of: y), "width": Self.text(of: width),
          "height": Self.text(of: height), "class": name,
        ])
    case .circle(let x, let y, let radius, let name):
      .element(
        "circle",
        [
          "cx": Self.text(of: x), "cy": Self.text(of: y), "r": Self.text(of: radius),
          "class": name,
        ])
    case .arrow(let x1, let y1, let x2, let y2, let bend, let name):
      .element(
        "path",
        ["d": Self.path(from: (x1, y1), to: (x2, y2), bend: bend), "class": name])
    case .text(let text, let x, let y, let anchor, let name):
      .element(
        "text",
        [
          "x": Self.text(of: x), "y": Self.text(of: y), "text-anchor": anchor.rawValue,
          "class": name,
        ], text)
    }
  }

  /// The path of an arrow: a curve, and its head as two strokes.
  private static func path(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), bend: Double
  ) -> String {
    func unit(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
      let length = (x * x + y * y).squareRoot()
      return length > 0 ? (x / length, y / length) : (0, 0)
    }
    let along = unit(end.x - start.x, end.y - start.y)
    // The middle of a curve is halfway to its control point.
    let control = (
      x: (start.x + end.x) / 2 - along.y * bend * 2, y: (start.y + end.y) / 2 + along.x * bend * 2
    )
    let last = bend == 0 ? along : unit(end.x - control.x, end.y - control.y)
    let (length, half) = (7.0, 3.5)
    let base = (x: end.x - last.x * length, y: end.y - last.y * length)
    func point(_ x: Double, _ y: Double) -> String { "\(text(of: x)) \(text(of: y))" }
    return "M\(point(start.x, start.y)) Q\(point(control.x, control.y)) \(point(end.x, end.y)) "
      + "M\(point(base.x - last.y * half, base.y + last.x * half)) L\(point(end.x, end.y)) "
      + "L\(point(base.x + last.y * half, base.y - last.x * half))"
  }

  /// A place with at most one digit after the point.
  static func text(of place: Double) -> String {
    let text = FixedNumber.text(place, digits: 1, minus: "-")
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
