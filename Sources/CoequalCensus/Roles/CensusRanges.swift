import CoequalModel
public import CoequalRegistry

/// The pay range of each person, as an amount for an hour of a full week in the currency of the range.
///
/// People for whom there is no range, or several that are equally specific, have none.
public struct CensusRanges: Sendable {
  /// The minimum, midpoint and maximum for an hour; not a number where there is no range.
  public let minimum, midpoint, maximum: [Double]
  /// The currency of each range.
  public let currency: CodedColumn

  /// Looks up the range of each person of a census that knows grades, families and tracks.
  ///
  /// - Parameters:
  ///   - census: The census, joined with the roles of the catalog.
  ///   - structure: The structure whose ranges count; `nil` leaves everybody without one.
  ///   - weeks: How many weeks a year has.
  /// - Complexity: O(*n*) for *n* people, and O(ranges) for each combination of grade, family, track,
  ///   zone and employer
  public init(_ census: Census, _ structure: LinkedStructure?, weeks: Double) {
    let columns = [
      census.codes[.grade], census.namedCodes["family"], census.namedCodes["track"],
      census.codes[.zone], census.codes[.employer],
    ]
    let table = structure?.structure.payRanges
    let combinations = CodeCombinations(columns, count: census.count)
    let ranges = combinations.rows.map { row in
      table.flatMap { $0.range(of: columns.map { $0?.name(ofRow: row) }) }
    }
    let fixed = table?.weeklyHours.map { Double($0.tenThousandths) / 10_000 }
    let hours = census.numbers[.fullTimeHours]
    func amounts(_ amount: (PayRange) -> DecimalNumber) -> [Double] {
      let values = ranges.map { range in
        range.map { Double(amount($0).tenThousandths) / 10_000 } ?? .nan
      }
      let period = table?.period
      return combinations.codes.indices.map { row in
        let value = values[Int(combinations.codes[row])]
        return switch period {
        case .year: value / (weeks * (fixed ?? hours?[row] ?? .nan))
        case .month: value * 12 / (weeks * (fixed ?? hours?[row] ?? .nan))
        case .hour, nil: value
        }
      }
    }
    minimum = amounts(\.minimum)
    midpoint = amounts(\.midpoint)
    maximum = amounts(\.maximum)
    let currencies = CodedColumn(ranges.map { $0?.currency.lexical })
    currency = CodedColumn(
      names: currencies.names, codes: combinations.codes.map { currencies.codes[Int($0)] })
  }
}

extension PayRangeTable {
  /// The range for somebody; `nil` where there is none, or several that are equally specific.
  ///
  /// - Parameter names: Grade, family, kind of track, zone and employer.
  fileprivate func range(of names: [String?]) -> PayRange? {
    guard let grade = names[0].flatMap({ Identifier($0) }) else { return nil }
    let audience = PayAudience(
      grade: grade, family: names[1].flatMap { Identifier($0) },
      track: names[2].flatMap(TrackKind.init(rawValue:)), zone: names[3].flatMap { Identifier($0) },
      employer: names[4].flatMap { Identifier($0) })
    guard case .one(let range) = range(for: audience) else { return nil }
    return range
  }
}
