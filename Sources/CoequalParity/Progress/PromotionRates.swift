import CoequalModel
import CoequalStatistics

/// How many people were promoted, by ladder and group, and on one ladder beside another.
public struct PromotionRates: Sendable {
  /// Those who were promoted, and the others, by ladder.
  public let table: OutcomeTable
  /// Everybody.
  public let everybody: PromotionRate
  /// Each ladder of the table.
  public let ladders: [PromotionRate]
  /// Each ladder but one as the compared group, with that one as the reference: everybody on them, also
  /// those of neither group.
  ///
  /// Shares and ratios are of all people of a ladder; ``PromotionRate/oddsRatio`` and
  /// ``PromotionRate/withinGrades`` compare people on equal grades.
  public let besides: [PromotionRate]
  /// The ladder that others are compared with; `nil` where there is only one.
  public let reference: String?
  /// For each ladder that somebody is on the people of neither group, by outcome.
  let others: [String: [Int]]

  /// All figures.
  public var figures: [Figure] { ([everybody] + ladders + besides).flatMap(\.figures) }
}

extension PromotionRates {
  /// What becomes of people, in the order of the table.
  static let outcomes = ["promoted", "not promoted"]

  /// Compares groups and ladders.
  ///
  /// - Parameter counts: The people on each ladder and grade.
  init(_ counts: [[LadderCount]], _ ladders: CareerLadders, _ question: ProgressQuestion) {
    var all = OutcomeTable(rows: ladders.names, outcomes: Self.outcomes)
    for (ladder, grades) in counts.enumerated() {
      for count in grades {
        for group in 0...1 {
          all.add(count.promoted[group], outcome: 0, row: ladder, group: group)
          all.add(count.others[group], outcome: 1, row: ladder, group: group)
        }
      }
    }
    let (table, places) = all.withoutEmptyRows()
    self.table = table
    let pair = (question.pair.compared, question.pair.reference)
    let id = FigureID("progress", "promoted")
    func groups(_ grades: [LadderCount]) -> [FourfoldTable] {
      grades.compactMap { count in
        try? FourfoldTable(
          firstSelected: count.promoted[0], of: count.promoted[0] + count.others[0],
          secondSelected: count.promoted[1], of: count.promoted[1] + count.others[1])
      }.filter { $0.total > 0 }
    }
    everybody = PromotionRate(
      nil, counts.flatMap(groups), names: pair, question, id: id.appending("everybody"))
    self.ladders = places.map { place in
      PromotionRate(
        ladders.names[place], groups(counts[place]), names: pair, question,
        id: id.appending(ladders.names[place]))
    }
    let known = counts.indices.filter { ladder in counts[ladder].contains { $0.all > 0 } }
    others = Dictionary(
      uniqueKeysWithValues: known.map { ladder in
        let grades = counts[ladder]
        let sums = [\LadderCount.promoted, \.others].map { path in
          grades.reduce(0) { $0 + $1[keyPath: path][2] }
        }
        return (ladders.names[ladder], sums)
      })
    func size(_ ladder: Int) -> Int { counts[ladder].reduce(0) { $0 + $1.all } }
    let base =
      known.first { $0 == ladders.reference } ?? known.max { (size($0), $1) < (size($1), $0) }
    guard let base, known.count > 1 else {
      (besides, reference) = ([], nil)
      return
    }
    let second = ladders.names[base]
    reference = second
    besides = known.filter { $0 != base }.map { ladder in
      let first = ladders.names[ladder]
      let strata = zip(counts[ladder], counts[base]).compactMap { own, other in
        try? FourfoldTable(
          firstSelected: own.promoted.reduce(0, +), of: own.all,
          secondSelected: other.promoted.reduce(0, +), of: other.all)
      }.filter { $0.total > 0 }
      return PromotionRate(
        first, strata, names: (first, second), question,
        id: FigureID("progress", "beside", first))
    }
  }
}

/// The people on one grade of one ladder.
struct LadderCount: Hashable {
  /// Those of the compared group, of the reference group and of neither who were promoted, and the others.
  var promoted = [0, 0, 0]
  var others = [0, 0, 0]

  var all: Int { (promoted + others).reduce(0, +) }
}
