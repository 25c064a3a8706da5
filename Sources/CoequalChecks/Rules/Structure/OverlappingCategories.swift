import CoequalModel
import CoequalRegistry

extension Rule {
  /// Categories of workers that share points.
  static let overlappingCategories = Rule(
    RuleDescription(
      "overlapping-categories", "categories of workers that share points", group: .structure,
      severity: .error,
      meaning: """
        The ranges of points of two categories of one employer must not overlap; both ends of a range \
        belong to it. A gap between two categories is left alone, and roles whose points fall into it are \
        in no category.
        """,
      rationale: """
        A category is the unit of a report on equal pay. A role that is in two of them is compared with \
        one group or the other as it suits, and the figures of both can be doubted.
        """,
      repair: "Let each category begin where the one below it has ended.",
      passing: [
        RuleExample(
          "categories one after the other, and the same points for another employer",
          structure: """
            <categories employer="acme-gmbh"><category id="a" points-from="0" points-to="199"/>
              <category id="b" points-from="200" points-to="399"/></categories>
            <categories><category id="a" points-from="0" points-to="299"/></categories>
            """)
      ],
      failing: [
        RuleExample(
          "200 points are in both",
          structure: """
            <categories employer="acme-gmbh"><category id="a" points-from="0" points-to="200"/>
              <category id="b" points-from="↓200" points-to="399"/></categories>
            """)
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked in
      linked.structure.categorySchemes.enumerated().flatMap { index, scheme in
        rule.findings(in: scheme, at: index, of: linked)
      }
    }
  }
}

extension RuleDescription {
  fileprivate func findings(
    in scheme: CategoryScheme, at index: Int, of linked: LinkedStructure
  ) -> [Finding] {
    func place(_ category: Int, _ attribute: String) -> Place {
      linked.provenance.place(
        of: Locus(.categoryScheme, index, .child(.category, category), attribute: attribute))
    }
    // In order of points, each can only overlap with the one that has reached farthest so far.
    let order = scheme.categories.indices.sorted { first, second in
      (scheme.categories[first].pointsFrom, first) < (scheme.categories[second].pointsFrom, second)
    }
    var findings: [Finding] = []
    var farthest: Int?
    for category in order {
      let current = scheme.categories[category]
      if let lower = farthest, current.pointsFrom <= scheme.categories[lower].pointsTo {
        findings.append(
          finding(
            "category '\(current.id)' begins at \(current.pointsFrom) points, within"
              + " '\(scheme.categories[lower].id)'",
            at: place(category, "points-from"),
            notes: [
              Finding.Note(
                "'\(scheme.categories[lower].id)' ends at \(scheme.categories[lower].pointsTo)",
                at: place(lower, "points-to"))
            ],
            help: ["let it begin after the other one has ended"]))
      }
      if farthest.map({ scheme.categories[$0].pointsTo < current.pointsTo }) ?? true {
        farthest = category
      }
    }
    return findings
  }
}
