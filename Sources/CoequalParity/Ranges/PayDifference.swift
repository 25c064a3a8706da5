import CoequalModel
import CoequalStatistics

/// How one amount of pay stands to the highest of its kind.
public struct PayDifference: Hashable, Sendable {
  /// What is compared.
  public let measure: RangeMeasure
  /// Whose amount is the highest.
  public let reference: String
  /// The natural logarithm of the ratio, by which the tolerance is decided: it is as large in one
  /// direction as in the other.
  public let logRatio: Figure
  /// The difference as a share of the highest.
  public let share: Figure
  /// The difference in money, for the period of the ranges.
  public let amount: Figure
  /// Whether it is within the tolerance: |ln(a ÷ b)| ≤ ln(1 + τ); `nil` where an amount is unknown.
  public let isInside: Bool?

  /// All of its figures.
  public var figures: [Figure] { [logRatio, share, amount] }
}

/// One of several amounts that are compared.
struct Contestant {
  /// Names its figures.
  let id: FigureID
  let title: String
  let value: Double?
}

extension PayDifference {
  init(
    _ measure: RangeMeasure, of own: Contestant, to highest: Contestant, _ unit: FigureUnit,
    context: String, tolerance: Percentage
  ) {
    let inputs = [
      FigureInput("a", "\(measure.title), \(own.title)", unit, own.value),
      FigureInput("b", "\(measure.title), \(highest.title)", unit, highest.value),
    ]
    let id = own.id.appending(measure.rawValue)
    let title = "\(measure.title) of \(own.title) against \(highest.title), \(context)"
    self.measure = measure
    reference = highest.title
    logRatio = Figure(
      id.appending("log-ratio"), "logarithm of the ratio: \(title)", .logarithm, .ln("a" / "b"),
      inputs)
    share = Figure(
      id.appending("share"), "relative difference: \(title)", .share, "a" / "b" - 1, inputs)
    amount = Figure(id.appending("amount"), "difference: \(title)", unit, "a" - "b", inputs)
    isInside = logRatio.value.map { abs($0) <= tolerance.logarithm }
  }

  /// The differences of some amounts to the highest, in their order; `nil` for the highest itself, and
  /// for all where there is only one.
  ///
  /// Whatever lies within the tolerance of the highest lies within it of all others, so no pair is
  /// left out by this.
  static func toHighest(
    _ measure: RangeMeasure, _ contestants: [Contestant], _ unit: FigureUnit, context: String,
    tolerance: Percentage
  ) -> [PayDifference?] {
    let known = contestants.indices.filter { contestants[$0].value != nil }
    guard contestants.count > 1,
      let highest = known.min(by: { first, second in
        (contestants[second].value ?? 0, first) < (contestants[first].value ?? 0, second)
      })
    else { return contestants.map { _ in nil } }
    return contestants.indices.map { place in
      place == highest
        ? nil
        : PayDifference(
          measure, of: contestants[place], to: contestants[highest], unit, context: context,
          tolerance: tolerance)
    }
  }
}

extension Percentage {
  /// ln(1 + tolerance), and as much more as rounding may add to a difference of just that size.
  fileprivate var logarithm: Double { ln(1 + fraction) + 1e-12 }
}
