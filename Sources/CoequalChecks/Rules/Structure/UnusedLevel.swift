import CoequalModel
import CoequalRegistry

extension Rule {
  /// A level that no role asks for and nothing describes.
  static let unusedLevel = Rule(
    RuleDescription(
      "unused-level", "a level that no role asks for and nothing describes", group: .structure,
      severity: .note,
      meaning: """
        Every level of a scale has a summary of its own, or some competency on the scale says or shows \
        what it looks like, or some role asks for it; roles and competencies of frameworks that inherit \
        the scale count as well. A scale that no competency is on gives one finding. Nothing is said \
        while no role asks for anything, or while a role asks for something that does not exist.
        """,
      rationale: """
        On a level that is only a name everybody rates by feeling, and between two levels that mean \
        something it makes steps look smaller or larger than they are. In one public framework 25 of 85 \
        levels of competencies are not used by any role.
        """,
      repair: "Say what the level looks like, or take it out of the scale.",
      passing: [
        RuleExample(
          "asked for, described by a competency, or described by itself",
          framework: """
            <scales><scale id="mastery"><level id="learning"><summary>Works with others.</summary></level>
              <level id="independent"/><level id="trusted"/></scale></scales>
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title>
                <expects level="independent">Designs a part alone</expects></competency>
              <competency id="coaching" scale="mastery"><title>Coaching</title></competency>
            </area></competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="coaching" level="trusted"/></requirements></role></track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a level between two others",
          framework: """
            <scales><scale id="mastery"><level id="learning"/><↓level id="independent"/>
              <level id="trusted"/></scale></scales>
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title></competency>
            </area></competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="learning"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role></track></tracks>
            """),
        RuleExample(
          "a scale that no competency is on",
          framework: """
            <scales><scale id="mastery"><level id="learning"/></scale>
              <↓scale id="fluency"><level id="basic"/><level id="native"/></scale></scales>
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title></competency>
            </area></competencies>
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="learning"/></requirements></role></track></tracks>
            """),
      ])
  ) { rule, catalog, _ in
    let usage = Usage(catalog)
    return catalog.frameworks.flatMap { linked -> [Finding] in
      guard usage.isClear(for: linked.framework) else { return [] }
      let scales = Set(
        linked.framework.areas.lazy.flatMap { $0.competencies.lazy.map(\.scale) })
      return linked.framework.scales.enumerated().flatMap { index, scale -> [Finding] in
        let place = linked.provenance.place(of: Locus(.scale, index))
        let unused = scale.levels.indices.filter { level in
          scale.levels[level].summary == nil
            && !usage.uses(linked.framework, scale.levels[level].id, of: scale.id)
        }
        // What is inherited is for the framework to say that declares it.
        guard linked.provenance.isOwn(place) else { return [] }
        if !scales.contains(scale.id), unused.count == scale.levels.count {
          return [rule.finding(scale, at: place)]
        }
        return unused.map { level in
          rule.finding(
            scale.levels[level], of: scale,
            at: linked.provenance.place(of: Locus(.scale, index, .child(.level, level))))
        }
      }
    }
  }
}

extension RuleDescription {
  fileprivate func finding(_ level: ScaleLevel, of scale: Scale, at place: Place) -> Finding {
    finding(
      "no role asks for level '\(level.id)' of '\(scale.id)', and nothing says what it looks like",
      at: place, help: ["describe the level, or take it out", recordWhyNot])
  }

  fileprivate func finding(_ scale: Scale, at place: Place) -> Finding {
    finding(
      "no competency is on scale '\(scale.id)'", at: place,
      help: ["put competencies on it, or take it out", recordWhyNot])
  }
}
