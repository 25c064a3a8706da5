/// The estimated covariance of a regression's coefficients.
public struct CoefficientCovariance: Sendable {
  /// Something about the estimate that a reader has to know.
  public enum Note: Hashable, Sendable {
    /// These rows alone determine a coefficient each; estimators that look at residuals can say
    /// nothing about it, and leave the rows out.
    case leverageOne(rows: [Int])
    /// There are fewer clusters than ``CoefficientCovariance/fewClusters``, or no more than
    /// coefficients: standard errors are too small, on average.
    case fewClusters(Int)
    /// A single cluster determines the coefficients of these columns; nothing can be said about
    /// them.
    case clusterAlone(columns: [String])
    /// The residuals are rounding; so are all standard errors.
    case perfectFit
  }

  /// Fewer clusters than this are noted.
  public static let fewClusters = 40

  /// What was assumed.
  public let estimator: CovarianceEstimator
  /// The degrees of freedom of t tests: n − rank, or the number of clusters less one.
  public let degreesOfFreedom: Int
  /// What a reader has to know.
  public let notes: [Note]

  let coefficients: NamedCoefficients
  /// By the coefficients that stand on their own, symmetric.
  private let matrix: [Double]
  private let undefined: Set<Int>

  /// Takes the covariance of the coefficients, in their units.
  ///
  /// - Parameter undefined: places of coefficients about which nothing can be said.
  init(
    _ coefficients: NamedCoefficients, _ estimator: CovarianceEstimator, matrix: [Double],
    degreesOfFreedom: Int, notes: [Note], undefined: Set<Int>
  ) {
    self.coefficients = coefficients
    self.estimator = estimator
    self.matrix = matrix
    self.degreesOfFreedom = degreesOfFreedom
    self.notes = notes
    self.undefined = undefined
  }

  /// The covariance of the coefficients of two columns.
  ///
  /// - Throws: when there is no such column, or it depends on others, or nothing can be said about it.
  public func covariance(of first: String, _ second: String) throws(StatisticsError) -> Double {
    let (row, column) = (try coefficients.place(of: first), try coefficients.place(of: second))
    for (place, name) in [(row, first), (column, second)] where undefined.contains(place) {
      throw .determinedAlone(column: name)
    }
    return matrix[row * coefficients.rank + column]
  }

  /// The coefficient of a column with its standard error.
  ///
  /// - Throws: as ``covariance(of:_:)`` does.
  public func estimate(of column: String) throws(StatisticsError) -> Estimate {
    let variance = try covariance(of: column, column)
    return try Estimate(
      value: try coefficients.value(of: column), standardError: max(0, variance).squareRoot(),
      degreesOfFreedom: Double(degreesOfFreedom))
  }

  /// A combination of coefficients with its standard error.
  ///
  /// - Throws: as ``covariance(of:_:)`` does.
  public func estimate(of terms: [(column: String, factor: Double)]) throws(StatisticsError)
    -> Estimate
  {
    var (value, variance) = (CompensatedSum(), CompensatedSum())
    for (name, factor) in terms {
      value.add(factor, times: try coefficients.value(of: name))
      for (other, weight) in terms {
        variance.add(factor * weight, times: try covariance(of: name, other))
      }
    }
    return try Estimate(
      value: value.value, standardError: max(0, variance.value).squareRoot(),
      degreesOfFreedom: Double(degreesOfFreedom))
  }
}
