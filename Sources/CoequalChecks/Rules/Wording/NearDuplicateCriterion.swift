import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two levels between which only a word of degree differs.
  static let nearDuplicateCriterion = Rule(
    RuleDescription(
      "near-duplicate-criterion", "two levels whose criteria differ in a word of degree only",
      group: .wording, severity: .note,
      meaning: """
        Two criteria for different levels of a competency that use the same words but for articles, \
        endings, order, and words of degree such as "complex", "major", "strong" or "proactively". A \
        different scope, object, help or number is a difference: "within the team" and "beyond the \
        team" are left alone. Where two levels have examples of their own that tell them apart, their \
        criteria are not compared. English and German are known.
        """,
      rationale: """
        Where the only difference between two levels is an adjective, whoever judges decides which of \
        them somebody is on. Users of the Financial Times' framework reported criteria that are \
        "almost identical" to those of the level below (issue 211).
        """,
      repair: """
        Say what makes it more: how many teams, how large a budget, which cases, without whose help. Or \
        leave the criterion on the level where it is first asked for.
        """,
      passing: [
        RuleExample(
          "a different scope",
          framework: RuleExample.competency(
            """
            <expects level="learning">Decides between designs within the team</expects>
            <expects level="trusted">Decides between designs of three teams</expects>
            """))
      ],
      failing: [
        RuleExample(
          "who can tell complex concepts from others?",
          framework: RuleExample.competency(
            """
            <expects level="learning">Explains technical concepts to customers</expects>
            <expects level="trusted">Explains ↓complex technical concepts to customers</expects>
            """)),
        RuleExample(
          "an article",
          framework: RuleExample.competency(
            """
            <expects level="learning">Takes part in the delivery process</expects>
            <expects level="trusted">↓Takes part in delivery processes</expects>
            """)),
      ]),
    inEachFramework: { rule, linked, _ in
      guard let language = WordingLanguage(linked.framework.header.language) else { return [] }
      return linked.limitedFindings { competency, number, finder, findings in
        let texts = CompetencyTexts(competency, number: number)
        for (text, earlier) in texts.nearRepetitions(language) {
          if findings.isFull {
            findings.leaveOut(1)
            continue
          }
          let here = DegreeWords(text.text, language)
          let there = DegreeWords(earlier.text, language)
          let placed = TextPlacement(text.text, at: text.locus, in: linked.provenance, &finder)
          let other = finder.placedText(of: earlier.locus).place(saying: earlier.text)
          let word = here.first(missingIn: there)
          let difference = [word?.word, there.first(missingIn: here)?.word].compactMap(\.self)
            .map { "'\($0)'" }.joined(separator: " in place of ")
          findings.add(
            rule.finding(
              difference.isEmpty
                ? "level '\(text.level)' of '\(competency.id)' says nearly the same as level"
                  + " '\(earlier.level)'"
                : "level '\(text.level)' of '\(competency.id)' differs from level '\(earlier.level)'"
                  + " only by \(difference)",
              at: word.map { placed.place(of: $0.bytes) } ?? placed.place,
              notes: [Finding.Note("the other criterion", at: other)],
              help: ["say what makes it more, or take one of them out", rule.recordWhyNot]))
        }
      }
    })
}

/// The words of degree in a text, with their places.
private struct DegreeWords {
  private var words: [(word: String, bytes: Range<Int>)] = []

  init(_ text: String, _ language: WordingLanguage) {
    let degree = SlightWords.of(language).degree
    for token in TextTokens(text).tokens {
      guard case .word(let word?) = token.kind, degree.contains(word) else { continue }
      words.append((word, token.range))
    }
  }

  func first(missingIn other: DegreeWords) -> (word: String, bytes: Range<Int>)? {
    let known = Set(other.words.map(\.word))
    return words.first { !known.contains($0.word) }
  }
}
