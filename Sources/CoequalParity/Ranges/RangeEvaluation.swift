import CoequalModel
import CoequalRegistry

/// What the parts of a comparison of ranges look at.
struct RangeEvaluation: Sendable {
  let structure: LinkedStructure
  let table: PayRangeTable
  /// The frameworks that stand on the structure.
  let frameworks: [LinkedFramework]
  let conventions: Conventions
  let tolerance: Percentage
  let reasons: RangeReasons
  /// From the lowest.
  let grades: [Grade]
  let roles: [PaidRole]
  let names: PayGroupNames
  /// Ranges of each grade with their numbers in the table.
  private let ranges: [Identifier: [(number: Int, range: PayRange)]]

  init(
    _ structure: LinkedStructure, _ table: PayRangeTable, _ frameworks: [LinkedFramework],
    _ conventions: Conventions, _ tolerance: Percentage, _ reasons: RangeReasons
  ) {
    self.structure = structure
    self.table = table
    self.frameworks = frameworks
    self.conventions = conventions
    self.tolerance = tolerance
    self.reasons = reasons
    grades = structure.structure.grades.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    roles = frameworks.flatMap { PaidRole.all(of: $0, in: structure) }
    names = PayGroupNames(
      Self.groups(of: structure.structure, table, frameworks), of: structure.structure)
    ranges = Dictionary(
      grouping: table.ranges.enumerated().map { (number: $0, range: $1) }, by: \.range.grade)
  }

  /// The families that the structure or a framework names, each on the kinds of track that its
  /// frameworks have; a family without a framework on those that ranges name, and on others.
  private static func groups(
    of structure: Structure, _ table: PayRangeTable, _ frameworks: [LinkedFramework]
  ) -> [PayGroup] {
    let used = frameworks.flatMap { linked in
      linked.framework.tracks.map {
        PayGroup(family: linked.framework.family, track: $0.kind)
      }
    }
    let families: [Identifier?] = structure.families.map(\.id)
    let named = Set(table.ranges.compactMap(\.track))
    let all = (families + used.map(\.family) + table.ranges.compactMap(\.family)).once
    return (all.isEmpty ? [nil] : all).flatMap { family -> [PayGroup] in
      let own = Set(used.filter { $0.family == family }.compactMap(\.track))
      let tracks: [TrackKind?] = TrackKind.allCases.filter((own.isEmpty ? named : own).contains)
      return (own.isEmpty ? tracks + [nil] : tracks).map { PayGroup(family: family, track: $0) }
    }
  }

  /// Which range applies to a group on a grade.
  func state(of grade: Identifier, for group: PayGroup, in market: PayMarket) -> LadderRung.State {
    let candidates = (ranges[grade] ?? []).filter { candidate in
      let range = candidate.range
      return (range.family == nil || range.family == group.family)
        && (range.track == nil || range.track == group.track)
        && (range.zone == nil || range.zone == market.zone)
        && (range.employer == nil || range.employer == market.employer)
    }
    guard let most = candidates.map(\.range.specificity).max() else { return .none }
    let best = candidates.filter { $0.range.specificity == most }
    return best.count == 1 ? .one(best[0].range, number: best[0].number) : .tie
  }

  /// Which ranges apply to a group, grade by grade.
  func states(for group: PayGroup, in market: PayMarket) -> [LadderRung.State] {
    grades.map { state(of: $0.id, for: group, in: market) }
  }

  // MARK: - Words

  /// Names everything in the names of figures.
  var id: FigureID { FigureID("ranges", structure.structure.id.lexical) }

  /// Names a market in the names of figures.
  func id(_ market: PayMarket) -> FigureID { id.appending(market.slug) }

  /// What people call a market.
  func title(of market: PayMarket) -> String {
    let structure = structure.structure
    let zone = market.zone.map { id in structure.zones.first { $0.id == id }?.title ?? id.lexical }
    let employer = market.employer.map { id in
      structure.employers.first { $0.id == id }?.title ?? id.lexical
    }
    let named = [zone, employer].compactMap(\.self)
    if !named.isEmpty { return named.joined(separator: ", ") }
    return table.ranges.contains { $0.zone != nil || $0.employer != nil }
      ? "everywhere else" : "everywhere"
  }

  /// What the amounts of a range are measured in.
  func unit(of range: PayRange?) -> FigureUnit {
    range.map { .money($0.currency, per: table.period) } ?? .amount(per: table.period)
  }
}
