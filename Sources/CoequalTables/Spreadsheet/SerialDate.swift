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
