import CoequalModel
import CoequalStatistics

/// Two groups compared by tests that suit few people, too.
public struct GroupTests: Hashable, Sendable {
  /// The difference in mean ln hourly pay, compared group less reference group, with its standard error
  /// and probability by Welch's test, which lets the groups differ in how much pay varies.
  public let difference, standardError, welch: Figure
  /// The ends of the interval of the gap in geometric means, as shares: positive where the compared
  /// group is paid less.
  public let lower, upper: Figure
  /// The probability of ranks like these if the groups were alike: Mann and Whitney's test.
  public let mannWhitney: Figure
  /// How the latter was computed.
  public let isExact: Bool
}

extension GroupTests {
  /// Tests two groups; `nil` where one has fewer than two people with pay.
  init?(
    _ rows: PairedRows, in workforce: Workforce, _ pair: GroupPair, confidence: Double,
    id: FigureID
  ) {
    let pay = workforce.pay
    func logarithms(_ rows: [Int], _ name: String) -> Sample? {
      let values = rows.compactMap { row in
        let amount = pay.value(.hourly, row: row)
        return amount.isFinite && amount > 0 ? ln(amount) : nil
      }
      return try? Sample(values, named: name)
    }
    guard let compared = logarithms(rows.compared, pair.compared), compared.count > 1,
      let reference = logarithms(rows.reference, pair.reference), reference.count > 1
    else { return nil }
    let test = (try? WelchTest(compared, reference))?.difference
    let rank = try? MannWhitneyTest(compared, reference)
    let d = FigureInput(
      "d", "difference in mean ln hourly pay, '\(pair.compared)' less '\(pair.reference)'",
      .logarithm, compared.mean - reference.mean)
    let s = FigureInput("s", "its standard error", .logarithm, test?.standardError)
    let freedom = FigureInput(
      "ν", "degrees of freedom (Welch and Satterthwaite)", .number, test?.degreesOfFreedom)
    let source = "Welch, Biometrika 34 (1947) 28"
    difference = Figure(
      id.appending("difference"), "difference in mean ln hourly pay", .logarithm, "d", [d])
    standardError = Figure(
      id.appending("standard-error"), "standard error of the difference", .logarithm, "s", [s],
      source: source)
    welch = Figure(
      id.appending("welch"), "probability of such a difference if there were none", .probability,
      2 * .ttail(.abs("d" / "s"), "ν"), [d, s, freedom], source: source)
    let level = FigureInput("c", "declared confidence", .share, confidence)
    let reach: Expression = .tquantile((1 + "c") / 2, "ν") * "s"
    lower = Figure(
      id.appending("lower"), "lower end of the gap in geometric means", .share,
      1 - .exp("d" + reach), [d, s, freedom, level], source: source)
    upper = Figure(
      id.appending("upper"), "upper end of the gap in geometric means", .share,
      1 - .exp("d" - reach), [d, s, freedom, level], source: source)
    let isExact = rank?.method == .exact
    self.isExact = isExact
    mannWhitney = Figure(
      id.appending("mann-whitney"), "probability of such ranks if the groups were alike",
      .probability, "p",
      [
        FigureInput(
          "p",
          rank.map { "of U = \(Expression.text(of: $0.statistic)), " }.map {
            $0 + (isExact ? "all divisions of the ranks counted" : "normal approximation")
          } ?? "not to be had", .probability, rank?.probability)
      ], source: "Mann and Whitney, Annals of Mathematical Statistics 18 (1947) 50")
  }
}
