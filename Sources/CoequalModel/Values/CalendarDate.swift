/// A day of the Gregorian calendar, without a time or a zone: `2026-01-31`.
public struct CalendarDate: LexicalValue, Comparable {
  /// 1 to 9999.
  public let year: Int

  /// 1 to 12.
  public let month: Int

  /// 1 to the last day of the month.
  public let day: Int

  /// Makes a date; `nil` when there is no such day in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.lastDay(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Earlier days first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDate {
  /// What the text must look like.
  public static let expectation = "a date such as 2026-01-31"

  /// An XSD date with a year of four digits and no zone.
  public static let schema = SchemaRestriction(
    base: "xs:date", patterns: ["[0-9]{4}-[0-9]{2}-[0-9]{2}"])

  /// Reads `2026-01-31`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    // With ten bytes in all, parts of at most 4, 2 and 2 digits have exactly as many.
    guard utf8.count == 10,
      let year = utf8.scanNumber(upTo: 4, at: &position),
      utf8.scan(UInt8(ascii: "-"), at: &position),
      let month = utf8.scanNumber(upTo: 2, at: &position),
      utf8.scan(UInt8(ascii: "-"), at: &position),
      let day = utf8.scanNumber(upTo: 2, at: &position), position == utf8.count
    else { return nil }
    self.init(year: Int(year), month: Int(month), day: Int(day))
  }

  /// Year, month and day with hyphens between them.
  public var lexical: String {
    func padded(_ number: Int, to length: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, length - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
