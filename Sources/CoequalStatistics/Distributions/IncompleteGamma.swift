/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), for a > 0 and x ≥
/// 0.
///
/// Relative error about 10⁻¹⁴ for a up to 10⁶; where the result is e⁻ʸ, it is y·10⁻¹⁶ at best. The
/// power series below the mean and Legendre's continued fraction above it (DLMF 8.11.4 and 8.9.2),
/// both times the saddle-point form of xᵃe⁻ˣ/Γ(a). Time grows with √a. Not a number for other
/// arguments, and for a above 10¹².
public func incompleteGamma(a: Double, x: Double) -> Tails {
  guard a > 0, a <= 1e12, x >= 0 else { return .invalid }
  if x == 0 { return Tails(lower: 0) }
  if x == .infinity { return Tails(upper: 0) }
  let factor = SaddlePoint.poisson(a, mean: x)
  if x < a + 1 {
    var (term, sum, n) = (1.0, 1.0, a)
    while term > sum * 1e-17 {
      n += 1
      term *= x / n
      sum += term
    }
    return Tails(lower: min(1, factor * sum))
  }
  let fraction = ContinuedFraction.lentz(first: x + 1 - a) { step in
    (-step * (step - a), x + 2 * step + 1 - a)
  }
  return Tails(upper: min(1, factor * a / fraction))
}

enum ContinuedFraction {
  /// b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz.
  static func lentz(first: Double, _ step: (Double) -> (Double, Double)) -> Double {
    let tiny = 1e-300
    var value = first == 0 ? tiny : first
    var (c, d) = (value, 0.0)
    var index = 1.0
    // Convergence takes some multiple of the square root of the largest parameter.
    while index < 1e8 {
      let (a, b) = step(index)
      d = b + a * d
      if d == 0 { d = tiny }
      c = b + a / c
      if c == 0 { c = tiny }
      d = 1 / d
      let change = c * d
      value *= change
      if abs(change - 1) <= Double.ulpOfOne / 2 { break }
      index += 1
    }
    return value
  }
}
