package import CoequalChecks
import CoequalModel
package import CoequalParity
package import CoequalRegistry

extension RangeReasons {
  /// The reasons that documents record for what the rules `premium-inside-grade` and
  /// `package-difference` find.
  ///
  /// A reason at one range is one for all ranges of the same people, as the rule tells the differences of
  /// all grades in one finding.
  package init(
    _ recorded: RecordedReasons, of structure: LinkedStructure, frameworks: [LinkedFramework]
  ) {
    let ranges = structure.structure.payRanges?.ranges ?? []
    let own = ranges.indices.map { number in
      recorded.reason(
        for: RuleID("premium-inside-grade"),
        at: structure.provenance.place(of: Locus(.payRange, number)))
    }
    var shared: [Audience: String] = [:]
    for (range, reason) in zip(ranges, own) where reason != nil {
      shared[Audience(range)] = shared[Audience(range)] ?? reason
    }
    let all = ranges.indices.compactMap { number in
      (own[number] ?? shared[Audience(ranges[number])]).map { (number, $0) }
    }
    self.init(
      ranges: Dictionary(all, uniquingKeysWith: { first, _ in first }),
      packages: Self.packages(recorded, of: frameworks))
  }

  /// Whom a range is for, whatever the grade.
  private struct Audience: Hashable {
    let family, zone, employer: Identifier?
    let track: TrackKind?
    let currency: CurrencyCode

    init(_ range: PayRange) {
      (family, zone, employer) = (range.family, range.zone, range.employer)
      (track, currency) = (range.track, range.currency)
    }
  }

  private static func packages(
    _ recorded: RecordedReasons, of frameworks: [LinkedFramework]
  ) -> [String: String] {
    let rule = RuleID("package-difference")
    var reasons: [String: String] = [:]
    for linked in frameworks {
      linked.forEachRole { number, role in
        guard let package = role.package else { return }
        let whole = Locus(.role, number, .only(.package))
        let parts: [ElementName?] = [
          package.bonus == nil ? nil : .bonus, package.equity == nil ? nil : .equity,
          package.allowances.isEmpty ? nil : .allowance,
        ]
        let loci = parts.compactMap(\.self).map { whole.appending(.only($0)) } + [whole]
        for locus in loci {
          let place = linked.provenance.place(of: locus)
          let heir = linked.provenance.isOwn(place) ? nil : linked.provenance.extendsPlace
          let name = "\(linked.framework.id)/\(role.id)"
          reasons[name] = reasons[name] ?? recorded.reason(for: rule, at: place, heir: heir)
        }
      }
    }
    return reasons
  }
}
