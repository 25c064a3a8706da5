public import CoequalModel

/// How long several competencies take to grow, under the project's convention `growth`.
///
/// Competencies grow in so many lines side by side. The one that takes longest comes first, and each
/// next one begins where a line is free first (the rule of the longest processing time: Graham,
/// Bounds on multiprocessing timing anomalies, 1969). The levels of one competency come one after the
/// other.
public struct GrowthTime: Hashable, Sendable {
  /// How many competencies grow at the same time; `nil` where all of them do.
  public let atOnce: Int?

  /// How many grow at the same time where a project does not say it.
  public static let standardAtOnce = 2

  /// So many at once; `nil` for all.
  public init(atOnce: Int?) {
    self.atOnce = atOnce.map { max(1, $0) }
  }

  /// As a project says it.
  public init(_ settings: ProgressionSettings?, _ conventions: Conventions) {
    switch conventions[.growth].lexical {
    case "one-at-a-time": self.init(atOnce: 1)
    case "all-at-once": self.init(atOnce: nil)
    default: self.init(atOnce: settings?.atOnce?.number ?? Self.standardAtOnce)
    }
  }

  /// The months that gaps take together; `nil` where the levels or the time of one are not known.
  ///
  /// - Complexity: O(*n* log *n* + *n* *l*) for *n* gaps in *l* lines
  public func months(of gaps: [CompetencyGap]) -> Double? {
    var times: [GrowthSpan] = []
    for gap in gaps {
      guard let time = gap.time else { return nil }
      times.append(time)
    }
    return span(of: times).months
  }

  /// The time that others take together.
  ///
  /// It never shrinks when one of them grows or one more is added.
  func span(of times: [GrowthSpan]) -> GrowthSpan {
    guard let atOnce, atOnce < times.count else { return times.max() ?? .zero }
    if atOnce == 1 { return times.reduce(.zero, +) }
    var lines = Array(repeating: GrowthSpan.zero, count: atOnce)
    for time in times.sorted(by: >) {
      var first = 0
      for line in lines.indices where lines[line] < lines[first] { first = line }
      lines[first] = lines[first] + time
    }
    return lines.max() ?? .zero
  }
}

/// A time of growth, exact: a month counts 30.436875 days, the mean of the Gregorian calendar.
public struct GrowthSpan: Hashable, Comparable, Sendable {
  /// Millionths of a day.
  let parts: Int64

  /// No time.
  public static let zero = GrowthSpan(parts: 0)

  private static let perMonth: Int64 = 30_436_875
  private static let perDay: Int64 = 1_000_000

  init(parts: Int64) {
    self.parts = parts
  }

  /// The time of a duration.
  public init(_ duration: CalendarDuration) {
    // At most about 120,000 months and 80,000 days, so nothing overflows.
    let months = Int64((duration.years ?? 0) * 12 + (duration.monthsPart ?? 0))
    let days = Int64((duration.weeks ?? 0) * 7 + (duration.days ?? 0))
    parts = months * Self.perMonth + days * Self.perDay
  }

  /// The months it has.
  public var months: Double { Double(parts) / Double(Self.perMonth) }

  /// Shorter times first.
  public static func < (left: Self, right: Self) -> Bool { left.parts < right.parts }

  static func + (left: Self, right: Self) -> Self {
    let (sum, overflow) = left.parts.addingReportingOverflow(right.parts)
    return GrowthSpan(parts: overflow ? .max : sum)
  }

  static func * (span: Self, count: Int) -> Self {
    let (product, overflow) = span.parts.multipliedReportingOverflow(by: Int64(count))
    return GrowthSpan(parts: overflow ? .max : product)
  }
}
