import CoequalParity

/// The charts of a report about fair progress, by the section that they belong to.
///
/// They draw what the tables say, as it may be shown, and nothing besides.
struct ProgressCharts {
  let report: ProgressReport

  init(_ report: ProgressReport) {
    self.report = report
  }

  /// The chart of a section; `nil` where it has none, or nothing of it may be shown for both groups.
  func chart(titled title: String) -> Drawing? {
    switch title {
    case ProgressWords.promotedTitle: promoted
    case ProgressWords.timesTitle: times
    default: nil
    }
  }

  private var pair: (compared: String, reference: String) {
    (report.progress.question.pair.compared, report.progress.question.pair.reference)
  }

  /// Who was promoted: everybody, and each ladder.
  private var promoted: Drawing? {
    let (rates, shown) = (report.progress.rates, report.disclosure.promotions)
    let all = [("everybody", Int?.none, rates.everybody)]
    let ladders = rates.table.rows.indices.map {
      (rates.table.rows[$0], Int?($0), rates.ladders[$0])
    }
    let steps = (all + ladders).compactMap { name, row, rate -> ShareChart.Step? in
      guard [0, 1].allSatisfy({ shown.shows(row: row, group: $0) }),
        let compared = rate.compared.value, let reference = rate.reference.value
      else { return nil }
      return ShareChart.Step(title: name, first: reference, second: compared)
    }
    return drawing(
      "Promoted, by ladder", "The share of each group that was promoted", steps)
  }

  /// How many were promoted so many years after they reached their grade.
  private var times: Drawing? {
    func marks(_ group: String) -> [Int: Double] {
      let curve = report.progress.times.first {
        $0.subject == .promotion && $0.hadLeave == nil && $0.ladder == nil && $0.group == group
      }
      return Dictionary(
        (curve.map(report.disclosure.marks(of:)) ?? []).compactMap { mark in
          report.disclosure.shown(mark.happened).value.map { (mark.years, $0) }
        }, uniquingKeysWith: { first, _ in first })
    }
    let (compared, reference) = (marks(pair.compared), marks(pair.reference))
    let steps = report.progress.question.years.compactMap { years -> ShareChart.Step? in
      guard let first = reference[years], let second = compared[years] else { return nil }
      return ShareChart.Step(
        title: years == 1 ? "1 year" : "\(years) years", first: first, second: second)
    }
    return drawing(
      "Promoted within so many years on a grade",
      "The share of each group that has been promoted (Kaplan and Meier)", steps)
  }

  private func drawing(_ title: String, _ what: String, _ steps: [ShareChart.Step]) -> Drawing? {
    steps.isEmpty
      ? nil
      : ShareChart(
        title: title,
        summary:
          "\(what): filled for '\(pair.reference)', outlined for '\(pair.compared)'. What may "
          + "not be shown of both is left out.",
        steps: steps
      ).drawing
  }
}
