public import CoequalCensus
public import CoequalModel

/// What is asked about careers, with every number that somebody has to declare.
public struct ProgressQuestion: Sendable {
  /// Which groups are compared.
  public var pair: GroupPair
  /// The day after which careers are watched; `nil` for all that the history tells.
  public var from: CalendarDate?
  /// The last day on which they are watched.
  public var to: CalendarDate
  /// After how many years it is told how many were promoted: each once, ascending, from 1 to 100.
  public let years: [Int]
  /// Within how many years after a change of track it is looked for a way back and for a promotion.
  public var within: Int
  /// The confidence of intervals.
  public var confidence: Double
  /// The answers that are followed.
  public var conventions: Conventions

  /// Makes a question; what is left out is as usual.
  ///
  /// Years below 1 count as 1 and those above 100 as 100; their order and repetitions make no difference.
  public init(
    pair: GroupPair = .sexes, from: CalendarDate? = nil, to: CalendarDate,
    years: [Int] = [1, 2, 3, 5, 10], within: Int = 3, confidence: Double = 0.95,
    conventions: Conventions = .standard
  ) {
    self.pair = pair
    self.from = from
    self.to = to
    self.years = Set(years.map { min(max($0, 1), Self.mostYears) }).sorted()
    self.within = within
    self.confidence = confidence
    self.conventions = conventions
  }

  /// The day on which people are looked up whose promotions are counted: three years before the last one
  /// where nobody says from when on.
  public var countedFrom: CalendarDate {
    from ?? CalendarDate(daysSince1970: to.daysSince1970 - Self.days(3)) ?? to
  }

  /// Whole years as days; more than a hundred are as many.
  static func days(_ years: Int) -> Int {
    Int((Double(min(max(years, 0), mostYears)) * daysInYear).rounded())
  }

  private static let mostYears = 100

  static let daysInYear = 365.25
}

extension ProgressQuestion {
  /// Why the groups cannot be compared; `nil` where they can.
  ///
  /// - Complexity: O(*n*) for *n* people
  public func groupProblem(in history: History) -> QuestionProblem? {
    guard let column = history.groups[pair.column] else {
      return .noGroups(column: pair.column, known: history.groups.keys.sorted())
    }
    return .absence(of: pair, in: column)
  }
}
