import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two pay ranges of which neither is the more specific.
  static let ambiguousRange = Rule(
    RuleDescription(
      "ambiguous-range", "two pay ranges that are equally specific", group: .structure,
      severity: .error,
      meaning: """
        The range that says most about whom it is for applies: one for a family and a zone wins over \
        one for the zone. Two ranges of a grade clash when they say equally much, could both be meant \
        for one person, and no range that says more settles it.
        """,
      rationale: """
        Which of two ranges applies decides what somebody is paid. Where the structure leaves it open, \
        whoever makes the offer decides, and equal work gets unequal pay without anybody having meant it.
        """,
      repair: "Add a range for the people whom both would cover, or narrow one of the two.",
      passing: [
        RuleExample(
          "a range for everybody, one for a zone, and one for a zone's leaders",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
              <pay-range grade="g2" zone="de" currency="EUR" minimum="52000" midpoint="57000"
                maximum="62000"/>
              <pay-range grade="g2" zone="de" track="leader" currency="EUR" minimum="52000"
                midpoint="57000" maximum="62000"/>
            </pay-ranges>
            """),
        RuleExample(
          "a clash that a third range settles",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" zone="de" currency="EUR" minimum="52000" midpoint="57000"
                maximum="62000"/>
              <pay-range grade="g2" track="leader" currency="EUR" minimum="52000" midpoint="57000"
                maximum="62000"/>
              <pay-range grade="g2" zone="de" track="leader" currency="EUR" minimum="52000"
                midpoint="57000" maximum="62000"/>
            </pay-ranges>
            """),
      ],
      failing: [
        RuleExample(
          "a leader in Germany: by zone or by track?",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" zone="de" currency="EUR" minimum="52000" midpoint="57000"
                maximum="62000"/>
              <↓pay-range grade="g2" track="leader" currency="EUR" minimum="58000" midpoint="63000"
                maximum="68000"/>
            </pay-ranges>
            """),
        RuleExample(
          "two currencies and nothing to choose by",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="52000" midpoint="57000" maximum="62000"/>
              <↓pay-range grade="g2" currency="CHF" minimum="58000" midpoint="63000" maximum="68000"/>
            </pay-ranges>
            """),
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked -> [Finding] in
      var grades: [Identifier: GradeRanges] = [:]
      for (index, range) in (linked.structure.payRanges?.ranges ?? []).enumerated() {
        grades[range.grade, default: GradeRanges()].add(range, at: index)
      }
      let place = { (index: Int) in linked.provenance.place(of: Locus(.payRange, index)) }
      return grades.values.flatMap { ranges in
        ranges.all.compactMap { range in
          let clashes = ranges.clashes(before: range)
          return clashes.isEmpty ? nil : rule.finding(range, clashes, place)
        }
      }
    }
  }
}

/// The pay ranges of one grade, arranged so that those that could clash are found without comparing
/// every range with every other: a structure can hold thousands of a grade.
private struct GradeRanges {
  private(set) var all: [AudienceRange] = []
  private var byAudience: [[String?]: [Int]] = [:]
  private var byParts: [UInt8: [Int]] = [:]

  mutating func add(_ range: PayRange, at index: Int) {
    let range = AudienceRange(range, index: index)
    byAudience[range.audience, default: []].append(all.count)
    byParts[range.parts, default: []].append(all.count)
    all.append(range)
  }

  /// The first ranges before one that clash with it, a few at most.
  func clashes(before range: AudienceRange) -> [AudienceRange] {
    var clashes = first(of: byAudience[range.audience] ?? [], before: range) {
      $0.range.currency != range.range.currency
    }
    for (parts, others) in byParts
    where parts != range.parts && parts.nonzeroBitCount == range.parts.nonzeroBitCount {
      clashes += first(of: others, before: range) { isOpen(between: range, and: $0) }
    }
    return Array(clashes.sorted { $0.index < $1.index }.prefix(Self.mostShown))
  }

  private static let mostShown = 3

  private func first(
    of positions: [Int], before range: AudienceRange, where clashes: (AudienceRange) -> Bool
  ) -> [AudienceRange] {
    var found: [AudienceRange] = []
    for position in positions where found.count < Self.mostShown {
      let other = all[position]
      if other.index >= range.index { break }
      if clashes(other) { found.append(other) }
    }
    return found
  }

  /// Whether somebody could be meant by both, and no range that says more settles it.
  private func isOpen(between first: AudienceRange, and second: AudienceRange) -> Bool {
    guard let both = first.intersection(with: second) else { return false }
    let said = both.parts
    // What settles it says some of what both say together, and more than either.
    return !byParts.keys.contains { parts in
      parts & ~said == 0 && parts.nonzeroBitCount > first.parts.nonzeroBitCount
        && byAudience[both.keeping(parts)] != nil
    }
  }
}

/// A pay range with whom it is for: family, track, zone and employer, `nil` where it does not say.
private struct AudienceRange {
  let range: PayRange
  /// The place among all ranges of the structure.
  let index: Int
  let audience: [String?]
  let parts: UInt8

  init(_ range: PayRange, index: Int) {
    self.range = range
    self.index = index
    audience = [
      range.family?.lexical, range.track?.rawValue, range.zone?.lexical, range.employer?.lexical,
    ]
    parts = audience.parts
  }

  /// The people whom both ranges are for; `nil` where there can be none.
  func intersection(with other: AudienceRange) -> [String?]? {
    var both = audience
    for (part, theirs) in other.audience.enumerated() {
      guard let theirs else { continue }
      if let mine = both[part], mine != theirs { return nil }
      both[part] = theirs
    }
    return both
  }
}

extension [String?] {
  /// One bit for each part that is said.
  fileprivate var parts: UInt8 {
    enumerated().reduce(0) { bits, part in part.element == nil ? bits : bits | 1 << part.offset }
  }

  fileprivate func keeping(_ parts: UInt8) -> [String?] {
    enumerated().map { part, value in parts & 1 << part == 0 ? nil : value }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ range: AudienceRange, _ others: [AudienceRange], _ place: (Int) -> Place
  ) -> Finding {
    let first = others.first.map { " and \($0.range.audience)" } ?? ""
    return finding(
      "two ranges of '\(range.range.grade)' are equally specific: \(range.range.audience)\(first)",
      at: place(range.index),
      notes: others.map { Finding.Note("the other range", at: place($0.index)) },
      help: ["add a range for those whom both cover, or narrow one of them"])
  }
}

extension PayRange {
  fileprivate var audience: String {
    let parts = [
      family.map { "family '\($0)'" }, track.map { "track '\($0)'" }, zone.map { "zone '\($0)'" },
      employer.map { "employer '\($0)'" },
    ].compactMap(\.self)
    return (parts.isEmpty ? "everybody" : parts.joined(separator: " and ")) + " in \(currency)"
  }
}
