/// The regularised incomplete beta function I(x; a, b), and what it lacks to one, for positive a
/// and b.
///
/// `complement` is 1 − x, given by the caller because it may be known better than by subtraction.
/// Relative error about 10⁻¹⁴ for a and b up to 10⁶; where the result is e⁻ʸ, it is y·10⁻¹⁶ at
/// best. The continued fraction of DiDonato and Morris (ACM TOMS 18, 1992, 360–373) on the side of
/// the mean where it converges, times the saddle-point form of xᵃ(1 − x)ᵇ/B(a, b). Time grows with
/// the root of the larger parameter. Not a number for other arguments, and for parameters above
/// 10²⁰ or that are both above 10¹².
public func incompleteBeta(x: Double, complement: Double, a: Double, b: Double) -> Tails {
  guard a > 0, b > 0, max(a, b) <= 1e20, min(a, b) <= 1e12, x >= 0, complement >= 0 else {
    return .invalid
  }
  if x == 0 { return Tails(lower: 0) }
  if complement == 0 { return Tails(upper: 0) }
  if x * (a + b + 2) > a + 1 {
    return lowerBeta(x: complement, complement: x, a: b, b: a).swapped
  }
  return lowerBeta(x: x, complement: complement, a: a, b: b)
}

private func lowerBeta(x: Double, complement: Double, a: Double, b: Double) -> Tails {
  // xᵃ(1 − x)ᵇ/B(a, b)
  let factor = SaddlePoint.binomial(a, b, p: x, q: complement) * (a * (b / (a + b)))
  func denominator(_ m: Double) -> Double {
    let first = m + m * (b - m) * x / (a + 2 * m - 1)
    return first + (a + m) * (a * complement - b * x + 1 + m * (1 + complement)) / (a + 2 * m + 1)
  }
  let start = a * (a * complement - b * x + 1) / (a + 1)
  let fraction = ContinuedFraction.lentz(first: start) { m in
    let root = x / (a + 2 * m - 1)
    return ((a + m - 1) * (a + b + m - 1) * m * (b - m) * root * root, denominator(m))
  }
  return Tails(lower: min(1, factor / fraction))
}
