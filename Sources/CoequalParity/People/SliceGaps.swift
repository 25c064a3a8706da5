import CoequalCensus
import CoequalModel
import CoequalStatistics
import CoequalThreads

/// The gaps among people with one value of a column, such as one category of workers.
public struct SliceGaps: Hashable, Sendable {
  /// The column.
  public let column: String
  /// The value; `nil` for everybody.
  public let value: String?
  /// How many people of each group there are whose base pay is known.
  ///
  /// Whoever has none is in no number of a report, so that nobody can subtract the one from the other.
  public let comparedCount, referenceCount: Int
  /// The gaps in each measure of pay.
  public let gaps: [RawGap]
  /// Tests that suit few people, too; `nil` where a group has fewer than two people with pay.
  public let tests: GroupTests?
  /// Whether a group has so few people that these tests are the ones to look at.
  public let isSmall: Bool
  /// Where the groups stand in their pay ranges; `nil` where there are no ranges.
  public let places: RangePlaces?
  /// Proportion of the compared and of the reference group that receives complementary or variable pay.
  public let receiving: Receiving

  /// Who receives complementary or variable components: Article 9(1)(e).
  public struct Receiving: Hashable, Sendable {
    public let compared, reference: Figure
  }

  /// The gap in one measure.
  public func gap(in measure: PayMeasure) -> RawGap? { gaps.first { $0.measure == measure } }
}

extension SliceGaps {
  /// Compares some of the people.
  init(
    _ column: String, _ value: String?, _ rows: PairedRows, in workforce: Workforce,
    _ question: PeopleQuestion
  ) {
    let id = FigureID(["gap", column] + (value.map { [$0] } ?? []))
    let pair = question.pair
    self.column = column
    self.value = value
    let paid = rows.paid(in: workforce)
    comparedCount = paid.compared.count
    referenceCount = paid.reference.count
    let measures = PayMeasure.allCases
    gaps = Threads.map(measures.count, threads: Workforce.threads) { place in
      RawGap(
        measures[place], of: rows, in: workforce, pair, question.conventions,
        id: id.appending(measures[place].id))
    }
    isSmall = min(comparedCount, referenceCount) < question.smallGroup
    tests = GroupTests(
      rows, in: workforce, pair, confidence: question.confidence, id: id.appending("tests"))
    places =
      workforce.ranges == nil ? nil : RangePlaces(rows, in: workforce, pair, id: id)
    let complement = workforce.pay.annualComplement
    func share(_ rows: [Int], _ name: String) -> Figure {
      let pay = rows.map { complement[$0] }.filter(\.isFinite)
      return Figure(
        id.appending("receiving").appending(name),
        "share of '\(name)' who receive complementary or variable pay", .share, "r" / "n",
        [
          FigureInput(
            "r", "people of '\(name)' who receive some", .count, Double(pay.count { $0 > 0 })),
          FigureInput("n", "people of '\(name)'", .count, pay.isEmpty ? nil : Double(pay.count)),
        ], source: "Directive (EU) 2023/970, Article 9(1)(e)")
    }
    receiving = Receiving(
      compared: share(rows.compared, pair.compared),
      reference: share(rows.reference, pair.reference))
  }

  /// Everybody, and then each value of a column in order.
  static func all(
    by columns: [String], in workforce: Workforce, _ question: PeopleQuestion
  ) -> [SliceGaps] {
    let everybody = PairedRows(question.pair, in: workforce)
    return columns.flatMap { name -> [SliceGaps] in
      guard let column = workforce.attributes[name]?.sorted(by: numericOrder) else { return [] }
      let parts = zip(column.names, everybody.divided(by: column)).filter { _, rows in
        let paid = rows.paid(in: workforce)
        return !paid.compared.isEmpty || !paid.reference.isEmpty
      }
      return Threads.map(parts.count, threads: Workforce.threads) { place in
        SliceGaps(name, parts[place].0, parts[place].1, in: workforce, question)
      }
    }
  }

  /// Names in order, with numbers in them by their size: g2 before g10.
  static func numericOrder(_ left: String, _ right: String) -> Bool {
    let (first, second) = (parts(left), parts(right))
    for (a, b) in zip(first, second) where a != b {
      if let x = Int(a), let y = Int(b), x != y { return x < y }
      return a < b
    }
    return first.count == second.count ? left < right : first.count < second.count
  }

  /// Runs of digits, and of other characters.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var isNumber: Bool?
    for character in text {
      let digit = character.isASCII && character.isNumber
      if digit == isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
        isNumber = digit
      }
    }
    return parts
  }
}
