import CoequalModel
import CoequalRegistry

extension Rule {
  /// An example that says the criterion again.
  static let restatedExample = Rule(
    RuleDescription(
      "restated-example", "an example that only says the criterion again", group: .wording,
      severity: .note,
      meaning: """
        An example at a level whose words that matter are all among those of one criterion of this \
        level, and are at least half of them. Endings, order, articles and words of degree do not count. \
        English and German are known.
        """,
      rationale: """
        An example is there to show a case, so that two people who read the criterion think of the same \
        thing. One that says it in other words shows nothing, and looks like a second criterion. Users \
        of the Financial Times' framework reported examples that just reword (issue 211), and asked for \
        real ones.
        """,
      repair: "Tell of a case: what was done, for whom, with what result. Or take the example out.",
      passing: [
        RuleExample(
          "a case",
          framework: RuleExample.competency(
            """
            <expects level="learning">Repairs tests that were broken by a change</expects>
            <example level="learning">Corrected the two dates in the invoice test after the change to
              the fiscal year</example>
            """))
      ],
      failing: [
        RuleExample(
          "the criterion in another order",
          framework: RuleExample.competency(
            """
            <expects level="learning">Repairs tests that were broken by a change</expects>
            <example level="learning">↓Has repaired tests that were broken by changes</example>
            """))
      ]),
    inEachFramework: { rule, linked, _ in
      guard let language = WordingLanguage(linked.framework.header.language) else { return [] }
      return linked.limitedFindings { competency, number, finder, findings in
        let texts = CompetencyTexts(competency, number: number)
        for (example, criterion) in texts.restatements(language) {
          if findings.isFull {
            findings.leaveOut(1)
            continue
          }
          let placed = TextPlacement(
            example.text, at: example.locus, in: linked.provenance, &finder)
          let other = finder.placedText(of: criterion.locus).place(saying: criterion.text)
          findings.add(
            rule.finding(
              "example of level '\(example.level)' of '\(competency.id)' only says the criterion"
                + " again",
              at: placed.place, notes: [Finding.Note("the criterion", at: other)],
              help: ["tell of a case, or take the example out", rule.recordWhyNot]))
        }
      }
    })
}

extension CompetencyTexts {
  /// The examples that say nothing more than a criterion of their level, with that criterion.
  ///
  /// A level is looked at as far as its first criteria: their number times that of the examples is what
  /// it costs.
  fileprivate func restatements(
    _ language: WordingLanguage
  ) -> [(example: LevelText, criterion: LevelText)] {
    if examples.isEmpty { return [] }
    var criteriaByLevel: [Identifier: [(text: LevelText, stems: Set<UInt64>)]] = [:]
    for criterion in criteria where (criteriaByLevel[criterion.level]?.count ?? 0) < 50 {
      let stems = Substance.stems(of: criterion.text, language)
      criteriaByLevel[criterion.level, default: []].append((criterion, stems))
    }
    return examples.compactMap { example in
      guard let criteria = criteriaByLevel[example.level] else { return nil }
      let stems = Substance.stems(of: example.text, language)
      guard stems.count >= 2 else { return nil }
      return criteria.first { criterion in
        criterion.text.isFor(thoseOf: example) && 2 * stems.count >= criterion.stems.count
          && stems.isSubset(of: criterion.stems)
      }.map { (example, $0.text) }
    }
  }
}
