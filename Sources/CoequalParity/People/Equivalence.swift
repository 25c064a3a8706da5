import CoequalModel

/// Whether a gap is shown to be within the declared margin, by two one-sided tests.
///
/// A gap that is not significant has not been shown to be absent; this test is the one that can show
/// it. The interval that belongs to it has the confidence 1 − 2α, 90 % for α = 5 %.
///
/// Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657.
public struct Equivalence: Hashable, Sendable {
  /// The declared margin.
  public let margin: Double
  /// The probability of such a figure if the gap were at the disadvantageous limit, ln(1 − margin).
  public let againstLower: Figure
  /// The probability of such a figure if the gap were at the other limit, ln(1 + margin).
  public let againstUpper: Figure
  /// The ends of the interval of confidence 1 − 2α, as shares.
  public let lower, upper: Figure
  /// The level α of each of the two tests.
  public let level: Double

  /// What the tests say.
  public enum Answer: Hashable, Sendable {
    /// The gap is within the margin, as far as can be told.
    case shown
    /// It is not shown to be within the margin; that does not mean that it is outside.
    case notShown
    /// The tests cannot be done.
    case unknown
  }

  /// What the tests say.
  public var answer: Answer {
    guard let first = againstLower.value, let second = againstUpper.value else { return .unknown }
    return max(first, second) < level ? .shown : .notShown
  }

  init(_ frame: GapFrame, _ question: PeopleQuestion) {
    margin = question.margin
    level = 1 - question.confidence
    let margin = FigureInput("m", "declared margin", .share, question.margin)
    let alpha = FigureInput("α", "level of each test", .probability, level)
    let conventions = [AnsweredConvention(.standardErrors, question.conventions)]
    let id = frame.id.appending("equivalence")
    func figure(
      _ name: String, _ title: String, _ unit: FigureUnit, _ expression: Expression,
      _ last: FigureInput
    ) -> Figure {
      Figure(
        id.appending(name), title, unit, expression, frame.inputs + [last],
        conventions: conventions, source: Self.source)
    }
    againstLower = figure(
      "against-lower", "probability, if the gap were at the lower limit", .probability,
      .ttail(("b" - .ln(1 - "m")) / "s", "ν"), margin)
    againstUpper = figure(
      "against-upper", "probability, if the gap were at the upper limit", .probability,
      .ttail((.ln(1 + "m") - "b") / "s", "ν"), margin)
    let reach: Expression = .tquantile(1 - "α", "ν") * "s"
    lower = figure(
      "lower", "lower end of the interval of equivalence", .share, .exp("b" - reach) - 1, alpha)
    upper = figure(
      "upper", "upper end of the interval of equivalence", .share, .exp("b" + reach) - 1, alpha)
  }

  private static let source =
    "Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657"
}
