import CoequalModel
import CoequalStatistics

/// Where people stand in the ranges of their grades: compa-ratio, base pay as a share of the midpoint,
/// and penetration, how far it is from minimum to maximum.
public struct RangePlaces: Hashable, Sendable {
  /// One group.
  public struct Group: Hashable, Sendable {
    /// The group.
    public let name: String
    /// How many people have base pay and a range.
    public let count: Int
    /// Σ base pay ÷ Σ midpoints.
    public let ratio: Figure
    /// The mean of the compa-ratios of the people, which weighs all alike.
    public let meanRatio: Figure
    /// The mean of the penetrations of the people.
    public let penetration: Figure
  }

  /// The compared and the reference group.
  public let compared, reference: Group

  /// All figures.
  public var figures: [Figure] {
    [compared, reference].flatMap { [$0.ratio, $0.meanRatio, $0.penetration] }
  }
}

extension RangePlaces {
  init(_ rows: PairedRows, in workforce: Workforce, _ pair: GroupPair, id: FigureID) {
    compared = Group(pair.compared, rows.compared, workforce, id.appending("range"))
    reference = Group(pair.reference, rows.reference, workforce, id.appending("range"))
  }
}

extension RangePlaces.Group {
  fileprivate init(_ name: String, _ rows: [Int], _ workforce: Workforce, _ id: FigureID) {
    let sums = Sums(rows, workforce)
    func known(_ sum: CompensatedSum) -> Double? { sums.count > 0 ? sum.value : nil }
    let count = FigureInput(
      "n", "people of '\(name)' with base pay and a range", .count,
      sums.count > 0 ? Double(sums.count) : nil)
    self.name = name
    self.count = sums.count
    ratio = Figure(
      id.appending("compa-ratio").appending(name), "compa-ratio of '\(name)'", .share, "W" / "μ",
      [
        FigureInput(
          "W", "sum of the hourly base pay of '\(name)'", .amount(per: .hour), known(sums.pay)),
        FigureInput(
          "μ", "sum of the midpoints of their ranges for an hour", .amount(per: .hour),
          known(sums.midpoints)),
      ])
    meanRatio = Figure(
      id.appending("mean-compa-ratio").appending(name), "mean compa-ratio of '\(name)'", .share,
      "S" / "n",
      [
        FigureInput(
          "S", "sum of base pay ÷ midpoint over '\(name)'", .number,
          known(sums.ratios)), count,
      ])
    penetration = Figure(
      id.appending("penetration").appending(name), "mean penetration of '\(name)'", .share,
      "S" / "n",
      [
        FigureInput(
          "S", "sum of (base pay − minimum) ÷ (maximum − minimum) over '\(name)'", .number,
          known(sums.penetrations)), count,
      ])
  }
}

/// Sums over those who have base pay and a range.
private struct Sums {
  var count = 0
  var pay = CompensatedSum()
  var midpoints = CompensatedSum()
  var ratios = CompensatedSum()
  var penetrations = CompensatedSum()

  init(_ rows: [Int], _ workforce: Workforce) {
    guard let ranges = workforce.ranges else { return }
    let base = workforce.pay.hourlyBase
    for row in rows {
      let (amount, range) = (base[row], ranges[row])
      guard amount.isFinite, range.midpoint.isFinite, range.midpoint > 0,
        range.maximum > range.minimum
      else { continue }
      count += 1
      pay.add(amount)
      midpoints.add(range.midpoint)
      ratios.add(amount / range.midpoint)
      penetrations.add((amount - range.minimum) / (range.maximum - range.minimum))
    }
  }
}

/// The range of each person for an hour, in the currency of comparison.
///
/// People in one range and of the same full week share one row of a table.
struct RangeColumns: Sendable {
  /// The amounts of one range; not a number where there is none.
  struct Amounts: Hashable, Sendable {
    let minimum, midpoint, maximum: Double
  }

  /// Different ranges.
  let table: [Amounts]
  /// Which of them each person is in.
  let codes: [Int32]

  subscript(row: Int) -> Amounts { table[Int(codes[row])] }

  func selecting(_ rows: [Int]) -> RangeColumns {
    RangeColumns(table: table, codes: rows.map { codes[$0] })
  }
}
