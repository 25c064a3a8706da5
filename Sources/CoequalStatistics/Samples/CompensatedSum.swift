/// A running sum that keeps what rounding would lose.
///
/// Neumaier's improvement of Kahan's method: the error is that of one rounding, plus n²ε² of the
/// sum of the magnitudes, for n terms and ε = 2⁻⁵³. Sums of parts are merged in a fixed order to
/// give the same bits however many threads made the parts. Constant space.
///
/// Source: A. Neumaier, ZAMM 54 (1974) 39–51.
public struct CompensatedSum: Hashable, Sendable {
  private var parts = DoubleDouble.zero

  /// The empty sum.
  public init() {}

  /// The sum of the values, from first to last.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// The sum of the values, from first to last.
  public init(_ values: [Double]) {
    for value in values { add(value) }
  }

  /// Adds one number.
  public mutating func add(_ value: Double) {
    parts.add(value)
  }

  /// Adds the product of two numbers, without rounding it first.
  public mutating func add(_ value: Double, times factor: Double) {
    parts.add(value, times: factor)
  }

  /// Adds what another sum holds.
  public mutating func merge(_ other: CompensatedSum) {
    parts.add(other.parts)
  }

  /// The sum, rounded once.
  public var value: Double { parts.value }
}
