/// Decimals with four places, kept as a whole number of ten-thousandths: what ``DecimalNumber``,
/// ``Percentage`` and ``Share`` have in common.
enum FixedPoint {
  /// How many units make one.
  static let scale: Int64 = 10_000

  /// Digits after the point, at most.
  static let places = 4

  /// Reads `wholeDigits` digits at most and, after a point, one to four more.
  ///
  /// - Parameter wholeDigits: At most 14, so that the units fit.
  static func scan(
    wholeDigits: Int, in utf8: Span<UInt8>, at position: inout Int
  ) -> Int64? {
    guard let whole = utf8.scanNumber(upTo: wholeDigits, at: &position) else { return nil }
    guard utf8.scan(UInt8(ascii: "."), at: &position) else { return whole * scale }
    let start = position
    guard var fraction = utf8.scanNumber(upTo: places, at: &position) else { return nil }
    for _ in (position - start)..<places { fraction *= 10 }
    return whole * scale + fraction
  }

  /// The binary number that is nearest to so many units.
  static func number(of units: Int64) -> Double { Double(units) / Double(scale) }

  /// The share of one that is nearest to so many units of a per cent.
  static func fraction(of units: Int64) -> Double { Double(units) / Double(100 * scale) }

  /// The shortest text of so many units, which are not negative.
  static func text(of units: Int64) -> String {
    let (whole, rest) = units.quotientAndRemainder(dividingBy: scale)
    guard rest > 0 else { return String(whole) }
    var fraction = rest
    var length = places
    while fraction % 10 == 0 {
      fraction /= 10
      length -= 1
    }
    let digits = String(fraction)
    return "\(whole).\(String(repeating: "0", count: length - digits.count))\(digits)"
  }
}
