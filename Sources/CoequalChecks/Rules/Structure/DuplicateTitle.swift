import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two roles, tracks or competencies that are called the same.
  static let duplicateTitle = Rule(
    RuleDescription(
      "duplicate-title", "two things of one kind with the same title", group: .structure,
      severity: .warning,
      meaning: """
        Within a framework no two roles have the same title, whether they are on one track or on two, \
        and neither do two tracks or two competencies. Capitals and white space make no difference. \
        What is deprecated is left alone.
        """,
      rationale: """
        People know a role by its title: it stands on the career page, in the contract and in the \
        census. With two roles of one title nobody can tell which one a person holds or is promised, \
        and data about people are matched to the wrong one.
        """,
      repair: """
        Give each a title of its own: name the field, the track or the grade where that is what tells \
        them apart. Or join the two.
        """,
      passing: [
        RuleExample(
          "a title for each role",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior engineer</title></role></track>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <role id="senior-delivery" grade="g3"><title>Senior delivery engineer</title></role>
              </track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "one title on two tracks",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior engineer</title></role></track>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <role id="senior-delivery" grade="g3"><title>↓Senior Engineer</title></role></track>
            </tracks>
            """),
        RuleExample(
          "two grades of one track",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="engineer-2" grade="g3"><title>↓Engineer</title></role></track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      var search = TitleSearch(rule: rule, provenance: linked.provenance)
      for (number, track) in linked.framework.tracks.enumerated() {
        search.look(at: track.title, of: .track, number, track.id)
      }
      linked.forEachRole { number, role in
        guard role.deprecation == nil else { return }
        search.look(at: role.title, of: .role, number, role.id)
      }
      var number = 0
      for area in linked.framework.areas {
        for competency in area.competencies {
          if competency.deprecation == nil {
            search.look(at: competency.title, of: .competency, number, competency.id)
          }
          number += 1
        }
      }
      return search.findings
    })
}

/// Looks for titles that were there before.
private struct TitleSearch {
  let rule: RuleDescription
  let provenance: Provenance
  private(set) var findings: [Finding] = []
  private var first: [Key: (number: Int, id: Identifier)] = [:]

  private struct Key: Hashable {
    let kind: EntityKind
    let title: String
  }

  init(rule: RuleDescription, provenance: Provenance) {
    self.rule = rule
    self.provenance = provenance
  }

  mutating func look(at title: String, of kind: EntityKind, _ number: Int, _ id: Identifier) {
    let folded = title.folded
    // What is to be written, and what is named twice, are findings already.
    if folded.isEmpty || Placeholder.stands(in: title) { return }
    let key = Key(kind: kind, title: folded)
    guard let other = first[key] else {
      first[key] = (number, id)
      return
    }
    if other.id == id { return }
    findings.append(
      rule.finding(
        "\(kind) '\(id)' is called '\(title)', like '\(other.id)'", at: place(kind, number),
        notes: [Finding.Note("the title of '\(other.id)'", at: place(kind, other.number))],
        help: ["give one of them a title that tells it apart", rule.recordWhyNot]))
  }

  private func place(_ kind: EntityKind, _ number: Int) -> Place {
    provenance.placedText(of: Locus(kind, number, .only(.title))).place
  }
}
