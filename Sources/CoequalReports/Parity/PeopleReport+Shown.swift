import CoequalModel
package import CoequalParity
import CoequalStatistics

/// What of the answers about everybody may be shown.
extension PeopleReport {
  /// The gap among people who are alike; `nil` where it may not be shown.
  package var adjusted: Result<AdjustedGap, PayModelError>? { shown(parity.adjusted, \.counts) }

  /// The same without the factors that the employer decides person by person; `nil` where there is none
  /// or it may not be shown.
  package var withoutDiscretion: Result<AdjustedGap, PayModelError>? {
    parity.withoutDiscretion.flatMap { shown($0, \.counts) }
  }

  /// What of the gap runs through the ladder; `nil` where it may not be shown.
  package var ladder: Result<LadderGap, PayModelError>? { shown(parity.ladder, \.counts) }

  /// What tracks pay for work on the same grade, of those tracks of which it may be shown.
  package var tracks: [TrackDifference] {
    ((try? parity.tracks.get()) ?? []).filter(disclosure.shows)
  }

  /// The categories of the statutory screen of which it may be said whether they reach the threshold.
  package var screened: [StatutoryScreen.Category] {
    parity.screen.categories.filter { category in
      parity.slices.contains {
        $0.column == parity.question.categoryColumn && $0.value == category.name
          && disclosure.showsScreen(of: $0)
      }
    }
  }

  /// The shares of both groups in each quarter of the workers; `nil` where there are none, or a quarter
  /// has so few of a group that no quarter may be shown.
  package var quarters: [(compared: Double, reference: Double)]? {
    guard disclosure.showsTotals, let bands = parity.bands,
      let compared = bands.groups.firstIndex(of: parity.question.pair.compared),
      let reference = bands.groups.firstIndex(of: parity.question.pair.reference),
      bands.counts.joined().allSatisfy(disclosure.shows)
    else { return nil }
    let shares = bands.counts.compactMap { counts -> (compared: Double, reference: Double)? in
      let both = Double(counts[compared] + counts[reference])
      return both > 0 ? (Double(counts[compared]) / both, Double(counts[reference]) / both) : nil
    }
    return shares.count == bands.counts.count ? shares : nil
  }

  /// What was left out of the columns of a regression: as combinations of others where single people may
  /// be told of, since they name values and how they go together; else how much of which factor.
  package func dependences(of gap: AdjustedGap) -> [String] {
    disclosure.showsExtremes
      ? gap.dependences.map(\.description)
      : gap.droppedColumns.map {
        "\(Counted($0.count, "column", "columns")) of '\($0.factor)', as combinations of others"
      }
  }

  /// What readers of the JSON have to know.
  package var notes: [String] {
    [DisclosureText.meaning] + (hidesTests ? [DisclosureText.withheldTests] : [])
      + [DisclosureText.separateRuns]
  }

  /// Whether there are tests of groups that may not be shown.
  package var hidesTests: Bool {
    disclosure.showsTotals && !disclosure.showsTests
      && ([parity.everybody] + parity.slices).contains { $0.tests != nil }
  }

  /// How many people are left out of a regression for one reason; `nil` where that is not told.
  ///
  /// Of people who are compared it is always told: a regression tells how many people it is about, and
  /// be it by its degrees of freedom.
  package func count(of out: LeftOut) -> Int? {
    out.isCompared || disclosure.shows(out.count) ? out.count : nil
  }

  private func shown<Value>(
    _ result: Result<Value, PayModelError>, _ counts: KeyPath<Value, PairCounts>
  ) -> Result<Value, PayModelError>? {
    guard disclosure.showsTotals else { return nil }
    switch result {
    case .success(let value):
      return disclosure.showsEstimate(of: value[keyPath: counts]) ? result : nil
    case .failure(.statistics(.tooFewRows(_, let count, _))):
      return disclosure.shows(count) ? result : nil
    case .failure: return result
    }
  }
}
