import CoequalModel
import CoequalRegistry

/// The pay ranges that are for the roles of one framework, by grade.
struct GradePay {
  private let tables: [Identifier: PayRangeTable]
  private let family: Identifier?
  /// The zones to look at, in the order written; `nil` stands for no zone in particular.
  ///
  /// A company has a handful. Where a file names thousands, the first ones do.
  let zones: [Identifier?]

  private static let mostZones = 32

  init(_ linked: LinkedFramework) {
    let structure = linked.structure?.structure
    family = linked.framework.family
    zones = [nil] + (structure?.zones.prefix(Self.mostZones).map(\.id) ?? [])
    guard let table = structure?.payRanges else {
      tables = [:]
      return
    }
    tables = Dictionary(grouping: table.ranges, by: \.grade).mapValues { ranges in
      var part = table
      part.ranges = ranges
      return part
    }
  }

  /// The range of a grade on a kind of track; `nil` where none is known, or it is left open which.
  func range(of grade: Identifier, on kind: TrackKind, in zone: Identifier?) -> PayRange? {
    let audience = PayAudience(grade: grade, family: family, track: kind, zone: zone)
    guard case .one(let range) = tables[grade]?.range(for: audience) else { return nil }
    return range
  }

  /// What people in the middle of the range earn in a year, in the first zone that has one.
  func midpoint(of grade: Identifier, on kind: TrackKind) -> (pay: YearlyPay, basis: PayBasis)? {
    guard let table = tables[grade] else { return nil }
    for zone in zones {
      if let range = range(of: grade, on: kind, in: zone),
        let pay = YearlyPay(range.midpoint, range.currency, table)
      {
        return (pay, table.basis)
      }
    }
    return nil
  }

  /// The most that a range pays in a year.
  func most(of range: PayRange) -> YearlyPay? {
    tables[range.grade].flatMap { YearlyPay(range.maximum, range.currency, $0) }
  }
}

/// A sum of money for a year.
struct YearlyPay: Hashable {
  /// The hours that a week has; more than that is a slip.
  private static let mostHours = DecimalNumber(168) ?? .zero

  /// The sum in ten-thousandths.
  let tenThousandths: Int128
  let currency: CurrencyCode

  init(tenThousandths: Int128, _ currency: CurrencyCode) {
    self.tenThousandths = tenThousandths
    self.currency = currency
  }

  /// An amount of a table of pay ranges; `nil` where it is for an hour and nobody says of how many.
  init?(_ amount: DecimalNumber, _ currency: CurrencyCode, _ table: PayRangeTable) {
    let sum = Int128(amount.tenThousandths)
    self.currency = currency
    switch table.period {
    case .year: tenThousandths = sum
    case .month: tenThousandths = sum * 12
    case .hour:
      guard let hours = table.weeklyHours, hours <= Self.mostHours else { return nil }
      tenThousandths = sum * Int128(hours.tenThousandths) * 52 / 10_000
    }
  }

  /// A part of the sum.
  func part(_ numerator: Int128, of denominator: Int128) -> YearlyPay {
    YearlyPay(tenThousandths: tenThousandths * numerator / denominator, currency)
  }

  /// The sum in whole units of its currency, halves up.
  var text: String { "\((tenThousandths + 5000) / 10_000) \(currency)" }
}
