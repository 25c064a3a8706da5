/// Why the means of two groups differ: because of what they have, or because of what it is worth
/// for them.
///
/// Sources: R. Oaxaca, International Economic Review 14 (1973) 693–709; A. Blinder, Journal of
/// Human Resources 8 (1973) 436–455; B. Jann, Stata Journal 8 (2008) 453–479.
public struct OaxacaBlinder: Sendable {
  /// A part of the difference, with its standard error where that is known.
  public struct Component: Hashable, Sendable {
    /// The part.
    public let value: Double
    /// Its standard error, by the delta method, with the means of the columns as uncertain (Jann
    /// 2008).
    public let standardError: Double?
  }

  /// The difference in three parts, as seen from the second group.
  public struct ThreeFold: Hashable, Sendable {
    /// What the second group would gain with the columns of the first.
    public let endowments: Component
    /// What it would gain with the coefficients of the first.
    public let coefficients: Component
    /// What both together change beyond that.
    public let interaction: Component
  }

  /// The difference in two parts, given neutral coefficients.
  public struct TwoFold: Hashable, Sendable {
    /// What follows from the columns.
    public let explained: Component
    /// What the first group has above the neutral coefficients.
    public let unexplainedFirst: Double
    /// What the second group has below them.
    public let unexplainedSecond: Double
    /// What the columns do not explain.
    public let unexplained: Component
    /// The parts of every column, in the order of the coefficients.
    public let details: [Detail]
  }

  /// What one column contributes to a two-fold decomposition.
  public struct Detail: Hashable, Sendable {
    /// The name of the column.
    public let column: String
    /// Its explained part.
    public let explained: Double
    /// What the first group has above the neutral coefficient.
    public let unexplainedFirst: Double
    /// What the second group has below it.
    public let unexplainedSecond: Double
  }

  /// The names of the coefficients; with normalised factors, those of the reference levels are
  /// last.
  public let columns: [String]
  /// The first group.
  public let first: OaxacaGroup
  /// The second group.
  public let second: OaxacaGroup
  private let pooled: [Double]
  private let pooledWithGroup: [Double]

  /// Fits both groups, and both together.
  ///
  /// - Parameters:
  ///   - response: what is explained.
  ///   - design: what explains it.
  ///   - isFirst: which rows are of the first group.
  ///   - normalized: factors whose coefficients become deviations from their mean over all levels, so that
  ///     the parts do not depend on the reference level (Gardeazabal and Ugidos 2004; Yun 2005).
  /// - Throws: when a group is too small, or a column cannot be told from others in one of them.
  public init(
    of response: Sample, on design: Design, isFirst: [Bool], normalized: [FactorCoding] = []
  ) throws(StatisticsError) {
    if isFirst.count != response.count {
      throw .length(column: "group", count: isFirst.count, expected: response.count)
    }
    let normalization = try OaxacaNormalization(design.columns, normalized)
    let rows = isFirst.indices
    let (one, other) = (rows.filter { isFirst[$0] }, rows.filter { !isFirst[$0] })
    first = try OaxacaGroup(response, design, rows: one, normalization)
    second = try OaxacaGroup(response, design, rows: other, normalization)
    columns = normalization.columns
    pooled = normalization.apply(try Self.complete(Regression(of: response, on: design)))
    var withGroup = design
    try withGroup.add(Sample(isFirst.map { $0 ? 0 : 1 }, named: Self.groupColumn))
    let all = try Self.complete(Regression(of: response, on: withGroup))
    pooledWithGroup = normalization.apply(Array(all.dropLast()))
  }

  private static let groupColumn = "\u{0}group"

  static func complete(_ fit: Regression) throws(StatisticsError) -> [Double] {
    if let dependence = fit.dependences.first { throw .dependentColumn(dependence.column) }
    return fit.coefficients.compactMap(\.self)
  }

  /// The mean of the first group less that of the second.
  public var difference: Double { first.mean - second.mean }

  // MARK: - Decompositions

  /// Endowments, coefficients and interaction.
  public var threeFold: ThreeFold {
    let means = zip(first.means, second.means).map { $0 - $1 }
    let slopes = zip(first.coefficients, second.coefficients).map { $0 - $1 }
    let meansCovariance = first.meansCovariance.added(to: second.meansCovariance)
    let slopesCovariance = first.covariance.added(to: second.covariance)
    return ThreeFold(
      endowments: .product(means, meansCovariance, second.coefficients, second.covariance),
      coefficients: .product(second.means, second.meansCovariance, slopes, slopesCovariance),
      interaction: .product(means, meansCovariance, slopes, slopesCovariance))
  }

  /// Explained and unexplained, given neutral coefficients.
  ///
  /// Standard errors are given for neutral coefficients that are a weighted mean of the two
  /// groups', with the weights as certain. Those of the pooled fits hang together with both groups'
  /// in a way that only resampling shows.
  public func twoFold(_ reference: ReferenceCoefficients) -> TwoFold {
    let weight: Double? =
      switch reference {
      case .first: 1
      case .second: 0
      case .weighted(let first): first
      case .cotton: Double(first.rowCount) / Double(first.rowCount + second.rowCount)
      case .pooled, .pooledWithGroup: nil
      }
    let neutral = neutralCoefficients(reference, weight)
    let details = columns.indices.map { detail(of: $0, neutral[$0]) }
    let parts = (
      CompensatedSum(details.map(\.explained)).value,
      CompensatedSum(details.map(\.unexplainedFirst)).value,
      CompensatedSum(details.map(\.unexplainedSecond)).value
    )
    let errors = weight.map { self.errors($0, neutral) }
    return TwoFold(
      explained: Component(value: parts.0, standardError: errors?.explained),
      unexplainedFirst: parts.1, unexplainedSecond: parts.2,
      unexplained: Component(value: parts.1 + parts.2, standardError: errors?.unexplained),
      details: details)
  }

  private func neutralCoefficients(
    _ reference: ReferenceCoefficients, _ weight: Double?
  ) -> [Double] {
    guard let weight else { return reference == .pooled ? pooled : pooledWithGroup }
    return zip(first.coefficients, second.coefficients).map { one, other in
      weight * one + (1 - weight) * other
    }
  }

  private func detail(of index: Int, _ neutral: Double) -> Detail {
    let (one, other) = (first.means[index], second.means[index])
    return Detail(
      column: columns[index], explained: (one - other) * neutral,
      unexplainedFirst: one * (first.coefficients[index] - neutral),
      unexplainedSecond: other * (neutral - second.coefficients[index]))
  }

  /// The errors of d'(wβ₁ + (1 − w)β₂) and of ((1 − w)x̄₁ + wx̄₂)'(β₁ − β₂).
  private func errors(
    _ weight: Double, _ neutral: [Double]
  ) -> (explained: Double?, unexplained: Double?) {
    let rest = 1 - weight
    let explained = Component.product(
      zip(first.means, second.means).map { $0 - $1 },
      first.meansCovariance.added(to: second.meansCovariance), neutral,
      first.covariance.added(times: weight * weight, to: second.covariance, times: rest * rest))
    let unexplained = Component.product(
      zip(first.means, second.means).map { rest * $0 + weight * $1 },
      first.meansCovariance.added(
        times: rest * rest, to: second.meansCovariance, times: weight * weight),
      zip(first.coefficients, second.coefficients).map { $0 - $1 },
      first.covariance.added(to: second.covariance))
    return (explained.standardError, unexplained.standardError)
  }
}

extension OaxacaBlinder.Component {
  /// x'b with variance x'V(b)x + b'V(x)b + tr(V(x)V(b)), for x and b that are independent.
  fileprivate static func product(
    _ x: [Double], _ xCovariance: [Double], _ b: [Double], _ bCovariance: [Double]
  ) -> Self {
    let count = x.count
    var (value, variance) = (CompensatedSum(), CompensatedSum())
    for row in 0..<count {
      value.add(x[row], times: b[row])
      for column in 0..<count {
        let (first, second) = (xCovariance[row * count + column], bCovariance[row * count + column])
        variance.add(x[row] * x[column], times: second)
        variance.add(b[row] * b[column], times: first)
        variance.add(first, times: second)
      }
    }
    return Self(value: value.value, standardError: max(0, variance.value).squareRoot())
  }
}

extension [Double] {
  fileprivate func added(
    times factor: Double = 1, to other: [Double], times weight: Double = 1
  ) -> [Double] {
    zip(self, other).map { factor * $0 + weight * $1 }
  }
}
