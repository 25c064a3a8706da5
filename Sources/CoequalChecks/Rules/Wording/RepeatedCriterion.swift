import CoequalModel
import CoequalRegistry

extension Rule {
  /// A text that stands twice in a competency.
  static let repeatedCriterion = Rule(
    RuleDescription(
      "repeated-criterion", "a text that stands twice in a competency", group: .wording,
      severity: .note,
      meaning: """
        Two criteria, or two examples, of one competency that say the same word for word; signs, spaces \
        and capitals do not count. Texts for different tracks are left alone. Where two levels have \
        examples of their own that tell them apart, their criteria are taken for headings and compared \
        only within a level.
        """,
      rationale: """
        A promotion that asks for the same words asks for nothing, or for something that nobody wrote \
        down. In the Financial Times' framework for operations "Team values" has the same text for \
        engineers and for the level above, and two criteria stand twice in one level. It mostly comes \
        from copying a level to write the next.
        """,
      repair: """
        Say what is more at the higher level, or take one of the two out: where a higher level includes \
        the lower ones, nothing needs to be said again.
        """,
      passing: [
        RuleExample(
          "a behaviour of a lower level that goes further",
          framework: RuleExample.competency(
            """
            <expects level="learning">Shares ideas with the team</expects>
            <expects level="trusted">Shares ideas with three or more teams</expects>
            """)),
        RuleExample(
          "a heading whose examples differ",
          framework: RuleExample.competency(
            """
            <expects level="learning">Handling incidents</expects>
            <expects level="trusted">Handling incidents</expects>
            <example level="learning">Follows the written procedure</example>
            <example level="trusted">Rewrites a procedure that did not hold</example>
            """)),
      ],
      failing: [
        RuleExample(
          "on two levels",
          framework: RuleExample.competency(
            """
            <expects level="learning">Shares ideas with similar teams</expects>
            <expects level="trusted">↓Shares ideas with similar teams.</expects>
            """)),
        RuleExample(
          "twice on one level, and an example of two levels",
          framework: RuleExample.competency(
            """
            <expects level="learning">Says what went wrong, and why</expects>
            <expects level="learning">↓Says what went wrong and why</expects>
            <example level="learning">Writes a note after an incident</example>
            <example level="trusted">↓Writes a note after an incident</example>
            """)),
      ]),
    inEachFramework: { rule, linked, _ in
      linked.limitedFindings { competency, number, finder, findings in
        for (text, earlier) in CompetencyTexts(competency, number: number).repetitions {
          if findings.isFull {
            findings.leaveOut(1)
            continue
          }
          let place = TextPlacement(text.text, at: text.locus, in: linked.provenance, &finder).place
          let other = finder.placedText(of: earlier.locus).place(saying: earlier.text)
          let isSameLevel = text.level == earlier.level
          findings.add(
            rule.finding(
              isSameLevel
                ? "\(text.noun) is there twice at level '\(text.level)' of '\(competency.id)'"
                : "\(text.noun) of level '\(text.level)' of '\(competency.id)' is that of level"
                  + " '\(earlier.level)' as well",
              at: place, notes: [Finding.Note("the same text", at: other)],
              help: [
                isSameLevel ? "take one of them out" : "say what is more, or take one of them out",
                rule.recordWhyNot,
              ]))
        }
      }
    })
}

extension LinkedFramework {
  /// The findings about the competencies that are in use, as many as one document has at the most.
  func limitedFindings(
    _ look: (Competency, _ number: Int, inout ElementFinder, inout LimitedFindings) -> Void
  ) -> [Finding] {
    var finder = ElementFinder(provenance)
    var findings = LimitedFindings()
    var number = 0
    for competency in framework.areas.lazy.flatMap(\.competencies) {
      if competency.deprecation == nil { look(competency, number, &finder, &findings) }
      number += 1
    }
    return findings.all
  }
}
