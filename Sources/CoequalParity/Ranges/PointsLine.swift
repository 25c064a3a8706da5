public import CoequalModel
import CoequalStatistics

/// The line of midpoints on points of job evaluation, ln μ = α + β ln P, by least squares, and how far
/// each range lies from it.
///
/// It describes the ranges of one market; they are no sample, so nothing is tested.
public struct PointsLine: Sendable {
  /// One range with evaluated roles.
  public struct Place: Sendable {
    /// The grade.
    public let grade: Identifier
    /// To whom the range applies.
    public let title: String
    /// The mean points of the evaluated roles that the range pays.
    public let points: Figure
    /// The midpoint above or below the line: μ ÷ exp(α + β ln P) − 1.
    public let distance: Figure
  }

  /// The ranges, from the lowest grade.
  public let places: [Place]
  /// β: by how many per cent the midpoint rises with one per cent more points.
  public let slope: Figure
  /// α.
  public let intercept: Figure

  /// All of its figures.
  public var figures: [Figure] {
    [slope, intercept] + places.flatMap { [$0.points, $0.distance] }
  }
}

extension PointsLine {
  /// The fewest grades that a line is drawn through.
  static let fewestGrades = 3

  init(in market: PayMarket, _ grades: [GradeRanges], of evaluation: RangeEvaluation) {
    let id = evaluation.id(market).appending("line")
    let words = evaluation.title(of: market)
    let evaluated = grades.flatMap { ranges in
      ranges.options.compactMap { option -> (range: RangeOption, points: Figure)? in
        let roles = evaluation.roles.filter { role in
          role.grade == ranges.grade && role.points != nil && option.groups.contains(role.group)
        }
        if roles.isEmpty { return nil }
        return (option, Self.meanPoints(roles, option, words))
      }
    }
    let refusal = Self.refusal(evaluated.map(\.range))
    let logs = evaluated.compactMap { place -> (x: Double, y: Double)? in
      guard let points = place.points.value, points > 0, place.range.range.midpoint > .zero else {
        return nil
      }
      return (ln(points), ln(place.range.range.midpoint.number))
    }
    let means = (x: Self.mean(logs.map(\.x)), y: Self.mean(logs.map(\.y)))
    let count = "over \(logs.count) ranges"
    func sum(_ term: ((x: Double, y: Double)) -> Double) -> Double? {
      logs.isEmpty ? nil : logs.reduce(0) { $0 + term($1) }
    }
    func deviation(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
      (point.x - (means.x ?? 0), point.y - (means.y ?? 0))
    }
    let slope = Figure(
      id.appending("slope"), "slope of the line of midpoints on points, \(words)", .number,
      "p" / "q",
      [
        FigureInput(
          "p", "sum of (ln P − its mean) × (ln μ − its mean) \(count)", .number,
          sum { deviation($0).x * deviation($0).y }),
        FigureInput(
          "q", "sum of (ln P − its mean)² \(count)", .number,
          sum { deviation($0).x * deviation($0).x }),
      ], source: "least squares", refusal: refusal)
    let intercept = Figure(
      id.appending("intercept"), "intercept of the line of midpoints on points, \(words)",
      .logarithm, "y" - "b" * "x",
      [
        FigureInput("y", "mean of ln μ \(count)", .logarithm, means.y),
        FigureInput("x", "mean of ln P \(count)", .logarithm, means.x),
        FigureInput("b", "slope of the line", .number, slope.value),
      ], source: "least squares", refusal: refusal)
    self.slope = slope
    self.intercept = intercept
    places = evaluated.map { place in
      Place(
        grade: place.range.range.grade, title: place.range.title, points: place.points,
        distance: Figure(
          place.range.id.appending("distance"),
          "midpoint of \(place.range.title) against the line on points, "
            + "\(place.range.range.grade), \(words)",
          .share, "m" / .exp("a" + "b" * .ln("P")) - 1,
          [
            FigureInput(
              "m", "midpoint, \(place.range.title)", evaluation.unit(of: place.range.range),
              place.range.range.midpoint.number),
            FigureInput("a", "intercept of the line", .logarithm, intercept.value),
            FigureInput("b", "slope of the line", .number, slope.value),
            FigureInput("P", "mean points of the roles", .points, place.points.value),
          ], source: "least squares over \(logs.count) ranges", refusal: refusal))
    }
  }

  private static func meanPoints(
    _ roles: [PaidRole], _ option: RangeOption, _ words: String
  ) -> Figure {
    let symbols = roles.indices.map { "p\($0 + 1)" }
    let sum = symbols.dropFirst().reduce(Expression.symbol(symbols.first ?? "p1")) {
      $0 + .symbol($1)
    }
    return Figure(
      option.id.appending("points"),
      "mean points of \(option.title), \(option.range.grade), \(words)", .points,
      sum / .number(Double(roles.count)),
      zip(symbols, roles).map { symbol, role in
        FigureInput(symbol, "points of \(role.name)", .points, role.points?.number)
      })
  }

  private static func refusal(_ options: [RangeOption]) -> String? {
    let grades = Set(options.map(\.range.grade)).count
    if grades < fewestGrades {
      let verb = grades == 1 ? "is" : "are"
      return "a line needs \(fewestGrades) grades with points, and there \(verb) \(grades)"
    }
    return Set(options.map(\.range.currency)).count > 1
      ? "the ranges are in several currencies" : nil
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
