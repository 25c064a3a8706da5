import CoequalModel
import CoequalRegistry

extension Rule {
  /// A competency that a higher role asks for at a lower level.
  static let levelRegression = Rule(
    RuleDescription(
      "level-regression", "a required level that falls along a track", group: .dualLadder,
      severity: .warning,
      meaning: """
        Along a track, from the lowest role to the highest, the level that is required of a cumulative \
        competency must not fall. Only requirements that everybody must meet are compared: neither \
        optional ones nor alternatives of a choice. A competency that a higher role does not ask for \
        at all is left alone, and so is one with cumulative="false". A role in which at least three and \
        at least half of the competencies fall gets one finding: so many are no slip.
        """,
      rationale: """
        Somebody who is promoted would need less of a skill than the day before. A single level is mostly \
        a slip; where it is meant, the competency is not cumulative, and saying so keeps readers from \
        wondering. Where many levels fall at once, the role is other work, such as leading after years \
        of craft, or it stands in the wrong place.
        """,
      repair: """
        Raise the level of the higher role, lower that of the lower role, leave the requirement out of \
        the higher role, or write cumulative="false" on the competency. Move a role that is other work to \
        a track of its own.
        """,
      conventions: [.comparedLevels],
      passing: [
        RuleExample(
          "levels that rise or stay, and one that is not cumulative",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="independent"/>
                <requires competency="on-call" level="shaping"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <requires competency="on-call" level="learning"/></requirements></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a senior who needs less than an engineer",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="↓independent"/></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "a level that falls two roles later",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="delivery" level="trusted"/></requirements></role>
              <role id="staff" grade="g4"><title>Staff</title><requirements>
                <requires competency="design" level="↓independent"/></requirements></role>
            </track></tracks>
            """),
        RuleExample(
          "other work at the top of a track",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <requires competency="delivery" level="trusted"/>
                <requires competency="coaching" level="trusted"/></requirements></role>
              <↓role id="head" grade="g4"><title>Head</title><requirements>
                <requires competency="design" level="independent"/>
                <requires competency="delivery" level="independent"/>
                <requires competency="coaching" level="independent"/></requirements></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      let comparesAll = conventions.isStandard(.comparedLevels)
      var highest = HighestLevels(competencyCount: linked.competencyPlaces.count)
      var findings: [Finding] = []
      var first = 0
      for track in linked.framework.tracks {
        highest.forget()
        for number in first..<first + track.roles.count {
          if !comparesAll { highest.forget(before: number - 1) }
          var fallen: [(index: Int, lower: Int)] = []
          var known = 0
          for (index, requirement) in linked.requirements(ofRole: number).enumerated()
          where linked.isCompared(requirement) {
            if highest.knows(requirement) { known += 1 }
            if let lower = highest.role(above: requirement) { fallen.append((index, lower)) }
          }
          if fallen.count >= 3, fallen.count * 2 >= known {
            findings.append(
              rule.finding(linked, of: number, fallen: fallen.map(\.index), among: known))
          } else {
            for (index, lower) in fallen {
              findings += rule.finding(linked, at: index, of: number, lower: lower)
            }
          }
          for requirement in linked.requirements(ofRole: number)
          where linked.isCompared(requirement) {
            highest.add(requirement, of: number)
          }
        }
        first += track.roles.count
      }
      return findings
    })
}

/// The highest level of each competency so far along a track, and which role asks for it.
private struct HighestLevels {
  private var levels: [Int16]
  private var roles: [Int32]
  private var touched: [Int32] = []

  init(competencyCount: Int) {
    levels = Array(repeating: -1, count: competencyCount)
    roles = Array(repeating: -1, count: competencyCount)
  }

  /// Whether a lower role asks for the competency.
  func knows(_ requirement: LinkedRequirement) -> Bool { levels[Int(requirement.competency)] >= 0 }

  /// The lower role that asks for more than `requirement` does.
  func role(above requirement: LinkedRequirement) -> Int? {
    let competency = Int(requirement.competency)
    return levels[competency] > requirement.level ? Int(roles[competency]) : nil
  }

  mutating func add(_ requirement: LinkedRequirement, of role: Int) {
    let competency = Int(requirement.competency)
    guard requirement.level > levels[competency] else { return }
    if levels[competency] < 0 { touched.append(requirement.competency) }
    levels[competency] = requirement.level
    roles[competency] = Int32(role)
  }

  /// Starts anew.
  ///
  /// Takes time for what was added, not for all competencies there are.
  mutating func forget() {
    for competency in touched { levels[Int(competency)] = -1 }
    touched.removeAll(keepingCapacity: true)
  }

  /// Forgets what roles before `role` ask for.
  mutating func forget(before role: Int) {
    touched.removeAll { competency in
      let isOld = roles[Int(competency)] < role
      if isOld { levels[Int(competency)] = -1 }
      return isOld
    }
  }
}

extension LinkedFramework {
  fileprivate func isCompared(_ requirement: LinkedRequirement) -> Bool {
    requirement.isCertain && requirement.competency >= 0 && requirement.level >= 0
      && competency(Int(requirement.competency)).isCumulative
  }
}

extension RuleDescription {
  /// The finding of a role in which most levels fall.
  fileprivate func finding(
    _ linked: LinkedFramework, of number: Int, fallen: [Int], among known: Int
  ) -> Finding {
    let role = linked.role(number)
    let names = fallen.compactMap {
      linked.requirement($0, ofRole: number)?.requirement.competency.lexical
    }
    return finding(
      "'\(role.id)' asks for lower levels than roles below it in \(fallen.count) of \(known)"
        + " competencies",
      at: linked.provenance.place(of: Locus(.role, number)),
      notes: [Finding.Note("these are \(names.quotedListing())")],
      help: [
        "move '\(role.id)' to where it belongs, or to a track of its own if it is other work",
        recordWhyNot,
      ])
  }

  fileprivate func finding(
    _ linked: LinkedFramework, at index: Int, of number: Int, lower: Int
  ) -> [Finding] {
    guard let (requirement, locus) = linked.requirement(index, ofRole: number) else { return [] }
    let (role, lowerRole) = (linked.role(number), linked.role(lower))
    let requirements = linked.requirements(ofRole: number)
    let competency = requirements[requirements.startIndex + index].competency
    let lowerIndex = linked.requirements(ofRole: lower).enumerated().first { _, candidate in
      candidate.competency == competency && candidate.isCertain
    }?.offset
    let asked = lowerIndex.flatMap { linked.requirement($0, ofRole: lower) }
    let notes = asked.map { asked in
      [
        Finding.Note(
          "the lower role '\(lowerRole.id)' asks for '\(asked.requirement.level)'",
          at: linked.provenance.place(of: asked.locus.attribute("level")))
      ]
    }
    return [
      finding(
        "'\(role.id)' asks for '\(requirement.competency)' at '\(requirement.level)', less than"
          + " '\(lowerRole.id)' below it",
        at: linked.provenance.place(of: locus.attribute("level")), notes: notes ?? [],
        help: ["raise the level, or write cumulative=\"false\" on the competency", recordWhyNot])
    ]
  }
}
