/// How a table writes numbers.
public enum DecimalMark: String, Keyword, Sendable {
  /// 1234.56
  case point
  /// 1234,56
  case comma
  /// 1.234,56
  case commaAndPoints = "comma-and-points"
  /// 1,234.56
  case pointAndCommas = "point-and-commas"
  /// 1 234,56
  case commaAndSpaces = "comma-and-spaces"
  /// 1'234.56
  case pointAndApostrophes = "point-and-apostrophes"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .point: "1234.56"
    case .comma: "1234,56"
    case .commaAndPoints: "1.234,56"
    case .pointAndCommas: "1,234.56"
    case .commaAndSpaces: "1 234,56"
    case .pointAndApostrophes: "1'234.56"
    }
  }
}

/// How a table writes dates beside ISO 8601.
public enum DateStyle: String, Keyword, Sendable {
  /// 2026-01-31
  case iso
  /// 31.01.2026
  case dayMonthYear = "day-month-year"
  /// 01/31/2026
  case monthDayYear = "month-day-year"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .iso: "2026-01-31"
    case .dayMonthYear: "31.01.2026, with points, slashes or hyphens"
    case .monthDayYear: "01/31/2026, with points, slashes or hyphens"
    }
  }
}
