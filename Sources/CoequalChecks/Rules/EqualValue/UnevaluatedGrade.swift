import CoequalModel
import CoequalRegistry

extension Rule {
  /// A grade on which roles stand that nobody has evaluated.
  static let unevaluatedGrade = Rule(
    RuleDescription(
      "unevaluated-grade", "a grade with roles that are not evaluated", group: .equalValue,
      severity: .warning,
      meaning: """
        Where roles on a structure are evaluated, every role on its grades has levels on the factors. Each \
        grade gives one finding for all its roles without any; a framework in which no role is evaluated, \
        while roles of others are, gives a single one. Levels that are missing on some factors are 'factor-not-scored'. \
        Roles whose grade is unknown, undefined and deprecated roles, and \
        an evaluation that is only an example, are left alone.
        """,
      rationale: """
        To put two roles on one grade is to declare that they are of equal value. Directive (EU) \
        2023/970, Article 4, asks for criteria by which that can be seen: skills, effort, \
        responsibility, working conditions. A role without an evaluation is in no category of workers, \
        and its people are missing from the report.
        """,
      repair: "Evaluate the roles with the panel, side by side with those of the same grade.",
      passing: [
        RuleExample(
          "every role of the grade is evaluated",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                <value factor="care" level="1" because="seldom meets customers"/>
                </evaluation></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "one of two roles of the grade",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                <value factor="care" level="1" because="seldom meets customers"/>
                </evaluation></role>
              <↓role id="technician" grade="g2"><title>Technician</title>
                <purpose>Keeps machines running.</purpose></role>
            </track></tracks>
            """)
      ])
  ) { rule, catalog, _ in
    let begun = Set(
      catalog.frameworks.filter(\.hasEvaluations).compactMap { $0.structure?.structure.header })
    return catalog.frameworks.flatMap { linked -> [Finding] in
      guard let structure = linked.structure?.structure, let evaluation = structure.jobEvaluation,
        evaluation.status != .illustrative,
        begun.contains(structure.header)
      else { return [] }
      return linked.explaining(rule.findings(in: linked))
    }
  }

  /// The job evaluation that examples of several rules stand on.
  static let evaluationStructure = """
    <job-evaluation id="two-factors" points="400">
      <factor id="knowledge" criterion="skills" weight="50%"><title>Knowledge</title>
        <step level="1">Routine</step><step level="2">Trade</step><step level="3">Field</step>
        <step level="4">Several fields</step></factor>
      <factor id="care" criterion="effort" weight="50%"><title>Care</title>
        <step level="1">Seldom</step><step level="2">Weekly</step><step level="3">Daily</step>
        <step level="4">All day</step></factor></job-evaluation>
    """
}

extension LinkedFramework {
  /// Whether some role has a level on some factor.
  fileprivate var hasEvaluations: Bool {
    framework.tracks.contains { track in
      track.roles.contains { !$0.evaluation.isEmpty && $0.deprecation == nil }
    }
  }
}

extension RuleDescription {
  fileprivate func findings(in linked: LinkedFramework) -> [Finding] {
    var evaluated: [Int: Int] = [:]
    var open: [Int: [Int]] = [:]
    linked.forEachRole { number, role in
      guard role.deprecation == nil, let rank = linked.rank(ofRole: number) else { return }
      if !role.evaluation.isEmpty {
        evaluated[rank, default: 0] += 1
      } else if !role.isUndefined {
        open[rank, default: []].append(number)
      }
    }
    if evaluated.isEmpty {
      return open.isEmpty ? [] : [findingWithoutEvaluation(of: linked)]
    }
    return open.sorted { $0.key < $1.key }.map { rank, roles in
      finding(roles, of: roles.count + (evaluated[rank] ?? 0), in: linked)
    }
  }

  fileprivate func finding(_ roles: [Int], of count: Int, in linked: LinkedFramework) -> Finding {
    let names = roles.map { linked.role($0).id.lexical }
    let grade = linked.role(roles[0]).grade
    let listing = names.quotedListing()
    let message =
      switch roles.count {
      case 1: "role \(listing) on grade '\(grade)' is not evaluated"
      case count: "no role on grade '\(grade)' is evaluated: \(listing)"
      default: "\(roles.count) of \(count) roles on grade '\(grade)' are not evaluated: \(listing)"
      }
    return finding(
      message, at: linked.place(ofRole: roles[0]),
      help: ["evaluate what is missing side by side with other roles", recordWhyNot])
  }

  fileprivate func findingWithoutEvaluation(of linked: LinkedFramework) -> Finding {
    finding(
      "no role of framework '\(linked.framework.id)' is evaluated",
      at: linked.provenance.place(of: Locus(.document, 0, .only(.tracks))),
      help: ["evaluate the roles grade by grade, with the panel", recordWhyNot])
  }
}
