import CoequalModel

/// The time that there is between two days, and the time that levels take.
struct PlannedTime {
  let begin: CalendarDate
  let end: CalendarDate
  /// Both days counted.
  let daysLeft: Double
  let daysNeeded: Double

  /// Days, as spans of growth count them.
  private static let month = 30.436_875
  /// A slip of a few days at the end of a month is none, and times are what is usual.
  private static let (leastSlack, slack) = (7.0, 0.1)

  init(from begin: CalendarDate, to end: CalendarDate, needed: GrowthSpan) {
    self.begin = begin
    self.end = end
    daysLeft = Double(max(0, end.daysSince1970 - begin.daysSince1970 + 1))
    daysNeeded = needed.months * Self.month
  }

  /// How many days are missing; negative where some are left.
  var lack: Double { daysNeeded - daysLeft }

  /// Whether the levels take longer by more than a tenth, and by more than a week.
  var isTooLittle: Bool { lack > max(Self.leastSlack, daysNeeded * Self.slack) }

  /// The time that there is, with the days from and to which it is counted.
  var left: String {
    let words = Self.words(daysLeft)
    return "from \(begin) to \(end) \(words.isOne ? "is" : "are") \(words.text)"
  }

  var needed: String { Self.words(daysNeeded).text }

  private static func words(_ days: Double) -> (text: String, isOne: Bool) {
    let months = Int((days / month).rounded())
    if months >= 2 { return ("about \(months) months", false) }
    let count = Int(days.rounded())
    return ("about \(Counted(count, "day"))", count == 1)
  }
}
