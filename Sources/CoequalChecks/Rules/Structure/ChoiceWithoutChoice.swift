import CoequalModel
import CoequalRegistry

extension Rule {
  /// A choice of which everything must be met.
  static let choiceWithoutChoice = Rule(
    RuleDescription(
      "choice-without-choice", "a choice of which everything must be met", group: .structure,
      severity: .warning,
      meaning: """
        A choice that stands by itself asks for fewer alternatives than it offers. Inside another choice \
        one can ask for all it offers, because that is how two alternatives are taken together; there \
        it needs at least two. More than is offered is 'impossible-choice'.
        """,
      rationale: """
        It reads as if people could choose, and they cannot. Programs and rules that treat alternatives \
        as things one may lack take such requirements for less than they are.
        """,
      repair: "Lower 'at-least', or take the 'choose' away from around the requirements.",
      passing: [
        RuleExample(
          "coaching, or design and delivery together",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <choose id="breadth" at-least="1">
                  <requires competency="coaching" level="trusted"/>
                  <choose id="both" at-least="2">
                    <requires competency="design" level="trusted"/>
                    <requires competency="delivery" level="trusted"/></choose>
                </choose></requirements></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "two of two",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <choose id="breadth" at-least="↓2">
                  <requires competency="coaching" level="trusted"/>
                  <requires competency="delivery" level="trusted"/>
                </choose></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "a single alternative inside another choice",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <choose id="breadth" at-least="1">
                  <requires competency="coaching" level="trusted"/>
                  <choose id="both" at-least="↓1">
                    <requires competency="design" level="trusted"/></choose>
                </choose></requirements></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      var findings: [Finding] = []
      linked.forEachRole { number, role in
        guard role.deprecation == nil else { return }
        let choices = role.requirements.choices(at: Locus(.role, number, .only(.requirements)))
        for (choice, locus) in choices where choice.atLeast.number == choice.alternatives.count {
          // The wrapper and one step more lead to a choice that stands by itself.
          guard locus.steps.count == 2 || choice.alternatives.count == 1 else { continue }
          findings.append(
            rule.finding(
              choice, of: role, at: linked.provenance.place(of: locus.attribute("at-least"))))
        }
      }
      return findings
    })
}

extension RuleDescription {
  fileprivate func finding(
    _ choice: RequirementChoice, of role: Role, at place: Place
  ) -> Finding {
    let count = choice.alternatives.count
    return finding(
      count == 1
        ? "choice '\(choice.id)' of '\(role.id)' offers a single alternative"
        : "choice '\(choice.id)' of '\(role.id)' asks for all \(count) of its alternatives",
      at: place,
      help: [
        count == 1
          ? "add alternatives, or write it as a requirement by itself"
          : "ask for fewer, or write them as requirements by themselves"
      ])
  }
}
