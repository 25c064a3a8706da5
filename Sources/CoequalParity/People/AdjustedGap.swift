import CoequalCensus
public import CoequalModel
public import CoequalStatistics

/// The gap between two groups of people who are alike in declared factors: the coefficient of the
/// compared group in a regression of the logarithm of hourly pay.
///
/// Negative means that the compared group is paid less, as for the coefficient itself.
public struct AdjustedGap: Sendable {
  /// What people are alike in.
  public let factors: [PayFactor]
  /// How many people count.
  public let counts: PairCounts
  /// Who does not count.
  public let leftOut: [LeftOut]
  /// How many columns the regression has, and how many of them stand on their own.
  public let columnCount, rank: Int
  /// Columns that are combinations of others, and so were left out.
  ///
  /// Their names hold values of people.
  public let dependences: [Dependence]
  /// How many columns of each factor were left out, of those that lost any.
  public let droppedColumns: [(factor: String, count: Int)]
  /// The coefficient of the compared group: a difference of logarithms.
  public let coefficient: Figure
  /// The standard error by each assumption that could be made, with notes; the first one decides.
  public let errors: [Uncertainty]
  /// The gap as a share: exp(b) − 1.
  public let naive: Figure
  /// The gap as a share, corrected for the bias of the exponential.
  public let kennedy: Figure
  /// The ends of the confidence interval of the gap as a share.
  public let lower, upper: Figure
  /// The probability of a coefficient this far from zero, in either direction, if there were no gap.
  public let probability: Figure
  /// The share of the variance of ln pay that is explained.
  public let rSquared: Figure
  /// The smallest gap as a share that would have been found with the declared power.
  public let detectable: Figure
  /// Whether the whole gap could hide within the margin, or is shown to lie in it.
  public let equivalence: Equivalence
  /// How far one person alone moves the coefficient.
  public let leaveOneOut: LeaveOneOut?

  /// A standard error and what was assumed.
  public struct Uncertainty: Hashable, Sendable {
    /// The answer to the convention `standard-errors`.
    public let answer: Identifier
    /// The standard error of the coefficient.
    public let standardError: Figure
    /// The degrees of freedom.
    public let degreesOfFreedom: Int
    /// What a reader has to know, in sentences without a final period.
    public let notes: [String]
  }
}

extension AdjustedGap {
  /// Estimates the gap among people who are alike in these factors.
  ///
  /// - Complexity: O(*n* × *f* + *k*³) for *n* people, *f* factors and *k* columns
  /// - Throws: when a factor is unknown, a group is empty, or there are fewer people than columns.
  init(
    _ question: PeopleQuestion, by factors: [PayFactor], among people: ModelledPeople,
    in workforce: Workforce, id: FigureID
  ) throws(PayModelError) {
    let model = try PayModel(of: question.pair, by: factors, among: people, in: workforce)
    do {
      try self.init(question, model, factors, workforce, id)
    } catch {
      throw .statistics(error)
    }
  }

  private init(
    _ question: PeopleQuestion, _ model: PayModel, _ factors: [PayFactor], _ workforce: Workforce,
    _ id: FigureID
  ) throws(StatisticsError) {
    let fit = try CodedRegression(of: model.response, on: model.design)
    let value = try fit.coefficient(of: model.group)
    let method = Self.method(fit, model, factors)
    self.factors = factors
    counts = model.counts
    leftOut = model.leftOut
    columnCount = model.design.columns.count
    rank = fit.rank
    dependences = fit.dependences
    let dropped = Set(fit.dependences.map(\.column))
    droppedColumns = factors.compactMap { factor in
      let count = (model.blocks[factor.column] ?? []).count(where: dropped.contains)
      return count > 0 ? (factor.column, count) : nil
    }
    coefficient = Figure(
      id.appending("coefficient"), "difference in ln hourly pay of '\(question.pair.compared)'",
      .logarithm, "b", [FigureInput("b", "least squares: \(method)", .logarithm, value)])
    let estimates = try Self.estimates(of: fit, model, question, workforce)
    errors = estimates.map { estimate in
      Uncertainty(
        answer: estimate.answer,
        standardError: Figure(
          id.appending("standard-error").appending(estimate.answer.lexical),
          "standard error of the coefficient (\(estimate.answer))", .logarithm, "s",
          [FigureInput("s", "of \(method)", .logarithm, estimate.estimate?.standardError)],
          conventions: [AnsweredConvention(.standardErrors, question.conventions)]),
        degreesOfFreedom: estimate.freedom, notes: estimate.notes)
    }
    let deciding = estimates.first?.estimate
    let frame = GapFrame(
      id, value, deciding?.standardError, deciding?.degreesOfFreedom, question)
    naive = frame.naive
    kennedy = frame.kennedy
    lower = frame.lower
    upper = frame.upper
    probability = frame.probability
    detectable = frame.detectable
    equivalence = Equivalence(frame, question)
    rSquared = Figure(
      id.appending("r-squared"), "share of the variance of ln hourly pay that is explained", .share,
      1 - "E" / "T",
      [
        FigureInput("E", "sum of the squared residuals", .number, fit.residualSumOfSquares),
        FigureInput("T", "sum of the squared deviations", .number, fit.totalSumOfSquares),
      ])
    leaveOneOut = try? LeaveOneOut(of: model.group, in: fit, id: id)
  }

  private static func method(
    _ fit: CodedRegression, _ model: PayModel, _ factors: [PayFactor]
  ) -> String {
    let names =
      [model.group]
      + factors.map { factor in
        switch factor.form {
        case .levels, .number: factor.column
        case .squared: "\(factor.column) and its square"
        }
      }
    return "ln hourly pay on \(names.joined(separator: ", ")); "
      + "\(fit.rowCount) people, \(fit.rank) columns"
  }

  // MARK: - Standard errors

  private struct NamedEstimate {
    let answer: Identifier
    let estimate: Estimate?
    let freedom: Int
    let notes: [String]
  }

  /// The deciding standard error first, then the others.
  private static func estimates(
    of fit: CodedRegression, _ model: PayModel, _ question: PeopleQuestion, _ workforce: Workforce
  ) throws(StatisticsError) -> [NamedEstimate] {
    let chosen = question.conventions[.standardErrors]
    let answers = Convention.standardErrors.options.map(\.id)
    var results: [NamedEstimate] = []
    for answer in [chosen] + answers.filter({ $0 != chosen }) {
      guard let estimator = estimator(answer, model, workforce) else {
        if answer == chosen {
          results.append(
            NamedEstimate(
              answer: answer, estimate: nil, freedom: 0,
              notes: ["there is no column '\(answer)' to cluster by"]))
        }
        continue
      }
      do {
        let covariance = try fit.covariance(estimator)
        results.append(
          NamedEstimate(
            answer: answer, estimate: try covariance.estimate(of: model.group),
            freedom: covariance.degreesOfFreedom, notes: covariance.notes.map(\.sentence)))
      } catch {
        results.append(
          NamedEstimate(answer: answer, estimate: nil, freedom: 0, notes: [error.description]))
      }
    }
    return results
  }

  private static func estimator(
    _ answer: Identifier, _ model: PayModel, _ workforce: Workforce
  ) -> CovarianceEstimator? {
    switch answer.lexical {
    case "hc3": return .hc3
    case "classical": return .classical
    default:
      guard let column = workforce.attributes[answer.lexical] else { return nil }
      // Somebody without a manager or role is a cluster of their own.
      let (codes, count) = (column.codes, column.names.count)
      return .clustered(
        model.rows.map { row in
          let code = Int(codes[row])
          return code < 0 ? count + row : code
        })
    }
  }
}

extension CoefficientCovariance.Note {
  /// A sentence without a final period; it names no rows and no levels, which would be people, and not
  /// how few they are.
  fileprivate var sentence: String {
    switch self {
    case .leverageOne:
      "where one person alone determines a coefficient, the residual says nothing and is left out of "
        + "the standard error"
    case .fewClusters(let count):
      "with only \(Counted(count, "cluster")), the standard error is too small on average"
    case .clusterAlone: "one cluster alone determines a coefficient"
    case .perfectFit: "the factors explain pay completely; nothing is left to judge uncertainty by"
    }
  }
}
