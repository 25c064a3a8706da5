import CoequalModel
package import CoequalParity

/// The published JSON of a comparison of pay ranges, version 1.
///
/// Its schema is `Frameworks/schema/parity-ranges-1.schema.json`. Numbers refer to figures by their
/// names; what is not known is left out.
package struct RangeParityDocumentV1: Encodable {
  let format = "coequal-parity-ranges"
  let version = 1
  let structures: [StructureV1]

  struct StructureV1: Encodable {
    let id, version, title, per, basis, tolerance: String
    let outside: OutsideV1
    let conventions: [FigureV1.ConventionV1]
    let support: [SupportV1]
    let markets: [MarketV1]
    let leftOutMarkets: Int
    let zones: [ZoneV1]
    let figures: [FigureV1]
  }

  struct OutsideV1: Encodable {
    let withReason, withoutReason: Int
  }

  struct SupportV1: Encodable {
    let grade: String
    let isSupported: Bool
    let reasons, rolesWithoutPoints: [String]
    let roles: Int
  }

  struct MarketV1: Encodable {
    let zone, employer: String?
    let title: String
    let ladders: [LadderV1]
    let ranges: [GradeV1]
    let packages: [PackagesV1]
    let switches: [SwitchV1]
    let tops: [TopV1]
    let line: LineV1
  }

  struct GroupV1: Encodable {
    let family, track: String?

    init(_ group: PayGroup) {
      family = group.family?.lexical
      track = group.track?.rawValue
    }
  }

  struct LadderV1: Encodable {
    let title: String
    let groups: [GroupV1]
    let rungs: [RungV1]
    let inversions: [InversionV1]
  }

  struct RungV1: Encodable {
    let grade, state: String
    let range: RangeV1?
    let spread: FigureReferenceV1
    let progression, overlap: FigureReferenceV1?
  }

  struct RangeV1: Encodable {
    let currency: String
    let minimum, midpoint, maximum: Double

    init(_ range: PayRange) {
      currency = range.currency.lexical
      // Four decimals at most, so the nearest binary number is written with these digits.
      minimum = range.minimum.number
      midpoint = range.midpoint.number
      maximum = range.maximum.number
    }
  }

  struct InversionV1: Encodable {
    let lower, higher: String
    let measures: [String]
  }

  struct GradeV1: Encodable {
    let grade: String
    let tied, withoutRange: String?
    let ranges: [OptionV1]
  }

  struct OptionV1: Encodable {
    let title: String
    let groups: [GroupV1]
    let range: RangeV1
    let differences: [DifferenceV1]
    let shared: FigureReferenceV1?
    let isOutside: Bool
    let reason: String?
  }

  struct DifferenceV1: Encodable {
    let measure, reference: String
    let logRatio, share, amount: FigureReferenceV1
    let isInside: Bool?

    init(_ difference: PayDifference) {
      measure = difference.measure.rawValue
      reference = difference.reference
      logRatio = FigureReferenceV1(difference.logRatio)
      share = FigureReferenceV1(difference.share)
      amount = FigureReferenceV1(difference.amount)
      isInside = difference.isInside
    }
  }

  struct PackagesV1: Encodable {
    let grade: String
    let packages: [PackageV1]
  }

  struct PackageV1: Encodable {
    let roles: [String]
    let currency: String?
    let target: FigureReferenceV1
    let difference: DifferenceV1?
    let isOutside: Bool
    let reason: String?
  }

  struct SwitchV1: Encodable {
    let from, to, kind, grade: String
    let midpoint, package: FigureReferenceV1
  }

  struct TopV1: Encodable {
    let framework, track, title, kind: String
    let family: String?
    let maximum, maximumWithoutReports, package, packageWithoutReports: FigureReferenceV1
    let missing: [String]
  }

  struct LineV1: Encodable {
    let slope, intercept: FigureReferenceV1
    let places: [PlaceV1]
  }

  struct PlaceV1: Encodable {
    let grade, title: String
    let points, distance: FigureReferenceV1
  }

  struct ZoneV1: Encodable {
    let grade, title, currency: String
    let zones: [ZonePlaceV1]
  }

  struct ZonePlaceV1: Encodable {
    let zone, employer: String?
    let differences: [DifferenceV1]
  }

  /// Comparisons as JSON, with a line break at the end.
  package static func json(_ parities: [RangeParity]) throws -> String {
    try JSONText.encode(RangeParityDocumentV1(structures: parities.map(StructureV1.init)))
  }
}
