package import CoequalExchange
import CoequalModel
package import Markup

extension Sheet {
  /// What became of a source, for people: counts first, then what to look at, with places.
  ///
  /// - Parameters:
  ///   - sources: The texts of the files that places are in.
  ///   - most: How many entries of a group are named; `nil` for all.
  package static func lossReport(
    of ledger: Ledger, in sources: [String: SourceText], title: String, most: Int? = 3
  ) -> Sheet {
    let report = LossReport(ledger)
    var lines = SourceLines(sources)
    var sections = [Section(nil, .table(counts(report)))]
    for (fate, title) in [
      (Ledger.Fate.guessed, "Guessed: please look at these"), (.changed, "Changed"),
      (.left, "Not carried over"),
    ] {
      let groups = report.groups(fate)
      if groups.isEmpty { continue }
      sections.append(Section(title, .points(groups.map { point($0, most: most, &lines) })))
    }
    return Sheet(title, sections: sections)
  }

  private static func counts(_ report: LossReport) -> Table {
    var table = Table(columns: [
      Column("fate", "Texts and ids"), Column("count", "Count", isNumber: true),
    ])
    for (fate, name) in [
      (Ledger.Fate.carried, "carried over"), (.changed, "carried over in another form"),
      (.guessed, "guessed"), (.left, "not carried over"),
    ] {
      table.rows.append([name, String(report.count(fate))])
    }
    return table
  }

  private static func point(
    _ group: LossReport.Group, most: Int?, _ lines: inout SourceLines
  ) -> String {
    let shown = group.entries.prefix(most ?? group.entries.count)
    let named = shown.map { entry in
      let text = entry.fate == .guessed ? entry.target ?? "" : quoted(entry.text)
      let place = entry.place.map { " (\(lines.position($0)))" } ?? ""
      guard let written = entry.written else { return text + place }
      // What is only told apart by its place is not said twice.
      if written == entry.text { return text + place }
      let isGuess = entry.fate == .guessed
      return text + (isGuess ? " is \(written)" : " is \(quoted(written))") + place
    }
    let rest = group.entries.count - shown.count
    let correction = group.entries.first?.correction.map { "; to correct: \($0)" } ?? ""
    return "\(group.entries.count): \(group.reason): \(named.joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more" : "") + correction
  }

  /// The beginning of a text, which is enough to find it by.
  private static func quoted(_ text: String) -> String {
    "'\(Quotation.of(text.collapsed, limit: 60))'"
  }
}
