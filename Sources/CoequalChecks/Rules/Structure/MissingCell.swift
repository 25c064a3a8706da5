import CoequalModel
import CoequalRegistry

extension Rule {
  /// A competency that is asked for below and above a grade of a track, and not on it.
  static let missingCell = Rule(
    RuleDescription(
      "missing-cell", "a competency asked for below and above, and not here", group: .structure,
      severity: .warning,
      meaning: """
        Where every role on the next lower grade of a track and every role on the next higher one must \
        have a cumulative competency, some role on the grade between asks for it as well, be it as an \
        optional or alternative requirement. Roles that ask for nothing or for something unknown, \
        roles whose grade is unknown and deprecated roles do not count.
        """,
      rationale: """
        A competency that comes, goes and comes back is mostly a cell of a table that nobody filled \
        in. People who prepare for the middle role do not train it, and lack it one grade later.
        """,
      repair: "Ask for it here as well, or write cumulative=\"false\" on the competency.",
      passing: [
        RuleExample(
          "asked for on each grade, once as an alternative",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="coaching" level="learning"/></requirements></role>
              <role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/>
                <choose id="breadth" at-least="1">
                  <requires competency="coaching" level="learning"/>
                  <requires competency="delivery" level="learning"/></choose></requirements></role>
              <role id="staff" grade="g4"><title>Staff</title><requirements>
                <requires competency="coaching" level="trusted"/></requirements></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "coaching comes, goes and comes back",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><requirements>
                <requires competency="coaching" level="learning"/></requirements></role>
              <↓role id="senior" grade="g3"><title>Senior</title><requirements>
                <requires competency="design" level="trusted"/></requirements></role>
              <role id="staff" grade="g4"><title>Staff</title><requirements>
                <requires competency="coaching" level="trusted"/></requirements></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      linked.framework.tracks.indices.flatMap { track in
        let rungs = linked.rungs(ofTrack: track).compactMap { RungRequirements($0, of: linked) }
        return zip(rungs, zip(rungs.dropFirst(), rungs.dropFirst(2))).compactMap { low, others in
          let (middle, high) = others
          let missing = low.shared.intersection(high.shared).subtracting(middle.any)
            .sorted().filter { linked.competency(Int($0)).isCumulative }
          return missing.isEmpty || !middle.isKnown
            ? nil : rule.finding(missing, middle.role, low.role, high.role, of: linked)
        }
      }
    })
}

/// What the roles of one rung ask for.
private struct RungRequirements {
  /// The first role.
  let role: Int
  /// The competencies that every role must have.
  let shared: Set<Int32>
  /// The competencies that some role asks for.
  let any: Set<Int32>
  /// Whether every competency that is asked for is one of the framework.
  let isKnown: Bool

  /// `nil` for a rung whose roles ask for nothing.
  init?(_ rung: Rung, of linked: LinkedFramework) {
    let roles = rung.roles.filter { !linked.requirements(ofRole: $0).isEmpty }
    guard let first = roles.first else { return nil }
    role = first
    var shared: Set<Int32>?
    var any: Set<Int32> = []
    for role in roles {
      let requirements = linked.requirements(ofRole: role)
      any.formUnion(requirements.lazy.map(\.competency))
      let certain = requirements.lazy.filter(\.isCertain).map(\.competency)
      shared = shared.map { $0.intersection(certain) } ?? Set(certain)
    }
    isKnown = !any.contains(-1)
    self.shared = (shared ?? []).subtracting([-1])
    self.any = any
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ missing: [Int32], _ role: Int, _ lower: Int, _ higher: Int, of linked: LinkedFramework
  ) -> Finding {
    let names = missing.map { linked.competency(Int($0)).id.lexical }
    let (low, high) = (linked.role(lower).id, linked.role(higher).id)
    return finding(
      "'\(linked.role(role).id)' does not ask for \(names.quotedListing()), unlike '\(low)' below it"
        + " and '\(high)' above", at: linked.place(ofRole: role),
      help: [
        "add what is missing, or write cumulative=\"false\" on the competency", recordWhyNot,
      ])
  }
}
