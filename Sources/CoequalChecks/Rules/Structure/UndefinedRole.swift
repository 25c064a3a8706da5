import CoequalModel
import CoequalRegistry
import Markup

extension Rule {
  /// A role that was announced and never written.
  static let undefinedRole = Rule(
    RuleDescription(
      "undefined-role", "a role that was announced and never written", group: .structure,
      severity: .warning,
      meaning: """
        A role is undefined when it has neither a purpose nor requirements nor accountabilities, or \
        when its title, purpose, outcomes or accountabilities hold a placeholder such as TODO or TBD. \
        Where all roles are names, four at least, the framework gives one finding. A role that \
        is alone on its track is described where the track has a summary. Deprecated roles are left alone.
        """,
      rationale: """
        A rung that exists only by name cannot be reached by anything that people can show; whoever \
        gets there got there by favour. On expert tracks the highest rungs are the ones that stay \
        unwritten, while those of leaders are complete.
        """,
      repair: """
        Write down what the role is for and what it asks for, with somebody who does such work, or take \
        it out until there is one.
        """,
      passing: [
        RuleExample(
          "a purpose is enough to begin with",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="fellow" grade="g6"><title>Fellow</title>
                <purpose>Keeps the company ahead in a field that it depends on.</purpose></role>
            </track></tracks>
            """),
        RuleExample(
          "a single job, which its track describes",
          framework: """
            <tracks><track id="data-officer" kind="leader"><title>Data officer</title>
              <summary>Answers for the data of the company and for what may be done with them.</summary>
              <role id="chief-data-officer" grade="g6"><title>Chief data officer</title></role>
            </track></tracks>
            """),
      ],
      failing: [
        RuleExample(
          "a name and nothing else",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <↓role id="fellow" grade="g6"><title>Fellow</title></role>
            </track></tracks>
            """),
        RuleExample(
          "a placeholder",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <↓role id="fellow" grade="g6"><title>Fellow</title>
                <purpose>TODO: write this</purpose></role>
            </track></tracks>
            """),
        RuleExample(
          "names and nothing else",
          framework: """
            <↓tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title></role>
              <role id="expert" grade="g4"><title>Expert</title></role>
              <role id="principal" grade="g5"><title>Principal</title></role>
              <role id="fellow" grade="g6"><title>Fellow</title></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      var current = 0
      var bare = 0
      let findings = linked.compactMapRoles { number, role -> Finding? in
        guard role.deprecation == nil else { return nil }
        current += 1
        guard let gap = role.gap else { return nil }
        if case .everything = gap {
          let track = linked.track(ofRole: number)
          if track.roles.count == 1, track.summary != nil { return nil }
          if role == Role(id: role.id, grade: role.grade, title: role.title) { bare += 1 }
        }
        return rule.finding(role, gap, at: linked.provenance.place(of: Locus(.role, number)))
      }
      guard bare > 3, bare == current else { return findings }
      return [rule.findingOfNames(linked, roles: bare)]
    })
}

extension Role {
  /// Whether nothing but the name of the role is known.
  var isUndefined: Bool { gap != nil }

  fileprivate enum Gap {
    case everything
    case placeholder(String)
  }

  fileprivate var gap: Gap? {
    if purpose == nil, requirements.isEmpty, accountabilities.isEmpty { return .everything }
    for text in [title, purpose ?? ""] where Placeholder.stands(in: text) {
      return .placeholder(text)
    }
    for outcome in outcomes where Placeholder.stands(in: outcome.text) {
      return .placeholder(outcome.text)
    }
    for accountability in accountabilities where Placeholder.stands(in: accountability.text) {
      return .placeholder(accountability.text)
    }
    return nil
  }
}

extension RuleDescription {
  /// The finding of a framework that has nothing but names of roles.
  fileprivate func findingOfNames(_ linked: LinkedFramework, roles: Int) -> Finding {
    finding(
      "framework '\(linked.framework.id)' says nothing of its \(roles) roles but their names",
      at: linked.provenance.place(of: Locus(.document, 0, .only(.tracks))),
      help: ["write down what each role is for, or what it asks for"])
  }

  fileprivate func finding(_ role: Role, _ gap: Role.Gap, at place: Place) -> Finding {
    switch gap {
    case .everything:
      finding(
        "role '\(role.id)' has neither purpose nor requirements nor accountabilities", at: place,
        help: ["write down what it is for, or take it out until it exists"])
    case .placeholder(let text):
      finding(
        "role '\(role.id)' holds a placeholder: '\(Quotation.of(text, limit: 40))'", at: place,
        help: ["write the text, or take the role out until it exists"])
    }
  }
}
