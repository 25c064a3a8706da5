import CoequalModel
import CoequalRegistry

extension Rule {
  /// A choice that asks for more alternatives than it offers.
  static let impossibleChoice = Rule(
    RuleDescription(
      "impossible-choice", "a choice that asks for more than it offers", group: .structure,
      severity: .error,
      meaning: """
        'at-least' of a choice must not be greater than the number of alternatives directly in it. \
        Choices inside a choice count as one alternative each.
        """,
      rationale: """
        Nobody can ever meet such a requirement, so nobody is ever ready for the role. It usually \
        comes from an alternative that was taken out later.
        """,
      repair: "Lower 'at-least', or add the alternative that is missing.",
      passing: [
        RuleExample(
          "one of two",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <choose id="breadth" at-least="1">
                  <requires competency="coaching" level="trusted"/>
                  <requires competency="delivery" level="trusted"/>
                </choose></requirements></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "three of two",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <choose id="breadth" at-least="↓3">
                  <requires competency="coaching" level="trusted"/>
                  <requires competency="delivery" level="trusted"/>
                </choose></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "two of one, inside a choice that is fine",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="trusted"/>
                <choose id="breadth" at-least="1">
                  <requires competency="coaching" level="trusted"/>
                  <choose id="depth" at-least="↓2">
                    <requires competency="delivery" level="trusted"/>
                  </choose>
                </choose></requirements></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      var findings: [Finding] = []
      linked.forEachRole { number, role in
        let choices = role.requirements.choices(
          at: Locus(.role, number, .only(.requirements)))
        for (choice, locus) in choices
        where choice.atLeast.number > choice.alternatives.count {
          findings.append(
            rule.finding(choice, of: role, at: locus.attribute("at-least"), linked.provenance))
        }
      }
      return findings
    })
}

extension RuleDescription {
  fileprivate func finding(
    _ choice: RequirementChoice, of role: Role, at locus: Locus, _ provenance: Provenance
  ) -> Finding {
    let count = choice.alternatives.count
    let fix = provenance.fix("ask for \(count)", writing: String(count), at: locus)
    return finding(
      "choice '\(choice.id)' of '\(role.id)' asks for \(choice.atLeast) of \(count)",
      at: provenance.place(of: locus),
      help: ["ask for at most \(count), or add alternatives"],
      fixes: [fix].compactMap(\.self))
  }
}
