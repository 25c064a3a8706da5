import CoequalModel
import CoequalParity

extension RangeParityDocumentV1.SupportV1 {
  init(_ support: EqualValueSupport) {
    self.init(
      grade: support.grade.lexical, isSupported: support.isSupported,
      reasons: support.reasons.map(\.words), rolesWithoutPoints: support.withoutPoints,
      roles: support.roles)
  }
}

extension RangeParityDocumentV1.StructureV1 {
  init(_ parity: RangeParity) {
    id = parity.structure.id.lexical
    version = parity.structure.version.lexical
    title = parity.title
    per = parity.period.rawValue
    basis = parity.basis.rawValue
    tolerance = parity.tolerance.lexical
    let outside = parity.outside
    self.outside = .init(
      withReason: outside.withReason, withoutReason: outside.withoutReason)
    conventions = parity.answers.map {
      .init(id: $0.convention.id.lexical, answer: $0.answer.lexical)
    }
    support = parity.support.map(RangeParityDocumentV1.SupportV1.init)
    markets = parity.markets.map(RangeParityDocumentV1.MarketV1.init)
    leftOutMarkets = parity.leftOutMarkets
    zones = parity.zones.map { contrast in
      .init(
        grade: contrast.grade.lexical, title: contrast.title,
        currency: contrast.currency.lexical,
        zones: contrast.zones.map { place in
          .init(
            zone: place.market.zone?.lexical, employer: place.market.employer?.lexical,
            differences: place.differences.map(RangeParityDocumentV1.DifferenceV1.init))
        })
    }
    figures = parity.figures.map(FigureV1.init)
  }
}

extension RangeParityDocumentV1.MarketV1 {
  init(_ market: MarketParity) {
    typealias Document = RangeParityDocumentV1
    zone = market.market.zone?.lexical
    employer = market.market.employer?.lexical
    title = market.title
    ladders = market.ladders.map(Document.LadderV1.init)
    ranges = market.ranges.map(Document.GradeV1.init)
    packages = market.packages.map { grade in
      .init(grade: grade.grade.lexical, packages: grade.packages.map(Document.PackageV1.init))
    }
    switches = market.switches.map { premium in
      .init(
        from: premium.from.name, to: premium.to.name, kind: premium.kind.rawValue,
        grade: premium.from.grade.lexical, midpoint: FigureReferenceV1(premium.midpoint),
        package: FigureReferenceV1(premium.package))
    }
    tops = market.tops.map(Document.TopV1.init)
    line = .init(
      slope: FigureReferenceV1(market.line.slope),
      intercept: FigureReferenceV1(market.line.intercept),
      places: market.line.places.map { place in
        .init(
          grade: place.grade.lexical, title: place.title, points: FigureReferenceV1(place.points),
          distance: FigureReferenceV1(place.distance))
      })
  }
}

extension RangeParityDocumentV1.LadderV1 {
  init(_ ladder: PayLadder) {
    title = ladder.title
    groups = ladder.groups.map(RangeParityDocumentV1.GroupV1.init)
    rungs = ladder.rungs.map { rung in
      .init(
        grade: rung.grade.lexical, state: rung.state.name,
        range: rung.state.range.map(RangeParityDocumentV1.RangeV1.init),
        spread: FigureReferenceV1(rung.spread),
        progression: rung.progression.map(FigureReferenceV1.init),
        overlap: rung.overlap.map(FigureReferenceV1.init))
    }
    inversions = ladder.inversions.map { inversion in
      .init(
        lower: inversion.lower.lexical, higher: inversion.higher.lexical,
        measures: inversion.measures.map(\.rawValue))
    }
  }
}

extension LadderRung.State {
  fileprivate var name: String {
    switch self {
    case .one: "one"
    case .tie: "tie"
    case .none: "none"
    }
  }
}

extension RangeParityDocumentV1.GradeV1 {
  init(_ ranges: GradeRanges) {
    grade = ranges.grade.lexical
    tied = ranges.tied
    withoutRange = ranges.unpaid
    self.ranges = ranges.options.map { option in
      .init(
        title: option.title, groups: option.groups.map(RangeParityDocumentV1.GroupV1.init),
        range: .init(option.range),
        differences: option.differences.map(RangeParityDocumentV1.DifferenceV1.init),
        shared: option.shared.map(FigureReferenceV1.init), isOutside: option.isOutside,
        reason: option.reason)
    }
  }
}

extension RangeParityDocumentV1.PackageV1 {
  init(_ package: TargetPackage) {
    roles = package.roles.map(\.name)
    currency = package.currency?.lexical
    target = FigureReferenceV1(package.value)
    difference = package.difference.map(RangeParityDocumentV1.DifferenceV1.init)
    isOutside = package.isOutside
    reason = package.reason
  }
}

extension RangeParityDocumentV1.TopV1 {
  init(_ top: TrackTop) {
    framework = top.framework.lexical
    track = top.track.lexical
    title = top.title
    kind = top.kind.rawValue
    family = top.family?.lexical
    maximum = FigureReferenceV1(top.maximum)
    maximumWithoutReports = FigureReferenceV1(top.maximumWithoutReports)
    package = FigureReferenceV1(top.package)
    packageWithoutReports = FigureReferenceV1(top.packageWithoutReports)
    missing = top.missing.map(\.lexical)
  }
}
