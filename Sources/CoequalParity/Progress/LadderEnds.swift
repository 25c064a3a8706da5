import CoequalCensus
import CoequalModel
import CoequalStatistics

/// Who is at the end of a track on the last day, and for how long: a ladder that ends early keeps people
/// waiting where nothing comes.
public struct LadderEnds: Sendable {
  /// Somebody at the end of a track.
  public struct Person: Hashable, Sendable {
    /// The number of the person in the history.
    public let number: Int
    /// The role.
    public let role: String
    /// The ladder.
    public let ladder: String
    /// Years in the role; `nil` where nobody knows since when.
    public let years: Double?
  }

  /// What is known of a ladder, or of all.
  public struct Row: Hashable, Sendable {
    /// The row of the table; `nil` for all ladders together.
    public let row: Int?
    /// The ladder; `nil` for all.
    public let ladder: String?
    /// The share that is at the end, and the median years there.
    public let share, median: PairFigures
  }

  /// Those at the end of a track and the others, by ladder.
  public let table: OutcomeTable
  /// Everybody first, and then each row of the table.
  public let rows: [Row]
  /// Everybody at the end of a track, whatever their group: who has been there longest comes first.
  public let people: [Person]

  /// All figures.
  public var figures: [Figure] { rows.flatMap { $0.share.all + $0.median.all } }
}

extension LadderEnds {
  /// What becomes of people, in the order of the table.
  static let outcomes = ["at the end", "below"]

  init(_ tally: EndTally, _ ladders: CareerLadders, _ question: ProgressQuestion) {
    var all = OutcomeTable(rows: ladders.names, outcomes: Self.outcomes)
    for ladder in ladders.names.indices {
      for person in tally.atEnd[ladder] where person.group < 2 {
        all.add(outcome: 0, row: ladder, group: person.group)
      }
      for group in 0...1 {
        all.add(tally.below[ladder][group], outcome: 1, row: ladder, group: group)
      }
    }
    let (table, places) = all.withoutEmptyRows()
    self.table = table
    let names = [question.pair.compared, question.pair.reference]
    let rows = [nil] + table.rows.indices.map(Optional.some)
    func id(_ row: Int?) -> FigureID {
      FigureID("progress", "end", row.map { table.rows[$0] } ?? "all")
    }
    // `nil` stands for both groups together.
    func whom(_ group: Int?) -> String { group.map { "'\(names[$0])'" } ?? "both groups" }
    func id(_ row: Int?, _ name: String, _ group: Int?) -> FigureID {
      group.map { id(row).appending(name).appending(names[$0]) }
        ?? id(row).appending("both").appending(name)
    }
    func share(_ row: Int?, _ group: Int?) -> Figure {
      let (ended, everybody) = (table.count(0, row: row)[group], table.count(row: row)[group])
      return Figure(
        id(row, "share", group), "share of \(whom(group)) who are at the end of their track",
        .share, "e" / "n",
        [
          FigureInput(
            "e", "people of \(whom(group)) at the end of a track", .count, Double(ended)),
          FigureInput(
            "n", "people of \(whom(group))", .count, everybody == 0 ? nil : Double(everybody)),
        ])
    }
    func median(_ row: Int?, _ group: Int?) -> Figure {
      let ended = (row.map { [places[$0]] } ?? places).flatMap { tally.atEnd[$0] }
      let days = ended.filter { group == nil ? $0.group < 2 : $0.group == group }
        .compactMap(\.days)
      let median = (try? Sample(days.map(Double.init).sorted(), named: "days"))?
        .quantile(at: 0.5, .averagedInverse)
      return Figure(
        id(row, "median", group), "median years of \(whom(group)) at the end of a track", .years,
        "d" / .number(ProgressQuestion.daysInYear),
        [FigureInput("d", "median days in the role", .number, median)],
        conventions: [AnsweredConvention(.leaveInTime, question.conventions)])
    }
    self.rows = rows.map { row in
      Row(
        row: row, ladder: row.map { table.rows[$0] }, share: PairFigures { share(row, $0) },
        median: PairFigures { median(row, $0) })
    }
    people = tally.atEnd.enumerated().flatMap { ladder, people in
      people.map { person in
        Person(
          number: person.person, role: ladders.roles[Int(person.role)].name,
          ladder: ladders.names[ladder],
          years: person.days.map { Double($0) / ProgressQuestion.daysInYear })
      }
    }.sorted { ($1.years ?? -1, $0.number) < ($0.years ?? -1, $1.number) }
  }
}
