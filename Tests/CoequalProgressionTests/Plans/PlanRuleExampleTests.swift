import CoequalChecks
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The examples that people read about rules of plans are true.
@Suite struct PlanRuleExampleTests {
  /// One example of one rule.
  struct Sample: Sendable, CustomTestStringConvertible {
    let rule: PlanRule
    let example: RuleExample
    let isFailing: Bool

    var testDescription: String { "\(rule.description.id): \(example.title)" }

    static let all = PlanRule.all.flatMap { rule in
      rule.description.passing.map { Sample(rule: rule, example: $0, isFailing: false) }
        + rule.description.failing.map { Sample(rule: rule, example: $0, isFailing: true) }
    }

    func review() async throws -> ReviewedExample {
      try await ReviewedExample(
        documents: Dictionary(
          uniqueKeysWithValues: example.documents.map { ($0.name, $0.text) }))
    }
  }

  @Test(arguments: Sample.all)
  func findingsStandWhereTheMarksAre(_ sample: Sample) async throws {
    let reviewed = try await sample.review()
    let findings = try sample.rule.findings(about: reviewed.plan)
    let starts = findings.compactMap(\.place).filter { $0.file == "plan.xml" }
      .map(\.range.lowerBound)
    let marks = sample.example.documents.first { $0.name == "plan.xml" }?.marks ?? []
    #expect(starts.sorted() == marks, "\(findings.map(\.message))")
    #expect(starts.count == findings.count)
    #expect(marks.isEmpty != sample.isFailing)
    #expect(findings.allSatisfy { $0.rule == sample.rule.description.id })
    #expect(findings.allSatisfy { $0.severity == sample.rule.description.severity })
  }

  /// An example that shows how to do it must not show something else that asks for a repair.
  @Test(arguments: Sample.all.filter { !$0.isFailing && !$0.example.documents.isEmpty })
  func aPassingExampleHasNoErrorsAndNoWarningsOfOtherRules(_ sample: Sample) async throws {
    let reviewed = try await sample.review()
    let findings = try PlanRule.all.flatMap { try $0.findings(about: reviewed.plan) }
      .filter { $0.severity > .note }
    #expect(findings.map(\.message) == [])
  }

  @Test(arguments: Sample.all)
  func messagesAreOneLineWithoutAFinalPeriod(_ sample: Sample) async throws {
    let reviewed = try await sample.review()
    for finding in try sample.rule.findings(about: reviewed.plan) {
      let lines = [finding.message] + finding.notes.map(\.message) + finding.help
      for line in lines {
        #expect(!line.isEmpty && !line.contains("\n") && !line.hasSuffix("."), "\(line)")
      }
    }
  }

  @Test func everyNameThatAProjectMaySetIsOneOfARule() {
    #expect(PlanRule.all.map(\.description.id) == PlanRuleID.allCases.map(\.id))
  }

  @Test func noRuleIsNamedLikeOneOfACheck() {
    let others = Set(Rule.all.map(\.description.id))
    #expect(others.isDisjoint(with: PlanRule.all.map(\.description.id)))
  }

  @Test(arguments: PlanRule.all.map(\.description.id))
  func aRuleSaysWhatItIsAbout(_ id: RuleID) throws {
    let rule = try #require(PlanRule.all.first { $0.description.id == id }).description
    #expect(Identifier(id.rawValue) != nil, "a project file must be able to name it")
    #expect(rule.group == .plans)
    #expect(!rule.title.hasSuffix(".") && rule.title.first?.isLowercase == true)
    for text in [rule.meaning, rule.rationale, rule.repair] { #expect(text.hasSuffix(".")) }
    #expect(!rule.passing.isEmpty && !rule.failing.isEmpty)
  }
}
