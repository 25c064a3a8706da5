public import CoequalCensus
import CoequalModel

/// Whether people get ahead alike: groups on one ladder, and one ladder beside another.
///
/// Everything is computed; what an edition of a report may show is decided afterwards
/// (``ProgressDisclosure``). No figure says that progress is fair: a difference that is not found has not
/// been shown to be absent.
public struct FairProgress: Sendable {
  /// What was asked.
  public let question: ProgressQuestion
  /// The ladders.
  public let ladders: CareerLadders
  /// How many people the history has.
  public let count: Int
  /// The groups, with how many people are in each; those without a group are not among them.
  public let groups: [(name: String, count: Int)]
  /// How many people have no group: those who left, unless the history names their group itself.
  public let withoutGroup: Int
  /// People of whom something is left out.
  public let leftOut: LeftOutPeople
  /// Who was promoted.
  public let rates: PromotionRates
  /// How long promotions take, and how long people stay in one role.
  public let times: [TimeCurve]
  /// Whether times differ by more than chance.
  public let tests: [TimeTest]
  /// Who is at the end of a track.
  public let ends: LadderEnds
  /// Who changed to another ladder.
  public let changes: TrackChanges
  /// The people behind each curve, for disclosure.
  let people: CurvePeople

  /// All figures, in the order of the report.
  public var figures: [Figure] {
    rates.figures + times.flatMap(\.figures) + tests.map(\.probability) + ends.figures
      + changes.figures
  }
}

extension FairProgress {
  /// Answers a question about careers.
  ///
  /// The order of the rows of a file makes no difference.
  ///
  /// - Complexity: O(*n* + *d* × *l* + *l*² × *g* + *m* log *m*) for *n* events, *m* names of groups, and
  ///   *l* ladders of *g* grades, on which times take up to *d* days
  public init(_ question: ProgressQuestion, about history: History, on ladders: CareerLadders) {
    let column = history.groups[question.pair.column]
    let compared = column?.code(of: question.pair.compared) ?? CodedColumn.unknown - 1
    let reference = column?.code(of: question.pair.reference) ?? CodedColumn.unknown - 1
    let codes = column?.codes
    let tally = CareerTally(history, ladders, question) { person in
      let code = codes.map { $0[person] } ?? CodedColumn.unknown
      return code == compared ? 0 : code == reference ? 1 : 2
    }
    self.question = question
    self.ladders = ladders
    count = history.people.count
    groups = column?.namedCounts ?? []
    withoutGroup = count - groups.reduce(0) { $0 + $1.count }
    leftOut = tally.leftOut
    rates = PromotionRates(tally.promotions, ladders, question)
    let known = ladders.names.indices.filter { ladder in
      tally.people.all(tally.layout.number(of: CurveLayout.Curve(clock: .grade, ladder: ladder)))
        > 0
    }
    times = Self.curves(known).map { TimeCurve($0, tally, ladders, question) }
    tests = Self.tests(known, tally, ladders, question)
    ends = LadderEnds(tally.ends, ladders, question)
    changes = TrackChanges(tally.changes, ladders, question)
    people = tally.people
  }

  private static func curves(_ ladders: [Int]) -> [CurveLayout.Curve] {
    typealias Curve = CurveLayout.Curve
    func groups(_ curve: Curve) -> [Curve] {
      [nil, 0, 1].map { group in
        var own = curve
        own.group = group
        return own
      }
    }
    let everybody = groups(Curve(clock: .grade))
    let onLadders = ladders.flatMap { groups(Curve(clock: .grade, ladder: $0)) }
    let leaves = [false, true].flatMap { groups(Curve(clock: .grade, hadLeave: $0)) }
    let roles =
      groups(Curve(clock: .role)) + ladders.flatMap { groups(Curve(clock: .role, ladder: $0)) }
    return everybody + onLadders + leaves + roles
  }

  private static func tests(
    _ known: [Int], _ tally: CareerTally, _ ladders: CareerLadders, _ question: ProgressQuestion
  ) -> [TimeTest] {
    typealias Curve = CurveLayout.Curve
    func both(_ ladder: Int?) -> [Curve] {
      [0, 1].map { Curve(clock: .grade, ladder: ladder, group: $0) }
    }
    var tests = [TimeTest(.groups(ladder: nil), both(nil), tally, question)]
    tests += known.map {
      TimeTest(.groups(ladder: ladders.names[$0]), both($0), tally, question)
    }
    if known.count > 1 {
      tests.append(
        TimeTest(
          .ladders(known.map { ladders.names[$0] }), known.map { Curve(clock: .grade, ladder: $0) },
          isWithinLadders: false, tally,
          question))
    }
    let names = [question.pair.compared, question.pair.reference]
    return tests
      + [nil, 0, 1].map { group in
        TimeTest(
          .leave(group: group.map { names[$0] }),
          [false, true].map { Curve(clock: .grade, group: group, hadLeave: $0) }, tally, question)
      }
  }
}
