import CoequalModel
import CoequalStatistics

/// Who changed to another ladder, who came back, and who was promoted afterwards.
///
/// Of each person the first change counts.
public struct TrackChanges: Sendable {
  /// One direction.
  public struct Direction: Hashable, Sendable {
    /// The ladders that were left and reached.
    public let from, to: String
    /// For the compared and the reference group the share that came back within the declared years, of
    /// those of whom that is known.
    public let back: [Figure]
    /// The median years until then.
    public let yearsUntilBack: [Figure]
    /// The share that was promoted within the declared years, of those of whom that is known.
    public let promoted: [Figure]

    /// All figures.
    public var figures: [Figure] { back + yearsUntilBack + promoted }
  }

  /// Who came back, and who was promoted, by direction; these are the same people.
  public let back, promoted: OutcomeTable
  /// The directions, in the order of the tables.
  public let directions: [Direction]

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
    let names = [question.pair.compared, question.pair.reference]
    directions = known.map { direction in
      let (from, to) = (ladders.names[direction.from], ladders.names[direction.to])
      let id = FigureID("progress", "change", "\(from)-to-\(to)")
      let groups = tally.counts[direction] ?? []
      func share(_ name: String, _ what: String, _ group: Int, _ outcomes: [Int]) -> Figure {
        let all = outcomes[0] + outcomes[1]
        return Figure(
          id.appending(name).appending(names[group]),
          "share of '\(names[group])' who \(what) within \(within)", .share, "k" / "n",
          [
            FigureInput("k", "people who \(what)", .count, Double(outcomes[0])),
            FigureInput(
              "n", "people of whom it is known", .count, all == 0 ? nil : Double(all)),
          ])
      }
      return Direction(
        from: from, to: to,
        back: groups.indices.map { share("back", "came back", $0, groups[$0].back) },
        yearsUntilBack: groups.indices.map { group in
          let days = groups[group].daysUntilBack.map(Double.init).sorted()
          return Figure(
            id.appending("years-until-back").appending(names[group]),
            "median years until '\(names[group])' came back", .years,
            "d" / .number(ProgressQuestion.daysInYear),
            [
              FigureInput(
                "d", "median days until then", .number,
                (try? Sample(days, named: "days"))?.quantile(at: 0.5, .averagedInverse))
            ])
        },
        promoted: groups.indices.map {
          share("promoted", "were promoted", $0, groups[$0].promoted)
        })
    }
  }
}
