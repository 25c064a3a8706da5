/// Which of the nine definitions of a sample quantile is meant, by the numbers of Hyndman and Fan.
///
/// Source: R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365.
public struct QuantileDefinition: Hashable, Sendable {
  /// The number that Hyndman and Fan give the definition, from 1 to 9.
  public let number: Int
  private let alpha: Double
  private let beta: Double

  private init(_ number: Int, alpha: Double = 0, beta: Double = 0) {
    self.number = number
    self.alpha = alpha
    self.beta = beta
  }

  /// 1: the inverse of the distribution of the sample.
  public static let inverseOfDistribution = QuantileDefinition(1)
  /// 2: like 1, with the mean of two neighbours where the distribution is flat.
  public static let averagedInverse = QuantileDefinition(2)
  /// 3: the nearest value, the even one of two (SAS).
  public static let nearestEven = QuantileDefinition(3)
  /// 4: linear between the points of the distribution.
  public static let linearDistribution = QuantileDefinition(4, alpha: 0, beta: 1)
  /// 5: linear between the midpoints of its steps (Hazen).
  public static let hazen = QuantileDefinition(5, alpha: 0.5, beta: 0.5)
  /// 6: divides the expected mass evenly (Weibull; Minitab, SPSS, Excel's QUARTILE.EXC).
  public static let weibull = QuantileDefinition(6)
  /// 7: linear between the modes (R, NumPy, Excel's QUARTILE.INC).
  public static let linearModes = QuantileDefinition(7, alpha: 1, beta: 1)
  /// 8: nearly unbiased for the median, whatever the distribution.
  public static let medianUnbiased = QuantileDefinition(8, alpha: 1 / 3, beta: 1 / 3)
  /// 9: nearly unbiased for normal values.
  public static let normalUnbiased = QuantileDefinition(9, alpha: 3 / 8, beta: 3 / 8)

  /// All nine, in order.
  public static let all: [QuantileDefinition] = [
    inverseOfDistribution, averagedInverse, nearestEven, linearDistribution, hazen, weibull,
    linearModes, medianUnbiased, normalUnbiased,
  ]

  /// The quantile of sorted values at a share from 0 to 1.
  func quantile(ofSorted values: [Double], at share: Double) -> Double {
    quantile(of: values.count, at: share) { values[$0] }
  }

  /// The quantile of so many values at a share from 0 to 1.
  ///
  /// - Parameter sorted: The value at an index from 0, were they sorted; asked for at most two.
  func quantile(of count: Int, at share: Double, sorted: (Int) -> Double) -> Double {
    let count = Double(count)
    func value(_ place: Double) -> Double {
      sorted(Int(min(max(place, 1), count)) - 1)
    }
    // What differs from a whole number by rounding alone is the whole number, as in R.
    let fuzz = 4 * Double.ulpOfOne
    if number <= 3 {
      let position = share * count - (number == 3 ? 0.5 : 0)
      let place = (position + fuzz * count).rounded(.down)
      let isWhole = abs(position - place) <= fuzz * count
      switch number {
      case 1: return value(isWhole ? place : place + 1)
      case 2: return isWhole ? middle(value(place), value(place + 1)) : value(place + 1)
      default:
        let isEven = place.truncatingRemainder(dividingBy: 2) == 0
        return value(isWhole && isEven ? place : place + 1)
      }
    }
    let position = alpha + share * (count + 1 - alpha - beta)
    let place = (position + fuzz).rounded(.down)
    let rest = position - place
    let weight = abs(rest) < fuzz ? 0 : rest
    let (low, high) = (value(place), value(place + 1))
    return weight == 0 || low == high ? low : low + weight * (high - low)
  }

  private func middle(_ low: Double, _ high: Double) -> Double {
    low == high ? low : low / 2 + high / 2
  }
}
