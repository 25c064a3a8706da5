package import CoequalCensus
package import CoequalModel
package import CoequalParity

/// A comparison of the pay of people, with what an edition may show and what readers have to know.
package struct PeopleReport: Sendable {
  /// What was computed.
  package let parity: PeopleParity
  /// What may be shown.
  package let disclosure: PeopleDisclosure
  /// The edition; `nil` where none was named.
  package let edition: Edition?
  /// The name of the census, and its day.
  package let census: String
  package let day: CalendarDate?
  /// How many rows of the census were left out.
  package let unfitRows: Int
  /// The rates that amounts were exchanged by; `nil` where no rates were needed.
  package let rates: ExchangeRates?
  /// Whether job evaluation supports that the work on each grade is of equal value.
  package let support: [EqualValueSupport]
  /// The adjusted gap from which on a run fails.
  package let tolerance: Percentage?
  /// Whether amounts of pay may be shown.
  package let showsPay: Bool

  package init(
    parity: PeopleParity, disclosure: PeopleDisclosure, edition: Edition?, census: String,
    day: CalendarDate?, unfitRows: Int, rates: ExchangeRates?, support: [EqualValueSupport],
    tolerance: Percentage?, showsPay: Bool
  ) {
    self.parity = parity
    self.disclosure = disclosure
    self.edition = edition
    self.census = census
    self.day = day
    self.unfitRows = unfitRows
    self.rates = rates
    self.support = support
    self.tolerance = tolerance
    self.showsPay = showsPay
  }

  /// The names of groups that are not compared and may be told: of enough people, where those without such
  /// a name are none or enough, too.
  ///
  /// The number of all who are not compared is told beside them.
  var namedOtherGroups: [String] {
    let named = disclosure.rule.named(parity.otherGroups)
    let rest = parity.otherCount - named.map(\.count).reduce(0, +)
    return disclosure.shows(rest) ? named.map(\.name) : []
  }

  /// The figures that may be shown.
  package var figures: [Figure] {
    let ofSlices = ([parity.everybody] + parity.slices).flatMap(disclosure.figures)
    func shown(_ gap: AdjustedGap) -> [Figure] {
      guard !disclosure.showsExtremes, let extremes = gap.leaveOneOut else { return gap.figures }
      return gap.figures.filter { $0 != extremes.lowest && $0 != extremes.highest }
    }
    return ofSlices
      + ((try? adjusted?.get()).map(shown) ?? [])
      + ((try? withoutDiscretion?.get()).map(shown) ?? [])
      + ((try? ladder?.get())?.figures ?? [])
      + tracks.flatMap(\.figures)
  }

  /// Whether the gap is larger than is tolerated; `nil` where nothing is declared or known, and where
  /// the gap may not be shown.
  package var exceedsTolerance: Bool? {
    guard let tolerance, let gap = try? adjusted?.get(), let value = gap.kennedy.value else {
      return nil
    }
    return value.magnitude > tolerance.fraction
  }
}
