import CoequalModel
import CoequalStatistics

/// Who changed to another ladder, who came back, and who was promoted afterwards.
///
/// Of each person the first change counts. Whether they came back, or were promoted, is known once the
/// declared years since then are over, of everybody alike; of nobody before, whatever happened by then.
public struct TrackChanges: Sendable {
  /// One direction.
  public struct Direction: Hashable, Sendable {
    /// The ladders that were left and reached.
    public let from, to: String
    /// The share that came back within the declared years, of those of whom that is known.
    public let back: PairFigures
    /// The median years until then.
    public let yearsUntilBack: PairFigures
    /// The share that was promoted within the declared years, of those of whom that is known.
    public let promoted: PairFigures

    /// All figures.
    public var figures: [Figure] { back.all + yearsUntilBack.all + promoted.all }
  }

  /// Who came back, and who was promoted, by direction; these are the same people.
  public let back, promoted: OutcomeTable
  /// The directions, in the order of the tables.
  public let directions: [Direction]

  /// How many of both groups came back after the declared years, and so do not count as back.
  public let backLater: Int

  /// All figures.
  public var figures: [Figure] { directions.flatMap(\.figures) }
}

extension TrackChanges {
  init(_ tally: ChangeTally, _ ladders: CareerLadders, _ question: ProgressQuestion) {
    let known = tally.counts.keys.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    let rows = known.map { "\(ladders.names[$0.from]) → \(ladders.names[$0.to])" }
    let within = Counted(question.within, "year", "years")
    var back = OutcomeTable(
      rows: rows, outcomes: ["back within \(within)", "not back", "not known yet"])
    var promoted = OutcomeTable(
      rows: rows, outcomes: ["promoted within \(within)", "not promoted", "not known yet"])
    for (row, direction) in known.enumerated() {
      for (group, count) in (tally.counts[direction] ?? []).enumerated() {
        for outcome in TrackChange.Outcome.allCases.map(\.rawValue) {
          back.add(count.back[outcome], outcome: outcome, row: row, group: group)
          promoted.add(count.promoted[outcome], outcome: outcome, row: row, group: group)
        }
      }
    }
    self.back = back
    self.promoted = promoted
    backLater = tally.backLater
    let names = [question.pair.compared, question.pair.reference]
    directions = known.map { direction in
      let (from, to) = (ladders.names[direction.from], ladders.names[direction.to])
      let id = FigureID("progress", "change", "\(from)-to-\(to)")
      let groups = tally.counts[direction] ?? []
      // `nil` stands for both groups together.
      func counted(_ group: Int?) -> [ChangeTally.Count] { group.map { [groups[$0]] } ?? groups }
      func whom(_ group: Int?) -> String { group.map { "'\(names[$0])'" } ?? "both groups" }
      func named(_ name: String, _ group: Int?) -> FigureID {
        group.map { id.appending(name).appending(names[$0]) }
          ?? id.appending("both").appending(name)
      }
      func share(
        _ name: String, _ what: String, _ group: Int?, _ outcomes: KeyPath<ChangeTally.Count, [Int]>
      ) -> Figure {
        func count(_ outcome: TrackChange.Outcome) -> Int {
          counted(group).reduce(0) { $0 + $1[keyPath: outcomes][outcome.rawValue] }
        }
        let happened = count(.happened)
        let all = happened + count(.didNot)
        return Figure(
          named(name, group), "share of \(whom(group)) who \(what) within \(within)", .share,
          "k" / "n",
          [
            FigureInput("k", "people who \(what)", .count, Double(happened)),
            FigureInput(
              "n", "people whose \(within) are over", .count, all == 0 ? nil : Double(all)),
          ])
      }
      func years(_ group: Int?) -> Figure {
        let days = counted(group).flatMap(\.daysUntilBack).map(Double.init).sorted()
        return Figure(
          named("years-until-back", group), "median years until \(whom(group)) came back", .years,
          "d" / .number(ProgressQuestion.daysInYear),
          [
            FigureInput(
              "d", "median days until then", .number,
              (try? Sample(days, named: "days"))?.quantile(at: 0.5, .averagedInverse))
          ])
      }
      return Direction(
        from: from, to: to, back: PairFigures { share("back", "came back", $0, \.back) },
        yearsUntilBack: PairFigures(years),
        promoted: PairFigures { share("promoted", "were promoted", $0, \.promoted) })
    }
  }
}
