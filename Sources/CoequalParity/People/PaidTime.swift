import CoequalCensus
import CoequalModel

/// The time that each person is paid for: hours of a week, and the share of the year.
struct PaidTime {
  /// Agreed hours of a week; not a number where they are unknown.
  let hours: [Double]
  /// Hours of a full week.
  let fullHours: [Double]
  /// The share of the year of the census that was paid, from 0 to 1.
  let yearShare: [Double]

  init(_ census: Census) {
    let count = census.count
    let unknown = Array(repeating: Double.nan, count: count)
    let agreed = census.numbers[.weeklyHours] ?? unknown
    let full = census.numbers[.fullTimeHours] ?? unknown
    let shares = census.numbers[.fullTimeShare] ?? unknown
    hours = (0..<count).map { row in
      agreed[row].isFinite ? agreed[row] : full[row] * shares[row]
    }
    fullHours = (0..<count).map { row in
      full[row].isFinite ? full[row] : agreed[row] / shares[row]
    }
    yearShare = Self.yearShares(of: census)
  }

  // MARK: - The year

  private static func yearShares(of census: Census) -> [Double] {
    if let months = census.numbers[.paidMonths] { return months.map { $0 / 12 } }
    guard let day = census.day,
      let first = CalendarDate(year: day.year, month: 1, day: 1)?.daysSince1970,
      let next = CalendarDate(year: day.year + 1, month: 1, day: 1)?.daysSince1970
    else {
      // Without the year nothing can be said of parts of it, and the file names none.
      return Array(repeating: 1, count: census.count)
    }
    let year = Int32(first)..<Int32(next)
    return (0..<census.count).map { row in
      func day(_ field: DataField) -> Int32? {
        guard let value = census.days[field]?[row], value != Census.unknownDay else { return nil }
        return value
      }
      let start = max(year.lowerBound, day(.start) ?? year.lowerBound)
      var paid = max(0, year.upperBound - start)
      if let from = day(.leaveFrom) {
        let to = day(.leaveTo) ?? year.upperBound
        paid -= max(0, min(to, year.upperBound) - max(from, start))
      }
      return Double(max(0, paid)) / Double(year.count)
    }
  }
}
