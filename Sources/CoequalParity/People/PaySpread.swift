import CoequalCensus
import CoequalStatistics

/// How hourly pay is spread in one group on one grade and track: its quartiles, never its ends, which
/// would be the pay of one person.
public struct PaySpread: Hashable, Sendable {
  /// The grade and the track.
  public let grade, track: String
  /// The group.
  public let group: String
  /// How many people with pay there are.
  public let count: Int
  /// The first quartile, the median and the third quartile of hourly pay.
  public let lower, median, upper: Double

  /// With fewer people a quartile is as good as the pay of one of them, and is shown to nobody.
  ///
  /// Ten is a usual number for percentiles: A. Hundepool and others, Statistical Disclosure Control
  /// (2012), on rules of thumb for the checking of output.
  public static let leastCount = 10
}

extension PaySpread {
  /// The spread of each group on each grade and track that has somebody of it, in order.
  ///
  /// Quartiles are by definition 7 of Hyndman and Fan, as in R, NumPy and Excel's `QUARTILE.INC`.
  static func all(_ pair: GroupPair, in workforce: Workforce) -> [PaySpread] {
    guard let grades = workforce.attributes["grade"], let tracks = workforce.attributes["track"]
    else { return [] }
    let (rows, columns) = (PairedRows(pair, in: workforce), workforce.pay)
    var spreads: [PaySpread] = []
    for (group, rows) in [(pair.reference, rows.reference), (pair.compared, rows.compared)] {
      let known = rows.filter {
        grades.codes[$0] != CodedColumn.unknown && tracks.codes[$0] != CodedColumn.unknown
      }
      let places = Dictionary(grouping: known) {
        Int(grades.codes[$0]) * tracks.names.count + Int(tracks.codes[$0])
      }
      for (place, rows) in places {
        let (grade, track) = place.quotientAndRemainder(dividingBy: tracks.names.count)
        let pay = rows.map { columns.value(.hourly, row: $0) }.filter(\.isFinite)
        guard let sample = try? Sample(pay, named: "hourly pay") else { continue }
        let quartiles = sample.quantiles(at: [0.25, 0.5, 0.75], .linearModes)
        spreads.append(
          PaySpread(
            grade: grades.names[grade], track: tracks.names[track], group: group,
            count: pay.count, lower: quartiles[0], median: quartiles[1], upper: quartiles[2]))
      }
    }
    return spreads.sorted { first, second in
      if first.grade != second.grade {
        return SliceGaps.numericOrder(first.grade, second.grade)
      }
      return (first.track, first.group) < (second.track, second.group)
    }
  }
}
