package import CoequalChecks
import CoequalModel

extension Sheet {
  /// The tracks of a framework side by side, and where they differ.
  ///
  /// - Parameter showsPay: Whether amounts of pay are shown.
  package static func scorecard(_ card: Scorecard, showsPay: Bool) -> Sheet {
    let title = "\(card.title): tracks side by side"
    let subtitle = "\(card.id) \(card.version), \(card.scope)"
    if card.tracks.isEmpty {
      return Sheet(title, subtitle: subtitle, sections: [Section(nil, .text("There is no track."))])
    }
    let rows = ScorecardRow.rows(of: card, showsPay: showsPay)
    let columns =
      [Column("measure", "")]
      + card.tracks.map { Column($0.id.lexical, "\($0.title) (\($0.kind.rawValue))") }
    let table = Table(
      columns: columns, rows: rows.map { [$0.title] + $0.cells.map(\.text) }, hasRowHeaders: true)
    return Sheet(
      title, subtitle: subtitle,
      sections: [Section(nil, .table(table))] + differences(rows, of: card.tracks))
  }

  /// What the rows of scorecards count.
  package static func scorecardLegend(_ cards: [Scorecard]) -> Sheet {
    let keepsGrade = cards.first?.wayBackKeepsGrade ?? true
    let fields = ScorecardMeasure.allCases.compactMap { measure -> Field? in
      guard let meaning = measure.meaning else { return nil }
      if measure == .unknownGrades, !cards.hasUnknownGrades { return nil }
      let ending =
        measure == .waysBack ? (keepsGrade ? ", on the grade that was left or above." : ".") : ""
      return Field(measure.title, meaning + ending)
    }
    return Sheet(
      "How to read it",
      sections: [
        Section(
          nil,
          .text(
            "This is what the documents say of each track. It judges nothing: tracks may differ for a "
              + "good reason. What a document does not say is not known, which is not zero.")),
        Section(nil, .fields(fields)),
      ])
  }

  private static func differences(_ rows: [ScorecardRow], of tracks: [TrackScore]) -> [Section] {
    if tracks.count < 2 {
      return [Section(nil, .text("There is one track, and none to compare it with."))]
    }
    let names = tracks.map(\.id.lexical)
    var table = Table(
      columns: [
        Column("measure", ""), Column("differs", "Difference"), Column("rules", "Rules about it"),
      ], hasRowHeaders: true)
    var (alike, unknown): ([String], [String]) = ([], [])
    for row in rows {
      switch row.comparison(of: names) {
      case .alike: alike.append(row.title)
      case .notKnown: unknown.append(row.title)
      case .differing(let line):
        table.rows.append([
          row.title, line, row.measure.rules.map(\.rawValue).joined(separator: ", "),
        ])
      }
    }
    var sections: [Section] = []
    if !table.rows.isEmpty { sections.append(Section("Where the tracks differ", .table(table))) }
    for (title, names) in [("Where they are alike", alike), ("What is not known of any", unknown)]
    where !names.isEmpty {
      sections.append(Section(title, .text(names.joined(separator: "; "))))
    }
    return sections
  }
}

extension [Scorecard] {
  fileprivate var hasUnknownGrades: Bool {
    contains { $0.tracks.contains { $0.rolesOnUnknownGrades > 0 } }
  }
}

extension Scorecard {
  /// Which grades are compared.
  fileprivate var scope: String {
    if grades.isEmpty { return "no role to compare" }
    return switch (branch, dualUntil) {
    case (let branch?, let end?): "compared from \(branch) to \(end)"
    case (let branch?, nil): "compared from \(branch)"
    case (nil, let end?): "compared up to \(end)"
    case (nil, nil): "compared on all grades"
    }
  }
}
