import CoequalModel

/// In which order a file writes day, month and year where it does not write them as ISO 8601.
public enum DateOrder: Hashable, Sendable, CaseIterable {
  /// 2026-01-31 and nothing else.
  case iso
  /// 31.1.2026, with points, slashes or hyphens; also 2026-01-31.
  case dayMonthYear
  /// 1/31/2026, with points, slashes or hyphens; also 2026-01-31.
  case monthDayYear

  /// The word for it in a project file.
  public var word: String {
    switch self {
    case .iso: "iso"
    case .dayMonthYear: "day-month-year"
    case .monthDayYear: "month-day-year"
    }
  }

  /// The last day of January 2026.
  public var example: String {
    switch self {
    case .iso: "2026-01-31"
    case .dayMonthYear: "31.01.2026"
    case .monthDayYear: "01/31/2026"
    }
  }
}

extension DateOrder {
  /// The days since 1 January 1970 of what is written; `nil` for what is no date.
  ///
  /// Years have four digits. A time behind the day, as programs write it, does not count.
  package func day(of cell: [UInt8]) -> Int32? {
    let text = CellText.trimmed(cell)
    var i = text.startIndex
    func number(atMost length: Int) -> (value: Int, length: Int)? {
      let start = i
      var value = 0
      while i < text.endIndex, i - start < length, text[i] &- 0x30 < 10 {
        value = value * 10 + Int(text[i] - 0x30)
        i += 1
      }
      return i > start ? (value, i - start) : nil
    }
    func mark(_ allowed: String) -> UInt8? {
      guard i < text.endIndex, allowed.utf8.contains(text[i]) else { return nil }
      i += 1
      return text[i - 1]
    }
    guard let first = number(atMost: 4) else { return nil }
    let date: CalendarDate?
    if first.length == 4 {
      guard mark("-") != nil, let month = number(atMost: 2), month.length == 2, mark("-") != nil,
        let day = number(atMost: 2), day.length == 2
      else { return nil }
      date = CalendarDate(year: first.value, month: month.value, day: day.value)
    } else {
      guard self != .iso, first.length <= 2, let between = mark("./-"),
        let second = number(atMost: 2), mark("./-") == between, let year = number(atMost: 4),
        year.length == 4
      else { return nil }
      let (day, month) = self == .dayMonthYear ? (first, second) : (second, first)
      date = CalendarDate(year: year.value, month: month.value, day: day.value)
    }
    guard let date, i == text.endIndex || Self.isTime(text[i...]) else { return nil }
    return Int32(truncatingIfNeeded: date.daysSince1970)
  }

  /// Whether it looks like the time that follows a day: `T00:00:00Z` or ` 00:00`.
  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 5, let first = text.first, first == 0x20 || first == UInt8(ascii: "T")
    else {
      return false
    }
    return text.dropFirst().allSatisfy { "0123456789:.+-Z".utf8.contains($0) }
      && text.contains(UInt8(ascii: ":"))
  }
}
