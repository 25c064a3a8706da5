import CoequalCensus

/// What an edition may show of the pay of people: decided after everything is computed.
///
/// For each column by whose values gaps are shown there is a table of its values and the two groups,
/// with the counts and sums of pay that gaps are made of. Where a count of it must not be shown, no
/// gap of that value is.
public struct PeopleDisclosure: Sendable {
  /// What is not told.
  public let rule: DisclosureRule
  /// Whether figures that depend on single people are shown, such as what leaving one out changes.
  public let showsExtremes: Bool
  private var states: [Key: State] = [:]
  private let totals: State

  private struct Key: Hashable {
    let column: String
    let value: String?
  }

  /// What may be shown of one value of a column.
  public struct State: Hashable, Sendable {
    /// The counts of the compared and of the reference group, and of both together.
    public let compared, reference, both: CellState

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
    let everybody = PairedRows(report.question.pair, in: workforce)
    var columns: [String] = []
    for slice in report.slices where !columns.contains(slice.column) {
      columns.append(slice.column)
    }
    let parts = columns.map { name in
      (name: name, values: workforce.values(of: name, everybody))
    }
    let whole = try CellTable([workforce.contents(everybody)])
    let tables = try parts.map { part throws(DisclosureError) in
      try CellTable(part.values.map { workforce.contents($0.rows) })
    }
    let all = [whole] + tables
    let result = try LinkedSuppression(
      all, links: LinkedSuppression.sharedColumnTotals(of: all), rule)
    totals = State(result.suppressions[0], row: nil)
    for (part, suppression) in zip(parts, result.suppressions.dropFirst()) {
      for (row, value) in part.values.enumerated() {
        states[Key(column: part.name, value: value.name)] = State(suppression, row: row)
      }
    }
  }

  /// What may be shown of a slice.
  public func state(of slice: SliceGaps) -> State {
    slice.value == nil ? totals : states[Key(column: slice.column, value: slice.value)] ?? totals
  }

  /// Whether a gap may be shown: of a slice that may, and of enough people of each group, as where only
  /// those count who receive a part of pay.
  public func shows(_ gap: RawGap, of slice: SliceGaps) -> Bool {
    state(of: slice).showsGaps && shows(gap.comparedCount) && shows(gap.referenceCount)
  }

  /// Whether it may be told who receives complementary pay: of those who do and of those who do not,
  /// there are none or enough.
  public func showsReceiving(of slice: SliceGaps) -> Bool {
    state(of: slice).showsGaps
      && [slice.receiving.compared, slice.receiving.reference].allSatisfy { figure in
        let counts = figure.inputs.map { Int($0.value ?? 0) }
        return counts.count == 2 && shows(counts[0]) && shows(counts[1] - counts[0])
      }
  }

  /// Whether it may be told where groups stand in their ranges: of enough people of each.
  public func showsPlaces(of slice: SliceGaps) -> Bool {
    guard state(of: slice).showsGaps, let places = slice.places,
      places.compared.count + places.reference.count > 0
    else { return false }
    return shows(places.compared.count) && shows(places.reference.count)
  }

  /// The figures of a slice that may be shown.
  public func figures(of slice: SliceGaps) -> [Figure] {
    guard state(of: slice).showsGaps else { return [] }
    return slice.gaps.filter { shows($0, of: slice) }.flatMap { [$0.mean, $0.median] }
      + (showsReceiving(of: slice) ? [slice.receiving.compared, slice.receiving.reference] : [])
      + (slice.tests?.figures ?? [])
      + (showsPlaces(of: slice) ? slice.places?.figures ?? [] : [])
  }

  /// Whether a number of people may be told: none, or not so few.
  public func shows(_ count: Int) -> Bool { count == 0 || count >= rule.minimumCount }

  /// Whether figures about everybody may be shown, such as regressions.
  public var showsTotals: Bool { totals.showsGaps }
}

extension PeopleDisclosure.State {
  fileprivate init(_ suppression: Suppression, row: Int?) {
    func state(_ column: Int?) -> CellState {
      suppression[CellPlace(row: row, column: column)] ?? .tooFew
    }
    self.init(compared: state(0), reference: state(1), both: state(nil))
  }
}

extension Workforce {
  /// The rows of each value of a column, and last of those without one, so that all tables of a report
  /// are about the same people.
  fileprivate func values(
    of name: String, _ everybody: PairedRows
  ) -> [(name: String?, rows: PairedRows)] {
    guard let column = attributes[name] else { return [(nil, everybody)] }
    let parts = zip(column.names, everybody.divided(by: column)).filter {
      !$0.1.compared.isEmpty || !$0.1.reference.isEmpty
    }.map { (name: String?($0), rows: $1) }
    func without(_ rows: [Int]) -> [Int] {
      rows.filter { column.codes[$0] == CodedColumn.unknown }
    }
    let rest = PairedRows(
      compared: without(everybody.compared), reference: without(everybody.reference))
    return rest.compared.isEmpty && rest.reference.isEmpty ? parts : parts + [(nil, rest)]
  }

  /// How many people there are of each group, with their hourly and annual pay.
  fileprivate func contents(_ rows: PairedRows) -> [CellContent] {
    [rows.compared, rows.reference].map { rows in
      CellContent(
        count: rows.count,
        amounts: [PayMeasure.hourly, .annual].map { measure in
          CellAmount(
            of: rows.map { pay.value(measure, row: $0) }.map { $0.isFinite ? max(0, $0) : 0 })
        })
    }
  }
}
