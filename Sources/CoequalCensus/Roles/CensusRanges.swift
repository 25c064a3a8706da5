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
    var known: [[Int32]: PayRange?] = [:]
    var amounts = (0..<3).map { _ in Array(repeating: Double.nan, count: census.count) }
    var currencies: [String?] = Array(repeating: nil, count: census.count)
    for row in 0..<census.count {
      let key = columns.map { $0?.codes[row] ?? CodedColumn.unknown }
      let range: PayRange?
      if let found = known[key] {
        range = found
      } else {
        range = table.flatMap { $0.range(of: columns.map { $0?.name(ofRow: row) }) }
        known[key] = range
      }
      guard let range, let table else { continue }
      let hours = table.weeklyHours?.number ?? census.numbers[.fullTimeHours]?[row] ?? .nan
      for (place, amount) in [range.minimum, range.midpoint, range.maximum].enumerated() {
        let value = amount.number
        amounts[place][row] =
          switch table.period {
          case .year: value / (weeks * hours)
          case .month: value * 12 / (weeks * hours)
          case .hour: value
          }
      }
      currencies[row] = range.currency.lexical
    }
    minimum = amounts[0]
    midpoint = amounts[1]
    maximum = amounts[2]
    currency = CodedColumn(currencies)
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
