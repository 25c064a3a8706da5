import CoequalModel
import CoequalRegistry

extension Rule {
  /// A track on which the same grades take longer to climb.
  static let climbTime = Rule(
    RuleDescription(
      "climb-time", "the same grades take longer on one track", group: .dualLadder,
      severity: .warning,
      meaning: """
        The months in roles below the highest grade that two tracks share, from the branch to the grade \
        until which they are promised, are added up on each. Least times are compared where every role of \
        both tracks sets one, and must be equal. Otherwise usual times are compared, and the longer must \
        not be longer by more than a tenth. Each track is compared with the first that leads, or else with \
        the first. Where the time in a role is unknown, or given in weeks or days, nothing is said; \
        deprecated roles are left alone.
        """,
      rationale: """
        Equal grades are worth less where they come later. In one public ladder four steps take 144 \
        months for experts and 114 for managers, at the same start and the same end: two and a half years \
        of higher pay.
        """,
      repair: "Bring the times of the two tracks together, or leave out least times altogether.",
      passing: [
        RuleExample(
          "as long on both tracks",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title><tenure typical="P30M"/></role>
                <role id="staff" grade="g4"><title>Staff</title><tenure typical="P48M"/></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title><tenure typical="P2Y6M"/></role>
                <role id="head" grade="g4"><title>Head</title><tenure typical="P24M"/></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "experts wait a year longer",
          framework: """
            <tracks>
              <↓track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title><tenure typical="P36M"/></role>
                <role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title><tenure typical="P24M"/></role>
                <role id="head" grade="g4"><title>Head</title></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let climbs = linked.climbs
      guard let reference = climbs.first(where: { $0.leads }) ?? climbs.first else { return [] }
      return climbs.compactMap { climb in
        guard climb.track != reference.track,
          let difference = ClimbDifference(climb, reference)
        else { return nil }
        return rule.finding(linked, difference)
      }
    })
}

/// Two tracks, one of which takes longer from one grade to another.
private struct ClimbDifference {
  let longer, shorter: (track: Int, months: Int)
  let first, last: Identifier
  let isLeast: Bool

  /// `nil` where there is no difference, or nothing is known of one.
  init?(_ climb: Climb, _ other: Climb) {
    let ranks = climb.roles.keys.filter { other.roles[$0] != nil }.sorted()
    guard let lowest = ranks.first, let highest = ranks.last, lowest < highest,
      let first = climb.roles[lowest]?.grade, let last = climb.roles[highest]?.grade
    else { return nil }
    (self.first, self.last) = (first, last)
    let steps = ranks.dropLast()
    let sums: [(track: Int, months: Int)]
    if let mine = climb.months(on: steps, \.minimum),
      let theirs = other.months(on: steps, \.minimum)
    {
      sums = [(climb.track, mine), (other.track, theirs)]
      isLeast = true
    } else if let mine = climb.months(on: steps, \.typical),
      let theirs = other.months(on: steps, \.typical)
    {
      sums = [(climb.track, mine), (other.track, theirs)]
      isLeast = false
    } else {
      return nil
    }
    (longer, shorter) =
      sums[0].months > sums[1].months ? (sums[0], sums[1]) : (sums[1], sums[0])
    let difference = longer.months - shorter.months
    guard difference > (isLeast ? 0 : shorter.months / 10) else { return nil }
  }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ climb: ClimbDifference) -> Finding {
    let tracks = linked.framework.tracks
    let (longer, shorter) = (tracks[climb.longer.track], tracks[climb.shorter.track])
    let kind = climb.isLeast ? "at least" : "usually"
    return finding(
      "from \(climb.first) to \(climb.last) takes \(kind) \(climb.longer.months) months on"
        + " '\(longer.id)', \(climb.shorter.months) on '\(shorter.id)'",
      at: linked.provenance.place(of: Locus(.track, climb.longer.track)),
      notes: [
        Finding.Note(
          "the same grades on '\(shorter.id)'",
          at: linked.provenance.place(of: Locus(.track, climb.shorter.track)))
      ],
      help: ["bring the times in 'tenure' of both tracks together", recordWhyNot])
  }
}
