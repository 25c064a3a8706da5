import CoequalCensus
import CoequalModel
import CoequalStatistics
import CoequalThreads

/// Whether work of equal value is paid equally, and how sure that is.
///
/// Everything is computed; what an edition of a report may show is decided afterwards. Three answers
/// stand apart and are never made into one verdict: the gap with its interval (``adjusted``), the
/// statutory screen (``screen``), and equivalence (``AdjustedGap/equivalence``). A gap can be
/// significant and small at once, and a gap that is not significant has not been shown to be absent.
public struct PeopleParity: Sendable {
  /// What was asked.
  public let question: PeopleQuestion
  /// How many people there are.
  public let count: Int
  /// The groups of the compared column that are not compared, with how many people are in each.
  public let otherGroups: [(name: String, count: Int)]
  /// How many people are in none of the two groups that are compared: in another one, or in none.
  public let otherCount: Int
  /// The gaps among everybody.
  public let everybody: SliceGaps
  /// The gaps in each part.
  public let slices: [SliceGaps]
  /// People of each group in each quarter of the workers, by employer and summed up.
  public let bands: QuartileBands?
  /// How many people of each group all regressions are about: those of whom everything is known that
  /// any of them needs.
  public let modelled: PairCounts
  /// The gap among people who are alike in the declared factors and the ladder.
  public let adjusted: Result<AdjustedGap, PayModelError>
  /// The same without the factors that the employer decides person by person; `nil` where none is.
  public let withoutDiscretion: Result<AdjustedGap, PayModelError>?
  /// What of the gap runs through the ladder.
  public let ladder: Result<LadderGap, PayModelError>
  /// What tracks pay for work on the same grade.
  public let tracks: Result<[TrackDifference], PayModelError>
  /// How pay is spread in each group on each grade and track.
  public let spreads: [PaySpread]
  /// Mean points and mean hourly pay of each group on each grade.
  public let payByPoints: [PayByPoints]
  /// How hourly pay is distributed in each group.
  public let distribution: PayDistribution?
  /// The first condition of a joint pay assessment.
  public let screen: StatutoryScreen
}

extension PeopleParity {
  /// Answers a question about a workforce.
  ///
  /// - Complexity: O(*n* × (*f* + log *n*) + *k*³) for *n* people, *f* factors and *k* columns of a
  ///   regression
  public init(_ question: PeopleQuestion, about workforce: Workforce) {
    self.question = question
    count = workforce.count
    let column = workforce.attributes[question.pair.column]
    otherGroups = (column?.namedCounts ?? []).filter {
      $0.name != question.pair.compared && $0.name != question.pair.reference
    }
    let compared = PairedRows(question.pair, in: workforce)
    otherCount = workforce.count - compared.compared.count - compared.reference.count
    everybody = SliceGaps("everybody", nil, compared, in: workforce, question)
    var columns: [String] = []
    for column in question.slices where !columns.contains(column) { columns.append(column) }
    if !columns.contains(question.categoryColumn) { columns.insert(question.categoryColumn, at: 0) }
    slices = SliceGaps.all(by: columns, in: workforce, question)
    screen = StatutoryScreen(slices, question)
    bands = Self.bands(question, workforce)
    spreads = PaySpread.all(question.pair, in: workforce)
    payByPoints = PayByPoints.all(question.pair, in: workforce)
    distribution = PayDistribution(question.pair, in: workforce)
    let steps = question.ladder.filter { workforce.attributes[$0] != nil }.map { PayFactor($0) }
    let others = question.factors.filter { !question.ladder.contains($0.column) }
    let people = ModelledPeople(question.pair, others + steps, in: workforce)
    modelled = people.counts
    func gap(_ factors: [PayFactor], _ name: String) -> Result<AdjustedGap, PayModelError> {
      Result { () throws(PayModelError) in
        try AdjustedGap(
          question, by: factors + steps, among: people, in: workforce, id: FigureID(name))
      }
    }
    adjusted = gap(others, "adjusted")
    let fixed = others.filter { !$0.isDiscretionary }
    withoutDiscretion = fixed.count == others.count ? nil : gap(fixed, "without-discretion")
    ladder = Result { () throws(PayModelError) in
      try LadderGap(
        question, by: fixed, among: people, in: workforce, id: FigureID("ladder"))
    }
    tracks = Result { () throws(PayModelError) in
      try TrackDifference.all(
        question, by: fixed, among: people, in: workforce, id: FigureID("tracks"))
    }
  }

  private static func bands(_ question: PeopleQuestion, _ workforce: Workforce) -> QuartileBands? {
    guard let groups = workforce.attributes[question.pair.column] else { return nil }
    // Only of those who are compared: with others among them the sizes of quarters would tell in which
    // of them the only one of a third group is.
    let pair = PairedRows(question.pair, in: workforce)
    let employers = workforce.attributes[question.employerColumn]
    // The last ones are those whose employer is not known.
    var parts = Array(repeating: [Int](), count: (employers?.names.count ?? 0) + 1)
    for row in (pair.compared + pair.reference).sorted() {
      let code = employers.map { Int($0.codes[row]) } ?? -1
      parts[code < 0 ? parts.count - 1 : code].append(row)
    }
    let (rows, pay) = (parts.filter { !$0.isEmpty }, workforce.pay)
    return QuartileBands.sum(
      Threads.map(rows.count, threads: Workforce.threads) { part in
        QuartileBands(
          of: rows[part], pay: rows[part].map { pay.value(.hourly, row: $0) }, by: groups,
          question.conventions)
      })
  }
}
