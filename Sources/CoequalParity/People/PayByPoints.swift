import CoequalCensus
import CoequalStatistics

/// What one group on one grade is paid on average, and how many points its work has.
public struct PayByPoints: Hashable, Sendable {
  /// The grade and the group.
  public let grade, group: String
  /// How many people with pay and points there are.
  public let count: Int
  /// How many people with pay and without points there are.
  public let lacking: Int
  /// The mean points of their roles.
  public let points: Double
  /// Their mean hourly pay.
  public let pay: Double
}

extension PayByPoints {
  /// Each group on each grade, by grade.
  static func all(_ pair: GroupPair, in workforce: Workforce) -> [PayByPoints] {
    guard let points = workforce.numbers["points"],
      let grades = workforce.attributes["grade"]?.sorted(by: SliceGaps.numericOrder)
    else { return [] }
    let parts = PairedRows(pair, in: workforce).divided(by: grades)
    return zip(grades.names, parts).flatMap { grade, rows in
      [(pair.reference, rows.reference), (pair.compared, rows.compared)].compactMap {
        group, rows -> PayByPoints? in
        let paid = rows.filter { workforce.pay.value(.hourly, row: $0).isFinite }
        let known = paid.filter { points[$0].isFinite }
        guard !known.isEmpty else { return nil }
        let count = Double(known.count)
        return PayByPoints(
          grade: grade, group: group, count: known.count, lacking: paid.count - known.count,
          points: CompensatedSum(known.map { points[$0] }).value / count,
          pay: CompensatedSum(known.map { workforce.pay.value(.hourly, row: $0) }).value / count)
      }
    }
  }
}
