package import CoequalChecks
import CoequalModel

extension ScorecardRow {
  /// The rows of a scorecard, from the rungs to how roles are filled.
  ///
  /// - Parameter showsPay: Whether amounts of pay are shown; shares always are.
  package static func rows(of card: Scorecard, showsPay: Bool) -> [ScorecardRow] {
    func row(
      _ measure: ScorecardMeasure, _ detail: String = "", _ cell: (TrackScore) -> Cell
    ) -> ScorecardRow {
      ScorecardRow(
        measure: measure, title: measure.title + detail, cells: card.tracks.map(cell))
    }
    let bars = card.grades.map { grade in
      row(.bar, " at \(grade.id)") { track in
        track.comparedRungs == nil ? .notKnown : .bar(track.bars[grade.rank])
      }
    }
    let climb = card.climb.map { ", \($0.from) to \($0.to)" } ?? ""
    func time(_ months: Int?) -> Cell {
      card.climb == nil ? .absent("no two shared grades") : .count(months, "month")
    }
    var rows = [
      row(.rungs) { .number($0.rungs) },
      row(.comparedRungs) { .number($0.comparedRungs) },
      row(.promise) { .promise($0.promisedUntil) },
      row(.topGrade) { .grade($0.topGrade) },
      row(.topWithoutReports) { .top($0.topWithoutReports) },
    ]
    rows += pay(of: card, showsPay: showsPay) + bars
    rows += [
      row(.promotions) { .routes($0.routes?.promotions) },
      row(.laterals) { .routes($0.routes?.laterals) },
      row(.switches) { .routes($0.routes?.switches) },
      row(.returns) { .routes($0.routes?.returns) },
      row(.waysBack) { .waysBack($0.routes) },
      row(.decisions) { $0.ofSharedRoles { .tally($0.decisions) } },
      row(.seats) { $0.ofSharedRoles { .seats($0.seats) } },
      row(.outcomes) { $0.ofSharedRoles { .tally($0.outcomes) } },
      row(.leastTime, climb) { track in track.ofSharedRoles { time($0.leastMonths) } },
      row(.usualTime, climb) { track in track.ofSharedRoles { time($0.usualMonths) } },
      row(.selection) { $0.ofSharedRoles { .selection($0.selection) } },
      row(.deprecated) { .number($0.deprecatedRoles) },
    ]
    if card.tracks.contains(where: { $0.rolesOnUnknownGrades > 0 }) {
      rows.append(row(.unknownGrades) { .number($0.rolesOnUnknownGrades) })
    }
    return rows
  }

  /// A row for each zone, or one where zones are alike in what is shown.
  private static func pay(of card: Scorecard, showsPay: Bool) -> [ScorecardRow] {
    let rows = card.pay.map { score in
      ScorecardRow(
        measure: .topPay,
        title: ScorecardMeasure.topPay.title + (score.zone.map { " in '\($0)'" } ?? ""),
        cells: score.tracks.map { .pay($0, showsPay: showsPay) })
    }
    let isOne = Set(rows.map(\.cells)).count < 2
    guard isOne else { return rows }
    let unknown = card.tracks.map { _ in Cell.notKnown }
    return [
      ScorecardRow(
        measure: .topPay,
        title: rows.count == 1 ? rows[0].title : ScorecardMeasure.topPay.title,
        cells: rows.first?.cells ?? unknown)
    ]
  }
}

extension TrackScore {
  /// A cell about the roles that stand beside those of other tracks, where there are some.
  fileprivate func ofSharedRoles(
    _ cell: (TrackScore) -> ScorecardRow.Cell
  ) -> ScorecardRow.Cell {
    if comparedRungs == nil { return .notKnown }
    return sharedRoles == 0 ? .absent("no shared grade") : cell(self)
  }
}
