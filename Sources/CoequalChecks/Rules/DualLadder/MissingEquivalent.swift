import CoequalModel
import CoequalRegistry

extension Rule {
  /// A grade on which only leaders, or only those who do not lead, have a role.
  static let missingEquivalent = Rule(
    RuleDescription(
      "missing-equivalent", "a grade without an equivalent on the other side", group: .dualLadder,
      severity: .warning,
      meaning: """
        Between the branch and the grade until which two tracks are promised, a grade that has a role on \
        a track that leads must have one on a track that does not, and the other way round. Where the \
        structure names no branch, each side is compared from its own first role up. A side that ends too \
        low is left to 'track-ceiling', unless only leaders end there. Frameworks with one side only are \
        left alone, and so are deprecated roles and unknown grades.
        """,
      rationale: """
        Two ladders are equal rung by rung. Where a rung has nothing beside it, nobody can switch there \
        without losing or skipping a grade, and nobody can say what work of equal value would look like. \
        Public frameworks show it: some map eight expert levels to managers and describe six, others say \
        outright that their two tracks do not map to each other.
        """,
      repair: """
        Describe the missing role, or put the role that stands alone on a grade where both sides have \
        one.
        """,
      conventions: [.hybridTracks],
      passing: [
        RuleExample(
          "both sides have a role on each grade",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role>
                <role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role>
                <role id="head" grade="g4"><title>Head</title></role></track>
            </tracks>
            """),
        RuleExample(
          "rungs below the first leader",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="engineer" grade="g2"><title>Engineer</title></role>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role></track>
            </tracks>
            """),
      ],
      failing: [
        RuleExample(
          "no expert beside the head",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role>
                <role id="principal" grade="g5"><title>Principal</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role>
                <↓role id="head" grade="g4"><title>Head</title></role>
                <role id="director" grade="g5"><title>Director</title></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, conventions in
      let leading = LeadingTracks(linked, conventions)
      var sides = [LadderSide(), LadderSide()]
      for (role, rank) in linked.comparedRoles {
        sides[leading.contains(role: role) ? 1 : 0].add(role, rank)
      }
      guard let crafts = sides[0].bounds, let leaders = sides[1].bounds else { return [] }
      let branch = linked.structure?.branchRank
      let ends = linked.framework.tracks.contains { $0.kind.isLeading && $0.dualUntil != nil }
      let promised = ends ? nil : linked.structure?.sharedUntil
      let missing =
        sides[1].roles(
          without: sides[0], from: branch ?? crafts.lowerBound, to: crafts.upperBound)
        + sides[0].roles(
          without: sides[1], from: branch ?? leaders.lowerBound,
          to: promised ?? leaders.upperBound)
      return missing.sorted().map { rule.finding(linked, $0, leads: leading.contains(role: $0)) }
    })
}

/// The roles of tracks that lead, or of those that do not: the first on each rank.
private struct LadderSide {
  private var first: [Int: Int] = [:]
  private(set) var bounds: ClosedRange<Int>?

  mutating func add(_ role: Int, _ rank: Int) {
    if first[rank] == nil { first[rank] = role }
    bounds = bounds.map { min($0.lowerBound, rank)...max($0.upperBound, rank) } ?? rank...rank
  }

  /// The roles on ranks of a range on which another side has none.
  func roles(without other: LadderSide, from lowest: Int, to highest: Int) -> [Int] {
    first.filter { rank, _ in rank >= lowest && rank <= highest && other.first[rank] == nil }
      .map(\.value)
  }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int, leads: Bool) -> Finding {
    let role = linked.role(number)
    let track = linked.track(ofRole: number)
    return finding(
      "'\(role.id)' of \(track.kind.rawValue) track '\(track.id)' has no equivalent on \(role.grade):"
        + " no role there \(leads ? "advances without leading" : "leads")",
      at: linked.provenance.place(of: Locus(.role, number)),
      help: [
        "add a role on \(role.grade) to a track that \(leads ? "does not lead" : "leads")",
        recordWhyNot,
      ])
  }
}
