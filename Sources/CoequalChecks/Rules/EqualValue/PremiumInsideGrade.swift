import CoequalModel
import CoequalRegistry

extension Rule {
  /// Ranges of one grade that differ by family or track.
  static let premiumInsideGrade = Rule(
    RuleDescription(
      "premium-inside-grade", "ranges of one grade that differ by family or track",
      group: .equalValue, severity: .warning,
      meaning: """
        On one grade, ranges for a family or a kind of track have the midpoint of the range for \
        everybody; where there is none for everybody, that of the highest. Only ranges of one zone, \
        employer and currency are compared. A family or track gives one finding for all grades, at the \
        first. Differences up to the declared one are left alone.
        """,
      rationale: """
        Roles of one grade are declared to be of equal value, and these ranges pay them differently. Where \
        more women work in the family with the lower range, pay compared within each family does not \
        show it. From 5 % in a category of workers, Directive (EU) 2023/970, Article 10, asks for a \
        reason or a joint assessment. The market can be one; then it should be written down.
        """,
      repair: "Give the grade one range, or record the reason and when it will be looked at again.",
      conventions: [.rangeDifference],
      passing: [
        RuleExample(
          "a difference by zone, and a small one by family",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
              <pay-range grade="g2" zone="de" currency="EUR" minimum="60000" midpoint="66000"
                maximum="72000"/>
              <pay-range grade="g2" zone="de" family="engineering" currency="EUR" minimum="61000"
                midpoint="67000" maximum="73000"/>
            </pay-ranges>
            """)
      ],
      failing: [
        RuleExample(
          "leaders are paid more on the same grades",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
              <pay-range grade="g3" currency="EUR" minimum="60000" midpoint="66000" maximum="72000"/>
              <↓pay-range grade="g2" track="leader" currency="EUR" minimum="56000" midpoint="61000"
                maximum="66000"/>
              <pay-range grade="g3" track="leader" currency="EUR" minimum="67000" midpoint="73000"
                maximum="79000"/>
            </pay-ranges>
            """)
      ])
  ) { rule, catalog, conventions in
    let tolerated = conventions.isStandard(.rangeDifference) ? Self.notablePerMille : 0
    return catalog.structures.flatMap { linked -> [Finding] in
      let ranges = linked.structure.payRanges?.ranges ?? []
      let groups = Dictionary(grouping: ranges.indices) { LabourMarket(ranges[$0]) }
      var premiums: [PremiumKey: [Premium]] = [:]
      for numbers in groups.values {
        guard let reference = numbers.reference(in: ranges) else { continue }
        for number in numbers where number != reference {
          let premium = Premium(number, against: reference, in: ranges)
          if premium.exceeds(tolerated) {
            premiums[PremiumKey(ranges[number], against: ranges[reference]), default: []]
              .append(premium)
          }
        }
      }
      return premiums.values.map { $0.sorted { $0.number < $1.number } }
        .sorted { $0[0].number < $1[0].number }.map { rule.finding($0, of: linked) }
    }
  }

  /// From here on a difference in a category of workers needs a reason in the European Union.
  private static let notablePerMille: Int128 = 50
}

/// What the ranges of one grade are alike in, apart from family and track.
private struct LabourMarket: Hashable {
  let grade: Identifier
  let zone, employer: Identifier?
  let currency: CurrencyCode

  init(_ range: PayRange) {
    grade = range.grade
    zone = range.zone
    employer = range.employer
    currency = range.currency
  }
}

/// Which differences are told in one finding.
private struct PremiumKey: Hashable {
  let families: [Identifier?]
  let tracks: [TrackKind?]
  let zone, employer: Identifier?
  let currency: CurrencyCode
  let isAbove: Bool

  init(_ range: PayRange, against reference: PayRange) {
    families = [range.family, reference.family]
    tracks = [range.track, reference.track]
    zone = range.zone
    employer = range.employer
    currency = range.currency
    isAbove = range.midpoint > reference.midpoint
  }
}

/// The difference of a range from the one that it is compared with.
private struct Premium {
  let number, reference: Int
  let higher, lower: Int128

  init(_ number: Int, against reference: Int, in ranges: [PayRange]) {
    let midpoints = [number, reference].map { ranges[$0].midpoint }
    self.number = number
    self.reference = reference
    higher = Int128(max(midpoints[0], midpoints[1]).tenThousandths)
    lower = Int128(min(midpoints[0], midpoints[1]).tenThousandths)
  }

  func exceeds(_ perMille: Int128) -> Bool { (higher - lower) * 1000 > higher * perMille }

  /// The difference in tenths of a per cent of the higher midpoint, halves up.
  var perMille: Int128 { higher == 0 ? 0 : ((higher - lower) * 2000 + higher) / (higher * 2) }
}

extension [Int] {
  /// The range to compare the others with: that for everybody, or else the highest.
  fileprivate func reference(in ranges: [PayRange]) -> Int? {
    first { ranges[$0].family == nil && ranges[$0].track == nil }
      ?? self.min { first, second in
        (ranges[second].midpoint, first) < (ranges[first].midpoint, second)
      }
  }
}

extension RuleDescription {
  fileprivate func finding(_ premiums: [Premium], of linked: LinkedStructure) -> Finding {
    let ranges = linked.structure.payRanges?.ranges ?? []
    let (range, reference) = (ranges[premiums[0].number], ranges[premiums[0].reference])
    let shares = premiums.map(\.perMille)
    let (least, most) = (shares.min() ?? 0, shares.max() ?? 0)
    let share = least == most ? percent(most) : "\(percent(least)) to \(percent(most))"
    let side = range.midpoint > reference.midpoint ? "above" : "below"
    let grades = premiums.map { ranges[$0.number].grade.lexical }
    let market = [
      range.zone.map { "zone '\($0)'" }, range.employer.map { "employer '\($0)'" },
      range.currency.lexical,
    ].compactMap(\.self).joined(separator: ", ")
    func place(_ number: Int) -> Place {
      linked.provenance.place(of: Locus(.payRange, number))
    }
    return finding(
      "midpoints for \(range.audience) lie \(share) \(side) those for \(reference.audience) on"
        + " \(grades.quotedListing()) (\(market))", at: place(premiums[0].number),
      notes: [
        Finding.Note("the range for \(reference.audience)", at: place(premiums[0].reference))
      ],
      help: ["give each grade one range", recordWhyNot])
  }

  private func percent(_ perMille: Int128) -> String {
    perMille % 10 == 0 ? "\(perMille / 10)%" : "\(perMille / 10).\(perMille % 10)%"
  }
}

extension PayRange {
  fileprivate var audience: String {
    let parts = [family.map { "family '\($0)'" }, track.map { "\($0.rawValue) tracks" }]
      .compactMap(\.self)
    return parts.isEmpty ? "everybody" : parts.joined(separator: " on ")
  }
}
