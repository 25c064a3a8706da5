import CoequalModel
import CoequalRegistry

extension Rule {
  /// A competency that no role asks for.
  static let unusedCompetency = Rule(
    RuleDescription(
      "unused-competency", "a competency that no role asks for", group: .structure, severity: .note,
      meaning: """
        Every competency that a framework declares is asked for by some role, of the framework itself or \
        of one of the project that inherits from it; as an alternative or an optional requirement is \
        enough. An area of which no competency is asked for gives one finding. Deprecated competencies \
        are left alone, and so is everything while no role asks for anything, or while a role asks for \
        something that does not exist.
        """,
      rationale: """
        People read every competency as something that counts. One that no role asks for is trained and \
        assessed for nothing; or a role should ask for it, and whoever has it is not seen.
        """,
      repair: "Let the role ask for it in which it matters, or take the competency out.",
      passing: [
        RuleExample(
          "each competency is asked for",
          framework: """
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title></competency>
              <competency id="coaching" scale="mastery"><title>Coaching</title></competency>
            </area></competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <requires competency="coaching" level="learning" optional="true"/></requirements>
              </role></track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "coaching is asked of nobody",
          framework: """
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title></competency>
              <↓competency id="coaching" scale="mastery"><title>Coaching</title></competency>
            </area></competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role></track></tracks>
            """),
        RuleExample(
          "values that no role asks for",
          framework: """
            <competencies><area id="craft"><title>Craft</title>
                <competency id="design" scale="mastery"><title>Design</title></competency></area>
              <↓area id="values"><title>Values</title>
                <competency id="candour" scale="mastery"><title>Candour</title></competency>
                <competency id="care" scale="mastery"><title>Care</title></competency></area>
            </competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role></track></tracks>
            """),
      ])
  ) { rule, catalog, _ in
    let usage = Usage(catalog)
    return catalog.frameworks.flatMap { linked -> [Finding] in
      guard usage.isClear(for: linked.framework) else { return [] }
      var findings: [Finding] = []
      var number = 0
      for (areaNumber, area) in linked.framework.areas.enumerated() {
        let first = number
        var unused: [Finding] = []
        for competency in area.competencies {
          defer { number += 1 }
          guard competency.deprecation == nil, !usage.asks(linked.framework, for: competency.id)
          else { continue }
          let place = linked.place(ofCompetency: number)
          // What is inherited is for the framework to say that declares it.
          if linked.provenance.isOwn(place) { unused.append(rule.finding(competency, at: place)) }
        }
        let areaPlace = linked.provenance.place(of: Locus(.area, areaNumber))
        let isWhole = unused.count > 1 && unused.count == number - first
        findings +=
          isWhole && linked.provenance.isOwn(areaPlace)
          ? [rule.finding(area, at: areaPlace)] : unused
      }
      return findings
    }
  }
}

extension RuleDescription {
  fileprivate func finding(_ area: CompetencyArea, at place: Place) -> Finding {
    finding(
      "no role asks for any of the \(area.competencies.count) competencies of area '\(area.id)'",
      at: place,
      help: ["ask for them in the roles they matter for, or take them out", recordWhyNot])
  }

  fileprivate func finding(_ competency: Competency, at place: Place) -> Finding {
    finding(
      "no role asks for competency '\(competency.id)'", at: place,
      help: ["ask for it in the roles it matters for, or take it out", recordWhyNot])
  }
}
