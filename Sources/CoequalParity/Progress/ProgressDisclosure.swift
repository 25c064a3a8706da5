/// What an edition may show of careers: decided after everything is computed.
///
/// Numbers of people are protected in tables (``OutcomeDisclosure``). Curves of time tell when single
/// persons were promoted, so only a few years of them are shown, where enough people were promoted before
/// and enough are watched beyond; rounded, as medians are. So it is with the shares that left. What is
/// compared with a test has enough people on both sides.
public struct ProgressDisclosure: Sendable {
  /// What is not told.
  public let rule: DisclosureRule
  /// Of who was promoted, who is at the end of a track, and who changed to another.
  public let promotions, ends, changes: OutcomeDisclosure

  private let people: CurvePeople

  /// Decides what may be shown.
  ///
  /// - Throws: ``DisclosureError`` when there are too many people.
  public init(
    of progress: FairProgress, _ rule: DisclosureRule
  ) throws(DisclosureError) {
    self.rule = rule
    promotions = try OutcomeDisclosure([progress.rates.table], rule)
    ends = try OutcomeDisclosure([progress.ends.table], rule)
    changes = try OutcomeDisclosure([progress.changes.back, progress.changes.promoted], rule)
    people = progress.people
  }

  /// Whether everything is shown, and exactly.
  public var isOpen: Bool { rule.minimumCount <= 1 }

  /// Whether a number of people may be told: none, or not so few.
  public func shows(_ count: Int) -> Bool { count == 0 || count >= rule.minimumCount }

  /// Whether figures may tell of so many people: enough, or none where the rule shows that.
  private func tells(_ count: Int) -> Bool {
    count >= rule.minimumCount || count == 0 && rule.zeros == .shown
  }

  /// A number of people that is behind figures, rounded down so far that nobody can subtract it from
  /// another one and find few.
  public func rounded(_ count: Int) -> Int { count / roundingStep * roundingStep }

  /// To what multiples numbers of people are rounded down: more than a group needs to be shown.
  public var roundingStep: Int { isOpen ? 1 : (rule.minimumCount / 10 + 1) * 10 }

  /// The people behind a curve, rounded down; `nil` where nothing of it may be shown.
  public func people(of curve: TimeCurve) -> Int? {
    isOpen
      || curve.people >= rule.minimumCount && (!marks(of: curve).isEmpty || showsMedian(of: curve))
      ? rounded(curve.people) : nil
  }

  // MARK: - Figures

  /// All figures that may be shown.
  public func figures(of progress: FairProgress) -> [Figure] {
    figures(of: progress.rates) + progress.times.flatMap(figures)
      + progress.tests.compactMap(figure) + figures(of: progress.ends)
      + figures(of: progress.changes)
  }

  private func figures(of rates: PromotionRates) -> [Figure] {
    let everybody = promotions.shows(row: nil) ? rates.everybody.figures : []
    let ladders = rates.table.rows.indices.flatMap { row in
      figures(of: rates.ladders[row], row: row)
    }
    return everybody + ladders
      + rates.besides.filter { shows($0, beside: rates) }.flatMap(\.figures)
  }

  private func figures(of rate: PromotionRate, row: Int) -> [Figure] {
    if promotions.shows(row: row) { return rate.figures }
    return [(0, rate.compared), (1, rate.reference)].filter {
      promotions.shows(row: row, group: $0.0)
    }.map(\.1)
  }

  /// Whether it may be shown how one ladder stands beside another.
  ///
  /// That tells how many people there are on both, of whatever group. Who knows how many of both groups
  /// are on one computes the others: so both groups together may be shown, and the others are none or
  /// enough, those who were promoted as well as the rest.
  public func shows(_ rate: PromotionRate, beside rates: PromotionRates) -> Bool {
    let hasOthers = rates.others.values.contains { $0.contains { $0 > 0 } }
    return [rate.ladder, rates.reference].allSatisfy { name in
      guard let others = name.flatMap({ rates.others[$0] }) else { return false }
      // A ladder without anybody of both groups is no row of their table.
      let row = rates.table.rows.firstIndex { $0 == name }
      return row.map { promotions.shows(row: $0, group: nil) } ?? true
        && (!hasOthers || others.allSatisfy(tells))
    }
  }

  /// The figures of a curve that may be shown.
  public func figures(of curve: TimeCurve) -> [Figure] {
    let median = showsMedian(of: curve) ? [curve.median, curve.lower, curve.upper] : []
    let left = leavingMarks(of: curve)
    let marks = marks(of: curve).flatMap { mark in
      [mark.happened] + (left.contains(mark) ? [mark.incidence, mark.left] : [])
    }
    return (median + marks).map(shown)
  }

  /// The years of a curve that may be shown.
  ///
  /// Everybody less one group is the other one, so that of everybody a year is shown where each group has
  /// enough people to whom it happened, or nobody, and so have those of neither; or where shares are rounded
  /// so far that nobody can tell.
  public func marks(of curve: TimeCurve) -> [TimeCurve.Mark] {
    if isOpen { return curve.people > 0 ? curve.marks : [] }
    guard curve.people >= rule.minimumCount else { return [] }
    return marks(of: curve, where: \.recent, shows) { $0.watched >= rule.minimumCount }
  }

  /// The years of a curve of which it may be shown who left, and who was promoted where people also leave:
  /// each of both, beside the other, tells when somebody left.
  public func leavingMarks(of curve: TimeCurve) -> [TimeCurve.Mark] {
    let others = marks(of: curve)
    return isOpen
      ? others : marks(of: curve, where: \.recentlyLeft, tells) { others.contains($0) }
  }

  /// The years of a curve after each of which so many people can be told, of each part of those behind it:
  /// the most of one of the years since the last that is shown.
  private func marks(
    of curve: TimeCurve, where people: KeyPath<TimeCurve.Mark, [Int]>, _ canBeTold: (Int) -> Bool,
    and isShown: (TimeCurve.Mark) -> Bool
  ) -> [TimeCurve.Mark] {
    var shown: [TimeCurve.Mark] = []
    var most: [Int] = []
    for mark in curve.marks {
      let parts = mark[keyPath: people]
      most = most.isEmpty ? parts : zip(most, parts).map { max($0, $1) }
      let areHidden = most.indices.allSatisfy { canBeTold(most[$0]) || isBlurred($0, of: curve) }
      guard areHidden, isShown(mark) else { continue }
      shown.append(mark)
      most = []
    }
    return shown
  }

  /// Whether whoever subtracts the other parts from everybody cannot tell a number of people of a part from
  /// others that are as far apart as the smallest group: each share may be off by half a percent of the
  /// people behind it, up and down.
  private func isBlurred(_ part: Int, of curve: TimeCurve) -> Bool {
    let others = curve.parts.indices.filter { $0 != part }.map { curve.parts[$0] }
    return !others.isEmpty
      && Double(others.reduce(curve.people, +)) * Self.shareStep >= Double(rule.minimumCount)
  }

  /// To what multiples shares are rounded.
  private static let shareStep = 0.01

  /// Whether the median of a curve may be shown: of so many people that half of them are enough.
  public func showsMedian(of curve: TimeCurve) -> Bool {
    isOpen
      || curve.people >= 2 * rule.minimumCount && curve.happened >= rule.minimumCount
  }

  /// A figure of a curve as it may be shown: shares rounded to whole percents, years to tenths.
  public func shown(_ figure: Figure) -> Figure {
    if isOpen { return figure }
    switch figure.unit {
    case .share: return figure.rounded(to: Self.shareStep, "rounded to whole percents")
    case .years: return figure.rounded(to: 0.1, "rounded to tenths of a year")
    default: return figure
    }
  }

  /// The probability of a test, where it may be shown: of enough people on each side to whom it happened.
  public func figure(of test: TimeTest) -> Figure? {
    let isShown = test.curves.allSatisfy { people.happened($0) >= rule.minimumCount }
    return isOpen || isShown ? test.probability : nil
  }

  // Numbers of both groups together are totals of the tables, which are protected with them.

  private func figures(of all: LadderEnds) -> [Figure] {
    all.rows.flatMap { row in
      PairFigures.groups.filter { ends.shows(row: row.row, group: $0) }.flatMap { group in
        [row.share[group]]
          + (showsMedian(of: row, group: group, in: all) ? [shown(row.median[group])] : [])
          + (row.notKnown.map { [$0[group]] } ?? [])
      }
    }
  }

  /// Whether the median time of a group, or of both together, at the end of a ladder may be shown: of
  /// enough people.
  public func showsMedian(of row: LadderEnds.Row, group: Int?, in all: LadderEnds) -> Bool {
    ends.shows(row: row.row, group: group)
      && all.table.count(0, row: row.row)[group] >= rule.minimumCount
  }

  /// How many came back after the declared years; `nil` where that may not be told.
  ///
  /// They are some of those who did not come back in time. So it is told where these are shown everywhere, as
  /// nothing hidden can be narrowed down by it, and where there are enough of them and of the others.
  public func backLater(in all: TrackChanges) -> Int? {
    let notBack = all.back.count(1, row: nil).both
    let isShown = all.directions.indices.allSatisfy { row in
      PairFigures.groups.allSatisfy { changes.shows(row: row, group: $0) }
    }
    return isOpen
      || isShown && shows(all.backLater) && shows(notBack - all.backLater) ? all.backLater : nil
  }

  private func figures(of all: TrackChanges) -> [Figure] {
    all.directions.indices.flatMap { row in
      let direction = all.directions[row]
      return PairFigures.groups.filter { changes.shows(row: row, group: $0) }.flatMap { group in
        [
          direction.back[group], direction.promoted[group],
          shown(direction.yearsUntilBack[group]),
        ]
      }
    }
  }
}

extension Figure {
  /// The same number rounded, and without what it is computed from.
  func rounded(to step: Double, _ how: String) -> Figure {
    guard let value else { return withoutInputs }
    // A tenth as 0.1 and not as the product of 0.1, which is another number.
    let parts = (1 / step).rounded()
    return Figure(
      id, title, unit, "v",
      [FigureInput("v", "the estimate, \(how)", unit, (value * parts).rounded() / parts)],
      conventions: conventions, source: source)
  }
}
