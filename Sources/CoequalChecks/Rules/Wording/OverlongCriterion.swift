import CoequalModel
import CoequalRegistry

extension Rule {
  /// More words than somebody keeps in mind.
  static let overlongCriterion = Rule(
    RuleDescription(
      "overlong-criterion", "a criterion of more than \(CriterionLength.most) words",
      group: .wording,
      severity: .note,
      meaning: """
        A behaviour of a level, an outcome or a condition of a move of more than \(CriterionLength.most) words. Words are \
        counted in every language that puts spaces between them.
        """,
      rationale: """
        Who judges people holds a criterion in mind while looking at their work. The style guide of the \
        British government asks to check every sentence of more than 25 words, after tests with readers. \
        In public frameworks half of all criteria have no more than 11 words, and fewer \
        than one in a hundred has more than \(CriterionLength.most).
        """,
      repair: """
        Keep what somebody does. Move reasons into the summary of the competency, illustrations into \
        'example', and further behaviours into criteria of their own.
        """,
      passing: [
        RuleExample(
          "an illustration by itself",
          framework: RuleExample.competency(
            """
            <expects level="learning">Writes down what was decided, with the reasons</expects>
            <example level="learning">After a meeting about a new supplier, a note says which three were
              compared, by which criteria, which of them was chosen, and what would have to happen for the
              team to look at the choice again</example>
            """))
      ],
      failing: [
        RuleExample(
          "reasons and illustrations in the criterion",
          framework: RuleExample.criteria(
            """
            Writes down what was decided, because otherwise colleagues who were on leave or who join
              later would have to ask again and again, for instance which suppliers were compared and ↓by
              which criteria one of them was chosen
            """))
      ]),
    where: { text, _ in CriterionLength.mayExceed(text) },
    inEachJudgedText: { rule, text, tokens, _ in
      let bytes = Array(text.utf8)
      let words = tokens.tokens.indices.filter {
        tokens.tokens[$0].isWord && tokens.isWordStart($0, in: bytes)
      }
      guard words.count > CriterionLength.most else { return [] }
      return [
        WordingFinding(
          tokens: words[CriterionLength.most]..<tokens.tokens.count,
          message:
            "\(words.count) words are more than \(CriterionLength.most); what follows is beyond them",
          help: [
            "keep what somebody does; reasons go into a summary, illustrations into 'example'",
            rule.recordWhyNot,
          ])
      ]
    })
}

extension TextTokens {
  /// Whether a word begins here, words joined by hyphens ("off-the-shelf") being one.
  fileprivate func isWordStart(_ index: Int, in text: [UInt8]) -> Bool {
    guard index > 0, tokens[index - 1].isWord else { return true }
    let between = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return between.count != 1 || text[between.lowerBound] != UInt8(ascii: "-")
  }
}

private enum CriterionLength {
  /// The most words of a criterion.
  static let most = 30

  /// Whether a text may have more words; it has no more than are counted here.
  static func mayExceed(_ text: String) -> Bool {
    // Half as many bytes cannot hold them.
    guard text.utf8.count > 2 * most else { return false }
    var count = 0
    text.forEachFoldedWord { _ in count += 1 }
    return count > most
  }
}
