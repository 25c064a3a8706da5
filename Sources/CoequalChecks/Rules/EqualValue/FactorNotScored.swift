import CoequalModel
import CoequalRegistry

extension Rule {
  /// An evaluated role without a level on some factor.
  static let factorNotScored = Rule(
    RuleDescription(
      "factor-not-scored", "an evaluated role without a level on some factor", group: .equalValue,
      severity: .warning,
      meaning: """
        A role that has a level on one factor of the structure's job evaluation has one on each of its \
        factors. Roles without any level are 'unevaluated-grade'; a role with a level on a factor that \
        does not exist, and deprecated roles, are left alone.
        """,
      rationale: """
        What nobody has judged is not zero: without it the role has no points and is in no category. \
        Emotional demands, care for people and physical effort are easily passed over, and they weigh \
        most in work that is mostly done by women. The guide of the International Labour Organization \
        (Promoting Equity, 2008) and Directive (EU) 2023/970, Article 4, therefore name skills, effort, \
        responsibility and working conditions together.
        """,
      repair:
        "Judge the work on the factors that are missing; the lowest level is a judgement too.",
      passing: [
        RuleExample(
          "a level on each factor",
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
          "nobody looked at care",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><↓evaluation>
                <value factor="knowledge" level="2" because="a degree or as much practice"/>
                </evaluation></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      guard let structure = linked.structure, let evaluation = structure.structure.jobEvaluation
      else { return [] }
      var scored = [Int](repeating: -1, count: evaluation.factors.count)
      return linked.compactMapRoles { number, role in
        guard !role.evaluation.isEmpty, role.deprecation == nil else { return nil }
        for value in role.evaluation {
          // The name that does not exist may be meant for the factor that is missing.
          guard let factor = structure.factors[value.factor] else { return nil }
          scored[factor] = number
        }
        // Of two factors of one name, which is a finding, only the first can have a level.
        let missing = evaluation.factors.indices.filter { index in
          scored[index] != number && structure.factors[evaluation.factors[index].id] == index
        }
        return missing.isEmpty
          ? nil : rule.finding(role, number, missing.map { evaluation.factors[$0] }, of: linked)
      }
    })
}

extension RuleDescription {
  fileprivate func finding(
    _ role: Role, _ number: Int, _ missing: [Factor], of linked: LinkedFramework
  ) -> Finding {
    finding(
      "evaluation of '\(role.id)' has no level on \(missing.map(\.id.lexical).quotedListing())",
      at: linked.provenance.place(of: Locus(.role, number, .only(.evaluation))),
      help: ["judge the work on each factor; the lowest level is a judgement too"])
  }
}
