import CoequalModel
public import CoequalRegistry

/// The pay range of each person, as an amount for an hour of a full week in the currency of the range.
///
/// People for whom there is no range, or several that are equally specific, have none.
public struct CensusRanges: Sendable {
  /// The minimum, midpoint and maximum for an hour; not a number where there is no range.
  public struct Amounts: Hashable, Sendable {
    /// An amount.
    public let minimum, midpoint, maximum: Double
    /// The currency of the amounts; `nil` where there is no range.
    public let currency: String?
  }

  /// All that somebody has.
  public let table: [Amounts]
  /// Which of them each person has.
  public let codes: [Int32]

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
    let isForHour = table == nil || table?.period == .hour
    let fixed = table?.weeklyHours?.number
    let hours = isForHour || fixed != nil ? nil : census.numbers[.fullTimeHours]
    func amounts(_ combination: Int, hours: Double) -> Amounts {
      let range = ranges[combination]
      func hourly(_ amount: DecimalNumber?) -> Double {
        let value = amount?.number ?? .nan
        return switch table?.period {
        case .year: value / (weeks * hours)
        case .month: value * 12 / (weeks * hours)
        case .hour, nil: value
        }
      }
      return Amounts(
        minimum: hourly(range?.minimum), midpoint: hourly(range?.midpoint),
        maximum: hourly(range?.maximum), currency: range?.currency.lexical)
    }
    guard let hours else {
      self.table = ranges.indices.map { amounts($0, hours: fixed ?? .nan) }
      codes = combinations.codes
      return
    }
    var known: [[UInt64]: Int32] = [:]
    var found: [Amounts] = []
    codes = combinations.codes.indices.map { row in
      let combination = Int(combinations.codes[row])
      let key = [UInt64(combination), hours[row].bitPattern]
      if let code = known[key] { return code }
      let code = Int32(truncatingIfNeeded: found.count)
      found.append(amounts(combination, hours: hours[row]))
      known[key] = code
      return code
    }
    self.table = found
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
