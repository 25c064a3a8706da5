/// What one amount of pay is for.
public enum PayPeriod: String, Keyword, Sendable {
  /// A year.
  case year
  /// A month.
  case month
  /// An hour.
  case hour

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .year: "a year"
    case .month: "a month"
    case .hour: "an hour"
    }
  }
}
