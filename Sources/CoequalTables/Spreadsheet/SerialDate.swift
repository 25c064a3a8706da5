import CoequalModel

/// Days and times as spreadsheets count them.
enum SerialDate {
  /// The number as ISO 8601 writes it: a day, a time, or both; `nil` for what is no date.
  ///
  /// - Parameter startsIn1904: Whether days count from 1904, as those of old Macs did.
  static func iso(_ serial: Double, startsIn1904: Bool) -> String? {
    // Up to the end of the year 9999.
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let day = seconds / 86_400
    let time = seconds % 86_400 == 0 ? nil : Self.time(seconds % 86_400)
    if day == 0 { return time ?? (startsIn1904 ? "1904-01-01" : nil) }
    guard let date = date(day, startsIn1904: startsIn1904)?.lexical else { return nil }
    return time.map { "\(date)T\($0)" } ?? date
  }

  private static func time(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  private static func date(_ day: Int, startsIn1904: Bool) -> CalendarDate? {
    if startsIn1904 { return CalendarDate(daysSince1970: day - 24_107) }
    // Day 60 is a 29 February 1900, which never was; so the days before it count from one day later.
    if day == 60 { return nil }
    return CalendarDate(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
  }
}

extension CalendarDate {
  /// The day so many days after 1 January 1970.
  fileprivate init?(daysSince1970 days: Int) {
    // Years that begin in March, in periods of 400 years: the day after 28 February is then the last.
    let shifted = days + 719_468
    let period = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfPeriod = shifted - period * 146_097
    let yearOfPeriod =
      (dayOfPeriod - dayOfPeriod / 1460 + dayOfPeriod / 36_524 - dayOfPeriod / 146_096) / 365
    let dayOfYear = dayOfPeriod - (365 * yearOfPeriod + yearOfPeriod / 4 - yearOfPeriod / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfPeriod + period * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
