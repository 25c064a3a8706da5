import CoequalModel
import CoequalRegistry

extension Rule {
  /// Two behaviours in one criterion.
  static let compoundCriterion = Rule(
    RuleDescription(
      "compound-criterion", "two behaviours in one criterion", group: .wording, severity: .note,
      meaning: """
        A behaviour of a level, an outcome or a condition of a move that begins with a verb and its \
        object, and goes on after "and" with another verb and another object. Two verbs of one object \
        ("designs and builds services") and two objects of one verb ("writes tests and instructions") \
        are left alone, and so is a second verb about the same thing ("finds a course and takes it"). \
        English and German are looked at, as far as their verbs are known here.
        """,
      rationale: """
        Somebody may do one and not the other. Then one assessor says yes, the next says no, and nobody \
        sees from the answer which half is missing. The Financial Times tells those who write criteria \
        for its engineers to beware of "and" for this reason.
        """,
      repair: """
        Make two criteria of it. Where only one of the two tells the levels apart, keep that one.
        """,
      passing: [
        RuleExample(
          "one behaviour each",
          framework: RuleExample.criteria(
            "Writes tests and instructions for new services",
            "Designs and builds services that others can run",
            "Finds a training course and takes it"))
      ],
      failing: [
        RuleExample(
          "somebody may write tests and review nothing",
          framework: RuleExample.criteria(
            "Writes tests for new services and ↓reviews the code of others")),
        RuleExample(
          "as a request",
          framework: RuleExample.criteria("Prioritise the work of the team and ↓coach its members")),
      ]),
    where: { text, _ in SecondBehaviour.mayBe(in: text) },
    inEachJudgedText: { rule, text, tokens, language in
      guard let verbs = SecondBehaviour(in: tokens, of: text, language) else { return [] }
      let source = Array(text.utf8)
      let words = [verbs.first, verbs.second].map { index in
        String(decoding: source[tokens.tokens[index].range], as: UTF8.self).lowercased()
      }
      return [
        WordingFinding(
          tokens: verbs.second..<verbs.second + 1,
          message: "'\(words[1])' is a second behaviour beside '\(words[0])'",
          help: ["make two criteria of it", rule.recordWhyNot])
      ]
    })
}

extension RuleExample {
  /// A competency with these behaviours of its first level.
  static func criteria(_ texts: String...) -> String {
    competency(texts.map { "<expects level=\"learning\">\($0)</expects>" }.joined(separator: "\n"))
  }

  /// A competency that holds this.
  static func competency(_ content: String) -> String {
    """
    <competencies><area id="craft"><title>Craft</title>
      <competency id="design" scale="mastery"><title>Design</title>
    \(content.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      </competency>
    </area></competencies>
    """
  }
}
