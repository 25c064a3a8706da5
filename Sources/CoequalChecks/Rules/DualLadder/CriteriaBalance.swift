import CoequalModel
import CoequalRegistry

extension Rule {
  /// Roles of one grade of which one asks for many more competencies.
  static let criteriaBalance = Rule(
    RuleDescription(
      "criteria-balance", "roles of one grade that ask for very different numbers of competencies",
      group: .dualLadder, severity: .note,
      meaning: """
        On a grade, from the branch to the grade until which tracks are promised, the role that asks for \
        the most competencies is compared with the one that asks for the fewest on another track. Half as \
        many again, and three more at least, are told. Optional requirements do not count, and a choice \
        counts as many as must be met. Roles without requirements are left alone, and so are deprecated \
        ones. It is information: a number says nothing of how hard each is.
        """,
      rationale: """
        A bar that is described in more ways is looked at more closely. One public framework has 70 \
        criteria for its experts and 152 for its leaders; in another the experts of a grade are below its \
        leaders in four themes and above them in none.
        """,
      repair: """
        Look at both roles side by side: describe the shorter one as closely, or put together what is \
        said in parts.
        """,
      passing: [
        RuleExample(
          "two and three",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title><requirements>
                  <requires competency="design" level="shaping"/>
                  <requires competency="coaching" level="trusted"/></requirements></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><requirements>
                  <requires competency="design" level="trusted"/>
                  <requires competency="delivery" level="trusted"/>
                  <requires competency="coaching" level="shaping"/></requirements></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "one and four",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title><requirements>
                  <requires competency="design" level="shaping"/></requirements></role></track>
              <track id="people" kind="leader"><title>People</title>
                <↓role id="lead" grade="g4"><title>Team lead</title><requirements>
                  <requires competency="design" level="trusted"/>
                  <requires competency="delivery" level="trusted"/>
                  <requires competency="on-call" level="trusted"/>
                  <requires competency="coaching" level="shaping"/></requirements></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      linked.sharedGrades.compactMap { grade in
        let counts = grade.roles.compactMap { role in
          let count = linked.role(role).requirements.certainCount
          return count > 0 ? (role: role, count: count) : nil
        }
        // The first of those with as many, so that the order of roles decides.
        guard let most = counts.max(by: { ($0.count, $1.role) < ($1.count, $0.role) }) else {
          return nil
        }
        let others = counts.filter { linked.trackIndex($0.role) != linked.trackIndex(most.role) }
        guard let fewest = others.min(by: { ($0.count, $0.role) < ($1.count, $1.role) }),
          most.count >= fewest.count + 3, most.count * 2 >= fewest.count * 3
        else { return nil }
        return rule.finding(linked, most, fewest)
      }
    })
}

extension [Requirement] {
  /// How many competencies everybody must have.
  var certainCount: Int {
    reduce(0) { count, requirement in
      switch requirement {
      case .competency(let requirement): count + (requirement.isOptional ? 0 : 1)
      case .choice(let choice): count + Swift.min(choice.atLeast.number, choice.alternatives.count)
      }
    }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ most: (role: Int, count: Int), _ fewest: (role: Int, count: Int)
  ) -> Finding {
    let (role, other) = (linked.role(most.role), linked.role(fewest.role))
    return finding(
      "on \(role.grade) '\(role.id)' asks for \(most.count) competencies, '\(other.id)' for"
        + " \(fewest.count)",
      at: linked.provenance.place(of: Locus(.role, most.role)),
      notes: [
        Finding.Note(
          "this is '\(other.id)'", at: linked.provenance.place(of: Locus(.role, fewest.role)))
      ],
      help: ["look at the two roles side by side", recordWhyNot])
  }
}
