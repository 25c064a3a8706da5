/// What the rows of a table are.
public enum TableKind: String, Keyword, Sendable {
  /// People, as they are on one day.
  case census
  /// What changed for people, and when.
  case history
  /// Ratings of people on competencies.
  case assessments
  /// Exchange rates.
  case exchangeRates = "exchange-rates"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .census: "people with their roles and pay, as they are on one day"
    case .history: "what changed for people, and when"
    case .assessments: "ratings of people on competencies"
    case .exchangeRates: "what one unit of each currency is worth in the currency of comparison"
    }
  }
}
