import CoequalModel

/// The roles and moves of a framework in the language of Graphviz.
package enum LatticeDOT {
  /// A graph with grades as ranks, tracks as groups and the routes in bold.
  package static func render(_ report: RouteReport) -> String {
    let layout = LatticeLayout(report)
    var lines = [
      "digraph lattice {", "  label=\(quoted(layout.title));", "  labelloc=t;", "  rankdir=BT;",
      "  newrank=true;", "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\"];",
    ]
    for (row, grade) in layout.grades.enumerated() {
      let cells = layout.cells.filter { $0.row == row }
      lines.append("  { rank=same;")
      lines.append("    \(quoted("grade \(row)")) [label=\(quoted(grade)), shape=plaintext];")
      for cell in cells {
        let isMarked = layout.onRoutes.contains(cell.role) || layout.ends.contains(cell.role)
        let width = isMarked ? ", penwidth=2" : ""
        lines.append(
          "    \(quoted(cell.id)) [label=\(quoted(cell.title)), "
            + "group=\(quoted(layout.columns[cell.column]))\(width)];")
      }
      lines.append("  }")
    }
    for row in layout.grades.indices.dropLast() {
      lines.append(
        "  \(quoted("grade \(row)")) -> \(quoted("grade \(row + 1)")) [style=invis];")
    }
    let names = Dictionary(
      layout.cells.map { ($0.role, $0.id) }, uniquingKeysWith: { first, _ in first })
    for arrow in layout.arrows {
      guard let from = names[arrow.from], let to = names[arrow.to] else { continue }
      // Only promotions decide which role stands higher.
      let loose = arrow.kind == .promotion ? "" : ", constraint=false"
      let marked = arrow.way.map { ", \(mark($0))" } ?? ""
      lines.append(
        "  \(quoted(from)) -> \(quoted(to)) [style=\(style(arrow.kind))\(loose)\(marked)];")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private static func mark(_ way: LatticeLayout.Way) -> String {
    switch way {
    case .first: "color=\"#b3261e\", penwidth=3"
    case .second: "color=\"#1f5fa8\", penwidth=3"
    case .both: "color=\"#b3261e:#1f5fa8\", penwidth=3"
    case .other: "color=\"#b3261e\", penwidth=2"
    }
  }

  private static func style(_ kind: MoveKind) -> String {
    switch kind {
    case .promotion: "solid"
    case .lateral: "dotted"
    case .switch: "dashed"
    case .return: "dashed, arrowhead=empty"
    }
  }

  /// A text between quotation marks; no text of a document can end it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
