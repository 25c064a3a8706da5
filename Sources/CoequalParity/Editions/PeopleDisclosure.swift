import CoequalCensus

/// What an edition may show of the pay of people: decided after everything is computed.
///
/// For each column by whose values gaps are shown there is a table of its values and the two groups,
/// with the counts and sums of pay that gaps are made of. Where a count of it must not be shown, no
/// gap of that value is; and all tables together tell no more than each of them. Other numbers of
/// people, such as of those who receive a part of pay, are shown where they are those of the tables,
/// or of everybody: so that none can be subtracted from another.
public struct PeopleDisclosure: Sendable {
  /// What is not told.
  public let rule: DisclosureRule
  /// Whether figures that depend on single people are shown, such as what leaving one out changes.
  public let showsExtremes: Bool
  private let states: [Key: State]
  private let totals: State

  private struct Key: Hashable {
    let column: String
    let value: String?
  }

  /// What may be shown of one value of a column.
  public struct State: Hashable, Sendable {
    /// The counts of the compared and of the reference group.
    public internal(set) var compared, reference: CellState

    /// Whether gaps may be shown.
    public var showsGaps: Bool { compared == .shown && reference == .shown }
  }

  /// Decides what may be shown of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - workforce: The people it is about.
  ///   - rule: What must not be told.
  ///   - showsExtremes: Whether figures that depend on single people are shown.
  /// - Throws: ``DisclosureError`` when there is nobody in either group.
  public init(
    of report: PeopleParity, about workforce: Workforce, _ rule: DisclosureRule,
    showsExtremes: Bool
  ) throws(DisclosureError) {
    self.rule = rule
    self.showsExtremes = showsExtremes
    let everybody = PairedRows(report.question.pair, in: workforce).paid(in: workforce)
    var columns: [String] = []
    for slice in report.slices where !columns.contains(slice.column) {
      columns.append(slice.column)
    }
    let people = SlicedPeople(everybody, by: columns, in: workforce)
    let all = try [CellTable([people.whole])] + people.tables()
    let result = try LinkedSuppression(
      all, links: LinkedSuppression.sharedColumnTotals(of: all), rule)
    totals = State(result.suppressions[0], row: nil)
    var table = result.suppressions.dropFirst().map { suppression in
      (0..<suppression.table.rowCount).map { State(suppression, row: $0) }
    }
    for (group, path) in [\State.compared, \State.reference].enumerated() {
      let hidden = table.map { rows in
        Set(rows.indices.filter { rows[$0][keyPath: path] != .shown })
      }
      let crossed = CrossedSuppression(people.places(ofGroup: group), hiding: hidden, rule)
      for (column, values) in crossed.hidden.enumerated() {
        for value in values.subtracting(hidden[column]) {
          table[column][value][keyPath: path] = .protective
        }
      }
    }
    var states: [Key: State] = [:]
    for (part, rows) in zip(people.columns, table) {
      for (value, state) in zip(part.values, rows) {
        states[Key(column: part.name, value: value)] = state
      }
    }
    self.states = states
  }

  /// What may be shown of a slice: nothing, where not even everybody may be.
  public func state(of slice: SliceGaps) -> State {
    if slice.value == nil { return totals }
    let hidden = State(compared: .protective, reference: .protective)
    guard showsTotals else { return hidden }
    return states[Key(column: slice.column, value: slice.value)] ?? hidden
  }

  /// Whether a number of people may be told: none, or not so few.
  public func shows(_ count: Int) -> Bool { count == 0 || count >= rule.minimumCount }

  /// Whether figures about everybody may be shown, such as regressions.
  public var showsTotals: Bool { totals.showsGaps }

  /// Whether what is estimated from people of both groups may be shown: where everybody is, and of
  /// each group so many that it is about nobody alone.
  public func showsEstimate(of counts: PairCounts) -> Bool {
    showsTotals && min(counts.compared, counts.reference) >= rule.minimumCount
  }

  /// Whether it may be shown what a track pays beside another: where there are enough of both groups on
  /// both, and neither is hidden in a table by track.
  public func shows(_ track: TrackDifference) -> Bool {
    showsEstimate(of: track.counts) && showsEstimate(of: track.referenceCounts)
      && [track.track, track.reference].allSatisfy { value in
        states[Key(column: TrackDifference.column, value: value)]?.showsGaps ?? true
      }
  }
}

extension PeopleDisclosure.State {
  fileprivate init(_ suppression: Suppression, row: Int?) {
    func state(_ column: Int) -> CellState {
      suppression[CellPlace(row: row, column: column)] ?? .tooFew
    }
    self.init(compared: state(0), reference: state(1))
  }
}
