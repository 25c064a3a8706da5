/// Numbers with a fixed number of digits, the same on every machine whatever its language.
package enum FixedNumber {
  /// A number with so many digits after the point, halves away from zero.
  ///
  /// - Parameters:
  ///   - digits: From 0 to 9.
  ///   - minus: The sign of what is below zero; rounded to zero, nothing has one.
  ///   - plus: The sign of what is above.
  package static func text(
    _ value: Double, digits: Int, minus: String = "−", plus: String = ""
  ) -> String {
    let places = min(max(digits, 0), 9)
    let unit = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let scaled = (value.magnitude * unit).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e18 else { return "\(value)" }
    let units = Int64(scaled)
    let (whole, rest) = units.quotientAndRemainder(dividingBy: Int64(unit))
    let sign = units == 0 ? "" : value < 0 ? minus : plus
    guard places > 0 else { return "\(sign)\(whole)" }
    let fraction = String(rest)
    return "\(sign)\(whole)." + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// A share as a percentage with one digit after the point: 0.05 is `5.0%`.
  package static func percent(_ share: Double, isSigned: Bool = false) -> String {
    text(share * 100, digits: 1, plus: isSigned ? "+" : "") + "%"
  }
}
