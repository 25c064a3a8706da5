/// Finds where a distribution of positive numbers has given tails.
enum QuantileSearch {
  /// Newton's method for ln F as a function of ln x, which is nearly straight in the tails, kept
  /// inside a bracket that is halved when a step leaves it.
  ///
  /// `mass(x)` is x times the density. About ten evaluations, a few dozen at worst.
  static func positive(
    _ goal: Tails, tails: (Double) -> Tails, mass atPoint: (Double) -> Double
  ) -> Double {
    if goal.lower == 0 { return 0 }
    if goal.upper == 0 { return .infinity }
    let isLower = goal.lower <= goal.upper
    let target = ln(isLower ? goal.lower : goal.upper)
    var (low, high) = (-745.0, 709.0)
    var point = 0.0
    for _ in 0..<200 {
      let x = power(point)
      let both = tails(x)
      let mass = isLower ? both.lower : both.upper
      let slope = (isLower ? 1 : -1) * atPoint(x) / mass
      let excess = ln(mass) - target
      // Above the point sought: the lower tail too heavy, or the upper one too light.
      if (isLower ? excess : -excess) > 0 { high = point } else { low = point }
      var next = point - excess / slope
      if !(next > low && next < high) || !slope.isFinite { next = low + (high - low) / 2 }
      // Far away the function bends: no step of more than a factor of e⁸.
      next = min(max(next, point - 8), point + 8)
      if abs(next - point) <= 1e-16 * max(1, abs(point)) || next == point {
        return power(next)
      }
      if abs(next - point) < 1e-9 {
        // One more step would change nothing but rounding: take it on x itself, which keeps every
        // digit.
        return x + x * powerLessOne(refined(next - point, from: x, isLower, target, tails, atPoint))
      }
      point = next
    }
    return power(point)
  }

  /// A last Newton step from x·eʳ, as the whole distance from x.
  private static func refined(
    _ step: Double, from x: Double, _ isLower: Bool, _ target: Double, _ tails: (Double) -> Tails,
    _ atPoint: (Double) -> Double
  ) -> Double {
    let moved = x + x * powerLessOne(step)
    let both = tails(moved)
    let mass = isLower ? both.lower : both.upper
    let slope = (isLower ? 1 : -1) * atPoint(moved) / mass
    let correction = (ln(mass) - target) / slope
    return correction.isFinite && abs(correction) < 1e-9 ? step - correction : step
  }
}
