import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that says what it is for and asks for nothing.
  static let emptyRole = Rule(
    RuleDescription(
      "empty-role", "a role that asks for nothing", group: .structure, severity: .warning,
      meaning: """
        In a framework whose roles ask for competencies, every role asks for at least one, be it as an \
        alternative. Roles of which nothing but the name is known are 'undefined-role'; deprecated roles \
        are left alone, and so is a framework in which no role asks for anything.
        """,
      rationale: """
        A role with a purpose and without requirements cannot be prepared for: nobody can say who is \
        ready, and a plan towards it has no gaps to close. In public ladders it is mostly the highest \
        rungs of experts that stay like this: the criteria of one company stop at the sixth of eight \
        rungs, while those of its managers are complete.
        """,
      repair: "Say what the role asks for, beginning with what the role below it does not ask for.",
      passing: [
        RuleExample(
          "each role asks for something",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
              <role id="staff" grade="g4"><title>Staff</title><requirements>
                <requires competency="design" level="shaping"/></requirements></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a purpose and no requirements",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
              <↓role id="staff" grade="g4"><title>Staff</title>
                <purpose>Owns the design of a product area.</purpose></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      guard !linked.requirements.isEmpty else { return [] }
      return linked.compactMapRoles { number, role in
        guard role.requirements.isEmpty, role.deprecation == nil, !role.isUndefined else {
          return nil
        }
        return rule.finding(role, at: linked.place(ofRole: number))
      }
    })
}

extension RuleDescription {
  fileprivate func finding(_ role: Role, at place: Place) -> Finding {
    finding(
      "role '\(role.id)' asks for no competency", at: place,
      help: ["add <requirements> that say what '\(role.id)' asks for", recordWhyNot])
  }
}
