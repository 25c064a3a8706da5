import CoequalChecks
import CoequalModel
import CoequalRegistry
import Testing

/// What holds for the list of rules and of conventions.
@Suite struct RuleListTests {
  /// Ids are a promise: they stand in project files, in reports and in other people's scripts.
  @Test func rulesAndTheirSeveritiesAreThese() {
    let expected: [String: Severity] = [
      "unresolved-reference": .error, "duplicate-id": .error, "impossible-choice": .error,
      "mandate-sum": .error, "range-order": .error, "ambiguous-range": .error,
      "factor-weights": .warning, "overlapping-categories": .error, "undefined-role": .warning,
      "level-regression": .warning, "flat-promotion": .warning, "unreachable-role": .warning,
      "track-ceiling": .warning, "one-way-door": .warning, "value-mismatch": .warning,
      "illustrative-evaluation": .note, "outdated-translation": .warning,
      "compound-criterion": .note, "vague-criterion": .note, "unobservable-criterion": .note,
      "overlong-criterion": .note, "repeated-criterion": .note,
      "near-duplicate-criterion": .note, "restated-example": .note, "placeholder-text": .note,
      "gender-coded-words": .note,
      "empty-role": .warning, "duplicate-title": .warning, "unused-competency": .note,
      "unused-level": .note, "missing-cell": .warning, "choice-without-choice": .warning,
      "level-leap": .note, "dead-end": .warning, "promotion-cycle": .error,
      "deprecated-in-move": .warning, "unevaluated-grade": .warning,
      "factor-not-scored": .warning, "factor-without-reason": .warning,
      "boundary-evaluation": .note, "range-against-points": .warning,
      "premium-inside-grade": .warning, "gendered-title": .warning,
      "branch-loss": .warning, "costly-switch": .warning, "missing-equivalent": .warning,
      "package-difference": .warning, "top-pay-with-reports": .warning,
      "selection-difference": .warning, "climb-time": .warning, "tenure-gate": .warning,
      "promoted-without-leading": .warning, "criteria-balance": .note, "forum-voice": .note,
      "title-prestige": .note, "mandate-contradiction": .warning,
      "leader-without-outcome": .warning, "leader-without-feedback": .note,
      "outnumbered-outcomes": .note, "executor-without-decisions": .warning,
    ]
    let rules = Rule.all.map(\.description)
    #expect(
      Dictionary(rules.map { ($0.id.rawValue, $0.severity) }, uniquingKeysWith: { $1 }) == expected)
    #expect(rules.count == expected.count)
  }

  @Test func conventionsAndTheirAnswersAreThese() {
    let expected = [
      "wider-scope": ["is-new", "is-not-new"],
      "unpromised-tracks": ["compare-with-leaders", "accept"],
      "missing-parts": ["none", "unknown"],
      "way-back": ["same-grade", "any-grade"], "hybrid-tracks": ["lead", "do-not-lead"],
      "entry-roles": ["declared-or-lowest", "declared"],
      "compared-levels": ["all-lower-roles", "previous-role"],
      "points-rounding": ["whole", "exact"], "compared-grades": ["structure", "framework"],
      "generic-masculine": ["accept", "report"], "promotion-leap": ["half", "two"],
      "range-difference": ["five-percent", "none"],
      "weight-change": ["one-point", "half-point"],
    ]
    let conventions = Convention.ofChecks.map { ($0.id.lexical, $0.options.map(\.id.lexical)) }
    #expect(Dictionary(conventions, uniquingKeysWith: { $1 }) == expected)
    #expect(conventions.count == expected.count)
  }

  @Test func conventionsAreInAlphabeticalOrder() {
    #expect(Convention.all.map(\.id) == Convention.all.map(\.id).sorted())
  }

  @Test func everyConventionBelongsToARule() {
    #expect(Set(Rule.all.flatMap(\.description.conventions)) == Set(Convention.ofChecks))
  }

  @Test func noRuleIsNamedLikeAFindingOfTheReaderOrTheRegistry() {
    let others =
      SyntaxRule.allCases.map(\.id) + LinkRule.allCases.map(\.id)
      + SettingRule.allCases.map(\.id) + AllowanceRule.allCases.map(\.id)
      + ManifestRule.allCases.map(\.id)
    #expect(Set(Rule.all.map(\.description.id)).isDisjoint(with: others))
    #expect(Set(others).count == others.count)
  }

  @Test(arguments: Rule.all.map(\.description.id))
  func aRuleSaysWhatItIsAbout(_ id: RuleID) throws {
    let rule = try Rule.named(id).description
    #expect(Identifier(id.rawValue) != nil, "a project file must be able to name it")
    #expect(!rule.title.hasSuffix(".") && !rule.title.contains("\n"))
    #expect(rule.title.first?.isLowercase == true)
    for text in [rule.meaning, rule.rationale, rule.repair] { #expect(text.hasSuffix(".")) }
    #expect(!rule.passing.isEmpty && !rule.failing.isEmpty)
  }

  @Test(arguments: Convention.all.map(\.id))
  func aConventionIsAQuestionWithAnswers(_ id: Identifier) throws {
    let convention = try #require(Convention.all.first { $0.id == id })
    #expect(convention.question.hasSuffix("?"))
    #expect(convention.options.count >= 2)
    #expect(convention.options.allSatisfy { $0.meaning.hasSuffix(".") })
    #expect(convention.standard == convention.options[0].id)
  }
}
