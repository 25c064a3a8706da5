/// Where the numbers of an axis stand on a drawing.
package struct LinearScale: Hashable, Sendable {
  /// The least and the most that is shown; the most is above the least.
  package let domain: ClosedRange<Double>
  /// Where these stand, in the units of the drawing; the second may be smaller than the first.
  package let start, end: Double

  package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    let least = domain.lowerBound
    self.domain = least < domain.upperBound ? domain : least...(least + 1)
    self.start = start
    self.end = end
  }

  /// A scale whose ends are round numbers around some values.
  ///
  /// - Parameters:
  ///   - values: What is to be shown; zero to one where there is none.
  ///   - includesZero: Whether zero is shown, so that lengths can be compared.
  package init(
    around values: [Double], includingZero includesZero: Bool, from start: Double, to end: Double,
    steps: Int = 5
  ) {
    let all = includesZero ? values + [0] : values
    let (least, most) = (all.min() ?? 0, all.max() ?? 1)
    let step = Self.step(over: least < most ? most - least : 1, steps: steps)
    let first = (least / step).rounded(.down) * step
    self.init(
      first...max((most / step).rounded(.up) * step, first + step), from: start, to: end)
  }

  /// Where a number stands.
  package func callAsFunction(_ value: Double) -> Double {
    start + (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
  }

  /// Round numbers from one end to the other, about as many as are asked for.
  package func ticks(_ count: Int = 5) -> [Double] {
    let step = Self.step(over: domain.upperBound - domain.lowerBound, steps: count)
    let first = (domain.lowerBound / step).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    return first > last ? [] : stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// 1, 2 or 5 times a power of ten.
  private static func step(over width: Double, steps: Int) -> Double {
    let rough = width / Double(max(steps, 1))
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    return ([1, 2, 5].first { $0 * power >= rough } ?? 10) * power
  }
}
