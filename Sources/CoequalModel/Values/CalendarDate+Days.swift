extension CalendarDate {
  /// Days since 1 January 1970; negative before.
  package var daysSince1970: Int { Self.daysSince1970(year: year, month: month, day: day) }

  /// The day so many days after 1 January 1970; `nil` outside of the years 1 to 9999.
  package init?(daysSince1970 days: Int) {
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

  /// Days from 1 January 1970 to a day that is known to be one, for those who read many.
  ///
  /// Source: E. G. Richards, Mapping Time (1998), with years that begin in March.
  @inlinable
  package static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = year &- (month <= 2 ? 1 : 0)
    let dayOfYear = (153 &* (month &+ (month > 2 ? -3 : 9)) &+ 2) / 5 &+ day &- 1
    // From the year 1 to 9999, so nothing overflows and division rounds down.
    return 365 &* shifted &+ shifted / 4 &- shifted / 100 &+ shifted / 400 &+ dayOfYear &- 719_468
  }
}
