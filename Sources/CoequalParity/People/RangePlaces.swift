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
    let places = workforce.ranges
    let known = rows.filter { row in
      guard let places else { return false }
      return workforce.pay.hourlyBase[row].isFinite && places.midpoint[row].isFinite
        && places.midpoint[row] > 0 && places.maximum[row] > places.minimum[row]
    }
    func sum(_ value: (Int) -> Double) -> Double? {
      known.isEmpty ? nil : CompensatedSum(known.map(value)).value
    }
    let pay = workforce.pay.hourlyBase
    let count = FigureInput(
      "n", "people of '\(name)' with base pay and a range", .count,
      known.isEmpty ? nil : Double(known.count))
    self.name = name
    self.count = known.count
    ratio = Figure(
      id.appending("compa-ratio").appending(name), "compa-ratio of '\(name)'", .share, "W" / "μ",
      [
        FigureInput(
          "W", "sum of the hourly base pay of '\(name)'", .amount(per: .hour), sum { pay[$0] }),
        FigureInput(
          "μ", "sum of the midpoints of their ranges for an hour", .amount(per: .hour),
          sum { places?.midpoint[$0] ?? .nan }),
      ])
    meanRatio = Figure(
      id.appending("mean-compa-ratio").appending(name), "mean compa-ratio of '\(name)'", .share,
      "S" / "n",
      [
        FigureInput(
          "S", "sum of base pay ÷ midpoint over '\(name)'", .number,
          sum { pay[$0] / (places?.midpoint[$0] ?? .nan) }), count,
      ])
    penetration = Figure(
      id.appending("penetration").appending(name), "mean penetration of '\(name)'", .share,
      "S" / "n",
      [
        FigureInput(
          "S", "sum of (base pay − minimum) ÷ (maximum − minimum) over '\(name)'", .number,
          sum { row in
            guard let places else { return .nan }
            return (pay[row] - places.minimum[row]) / (places.maximum[row] - places.minimum[row])
          }), count,
      ])
  }
}

/// The range of each person for an hour, in the currency of comparison.
struct RangeColumns: Sendable {
  let minimum, midpoint, maximum: [Double]

  func selecting(_ rows: [Int]) -> RangeColumns {
    RangeColumns(
      minimum: rows.map { minimum[$0] }, midpoint: rows.map { midpoint[$0] },
      maximum: rows.map { maximum[$0] })
  }
}
