import CoequalModel
import CoequalRegistry

extension Rule {
  /// A range that ends before it begins.
  static let rangeOrder = Rule(
    RuleDescription(
      "range-order", "a range whose ends are the wrong way round", group: .structure,
      severity: .error,
      meaning: """
        In a pay range the minimum must not exceed the midpoint, nor the midpoint the maximum. The same \
        goes for the points of a category, the number of reports in a role's scope, the days on which a \
        document is valid, and the grades between which a structure promises two tracks.
        """,
      rationale: """
        Everything that is computed from a range, such as how far somebody is along it, is meaningless \
        when its ends are swapped. Mostly a digit is missing.
        """,
      repair:
        "Look the figures up in the agreement they come from, and correct the one that is off.",
      passing: [
        RuleExample(
          "minimum, midpoint and maximum in order",
          structure: """
            <pay-ranges per="year"><pay-range grade="g2" currency="EUR" minimum="50000"
              midpoint="50000" maximum="60000"/></pay-ranges>
            """)
      ],
      failing: [
        RuleExample(
          "a midpoint with a digit too few",
          structure: """
            <pay-ranges per="year"><pay-range grade="g2" currency="EUR" minimum="50000"
              midpoint="↓5500" maximum="60000"/></pay-ranges>
            """),
        RuleExample(
          "a maximum below the midpoint",
          structure: """
            <pay-ranges per="year"><pay-range grade="g2" currency="EUR" minimum="50000"
              midpoint="55000" maximum="↓54999.99"/></pay-ranges>
            """),
        RuleExample(
          "a category that ends before it begins",
          structure: """
            <categories><category id="a" points-from="200" points-to="↓150"/></categories>
            """),
        RuleExample(
          "more reports at least than at most",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g3"><title>Team lead</title><scope reports="↓8-3"/></role>
            </track></tracks>
            """),
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { rule.findings(in: $0) }
      + catalog.frameworks.flatMap { $0.explaining(rule.findings(in: $0)) }
      + catalog.translations.flatMap { linked in
        rule.findings(in: linked.translation.header, linked.provenance.place)
      }
  }
}

extension RuleDescription {
  fileprivate func findings(in linked: LinkedStructure) -> [Finding] {
    let structure = linked.structure
    var findings = self.findings(in: structure.header, linked.provenance.place)
    if let branch = structure.branch, let end = structure.dualUntil,
      let lowest = linked.rank(of: branch), let highest = linked.rank(of: end), highest < lowest
    {
      findings.append(
        finding(
          "two tracks are promised until \(end), below \(branch), where they begin",
          at: linked.provenance.place(of: Locus(.document, attribute: "dual-until"))))
    }
    for (index, range) in (structure.payRanges?.ranges ?? []).enumerated() {
      let locus = Locus(.payRange, index)
      if range.midpoint < range.minimum {
        findings.append(
          finding(
            "midpoint of the range of '\(range.grade)' is below its minimum",
            at: linked.provenance.place(of: locus.attribute("midpoint"))))
      }
      if range.maximum < range.midpoint {
        findings.append(
          finding(
            "maximum of the range of '\(range.grade)' is below its midpoint",
            at: linked.provenance.place(of: locus.attribute("maximum"))))
      }
    }
    for (scheme, categories) in structure.categorySchemes.enumerated() {
      for (index, category) in categories.categories.enumerated()
      where category.pointsTo < category.pointsFrom {
        findings.append(
          finding(
            "category '\(category.id)' ends at \(category.pointsTo) points, before it begins at"
              + " \(category.pointsFrom)",
            at: linked.provenance.place(
              of: Locus(.categoryScheme, scheme, .child(.category, index), attribute: "points-to")))
        )
      }
    }
    return findings
  }

  fileprivate func findings(in linked: LinkedFramework) -> [Finding] {
    findings(in: linked.framework.header, linked.provenance.place)
      + linked.compactMapRoles { number, role in
        guard let reports = role.scope?.reports, !reports.isOrdered else { return nil }
        return finding(
          "reports of '\(role.id)' go from \(reports.lower) to \(reports.upper)",
          at: linked.provenance.place(
            of: Locus(.role, number, .only(.scope), attribute: "reports")),
          help: ["write the smaller number first"])
      }
  }

  fileprivate func findings(
    in header: DocumentHeader, _ place: (Locus) -> Place
  ) -> [Finding] {
    guard let from = header.validFrom, let until = header.validUntil, until < from else {
      return []
    }
    return [
      finding(
        "'\(header.id)' is valid until \(until), before it begins on \(from)",
        at: place(Locus(.document, attribute: "valid-until")))
    ]
  }
}
