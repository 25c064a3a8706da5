import CoequalModel
import CoequalRegistry

extension Rule {
  /// A track that ends below where another goes on, or below where it was promised to go.
  static let trackCeiling = Rule(
    RuleDescription(
      "track-ceiling", "a track that ends too low", group: .dualLadder, severity: .warning,
      meaning: """
        A track with 'dual-until' must have a role on that grade or above. A track without that promise, \
        if it does not lead, must go as high as the highest leader or manager track of the framework, \
        or as the grade until which the structure promises two tracks where leaders go on above it. \
        A track without that promise whose roles are all on one grade is a job and no ladder, and is left \
        alone where another track that does not lead has more grades. Deprecated roles do not count. Without a known structure nothing \
        is compared.
        """,
      rationale: """
        Two equal careers end on the same grade. Where the expert's ladder stops below the leader's, \
        whoever wants to go on must manage, whether or not that is what they are good at; the company \
        loses an expert and gains a reluctant manager.
        """,
      repair: """
        Describe the missing roles, with the scope and the decisions that make them worth their grade; or \
        lower 'dual-until' and say openly where the shared way ends.
        """,
      conventions: [.unpromisedTracks],
      passing: [
        RuleExample(
          "both tracks end on one grade",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor" dual-until="g5"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title></role>
                <role id="principal" grade="g5"><title>Principal</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title></role></track>
            </tracks>
            """),
        RuleExample(
          "a promise that ends below the leaders' top, and is kept",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor" dual-until="g4"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title></role></track>
            </tracks>
            """),
        RuleExample(
          "a job beside a ladder that goes on",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title></role>
                <role id="principal" grade="g5"><title>Principal</title></role></track>
              <track id="analysis" kind="individual-contributor"><title>Analysis</title>
                <role id="analyst" grade="g3"><title>Analyst</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title></role></track>
            </tracks>
            """),
      ],
      failing: [
        RuleExample(
          "a promise that is not kept",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor" dual-until="g6"><title>Expert</title>
                <↓role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title></role>
                <role id="vice-president" grade="g6"><title>Vice president</title></role></track>
            </tracks>
            """),
        RuleExample(
          "nothing promised, and leaders go on",
          framework: """
            <tracks>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <↓role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="manager"><title>People</title>
                <role id="manager" grade="g4"><title>Manager</title></role></track>
            </tracks>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      let tops = linked.framework.tracks.indices.map { linked.top(ofTrack: $0) }
      let leading = zip(linked.framework.tracks, tops).compactMap { track, top in
        track.kind.isLeading ? top : nil
      }
      let highestLeader = leading.max { $0.rank < $1.rank }
      let hasLadder = linked.framework.tracks.contains { !$0.kind.isLeading && $0.isLadder }
      return linked.framework.tracks.indices.compactMap { index in
        let track = linked.framework.tracks[index]
        guard let top = tops[index] else { return nil }
        if let promised = track.dualUntil {
          guard let rank = linked.structure?.rank(of: promised), top.rank < rank else { return nil }
          return rule.finding(linked, track, top, until: promised, leader: highestLeader)
        }
        let shared = linked.structure?.sharedUntil ?? .max
        guard conventions.isStandard(.unpromisedTracks), !track.kind.isLeading,
          track.isLadder || !hasLadder,
          let leader = highestLeader, top.rank < min(leader.rank, shared)
        else { return nil }
        return rule.finding(linked, track, top, until: nil, leader: leader)
      }
    })
}

extension Track {
  /// Whether its roles are on more than one grade.
  fileprivate var isLadder: Bool {
    let grade = roles.first { $0.deprecation == nil }?.grade
    return roles.contains { $0.deprecation == nil && $0.grade != grade }
  }
}

extension LinkedFramework {
  fileprivate typealias Top = (role: Int, rank: Int)

  /// The highest role of a track; `nil` where no grade is known.
  fileprivate func top(ofTrack track: Int) -> Top? {
    let first = firstRole(ofTrack: track)
    let ladder = framework.tracks[track]
    let roles = ladder.roles.span
    var top: Top?
    for position in roles.indices {
      guard let rank = rank(ofRole: first + position), roles[position].deprecation == nil else {
        continue
      }
      if top.map({ rank >= $0.rank }) ?? true { top = (first + position, rank) }
    }
    return top
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ track: Track, _ top: LinkedFramework.Top,
    until promised: Identifier?,
    leader: LinkedFramework.Top?
  ) -> Finding {
    let grade = linked.role(top.role).grade
    var message = "\(track.kind.rawValue) track '\(track.id)' ends at \(grade)"
    var notes: [Finding.Note] = []
    if let leader, leader.rank > top.rank {
      let leaders = linked.track(ofRole: leader.role)
      message +=
        ", \(leaders.kind.rawValue) track '\(leaders.id)' at \(linked.role(leader.role).grade)"
      notes.append(
        Finding.Note(
          "'\(leaders.id)' continues with \(linked.continuation(of: leaders, above: top.rank))",
          at: linked.provenance.place(of: Locus(.role, leader.role))))
    }
    if let promised {
      if notes.isEmpty { message += ", and is promised until \(promised)" }
      notes.append(
        Finding.Note(
          "the track is promised until \(promised)",
          at: linked.provenance.place(
            of: Locus(
              .track, linked.tracks[track.id] ?? 0, attribute: "dual-until"))))
    }
    if promised == nil, let structure = linked.structure, let end = structure.structure.dualUntil {
      notes.append(
        Finding.Note(
          "the structure promises two tracks until \(end)",
          at: structure.provenance.place(of: Locus(.document, attribute: "dual-until"))))
    }
    return finding(
      message, at: linked.provenance.place(of: Locus(.role, top.role)),
      label: "last role of '\(track.id)'", notes: notes,
      help: [
        promised == nil
          ? "add roles to '\(track.id)', or write dual-until=\"\(grade)\" on it"
          : "add roles to '\(track.id)', or lower its 'dual-until'", recordWhyNot,
      ])
  }
}

extension LinkedFramework {
  /// The roles of a track above a rank, with their grades.
  fileprivate func continuation(of track: Track, above rank: Int) -> String {
    let roles = track.roles.filter { (structure?.rank(of: $0.grade) ?? 0) > rank }
    return roles.map { "'\($0.id)' (\($0.grade))" }.listed(most: .max)
  }
}
