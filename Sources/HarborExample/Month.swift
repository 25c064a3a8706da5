/// A month, on whose first day whatever happens at Harbor happens.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since the beginning of the year 0.
  private let number: Int

  /// A month, counted from 1, of a year.
  package init(_ year: Int, _ month: Int) {
    number = year * 12 + month - 1
  }

  private init(number: Int) {
    self.number = number
  }

  package var year: Int { number / 12 }

  /// The first day, as `2026-01-01`.
  package var firstDay: String {
    let month = number % 12 + 1
    return "\(year)-\(month < 10 ? "0" : "")\(month)-01"
  }

  /// How many months later this is.
  package func months(since earlier: Month) -> Int { number - earlier.number }

  package static func + (month: Month, months: Int) -> Month {
    Month(number: month.number + months)
  }

  package static func - (month: Month, months: Int) -> Month {
    Month(number: month.number - months)
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
