import CoequalModel
import CoequalRegistry

extension Rule {
  /// Roles of one grade whose evaluations fall into different categories.
  static let valueMismatch = Rule(
    RuleDescription(
      "value-mismatch", "roles of one grade in different categories of workers", group: .equalValue,
      severity: .warning,
      meaning: """
        Roles of one grade are declared to be of equal value. Where roles are evaluated, their points \
        must fall into one category of workers, for every employer's categories. Points in no category \
        at all count as a category of their own. Roles without a complete evaluation are left alone, and \
        so are deprecated ones.
        """,
      rationale: """
        The grade says that the work is of equal value, the evaluation says that it is not, and both \
        will be read in a report on equal pay. One of them is wrong: look at the evaluation of hands-on \
        and caring work first, where effort and working conditions are easily forgotten.
        """,
      repair:
        "Evaluate the roles again, side by side and with the panel; then correct the level or the grade.",
      conventions: [.pointsRounding, .comparedGrades],
      passing: [
        RuleExample(
          "two roles of one grade in one category",
          structure: Self.valueStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                </evaluation></role>
              <role id="technician" grade="g2"><title>Technician</title><evaluation>
                <value factor="knowledge" level="2" because="a certificate and practice"/>
                </evaluation></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "one of three roles of a grade is evaluated lower",
          structure: Self.valueStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                </evaluation></role>
              <role id="analyst" grade="g2"><title>Analyst</title><evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                </evaluation></role>
              <↓role id="technician" grade="g2"><title>Technician</title><evaluation>
                <value factor="knowledge" level="1" because="copied from the trainee"/>
                </evaluation></role>
            </track></tracks>
            """)
      ])
  ) { rule, catalog, conventions in
    let groups =
      conventions.isStandard(.comparedGrades)
      ? Dictionary(grouping: catalog.frameworks) {
        $0.structure.map { "\($0.structure.id) \($0.structure.version)" }
      }
      .sorted { ($0.key ?? "") < ($1.key ?? "") }.map(\.value)
      : catalog.frameworks.map { [$0] }
    return groups.flatMap { frameworks in
      rule.findings(in: frameworks, rounds: conventions.isStandard(.pointsRounding))
    }
  }

  private static let valueStructure = """
    <job-evaluation id="one-factor" points="400">
      <factor id="knowledge" criterion="skills" weight="100%"><title>Knowledge</title>
        <step level="1">Routine</step><step level="2">Trade</step><step level="3">Field</step>
        <step level="4">Several fields</step></factor></job-evaluation>
    <categories employer="acme-gmbh">
      <category id="a" points-from="0" points-to="150"/>
      <category id="b" points-from="151" points-to="400"/></categories>
    """
}

/// A role of any framework with its points.
private struct EvaluatedRole {
  let id, grade: Identifier
  let points: DecimalNumber
  /// Where it stands: the position of its framework, and its number there.
  let framework, number: Int
}

extension RuleDescription {
  fileprivate func findings(in frameworks: [LinkedFramework], rounds: Bool) -> [Finding] {
    guard let structure = frameworks.first?.structure,
      !structure.structure.categorySchemes.isEmpty
    else { return [] }
    let roles = frameworks.enumerated().flatMap { framework, linked in
      linked.compactMapRoles { number, role -> EvaluatedRole? in
        guard role.deprecation == nil, let points = structure.points(of: role) else { return nil }
        return EvaluatedRole(
          id: role.id, grade: role.grade, points: rounds ? points.roundedToWhole : points,
          framework: framework, number: number)
      }
    }
    let grades = Dictionary(grouping: roles, by: \.grade).sorted { $0.key < $1.key }
    return structure.structure.categorySchemes.flatMap { scheme in
      grades.compactMap { grade, roles in
        finding(grade, roles, scheme, of: frameworks)
      }
    }
  }

  /// One finding for a grade and an employer, at the role that stands apart.
  private func finding(
    _ grade: Identifier, _ roles: [EvaluatedRole], _ scheme: CategoryScheme,
    of frameworks: [LinkedFramework]
  ) -> Finding? {
    func place(_ role: EvaluatedRole) -> Place {
      frameworks[role.framework].placeOfEvaluation(ofRole: role.number)
    }
    // Several frameworks often have a role of one name, most of all where they inherit it.
    func name(_ role: EvaluatedRole) -> String {
      frameworks.count > 1 ? "\(frameworks[role.framework].framework.id)/\(role.id)" : "\(role.id)"
    }
    let byCategory = Dictionary(grouping: roles) { scheme.category(of: $0.points)?.id }
    guard byCategory.count > 1 else { return nil }
    // The category that fewest roles are in stands apart; among equals, the one with fewer points,
    // because work that was forgotten in an evaluation is the likelier slip.
    let apart = byCategory.min { first, second in
      (first.value.count, first.value[0].points) < (second.value.count, second.value[0].points)
    }
    guard let apart, let odd = apart.value.first else { return nil }
    let others = byCategory.filter { $0.key != apart.key }
      .sorted { ($0.key?.lexical ?? "") < ($1.key?.lexical ?? "") }
    let employer = scheme.employer.map { " of '\($0)'" } ?? ""
    let result = finding(
      "'\(name(odd))' is on grade '\(grade)' with roles of another category\(employer): "
        + "\(odd.points) points are \(Self.name(apart.key))",
      at: place(odd),
      notes: others.compactMap { category, roles in
        roles.first.map {
          Finding.Note(
            "'\(name($0))' has \($0.points) points, \(Self.name(category))", at: place($0))
        }
      },
      help: ["evaluate them side by side, then correct a level or the grade", recordWhyNot])
    return frameworks[odd.framework].explaining([result]).first
  }

  private static func name(_ category: Identifier?) -> String {
    category.map { "category '\($0)'" } ?? "in no category"
  }
}

extension LinkedFramework {
  /// What the framework itself says of the grade or value of a role that it inherits, or else the role.
  fileprivate func placeOfEvaluation(ofRole number: Int) -> Place {
    let role = Locus(.role, number)
    if bases.isEmpty { return provenance.place(of: role) }
    let values = self.role(number).evaluation.indices.map { index in
      role.appending(.only(.evaluation)).appending(.child(.value, index)).attribute("level")
    }
    return ([role.attribute("grade")] + values).lazy.map(provenance.place)
      .first(where: provenance.isOwn) ?? provenance.place(of: role)
  }
}
