import CoequalModel
import CoequalStatistics

/// How many of two groups were promoted, and whether that is as many of the one as of the other.
public struct PromotionRate: Hashable, Sendable {
  /// The ladder; `nil` for all of them.
  public let ladder: String?
  /// The people who count, and those of them who were promoted.
  public let people, promoted: PairCounts
  /// The share of each group that was promoted.
  public let compared, reference: Figure
  /// The share of the compared group over that of the reference group, with its interval.
  public let ratio, lower, upper: Figure
  /// Fisher's exact test, two-sided.
  public let fisher: Figure
  /// How many more of the compared group were promoted than its share of those who were, in people and in
  /// standard deviations.
  public let excess, deviations: Figure
  /// The common odds ratio within grades, and the probability of such a difference if there were none;
  /// of all ladders together within grades and ladders.
  public let oddsRatio, withinGrades: Figure

  /// All figures.
  public var figures: [Figure] {
    [
      compared, reference, ratio, lower, upper, fisher, excess, deviations, oddsRatio, withinGrades,
    ]
  }

  /// The group that is promoted at less than four fifths of the rate of the other: 0 for the compared and 1
  /// for the reference group; `nil` where none is, or a group has nobody.
  public var flagged: Int? {
    if isBelowFourFifths(people, promoted) { return 0 }
    let turned = { (counts: PairCounts) in
      PairCounts(compared: counts.reference, reference: counts.compared)
    }
    return isBelowFourFifths(turned(people), turned(promoted)) ? 1 : nil
  }

  /// Whether both groups have somebody, so that their rates can be set beside each other.
  public var isComparable: Bool { people.compared > 0 && people.reference > 0 }

  private func isBelowFourFifths(_ people: PairCounts, _ promoted: PairCounts) -> Bool {
    let table = try? FourfoldTable(
      firstSelected: promoted.compared, of: people.compared, secondSelected: promoted.reference,
      of: people.reference)
    return table?.isFirstBelowFourFifths ?? false
  }
}

extension PromotionRate {
  /// Compares two groups.
  ///
  /// - Parameters:
  ///   - strata: The two groups on each grade; together they are everybody.
  ///   - names: What the groups are called.
  init(
    _ ladder: String?, _ strata: [FourfoldTable], names: (String, String),
    _ question: ProgressQuestion, id: FigureID
  ) {
    let people = PairCounts(
      compared: strata.reduce(0) { $0 + $1.first }, reference: strata.reduce(0) { $0 + $1.second })
    let promoted = PairCounts(
      compared: strata.reduce(0) { $0 + $1.firstSelected },
      reference: strata.reduce(0) { $0 + $1.secondSelected })
    self.ladder = ladder
    self.people = people
    self.promoted = promoted
    let conventions = Self.conventions(question)
    func input(_ symbol: String, _ meaning: String, _ count: Int, _ all: Int) -> FigureInput {
      FigureInput(symbol, meaning, .count, all == 0 ? nil : Double(count))
    }
    let (n, m) = (people.compared, people.reference)
    let p = input("p", "people of '\(names.0)' who were promoted", promoted.compared, n)
    let q = input("q", "people of '\(names.1)' who were promoted", promoted.reference, m)
    let first = input("n", "people of '\(names.0)' who count", n, n)
    let second = input("m", "people of '\(names.1)' who count", m, m)
    let all = [p, first, q, second]
    func figure(
      _ name: String, _ title: String, _ unit: FigureUnit, _ expression: Expression,
      _ inputs: [FigureInput], source: String? = nil
    ) -> Figure {
      Figure(
        id.appending(name), title, unit, expression, inputs, conventions: conventions,
        source: source)
    }
    compared = figure(
      "compared", "share of '\(names.0)' who were promoted", .share, "p" / "n", [p, first])
    reference = figure(
      "reference", "share of '\(names.1)' who were promoted", .share, "q" / "m", [q, second])
    let quotient: Expression = "p" / "n" / ("q" / "m")
    ratio = figure(
      "ratio", "rate of promotion of '\(names.0)' over that of '\(names.1)'", .number, quotient,
      all, source: "29 CFR 1607.4(D): the four-fifths rule")
    let z = FigureInput(
      "z", "quantile of the normal distribution for the declared confidence", .number,
      NormalDistribution.standard.quantile(upperTail: (1 - question.confidence) / 2))
    let reach: Expression = .exp("z" * .sqrt(1 / "p" - 1 / "n" + 1 / "q" - 1 / "m"))
    let katz = "Katz and others, Biometrics 34 (1978) 469"
    lower = figure(
      "lower", "lower end of the interval of the ratio", .number, quotient / reach, all + [z],
      source: katz)
    upper = figure(
      "upper", "upper end of the interval of the ratio", .number, quotient * reach, all + [z],
      source: katz)
    let table = try? FourfoldTable(
      firstSelected: promoted.compared, of: n, secondSelected: promoted.reference, of: m)
    let isComparable = n > 0 && m > 0
    fisher = figure(
      "fisher", "probability of such numbers if both were promoted alike", .probability, "P",
      [
        FigureInput(
          "P", "of all tables with these sums that are at most as likely, two-sided", .probability,
          isComparable ? table.flatMap { try? FisherExactTest($0) }?.twoSided : nil)
      ], source: "R. A. Fisher (1935); two-sided as R's fisher.test")
    let share: Expression = ("p" + "q") / ("n" + "m")
    excess = figure(
      "excess", "promotions of '\(names.0)' more or less than its share of them", .number,
      "p" - "n" * share, all)
    deviations = figure(
      "deviations", "the same in standard deviations", .number,
      ("p" - "n" * share)
        / .sqrt("n" * share * (1 - share) * "m" / ("n" + "m" - 1)), all,
      source: "Hazelwood v. United States, 433 U.S. 299 (1977); hypergeometric distribution")
    let test = try? MantelHaenszel(strata, continuityCorrection: false)
    // Everybody is compared on each grade of each ladder.
    let within = ladder == nil ? "grades and ladders" : "grades"
    let parts = ladder == nil ? "grades of ladders" : "grades"
    oddsRatio = figure(
      "odds-ratio", "common odds ratio within \(within)", .number, "o",
      [
        FigureInput(
          "o", "of Mantel and Haenszel, over \(strata.count) \(parts)", .number,
          isComparable ? test?.oddsRatio.flatMap { $0.isFinite ? $0 : nil } : nil)
      ], source: "Mantel and Haenszel, Journal of the National Cancer Institute 22 (1959) 719")
    withinGrades = figure(
      "within-grades", "probability of such numbers within \(within) if both were promoted alike",
      .probability, "P",
      [
        FigureInput(
          "P", "of Cochran, Mantel and Haenszel's chi-squared, without correction", .probability,
          isComparable ? test?.probability : nil)
      ], source: "Cochran, Biometrics 10 (1954) 417")
  }

  private static func conventions(_ question: ProgressQuestion) -> [AnsweredConvention] {
    [Convention.promotionPopulation, .promotionLeavers, .promotionEnds].map {
      AnsweredConvention($0, question.conventions)
    }
  }
}
