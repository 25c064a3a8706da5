import CoequalModel
import CoequalRegistry

extension Rule {
  /// A level on a factor whose reason says nothing.
  static let factorWithoutReason = Rule(
    RuleDescription(
      "factor-without-reason", "a level on a factor whose reason says nothing", group: .equalValue,
      severity: .warning,
      meaning: """
        The reason of a level holds at least one word, and none that stands where a text is still to be \
        written, such as TODO or n/a. Within a framework the same words are not the reason of two \
        different levels of one factor. Deprecated roles are left alone. At most a hundred places of a \
        document are told of; the others follow when these are repaired.
        """,
      rationale: """
        The points of an evaluation come from its levels, and a level can be checked only by its reason: \
        why this one and not the next. Where equal pay is in question it is the employer who has to show \
        how the value was found (Directive (EU) 2023/970, Article 18). Words that stand for two levels \
        explain neither.
        """,
      repair: "Write what can be seen of the work that makes it this level and not the next.",
      passing: [
        RuleExample(
          "the same words for the same level",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="A completed training"/>
                <value factor="care" level="1" because="Seldom meets customers"/>
                </evaluation></role>
              <role id="senior" grade="g3"><title>Senior</title><evaluation>
                <value factor="knowledge" level="3" because="Masters one field"/>
                <value factor="care" level="1" because="Seldom meets customers"/>
                </evaluation></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a dash, and words that are to come",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="↓-"/>
                <value factor="care" level="1" because="↓TBD by the panel"/>
                </evaluation></role>
            </track></tracks>
            """),
        RuleExample(
          "the same words for another level",
          structure: Self.evaluationStructure,
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
                <value factor="knowledge" level="2" because="A completed training"/>
                <value factor="care" level="1" because="Seldom meets customers"/>
                </evaluation></role>
              <role id="senior" grade="g3"><title>Senior</title><evaluation>
                <value factor="knowledge" level="3" because="↓A completed training"/>
                <value factor="care" level="1" because="Seldom meets customers"/>
                </evaluation></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      var search = ReasonSearch(rule: rule, provenance: linked.provenance)
      linked.forEachRole { number, role in
        guard role.deprecation == nil else { return }
        for (index, value) in role.evaluation.enumerated() {
          search.look(at: value, index, of: role, number)
        }
      }
      return search.findings
    })
}

/// Looks for reasons that say nothing, and for those that were given for another level.
private struct ReasonSearch {
  let rule: RuleDescription
  let provenance: Provenance
  private(set) var findings: [Finding] = []
  private var first: [Key: (level: Step, role: Identifier, number: Int, index: Int)] = [:]

  private struct Key: Hashable {
    let factor: Identifier
    let reason: String
  }

  init(rule: RuleDescription, provenance: Provenance) {
    self.rule = rule
    self.provenance = provenance
  }

  mutating func look(at value: FactorValue, _ index: Int, of role: Role, _ number: Int) {
    let reason = value.reason.split { $0.isWhitespace }.joined(separator: " ").lowercased()
    let saysNothing =
      !reason.contains(where: \.isLetter) || Self.nothing.contains(reason)
      || Placeholder.stands(in: value.reason)
    if findings.count >= RuleDescription.mostFindings { return }
    if saysNothing {
      findings.append(
        rule.finding(
          "level of '\(role.id)' on '\(value.factor)' has no reason", at: place(number, index),
          help: ["write why it is this level and not the next"]))
      return
    }
    let key = Key(factor: value.factor, reason: reason)
    guard let other = first[key] else {
      first[key] = (value.level, role.id, number, index)
      return
    }
    if other.level == value.level { return }
    findings.append(
      rule.finding(
        "the same words are the reason for level \(value.level) of '\(role.id)' on"
          + " '\(value.factor)' and for level \(other.level) of '\(other.role)'",
        at: place(number, index),
        notes: [Finding.Note("the other level", at: place(other.number, other.index))],
        help: ["write what makes it this level and not the other"]))
  }

  private static let nothing: Set<String> = ["n/a", "na", "n.a.", "none", "tbd", "todo", "k.a."]

  private func place(_ role: Int, _ value: Int) -> Place {
    provenance.place(
      of: Locus(.role, role, .only(.evaluation), .child(.value, value), attribute: "because"))
  }
}
