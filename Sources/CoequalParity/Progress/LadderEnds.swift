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
    /// The share that is at the end, of those of whom that is known, and the median years there.
    public let share, median: PairFigures
    /// The people of whom it is not known; `nil` where it is known of everybody.
    public let notKnown: PairFigures?
  }

  /// Those at the end of a track and the others, by ladder; and those of whom it is not known, where there
  /// are any.
  public let table: OutcomeTable
  /// Everybody first, and then each row of the table.
  public let rows: [Row]
  /// Everybody at the end of a track, whatever their group: who has been there longest comes first.
  public let people: [Person]

  /// All figures.
  public var figures: [Figure] {
    rows.flatMap { $0.share.all + $0.median.all + ($0.notKnown?.all ?? []) }
  }

  /// The people of a row who are at the end of a track, or below it.
  package func known(row: Int?) -> PairCounts {
    table.count(0, row: row) + table.count(1, row: row)
  }

  /// The people of a row of whom it is not known whether they are at the end of a track.
  package func notKnown(row: Int?) -> PairCounts {
    table.outcomes.count > 2 ? table.count(2, row: row) : .zero
  }
}

extension LadderEnds {
  /// What becomes of people, in the order of the table.
  static let outcomes = ["at the end", "below"]

  init(_ tally: EndTally, _ ladders: CareerLadders, _ question: ProgressQuestion) {
    // What nobody is must not make a table of nobody, which would hide what others are.
    let hasUnknown = tally.notKnown.contains { $0.contains { $0 > 0 } }
    var all = OutcomeTable(
      rows: ladders.names, outcomes: Self.outcomes + (hasUnknown ? ["not known"] : []))
    for ladder in ladders.names.indices {
      for person in tally.atEnd[ladder] where person.group < 2 {
        all.add(outcome: 0, row: ladder, group: person.group)
      }
      for group in 0...1 {
        all.add(tally.below[ladder][group], outcome: 1, row: ladder, group: group)
        if hasUnknown {
          all.add(tally.notKnown[ladder][group], outcome: 2, row: ladder, group: group)
        }
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
    // Of nobody it is known, and of some it is not: no share and no time, rather than none at an end.
    func refusal(_ row: Int?, _ group: Int?) -> String? {
      guard hasUnknown, table.count(2, row: row)[group] > 0,
        table.count(2, row: row)[group] == table.count(row: row)[group]
      else { return nil }
      return "the order of the grades is not known, so nobody knows where these tracks end"
    }
    func share(_ row: Int?, _ group: Int?) -> Figure {
      let ended = table.count(0, row: row)[group]
      let known = ended + table.count(1, row: row)[group]
      return Figure(
        id(row, "share", group), "share of \(whom(group)) who are at the end of their track",
        .share, "e" / "n",
        [
          FigureInput(
            "e", "people of \(whom(group)) at the end of a track", .count, Double(ended)),
          FigureInput(
            "n", "people of \(whom(group))" + (hasUnknown ? " of whom it is known" : ""), .count,
            known == 0 ? nil : Double(known)),
        ], refusal: refusal(row, group))
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
        conventions: [AnsweredConvention(.leaveInTime, question.conventions)],
        refusal: refusal(row, group))
    }
    func notKnown(_ row: Int?, _ group: Int?) -> Figure {
      Figure(
        id(row, "not-known", group),
        "people of \(whom(group)) of whom it is not known whether they are at the end of a track",
        .count, "u",
        [
          FigureInput(
            "u", "people on tracks with grades without an order", .count,
            Double(table.count(2, row: row)[group]))
        ])
    }
    self.rows = rows.map { row in
      Row(
        row: row, ladder: row.map { table.rows[$0] }, share: PairFigures { share(row, $0) },
        median: PairFigures { median(row, $0) },
        notKnown: hasUnknown ? PairFigures { notKnown(row, $0) } : nil)
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
