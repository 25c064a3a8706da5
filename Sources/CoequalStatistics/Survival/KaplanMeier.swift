/// The share of people to whom something has not happened yet, by time.
///
/// S(t) = Π(1 − d/n) over the times of events up to t, with Greenwood's variance S²·Σ d/(n(n − d)).
/// People may enter late; all causes count as the event.
///
/// Sources: E. L. Kaplan, P. Meier, Journal of the American Statistical Association 53 (1958)
/// 457–481; M. Greenwood (1926).
public struct KaplanMeier: Hashable, Sendable {
  /// A time at which there was an event.
  public struct Step: Hashable, Sendable {
    /// The time.
    public let time: Double
    /// How many were at risk.
    public let atRisk: Int
    /// How many events there were.
    public let events: Int
    /// The share left from here on.
    public let survival: Double
    /// Its standard error; nil where nobody is left, since Greenwood's formula has no value there.
    public let standardError: Double?
    /// Its interval; nil where the transformation has no value.
    public let interval: ConfidenceInterval?
  }

  /// The steps down, in order of time.
  public let steps: [Step]
  /// The scale of the intervals.
  public let transformation: SurvivalTransformation

  /// Estimates from spells.
  ///
  /// - Throws: when there are no spells or a spell is impossible, or the level is not between 0 and 1.
  public init(
    _ spells: [Spell], transformation: SurvivalTransformation, level: Double = 0.95
  ) throws(StatisticsError) {
    try Spell.check(spells)
    try self.init(RiskTable(spells).moments, transformation, level)
  }

  /// Estimates from spells that were counted; all causes count as the event unless one is named, and then
  /// the others end watching.
  ///
  /// - Throws: when there are no spells, or the level is not between 0 and 1.
  public init(
    _ spells: SpellCounts, of cause: Int? = nil, transformation: SurvivalTransformation,
    level: Double = 0.95
  ) throws(StatisticsError) {
    if spells.count == 0 { throw .empty(column: "spells") }
    var moments = spells.moments
    if let cause {
      moments = moments.compactMap { moment in
        moment.events[cause].map {
          RiskTable.Moment(time: moment.time, atRisk: moment.atRisk, events: [cause: $0])
        }
      }
    }
    try self.init(moments, transformation, level)
  }

  private init(
    _ moments: [RiskTable.Moment], _ transformation: SurvivalTransformation, _ level: Double
  ) throws(StatisticsError) {
    guard level > 0, level < 1 else { throw .parameter("a confidence is between 0 and 1") }
    var steps: [Step] = []
    var (survival, sum) = (1.0, CompensatedSum())
    for moment in moments {
      let (events, atRisk) = (Double(moment.total), Double(moment.atRisk))
      survival *= (atRisk - events) / atRisk
      var error: Double?
      if survival > 0 {
        sum.add(events / (atRisk * (atRisk - events)))
        error = survival * sum.value.squareRoot()
      }
      steps.append(
        Step(
          time: moment.time, atRisk: moment.atRisk, events: moment.total, survival: survival,
          standardError: error,
          interval: error.flatMap {
            transformation.interval(survival, standardError: $0, level: level)
          }))
    }
    self.steps = steps
    self.transformation = transformation
  }

  /// The share left after a time: one before the first event.
  public func survival(at time: Double) -> Double {
    step(at: time)?.survival ?? 1
  }

  /// The last step at or before a time.
  public func step(at time: Double) -> Step? {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = low + (high - low) / 2
      if steps[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : steps[low - 1]
  }

  /// The first time after which at most this share is left; nil where it never comes to that.
  public func time(untilShare share: Double) -> Double? {
    steps.first { $0.survival <= share * (1 + 1e-12) }?.time
  }

  /// The first time after which at most half are left.
  public var median: Double? { time(untilShare: 0.5) }

  /// The times at which the ends of the interval fall to one half (Brookmeyer and Crowley 1982); an
  /// end is nil where it never comes to that.
  public var medianInterval: (lower: Double?, upper: Double?) {
    let lower = steps.first { ($0.interval?.lower ?? $0.survival) <= 0.5 * (1 + 1e-12) }
    let upper = steps.first { ($0.interval?.upper ?? $0.survival) <= 0.5 * (1 + 1e-12) }
    return (lower?.time, upper?.time)
  }
}
