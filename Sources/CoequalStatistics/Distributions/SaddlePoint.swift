/// The parts of Loader's saddle-point form of the Poisson and binomial probabilities, with which
/// the exponent is found without subtracting large numbers from each other.
///
/// Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
enum SaddlePoint {
  /// x ln(x/m) + m − x: how far x is from its mean.
  static func deviance(_ x: Double, mean m: Double) -> Double {
    if x == 0 { return m }
    let difference = x - m
    if abs(difference) < 0.5 * (x + m) {
      let ratio = difference / (x + m)
      var sum = difference * ratio
      var term = 2 * x * ratio
      let square = ratio * ratio
      for k in 1..<1000 {
        term *= square
        let next = sum + term / Double(2 * k + 1)
        if next == sum { break }
        sum = next
      }
      return sum
    }
    let ratio = x / m
    if ratio == 0 { return m - x - x * (ln(m) - ln(x)) }
    if ratio == .infinity { return x * (ln(x) - ln(m)) + m - x }
    return x * ln(ratio) + m - x
  }

  /// mˣ e⁻ᵐ / Γ(x + 1).
  static func poisson(_ x: Double, mean m: Double) -> Double {
    if m == 0 { return x == 0 ? 1 : 0 }
    if x == 0 { return power(-m) }
    return power(-LogGamma.stirlingError(x) - deviance(x, mean: m))
      / (2 * Double.pi * x).squareRoot()
  }

  /// Γ(n + 1)/(Γ(k + 1) Γ(n − k + 1)) pᵏ qⁿ⁻ᵏ, with q = 1 − p given beside it, and n − k beside k.
  static func binomial(_ k: Double, _ rest: Double, p: Double, q: Double) -> Double {
    let n = k + rest
    if p == 0 { return k == 0 ? 1 : 0 }
    if q == 0 { return rest == 0 ? 1 : 0 }
    if k == 0 { return power(p < 0.5 ? n * ln1p(-p) : n * ln(q)) }
    if rest == 0 { return power(q < 0.5 ? n * ln1p(-q) : n * ln(p)) }
    let exponent =
      LogGamma.stirlingError(n) - LogGamma.stirlingError(k) - LogGamma.stirlingError(rest)
      - deviance(k, mean: n * p) - deviance(rest, mean: n * q)
    return power(exponent) * (n / (2 * Double.pi * k) / rest).squareRoot()
  }
}
