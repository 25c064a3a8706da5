/// Which pay is compared: what part of it, and for what time.
public struct PayMeasure: Hashable, Sendable, CaseIterable {
  /// A part of pay.
  public enum Part: String, CaseIterable, Sendable {
    /// All of it.
    case total
    /// Ordinary basic pay.
    case base
    /// Complementary or variable components.
    case complement
  }

  /// The time that an amount is for.
  public enum Period: String, CaseIterable, Sendable {
    case hour
    case year
  }

  /// The part.
  public let part: Part
  /// The time.
  public let period: Period

  /// Makes a measure.
  public init(_ part: Part, per period: Period) {
    self.part = part
    self.period = period
  }

  /// All pay for an hour: what makes people in part-time comparable.
  public static let hourly = PayMeasure(.total, per: .hour)
  /// All pay for a year.
  public static let annual = PayMeasure(.total, per: .year)

  /// Every part for every time.
  public static let allCases: [PayMeasure] = Part.allCases.flatMap { part in
    Period.allCases.map { PayMeasure(part, per: $0) }
  }

  /// What it is called, as in "hourly basic pay".
  public var title: String {
    let time = period == .hour ? "hourly" : "annual"
    switch part {
    case .total: return "\(time) pay"
    case .base: return "\(time) basic pay"
    case .complement: return "\(time) complementary or variable pay"
    }
  }

  /// The name in the names of figures.
  var id: String { "\(part.rawValue)-\(period.rawValue)" }
}
