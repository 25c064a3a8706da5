public import CoequalModel

/// The ranges and packages of one market side by side.
public struct MarketParity: Sendable {
  /// The zone and employer.
  public let market: PayMarket
  /// What people call it.
  public let title: String
  /// The ladders, in the order of their groups.
  public internal(set) var ladders: [PayLadder]
  /// The ranges of each grade that has some.
  public internal(set) var ranges: [GradeRanges]
  /// The target packages of each grade with roles.
  public internal(set) var packages: [GradePackages]
  /// The switches between roles of one grade.
  public internal(set) var switches: [SwitchPremium]
  /// The most that each track reaches.
  public internal(set) var tops: [TrackTop]
  /// The midpoints against the points of job evaluation.
  public let line: PointsLine

  /// All of its figures.
  public var figures: [Figure] {
    var figures = ladders.flatMap(\.rungs).flatMap(\.figures)
    figures += ranges.flatMap(\.options).flatMap(\.figures)
    figures += packages.flatMap(\.packages).flatMap(\.figures)
    figures += switches.flatMap(\.figures) + tops.flatMap(\.figures) + line.figures
    return figures
  }

  init(_ market: PayMarket, of evaluation: RangeEvaluation) {
    self.market = market
    title = evaluation.title(of: market)
    ladders = PayLadder.all(in: market, of: evaluation)
    let ranges = evaluation.grades.map { GradeRanges($0.id, in: market, of: evaluation) }
    self.ranges = ranges.filter { !$0.options.isEmpty || $0.tied != nil }
    let packages = evaluation.grades.map { grade in
      GradePackages(
        grade: grade.id, packages: TargetPackage.all(of: grade.id, in: market, of: evaluation))
    }.filter { !$0.packages.isEmpty }
    self.packages = packages
    switches = SwitchPremium.all(in: market, packages, of: evaluation)
    tops = TrackTop.all(in: market, packages, of: evaluation)
    line = PointsLine(in: market, ranges, of: evaluation)
  }
}

/// The target packages of one grade in one market.
public struct GradePackages: Sendable {
  /// The grade.
  public let grade: Identifier
  /// The packages, the highest first.
  public internal(set) var packages: [TargetPackage]
}
