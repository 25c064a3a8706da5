/// A span of calendar time in years, months, weeks and days, as ISO 8601 writes it: `P1Y6M`.
///
/// The units are kept as they were given, since people choose them: `P12M` and `P1Y` are different
/// values with the same number of ``months``. There is no time of day, and no order, because a
/// month has no fixed number of days; compare ``months`` or ``approximateDays``.
public struct CalendarDuration: LexicalValue {
  /// Years, 0 to 9999, or `nil` when not given.
  public var years: Int? { Self.number(storedYears) }

  /// Months, 0 to 9999, or `nil` when not given; see ``months`` for the months in all.
  public var monthsPart: Int? { Self.number(storedMonths) }

  /// Weeks, 0 to 9999, or `nil` when not given.
  public var weeks: Int? { Self.number(storedWeeks) }

  /// Days, 0 to 9999, or `nil` when not given.
  public var days: Int? { Self.number(storedDays) }

  // Negative where a unit is not given: a role holds several durations, and eight bytes for each
  // instead of fifty-seven make it smaller by a third.
  private let storedYears, storedMonths, storedWeeks, storedDays: Int16

  /// Makes a duration; `nil` when no unit is given or one is not in 0 to 9999.
  public init?(years: Int? = nil, months: Int? = nil, weeks: Int? = nil, days: Int? = nil) {
    let given = [years, months, weeks, days].compactMap(\.self)
    guard !given.isEmpty, given.allSatisfy((0...9999).contains) else { return nil }
    storedYears = Self.stored(years)
    storedMonths = Self.stored(months)
    storedWeeks = Self.stored(weeks)
    storedDays = Self.stored(days)
  }

  private static func number(_ stored: Int16) -> Int? { stored < 0 ? nil : Int(stored) }

  private static func stored(_ number: Int?) -> Int16 { number.map(Int16.init) ?? -1 }

  /// Years and months as months, exactly, or `nil` when weeks or days are given too.
  public var months: Int? {
    guard weeks == nil, days == nil else { return nil }
    return (years ?? 0) * 12 + (monthsPart ?? 0)
  }

  /// The length in mean days of the Gregorian calendar, to compare durations of different units.
  ///
  /// A year counts 365.2425 days and a month a twelfth of it, 30.436875.
  public var approximateDays: Double {
    let months = Double((years ?? 0) * 12 + (monthsPart ?? 0))
    let days = Double((weeks ?? 0) * 7 + (days ?? 0))
    return months * 30.436_875 + days
  }
}

extension CalendarDuration {
  /// What the text must look like.
  public static let expectation = "a duration such as P6M, P1Y6M or P2W"

  /// `P` and up to four units; the least length asks for one of them.
  public static let schema: SchemaRestriction = {
    // Not '[0-9]{1,4}': libxml2 loses count when a counted part may be any of several.
    let number = "[0-9][0-9]?[0-9]?[0-9]?"
    let units = ["Y", "M", "W", "D"].map { "(\(number)\($0))?" }
    return SchemaRestriction(patterns: ["P" + units.joined()], minLength: 3)
  }()

  /// Reads `P1Y6M`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard utf8.scan(UInt8(ascii: "P"), at: &position) else { return nil }
    var next = Self.scanNumber(utf8, at: &position)
    func take(_ unit: UInt8) -> Int? {
      guard let number = next, utf8.scan(unit, at: &position) else { return nil }
      next = Self.scanNumber(utf8, at: &position)
      return number
    }
    storedYears = Self.stored(take(UInt8(ascii: "Y")))
    storedMonths = Self.stored(take(UInt8(ascii: "M")))
    storedWeeks = Self.stored(take(UInt8(ascii: "W")))
    storedDays = Self.stored(take(UInt8(ascii: "D")))
    // A number without its unit, or anything else, is still to be read.
    guard next == nil, position == utf8.count, utf8.count > 1 else { return nil }
  }

  private static func scanNumber(_ utf8: Span<UInt8>, at position: inout Int) -> Int? {
    utf8.scanNumber(upTo: 4, at: &position).map(Int.init)
  }

  /// The units as they were given, numbers without leading zeros.
  public var lexical: String {
    let units = [(years, "Y"), (monthsPart, "M"), (weeks, "W"), (days, "D")]
    return "P" + units.map { number, unit in number.map { "\($0)\(unit)" } ?? "" }.joined()
  }
}
