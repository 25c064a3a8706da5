import Testing

/// What each rule says of itself under 'meaning', sentence by sentence.
@Suite struct RuleCaseTests {
  @Test(arguments: RuleCase.documentRules)
  func documentsHangTogether(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.ladderRules)
  func laddersAreSound(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.equalLadderRules)
  func laddersAreEqual(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.leadingRules)
  func leadingAndExecutingAreWhatTheySay(_ example: RuleCase) async throws {
    try await example.check()
  }

  @Test(arguments: RuleCase.valueRules)
  func valueAndPayAreSound(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.completenessRules)
  func laddersAreComplete(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.evaluationRules)
  func evaluationsAreSound(_ example: RuleCase) async throws { try await example.check() }

  @Test(arguments: RuleCase.wordingRules)
  func textsCanBeUnderstoodAndSeen(_ example: RuleCase) async throws { try await example.check() }
}
