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
  /// How many of each group there are; how many of them count in each measure of pay, have a place in a
  /// range, and have all that a regression needs.
  private let all: PairCounts
  private let counted: [PayMeasure: PairCounts]
  private let placed: PairCounts?
  private let modelled: PairCounts

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
    all = report.everybody.counts
    counted = Dictionary(
      report.everybody.gaps.map { ($0.measure, $0.counts) }, uniquingKeysWith: { first, _ in first }
    )
    placed = report.everybody.places?.counts
    modelled = report.modelled
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
    slice.value.map { state(column: slice.column, value: $0) } ?? totals
  }

  /// What may be shown of a value of a column: nothing, where there is no table by it.
  public func state(column: String, value: String) -> State {
    let hidden = State(compared: .protective, reference: .protective)
    return showsTotals ? states[Key(column: column, value: value)] ?? hidden : hidden
  }

  /// Whether these are all people who are compared, or single people may be told of.
  ///
  /// Where not all count, what some parts of the people have in a number leaves what the others have,
  /// and nobody has counted how few these are.
  func isEverybody(_ counts: PairCounts) -> Bool { counts == all || rule.minimumCount == 1 }

  /// Whether everybody counts in a measure of pay.
  func isOfEverybody(_ measure: PayMeasure) -> Bool { counted[measure].map(isEverybody) ?? false }

  /// Whether everybody has a place in a range.
  var placesAreOfEverybody: Bool { placed.map(isEverybody) ?? false }

  /// Whether tests of groups may be shown: where they are of everybody, and the regressions as well.
  ///
  /// Both are about logarithms of pay. With one person more in the tests than in a regression, sums of
  /// squares would differ by what that person is paid, and where a part has one person with pay, the
  /// tests of the other parts would leave that pay.
  public var showsTests: Bool { showsTotals && isEverybody(modelled) }

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
