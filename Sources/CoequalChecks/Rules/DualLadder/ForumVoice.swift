import CoequalModel
import CoequalRegistry

extension Rule {
  /// A grade on which roles of one track decide in a forum, and those of another do not.
  static let forumVoice = Rule(
    RuleDescription(
      "forum-voice", "a grade on which only some tracks decide in a forum", group: .dualLadder,
      severity: .note,
      meaning: """
        Where a role of a grade, from the branch to the grade until which tracks are promised, has a vote \
        in some forum, each other track with roles on that grade should have one that has a vote in some \
        forum too. Tracks of which no role says anything of seats are left alone, and so are deprecated \
        roles. It is information: what is decided where is the company's to say.
        """,
      rationale: """
        A grade without a vote is a title. Accounts of why dual ladders fail name it early: experts get \
        the pay of a director and are asked for advice, while the decisions are taken elsewhere.
        """,
      repair: "Give a seat with voice=\"decides\" to a role of the other track.",
      passing: [
        RuleExample(
          "a vote for both",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="principal" grade="g5"><title>Principal</title>
                  <seats><seat forum="council" voice="decides"/></seats></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title>
                  <seats><seat forum="council" voice="decides"/></seats></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "experts advise",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <↓role id="principal" grade="g5"><title>Principal</title>
                  <seats><seat forum="council" voice="advises"/></seats></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title>
                  <seats><seat forum="council" voice="decides"/></seats></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let saysSeats = linked.framework.tracks.map { $0.roles.contains { !$0.seats.isEmpty } }
      return linked.sharedGrades.flatMap { grade -> [Finding] in
        let roles = grade.roles.filter { saysSeats[linked.trackIndex($0)] }
        let voting = roles.filter { role in
          linked.role(role).seats.contains { $0.voice == .decides }
        }
        guard let first = voting.first else { return [] }
        var told = Set(voting.map(linked.trackIndex))
        return roles.compactMap { role in
          told.insert(linked.trackIndex(role)).inserted ? rule.finding(linked, role, first) : nil
        }
      }
    })
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int, _ voting: Int) -> Finding {
    let (role, other) = (linked.role(number), linked.role(voting))
    return finding(
      "on \(role.grade) '\(other.id)' decides in a forum, '\(role.id)' in none",
      at: linked.provenance.place(of: Locus(.role, number)),
      notes: [
        Finding.Note(
          "'\(other.id)' has a vote",
          at: linked.provenance.place(of: Locus(.role, voting, .only(.seats))))
      ],
      help: ["give '\(role.id)' a seat with voice=\"decides\"", recordWhyNot])
  }
}
