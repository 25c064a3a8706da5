import Foundation

/// Student's t by adding up its density, which shares nothing with the incomplete beta function that
/// figures are computed by.
struct StudentByIntegration {
  private let freedom: Double
  private let scale: Double

  init(_ freedom: Double) {
    self.freedom = freedom
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / (freedom * .pi).squareRoot()
  }

  private func density(_ x: Double) -> Double {
    scale * exp(-(freedom + 1) / 2 * log1p(x * x / freedom))
  }

  /// The probability of more than x: one half less Simpson's sum from zero.
  func tail(_ x: Double) -> Double {
    let steps = 4000
    let width = x / Double(steps)
    var sum = density(0) + density(x)
    for step in 1..<steps {
      sum += density(Double(step) * width) * (step.isMultiple(of: 2) ? 2 : 4)
    }
    return 0.5 - sum * width / 3
  }

  /// The point below which a share is, by Newton's steps from zero outwards.
  func quantile(_ share: Double) -> Double {
    var point = 0.0
    for _ in 0..<60 {
      let step = (share - (1 - tail(point))) / density(point)
      point += step
      if abs(step) < 1e-14 * max(1, abs(point)) { break }
    }
    return point
  }
}
