import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two things with one name where a name must be unique.
  static let duplicateID = Rule(
    RuleDescription(
      "duplicate-id", "two things with the same id", group: .structure, severity: .error,
      meaning: """
        Ids of one kind (roles, competencies, tracks, grades, …) are unique in their document; ids of \
        levels in their scale, of steps in their factor, and of outcomes, measures, check-ins, \
        accountabilities, choices, allowances and benefits in their role. A role asks for a competency, \
        has a level on a factor and a seat in a forum only once, and a move or pay range is written only \
        once.
        """,
      rationale: """
        With two of a name nobody can say which one a requirement, a person's record or a translation \
        means. Importers and copies are where duplicates come from.
        """,
      repair: "Rename one of them, or join them when they are meant to be the same.",
      passing: [
        RuleExample(
          "one id for a track and a role, which are of different kinds",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="expert" grade="g2"><title>Expert</title></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "two roles",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="↓engineer" grade="g3"><title>Senior engineer</title></role>
            </track></tracks>
            """),
        RuleExample(
          "a competency asked for twice, once in a choice",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="trusted"/>
                <choose id="breadth" at-least="1">
                  <requires competency="↓design" level="shaping"/>
                </choose></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "a move written twice",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/>
              <move from="↓engineer" to="senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "two grades and two ranges",
          structure: """
            <grades><grade id="g1" rank="1"/><grade id="↓g1" rank="2"/></grades>
            <pay-ranges per="year">
              <pay-range grade="g1" currency="EUR" minimum="1" midpoint="2" maximum="3"/>
              <pay-range grade="↓g1" currency="EUR" minimum="2" midpoint="3" maximum="4"/>
            </pay-ranges>
            """),
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked in
      var search = DuplicateSearch(rule: rule, provenance: linked.provenance)
      search.look(in: linked.structure)
      return search.findings
    }
      + catalog.frameworks.flatMap { linked in
        var search = DuplicateSearch(rule: rule, provenance: linked.provenance)
        search.look(in: linked)
        return linked.explaining(search.findings)
      }
      + catalog.translations.flatMap { linked in
        var search = DuplicateSearch(rule: rule, provenance: linked.provenance)
        search.compare(
          linked.translation.texts.map(\.key), "text", attribute: "key", Locus.text)
        return search.findings
      }
  }
}

extension Locus {
  fileprivate static func text(_ index: Int) -> Locus { Locus(.translatedText, index) }
}
