/// The share of people to whom one thing has happened, by time, where other things can happen
/// instead.
///
/// F(t) = Σ S(u−)·d/n over the times u of such events up to t, with S the share to whom nothing has
/// happened (Aalen and Johansen 1978). Censoring the other causes instead, as Kaplan–Meier would,
/// gives too much. The variance is that of the delta method (Marubini and Valsecchi 1995, 11.3; SAS
/// LIFETEST): Σ(F(t) − F(u))²·d/(n(n − d)) + ΣS(u−)²·c(n − c)/n³ − 2Σ(F(t) − F(u))·S(u−)·c/n², with
/// d events in all and c of the cause.
public struct CumulativeIncidence: Hashable, Sendable {
  /// A time at which there was an event of any cause.
  public struct Step: Hashable, Sendable {
    /// The time.
    public let time: Double
    /// How many were at risk.
    public let atRisk: Int
    /// How many events of the cause there were.
    public let events: Int
    /// How many events of other causes there were.
    public let otherEvents: Int
    /// The share to whom it has happened.
    public let incidence: Double
    /// Its standard error.
    public let standardError: Double
    /// Its interval on the scale ln(−ln F); nil where that has no value.
    public let interval: ConfidenceInterval?
  }

  /// The cause.
  public let cause: Int
  /// The times of events, in order.
  public let steps: [Step]

  /// Estimates for one cause.
  ///
  /// n·log n.
  ///
  /// - Throws: when there are no spells or a spell is impossible, or the level is not between 0 and 1.
  public init(
    of cause: Int, _ spells: [Spell], level: Double = 0.95
  ) throws(StatisticsError) {
    try Spell.check(spells)
    try self.init(of: cause, RiskTable(spells).moments, level)
  }

  /// Estimates for one cause from spells that were counted.
  ///
  /// - Throws: when there are no spells, or the level is not between 0 and 1.
  public init(
    of cause: Int, _ spells: SpellCounts, level: Double = 0.95
  ) throws(StatisticsError) {
    if spells.count == 0 { throw .empty(column: "spells") }
    try self.init(of: cause, spells.moments, level)
  }

  private init(
    of cause: Int, _ moments: [RiskTable.Moment], _ level: Double
  ) throws(StatisticsError) {
    guard level > 0, level < 1 else { throw .parameter("a confidence is between 0 and 1") }
    var steps: [Step] = []
    var (survival, incidence) = (1.0, 0.0)
    // The sums of the variance, as polynomials in F(t): Σg, ΣgF, ΣgF² and Σh, ΣhF.
    var (g0, g1, g2) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    var (h0, h1, own) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    for moment in moments {
      let (n, d) = (Double(moment.atRisk), Double(moment.total))
      let c = Double(moment.events[cause] ?? 0)
      incidence += survival * c / n
      own.add(survival * survival * c * (n - c) / (n * n * n))
      let h = survival * c / (n * n)
      h0.add(h)
      h1.add(h * incidence)
      // Where all have had an event the share is final, and the sum's term is zero times infinity.
      if d < n {
        let g = d / (n * (n - d))
        g0.add(g)
        g1.add(g * incidence)
        g2.add(g * incidence * incidence)
      }
      let first = incidence * incidence * g0.value - 2 * incidence * g1.value + g2.value
      let last = incidence * h0.value - h1.value
      let error = max(0, first + own.value - 2 * last).squareRoot()
      survival *= (n - d) / n
      let interval = SurvivalTransformation.logLog.interval(
        incidence, standardError: error, level: level)
      steps.append(
        Step(
          time: moment.time, atRisk: moment.atRisk, events: Int(c),
          otherEvents: moment.total - Int(c),
          incidence: incidence, standardError: error, interval: interval))
    }
    self.cause = cause
    self.steps = steps
  }

  /// The share to whom it has happened by a time.
  public func incidence(at time: Double) -> Double {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = low + (high - low) / 2
      if steps[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : steps[low - 1].incidence
  }
}
