package import CoequalChecks
package import CoequalModel
import CoequalProgression
import CoequalRegistry

/// Everything there is to say about one id that findings carry.
package struct RulePage: Sendable {
  package let id: RuleID
  package let severity: Severity
  package let title: String
  /// What the rule is about; `nil` for what is found before any rule runs.
  package let group: RuleGroup?
  package let meaning: String
  package let rationale: String?
  package let repair: String?
  package let conventions: [Convention]
  package let failing: RuleExample?
  package let passing: RuleExample?

  /// A page for every id: those of rules, of files that cannot be read, of the grammar, of linking,
  /// of settings and of allowances.
  ///
  /// Sorted by id.
  package static let all: [RulePage] =
    (descriptions.map { RulePage($0) } + ReadingRules.pages).sorted { $0.id < $1.id }

  /// The rules that a project can set the severity of, in the order in which people meet them: those of
  /// a check, then those of a review of plans.
  package static let descriptions = Rule.all.map(\.description) + PlanRule.all.map(\.description)

  /// The page of a rule, also of one that a plugin adds.
  package init(_ rule: RuleDescription) {
    id = rule.id
    severity = rule.severity
    title = rule.title
    group = rule.group
    meaning = rule.meaning
    rationale = rule.rationale.isEmpty ? nil : rule.rationale
    repair = rule.repair.isEmpty ? nil : rule.repair
    conventions = rule.conventions
    failing = rule.failing.first
    passing = rule.passing.first
  }

  init(_ id: RuleID, _ severity: Severity, _ title: String, meaning: String, repair: String) {
    self.id = id
    self.severity = severity
    self.title = title
    group = nil
    self.meaning = meaning
    self.repair = repair
    rationale = nil
    conventions = []
    failing = nil
    passing = nil
  }
}
