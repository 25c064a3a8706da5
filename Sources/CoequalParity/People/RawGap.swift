import CoequalModel
import CoequalStatistics

/// The gap between two groups in one measure of pay, without regard to anything else.
///
/// Positive means that the compared group is paid less. The denominator is always the reference
/// group: Article 3(1)(c) and (e) of Directive (EU) 2023/970.
public struct RawGap: Hashable, Sendable {
  /// What is compared.
  public let measure: PayMeasure
  /// How many people of the compared group count.
  public let comparedCount: Int
  /// How many people of the reference group count.
  public let referenceCount: Int
  /// The difference of means as a share of the reference group's mean; none where a group is absent.
  public let mean: Figure
  /// The difference of medians as a share of the reference group's median; none where a group is
  /// absent.
  public let median: Figure
}

extension RawGap {
  /// Compares the rows of two groups.
  ///
  /// - Complexity: O(*n* log *n*)
  init(
    _ measure: PayMeasure, of rows: PairedRows, in workforce: Workforce, _ pair: GroupPair,
    _ conventions: Conventions, id: FigureID
  ) {
    let isForRecipients =
      measure.part == .complement && conventions.isStandard(.variableRecipients)
    let pay = workforce.pay
    func values(_ rows: [Int]) -> [Double] {
      rows.compactMap { row in
        let value = pay.value(measure, row: row)
        return value.isFinite && (!isForRecipients || value > 0) ? value : nil
      }
    }
    let (compared, reference) = (values(rows.compared), values(rows.reference))
    self.measure = measure
    comparedCount = compared.count
    referenceCount = reference.count
    let unit = FigureUnit.amount(per: measure.period == .hour ? .hour : .year)
    var followed = measure.payConventions.map { AnsweredConvention($0, conventions) }
    if measure.part == .complement {
      followed.append(AnsweredConvention(.variableRecipients, conventions))
    }
    func input(_ symbol: String, _ what: String, _ name: String, _ value: Double?) -> FigureInput {
      FigureInput(symbol, "\(what) \(measure.title) of '\(name)'", unit, value)
    }
    func count(_ symbol: String, _ name: String, _ values: [Double]) -> FigureInput {
      FigureInput(
        symbol, "people of '\(name)' who count", .count,
        values.isEmpty ? nil : Double(values.count))
    }
    mean = Figure(
      id.appending("mean"), "mean gap in \(measure.title)", .share,
      ("R" / "r" - "C" / "c") / ("R" / "r"),
      [
        input(
          "R", "sum of the", pair.reference,
          reference.isEmpty ? nil : CompensatedSum(reference).value),
        count("r", pair.reference, reference),
        input(
          "C", "sum of the", pair.compared, compared.isEmpty ? nil : CompensatedSum(compared).value),
        count("c", pair.compared, compared),
      ], conventions: followed, source: Self.source)
    followed.append(AnsweredConvention(.evenMedian, conventions))
    let definition: QuantileDefinition =
      conventions.isStandard(.evenMedian) ? .averagedInverse : .inverseOfDistribution
    func median(_ values: [Double]) -> Double? {
      (try? Sample(values, named: measure.title))?.quantile(at: 0.5, definition)
    }
    self.median = Figure(
      id.appending("median"), "median gap in \(measure.title)", .share, ("R" - "C") / "R",
      [
        input("R", "median", pair.reference, median(reference)),
        input("C", "median", pair.compared, median(compared)),
      ], conventions: followed, source: Self.source)
  }

  static let source = "Directive (EU) 2023/970, Articles 3(1)(c) and (e) and 9(1)"
}

extension PayMeasure {
  /// The conventions by which this measure is made from a census.
  var payConventions: [Convention] {
    var conventions: [Convention] = [.baseInCensus, .partYear]
    if part != .base { conventions.append(.benefitsInKind) }
    conventions.append(period == .hour ? .weeksInYear : .annualPay)
    return conventions
  }
}
