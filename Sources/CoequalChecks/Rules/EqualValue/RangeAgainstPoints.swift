import CoequalModel
import CoequalRegistry

extension Rule {
  /// A range that pays less for work of more points.
  static let rangeAgainstPoints = Rule(
    RuleDescription(
      "range-against-points", "a range that pays less for work of more points", group: .equalValue,
      severity: .warning,
      meaning: """
        Of two pay ranges for the same people (one family, kind of track, zone, employer and currency, \
        or everybody), the one for work of more points has no lower midpoint. Work has more points where \
        every evaluated role that the range is for has more than every one of the other grade. Grades \
        without evaluated roles and deprecated roles are left alone, and so are the points of an \
        evaluation that is only an example.
        """,
      rationale: """
        The evaluation says which work is worth more, and the range pays it less. Pay is to follow \
        criteria that are the same for all (Directive (EU) 2023/970, Article 4), so a reader of the \
        report will ask which of the two holds.
        """,
      repair: """
        Look at the evaluation and at the range together, and correct the one that is off. Where the \
        market is the reason for the range, record it.
        """,
      passing: [
        RuleExample(
          "ranges that rise with the points",
          structure: Self.evaluationStructure + """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
              <pay-range grade="g3" currency="EUR" minimum="56000" midpoint="61000" maximum="66000"/>
            </pay-ranges>
            """, framework: Self.twoGrades)
      ],
      failing: [
        RuleExample(
          "more points and a lower midpoint",
          structure: Self.evaluationStructure + """
            <pay-ranges per="year">
              <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
              <pay-range grade="g3" currency="EUR" minimum="49000" midpoint="↓54000" maximum="59000"/>
            </pay-ranges>
            """, framework: Self.twoGrades)
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked -> [Finding] in
      guard let table = linked.structure.payRanges,
        let status = linked.structure.jobEvaluation.map(\.status), status != .illustrative
      else { return [] }
      let points = GradePoints(of: linked, in: catalog)
      let audiences = Dictionary(grouping: table.ranges.indices) { Audience(table.ranges[$0]) }
      return audiences.values.sorted { $0[0] < $1[0] }.flatMap { ranges in
        rule.findings(in: ranges, points, of: linked)
      }
    }
  }

  private static let twoGrades = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
        <value factor="knowledge" level="2" because="a degree or as much practice"/>
        <value factor="care" level="1" because="seldom meets customers"/></evaluation></role>
      <role id="senior" grade="g3"><title>Senior</title><evaluation>
        <value factor="knowledge" level="3" because="masters the field"/>
        <value factor="care" level="2" because="meets customers every week"/></evaluation></role>
    </track></tracks>
    """
}

/// Whom a range is for, whatever the grade.
private struct Audience: Hashable {
  let family, zone, employer: Identifier?
  let track: TrackKind?
  let currency: CurrencyCode

  init(_ range: PayRange) {
    family = range.family
    zone = range.zone
    employer = range.employer
    track = range.track
    currency = range.currency
  }
}

/// The fewest and the most points of the evaluated roles of each grade.
private struct GradePoints {
  private var spans: [Key: (fewest: DecimalNumber, most: DecimalNumber)] = [:]

  private struct Key: Hashable {
    let grade: Identifier
    let family: Identifier?
    let track: TrackKind?
  }

  init(of structure: LinkedStructure, in catalog: Catalog) {
    for linked in catalog.frameworks
    where linked.structure?.structure.id == structure.structure.id
      && linked.structure?.structure.version == structure.structure.version
    {
      let family = linked.framework.family
      linked.forEachRole { number, role in
        guard role.deprecation == nil, let points = structure.points(of: role) else { return }
        let kind = linked.track(ofRole: number).kind
        for key in Set([
          Key(grade: role.grade, family: nil, track: nil),
          Key(grade: role.grade, family: family, track: nil),
          Key(grade: role.grade, family: nil, track: kind),
          Key(grade: role.grade, family: family, track: kind),
        ]) {
          let span = spans[key] ?? (points, points)
          spans[key] = (min(span.fewest, points), max(span.most, points))
        }
      }
    }
  }

  /// The points of the roles that a range is for.
  func span(of range: PayRange) -> (fewest: DecimalNumber, most: DecimalNumber)? {
    spans[Key(grade: range.grade, family: range.family, track: range.track)]
  }
}

extension RuleDescription {
  /// - Parameter ranges: Ranges for the same people, by their numbers.
  fileprivate func findings(
    in ranges: [Int], _ points: GradePoints, of linked: LinkedStructure
  ) -> [Finding] {
    let all = linked.structure.payRanges?.ranges ?? []
    let evaluated = ranges.compactMap { number in
      points.span(of: all[number]).map { (number: number, fewest: $0.fewest, most: $0.most) }
    }
    let byMost = evaluated.sorted { ($0.most, $0.number) < ($1.most, $1.number) }
    var next = byMost.startIndex
    // Of the ranges for less work, the one that pays best.
    var best: Int?
    var findings: [Finding] = []
    for range in evaluated.sorted(by: { ($0.fewest, $0.number) < ($1.fewest, $1.number) }) {
      while next < byMost.endIndex, byMost[next].most < range.fewest {
        let number = byMost[next].number
        if best.map({ all[$0].midpoint < all[number].midpoint }) ?? true { best = number }
        next += 1
      }
      guard let best, all[range.number].midpoint < all[best].midpoint else { continue }
      findings.append(
        finding(all[range.number], range.number, lower: all[best], best, of: linked))
    }
    return findings
  }

  private func finding(
    _ range: PayRange, _ number: Int, lower: PayRange, _ other: Int, of linked: LinkedStructure
  ) -> Finding {
    func place(_ number: Int) -> Place {
      linked.provenance.place(of: Locus(.payRange, number, attribute: "midpoint"))
    }
    return finding(
      "work on '\(range.grade)' has more points than on '\(lower.grade)', and its range a lower"
        + " midpoint", at: place(number),
      notes: [Finding.Note("the midpoint of '\(lower.grade)'", at: place(other))],
      help: ["correct the evaluation or the range", recordWhyNot])
  }
}
