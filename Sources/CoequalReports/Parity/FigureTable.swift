import CoequalExchange
package import CoequalParity

/// Figures as comma-separated text, one a line.
package enum FigureTable {
  /// The figures with what they are, their values in full digits, and why there is none.
  ///
  /// - Parameter showsPay: Whether amounts of pay are shown.
  package static func text(of figures: [Figure], showsPay: Bool) -> String {
    var text = CSVText(header: ["figure", "title", "value", "unit", "absence", "formula"])
    for figure in figures {
      let isHidden = figure.unit.isPay && !showsPay
      text.append(
        [
          figure.id.description, figure.title,
          isHidden ? "" : figure.value.map { "\($0)" } ?? "", figure.unit.name,
          isHidden ? "not shown" : figure.absence?.words ?? "", figure.expression.description,
        ], plain: [2])
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// A header and rows as RFC 4180 has them.
  package static func text(_ header: [String], _ rows: [[String]]) -> String {
    var text = CSVText(header: header)
    for row in rows { text.append(row) }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
