import CoequalModel
import CoequalRegistry

extension Rule {
  /// A reference to something that does not exist.
  static let unresolvedReference = Rule(
    RuleDescription(
      "unresolved-reference", "a reference to something that does not exist", group: .structure,
      severity: .error,
      meaning: """
        Every id that a document refers to must be declared: competencies, levels and scales, roles and \
        tracks, forums, grades, families, factors, zones, employers, and the structure that a framework \
        uses. Where the structure itself is missing or broken, references into it are left alone: one \
        finding says enough.
        """,
      rationale: """
        A requirement for a competency that nobody declared is a requirement that nobody sees: it \
        appears in no review and no comparison. Mostly it is a slip of the pen or something renamed in \
        one place only.
        """,
      repair: "Write the id that was meant, or declare what is missing.",
      passing: [
        RuleExample(
          "a competency that is declared",
          framework: """
            <tracks><track id="expert" kind="individual-contributor" dual-until="g6">
              <title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="trusted"/></requirements>
                <seats><seat forum="council" voice="advises"/></seats></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a misspelt competency",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="↓desing" level="trusted"/></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "a level of another scale, inside a choice",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <choose id="breadth" at-least="1">
                  <requires competency="design" level="↓expert"/>
                </choose></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "a grade, a track's promise, a forum and a factor that do not exist",
          framework: """
            <tracks><track id="expert" kind="individual-contributor" dual-until="↓g9">
              <title>Expert</title>
              <role id="engineer" grade="↓g7"><title>Engineer</title>
                <evaluation><value factor="↓knowledge" level="1" because="it does"/></evaluation>
                <seats><seat forum="↓board" voice="decides"/></seats></role>
            </track></tracks>
            """),
        RuleExample(
          "a move to nowhere",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
            </track></tracks>
            <moves><move from="engineer" to="↓senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "a range for a zone and a family that do not exist",
          structure: """
            <categories employer="↓acme-ltd"><category id="a" points-from="1" points-to="2"/></categories>
            <pay-ranges per="year"><pay-range grade="↓g8" family="↓sales" zone="↓us" employer="↓acme"
              currency="USD" minimum="1" midpoint="2" maximum="3"/></pay-ranges>
            """),
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked in
      var search = ReferenceSearch(rule: rule, provenance: linked.provenance)
      search.look(in: linked)
      return search.findings
    }
      + catalog.frameworks.flatMap { linked in
        var search = ReferenceSearch(
          rule: rule, provenance: linked.provenance, removed: linked.removed)
        search.look(in: linked)
        return linked.explaining(search.findings)
      }
      + catalog.translations.flatMap { linked in
        var search = ReferenceSearch(rule: rule, provenance: linked.provenance)
        search.look(in: linked, of: catalog)
        return search.findings
      }
  }
}
