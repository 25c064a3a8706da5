/// A page of results that stands by itself: no script, no font and no picture from elsewhere, and it
/// can be read in the light, in the dark and on paper.
package struct HTMLPage: Hashable, Sendable {
  /// What stands at the top and in the bar of the browser.
  package let title: String
  package let subtitle: String?
  package var sections: [Section]

  package init(_ title: String, subtitle: String? = nil, sections: [Section] = []) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
  }

  /// A sheet as a page.
  ///
  /// - Parameter chart: What draws the section of this title: it comes after a text, before all else.
  package init(_ sheet: Sheet, chart: (_ title: String) -> Drawing? = { _ in nil }) {
    self.init(
      sheet.title, subtitle: sheet.subtitle,
      sections: sheet.sections.map { section in
        let drawing = section.title.flatMap(chart).map { [Block.drawing($0)] } ?? []
        let content = [Block.sheet(section.content)]
        if case .text = section.content { return Section(section.title, content + drawing) }
        return Section(section.title, drawing + content)
      })
  }

  /// One part of a page.
  package struct Section: Hashable, Sendable {
    package let title: String?
    package let blocks: [Block]

    package init(_ title: String?, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// What a section holds, one under the other.
  package enum Block: Hashable, Sendable {
    case sheet(Sheet.Content)
    case drawing(Drawing)
  }

  /// The page as text, with a line break at its end.
  package func rendered() -> String {
    let head: [HTMLNode] = [
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", title),
      .styleSheet(Self.style),
    ]
    let subtitle = subtitle.map { [HTMLNode.element("p", ["class": "subtitle"], $0)] } ?? []
    let header = HTMLNode.element("header", [:], [.element("h1", title)] + subtitle)
    let main = HTMLNode.element("main", [:], sections.enumerated().map { $1.node(number: $0 + 1) })
    return "<!DOCTYPE html>\n"
      + HTMLNode.element(
        "html", ["lang": "en"],
        [.element("head", [:], head), .element("body", [:], [header, main])]
      ).rendered() + "\n"
  }
}

extension HTMLPage.Section {
  /// - Parameter number: From 1; makes the names that drawings are described by unique on the page.
  fileprivate func node(number: Int) -> HTMLNode {
    let nodes = blocks.enumerated().map { place, block -> HTMLNode in
      switch block {
      case .sheet(let content): content.node(isTitled: title != nil)
      case .drawing(let drawing): drawing.figure(id: "drawing-\(number)-\(place + 1)")
      }
    }
    guard let title else { return .element("section", [:], nodes) }
    let id = "section-\(number)"
    return .element(
      "section", ["aria-labelledby": id], [.element("h2", ["id": id], title)] + nodes)
  }
}

extension Sheet.Content {
  fileprivate func node(isTitled: Bool) -> HTMLNode {
    switch self {
    case .text(let text): .element("p", text)
    case .points(let points): .element("ul", [:], points.map { .element("li", $0) })
    case .code(let text):
      .element(
        "pre", [:],
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          .element("code", String(line))
        })
    case .fields(let fields):
      .element(
        "dl", [:], fields.flatMap { [.element("dt", $0.name), .element("dd", $0.value)] })
    case .table(let table): table.node
    }
  }
}

extension Sheet.Table {
  fileprivate var node: HTMLNode {
    let header = columns.map { column in
      column.isNumber
        ? HTMLNode.element("th", ["scope": "col", "class": "number"], column.header)
        : .element("th", ["scope": "col"], column.header)
    }
    let rows = rows.map { row in
      HTMLNode.element(
        "tr", [:],
        zip(columns, row).enumerated().map { place, cell in
          if hasRowHeaders, place == 0 { return .element("th", ["scope": "row"], cell.1) }
          return cell.0.isNumber
            ? .element("td", ["class": "number"], cell.1) : .element("td", cell.1)
        })
    }
    // A wide table scrolls by itself, not the page.
    return .element(
      "div", ["class": "table", "tabindex": "0"],
      [
        .element(
          "table", [:],
          [
            .element("thead", [:], [.element("tr", [:], header)]), .element("tbody", [:], rows),
          ])
      ])
  }
}
