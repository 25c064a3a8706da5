public import CoequalModel

/// The ranges of one grade in one market, side by side.
public struct GradeRanges: Sendable {
  /// The grade.
  public let grade: Identifier
  /// The ranges that apply to somebody, in the order of their groups.
  public internal(set) var options: [RangeOption]
  /// Groups for which it is left open which of several ranges applies, in words.
  public let tied: String?
  /// Groups without a range, in words.
  public let unpaid: String?
}

/// One range of a grade, with its differences to the highest ones of the grade.
public struct RangeOption: Sendable {
  /// Names it in the names of its figures.
  public let id: FigureID
  /// The range.
  public let range: PayRange
  /// To whom it applies.
  public let groups: [PayGroup]
  /// The same in words.
  public let title: String
  /// Its minimum, midpoint and maximum against the highest of the grade; without those in which it is
  /// itself the highest.
  public let differences: [PayDifference]
  /// How much of what it covers together with the range of the highest midpoint lies in both,
  /// |∩| ÷ |∪|; `nil` for that range itself.
  public let shared: Figure?
  /// The reason that the structure records for a range of this grade that differs.
  public let reason: String?

  /// Whether one of its amounts is outside of the tolerance.
  public var isOutside: Bool { differences.contains { $0.isInside == false } }

  /// All of its figures.
  public var figures: [Figure] { differences.flatMap(\.figures) + [shared].compactMap(\.self) }
}

extension GradeRanges {
  init(_ grade: Identifier, in market: PayMarket, of evaluation: RangeEvaluation) {
    self.grade = grade
    let groups = evaluation.names.all
    let states = groups.map { evaluation.state(of: grade, for: $0, in: market) }
    func words(_ state: LadderRung.State) -> String? {
      let some = zip(groups, states).filter { $1 == state }.map(\.0)
      return some.isEmpty ? nil : evaluation.names.title(of: some)
    }
    tied = words(.tie)
    unpaid = words(.none)
    let contests = states.once.compactMap { state -> RangeContest? in
      guard case .one(let range, let number) = state else { return nil }
      let own = zip(groups, states).filter { $1 == state }.map(\.0)
      return RangeContest(
        range: range, number: number, groups: own, title: evaluation.names.title(of: own),
        id: evaluation.id(market).appending(grade.lexical)
          .appending(evaluation.names.slug(of: own)))
    }
    options = Dictionary(grouping: contests, by: \.range.currency).values
      .flatMap { RangeOption.all($0, grade, market, evaluation) }
      .sorted { $0.place < $1.place }.map(\.option)
  }
}

/// A range that is to be compared with others.
private struct RangeContest {
  let range: PayRange
  let number: Int
  let groups: [PayGroup]
  let title: String
  let id: FigureID

  func contestant(_ measure: RangeMeasure) -> Contestant {
    Contestant(id: id, title: title, value: range.amount(measure))
  }
}

extension RangeOption {
  /// The ranges of one currency with their differences, each with the place of its range in the table.
  fileprivate static func all(
    _ contests: [RangeContest], _ grade: Identifier, _ market: PayMarket,
    _ evaluation: RangeEvaluation
  ) -> [(place: Int, option: RangeOption)] {
    let context = "\(grade), \(evaluation.title(of: market))"
    let differences = RangeMeasure.ofRange.map { measure in
      PayDifference.toHighest(
        measure, contests.map { $0.contestant(measure) },
        evaluation.unit(of: contests.first?.range), context: context,
        tolerance: evaluation.tolerance)
    }
    let reference = contests.max { $0.range.midpoint < $1.range.midpoint }
    return contests.enumerated().map { place, contest in
      let reasons = evaluation.reasons.ranges
      return (
        evaluation.names.place(of: contest.groups),
        RangeOption(
          id: contest.id, range: contest.range, groups: contest.groups, title: contest.title,
          differences: differences.compactMap { $0[place] },
          shared: reference.flatMap { reference in
            reference.number == contest.number
              ? nil : Self.shared(contest, reference, context, evaluation)
          },
          reason: reasons[contest.number] ?? reference.flatMap { reasons[$0.number] })
      )
    }
  }

  private static func shared(
    _ own: RangeContest, _ other: RangeContest, _ context: String, _ evaluation: RangeEvaluation
  ) -> Figure {
    let unit = evaluation.unit(of: own.range)
    return Figure(
      own.id.appending("shared"),
      "part that the ranges of \(own.title) and \(other.title) share, \(context)", .share,
      .max(0, .min("A", "B") - .max("a", "b")) / (.max("A", "B") - .min("a", "b")),
      [
        FigureInput("a", "minimum, \(own.title)", unit, own.range.minimum.number),
        FigureInput("A", "maximum, \(own.title)", unit, own.range.maximum.number),
        FigureInput("b", "minimum, \(other.title)", unit, other.range.minimum.number),
        FigureInput("B", "maximum, \(other.title)", unit, other.range.maximum.number),
      ])
  }
}
