import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two pay ranges of which neither is the more specific.
  static let ambiguousRange = Rule(
    RuleDescription(
      "ambiguous-range", "two pay ranges that are equally specific", severity: .error,
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
    catalog.structures.flatMap { linked in
      let ranges = Array((linked.structure.payRanges?.ranges ?? []).enumerated())
      let byGrade = Dictionary(grouping: ranges) { $0.element.grade }
      return byGrade.values.flatMap { ranges in
        ranges.enumerated().flatMap { position, second in
          ranges[..<position].compactMap { first -> Finding? in
            guard first.element.clashes(with: second.element, among: ranges.map(\.element)) else {
              return nil
            }
            return rule.finding(
              second.element, at: linked.provenance.place(of: Locus(.payRange, second.offset)),
              first.element, at: linked.provenance.place(of: Locus(.payRange, first.offset)))
          }
        }
      }
    }
  }
}

extension PayRange {
  /// Whether somebody could be meant by both, and nothing says which one applies.
  fileprivate func clashes(with other: PayRange, among ranges: [PayRange]) -> Bool {
    guard specificity == other.specificity, self != other, key != other.key,
      let both = intersection(with: other)
    else { return false }
    return !ranges.contains { range in
      range.specificity > specificity && range.covers(both)
    }
  }

  /// The people whom both ranges are for; `nil` where there can be none.
  private func intersection(with other: PayRange) -> [String?]? {
    var both: [String?] = []
    for (mine, theirs) in zip(key.audience, other.key.audience) {
      if let mine, let theirs, mine != theirs { return nil }
      both.append(mine ?? theirs)
    }
    return both
  }

  private func covers(_ people: [String?]) -> Bool {
    zip(key.audience, people).allSatisfy { mine, theirs in mine == nil || mine == theirs }
  }

  /// What tells ranges of one grade apart.
  private var key: Key {
    Key(
      audience: [family?.lexical, track?.rawValue, zone?.lexical, employer?.lexical],
      currency: currency)
  }

  private struct Key: Hashable {
    let audience: [String?]
    let currency: CurrencyCode
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ range: PayRange, at place: Place, _ other: PayRange, at otherPlace: Place
  ) -> Finding {
    finding(
      "two ranges of '\(range.grade)' are equally specific: \(range.audience) and \(other.audience)",
      at: place, notes: [Finding.Note("the other range", at: otherPlace)],
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
