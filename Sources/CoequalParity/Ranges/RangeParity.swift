public import CoequalModel
public import CoequalRegistry

/// Whether roles of equal value carry equal pay in every family and on every track, as a structure and
/// its frameworks say.
///
/// No people are needed for it.
///
/// ```swift
/// for parity in RangeParity.all(of: catalog) {
///   for figure in parity.figures { print(figure.id, figure.value ?? .nan) }
/// }
/// ```
public struct RangeParity: Sendable {
  /// The structure with its id and version.
  public let structure: DocumentHeader
  /// What people call it.
  public let title: String
  /// What one amount of the ranges is for.
  public let period: PayPeriod
  /// What the amounts include.
  public let basis: PayBasis
  /// How far amounts may differ: |ln(a ÷ b)| ≤ ln(1 + tolerance).
  public let tolerance: Percentage
  /// The answers that held.
  public let conventions: Conventions
  /// The zones and employers, each by itself.
  public internal(set) var markets: [MarketParity]
  /// How many further zones and employers were left out, where there are more than ``mostMarkets``.
  public let leftOutMarkets: Int
  /// Zones of one currency side by side.
  public internal(set) var zones: [ZoneContrast]
  /// Whether job evaluation supports the grades.
  public internal(set) var support: [EqualValueSupport]

  /// The tolerance that holds where nobody names one: from 5 % on a difference within a category of
  /// workers needs a reason (Directive (EU) 2023/970, Article 10).
  public static let standardTolerance = Percentage(literal: "5%")

  /// How many zones and employers are looked at.
  ///
  /// A company has a handful; where a file names thousands, the first ones are.
  public static let mostMarkets = 32

  /// Compares the ranges of a structure; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - structure: The structure.
  ///   - frameworks: The frameworks whose roles stand on it.
  ///   - conventions: Answers to `range-overlap`, `equity-in-target`, `missing-parts` and
  ///     `weeks-in-year`.
  ///   - tolerance: How far amounts may differ.
  ///   - reasons: Reasons that documents record for differences.
  /// - Complexity: O(markets × grades × groups × ranges of a grade)
  public init?(
    of structure: LinkedStructure, frameworks: [LinkedFramework],
    conventions: Conventions = .standard, tolerance: Percentage = standardTolerance,
    reasons: RangeReasons = RangeReasons()
  ) {
    guard let table = structure.structure.payRanges, !table.ranges.isEmpty else { return nil }
    let evaluation = RangeEvaluation(structure, table, frameworks, conventions, tolerance, reasons)
    self.structure = structure.structure.header
    title = structure.structure.title
    period = table.period
    basis = table.basis
    self.tolerance = tolerance
    self.conventions = conventions
    let markets = PayMarket.all(in: table, of: structure.structure)
    let compared = markets.prefix(Self.mostMarkets).map { MarketParity($0, of: evaluation) }
    self.markets = compared
    leftOutMarkets = markets.count - compared.count
    zones = ZoneContrast.all(compared, of: evaluation)
    support = EqualValueSupport.all(of: structure, evaluation.roles)
  }

  /// Compares the ranges of every structure of a catalog that has some; of those that come with Coequal
  /// only the ones on which a framework of the catalog stands.
  ///
  /// - Parameters:
  ///   - catalog: Structures and frameworks.
  ///   - conventions: Answers to what the methods leave open.
  ///   - tolerance: How far amounts may differ.
  ///   - reasons: The reasons that documents record for differences in a structure.
  public static func all(
    of catalog: Catalog, conventions: Conventions = .standard,
    tolerance: Percentage = standardTolerance,
    reasons: (LinkedStructure, [LinkedFramework]) -> RangeReasons = { _, _ in RangeReasons() }
  ) -> [RangeParity] {
    func parity(_ structure: LinkedStructure, isOwn: Bool) -> RangeParity? {
      let frameworks = catalog.frameworks(on: structure)
      if !isOwn, frameworks.isEmpty { return nil }
      return RangeParity(
        of: structure, frameworks: frameworks, conventions: conventions, tolerance: tolerance,
        reasons: reasons(structure, frameworks))
    }
    return catalog.structures.compactMap { parity($0, isOwn: true) }
      + catalog.library.structures.compactMap { parity($0, isOwn: false) }
  }

  /// The answers that figures of ranges can depend on.
  public var answers: [AnsweredConvention] {
    let all: [Convention] = [.rangeOverlap, .equityInTarget, .missingParts]
    return (period == .hour ? all + [.weeksInYear] : all)
      .map { AnsweredConvention($0, conventions) }
  }

  /// Every figure, in the order of the report.
  public var figures: [Figure] {
    markets.flatMap(\.figures) + zones.flatMap(\.figures)
  }

  /// How many ranges and packages are outside of the tolerance, with a recorded reason and without.
  ///
  /// Differences between zones are not counted.
  public var outside: (withReason: Int, withoutReason: Int) {
    let ranges = markets.flatMap { $0.ranges.flatMap(\.options) }.filter(\.isOutside)
    let packages = markets.flatMap { $0.packages.flatMap(\.packages) }.filter(\.isOutside)
    let reasons = ranges.map(\.reason) + packages.map(\.reason)
    return (reasons.count { $0 != nil }, reasons.count { $0 == nil })
  }
}
