import Testing

/// What checks the figures must itself be right.
@Suite struct PrintedExpressionTests {
  @Test(arguments: [
    ("1 + 2 × 3", 7), ("(1 + 2) × 3", 9), ("8 ÷ 4 ÷ 2", 1), ("8 − 4 − 2", 2), ("−a + 5", 3),
    ("2 × (−a)", -4), ("max(1, a, 0)", 2), ("exp(ln(a))", 2), ("sqrt(a + 2) ÷ abs(−4)", 0.5),
    ("min(3, a) − 1.5", 0.5), ("a ÷ 1e-05", 200_000),
  ])
  func valuesOfTexts(_ text: String, _ value: Double) throws {
    #expect(abs(try PrintedExpression.value(of: text, ["a": 2]) - value) < 1e-9)
  }

  @Test(arguments: ["", "1 +", "(1", "b", "ln(1, 2)", "1 2", "sin(1)"])
  func whatIsNoExpressionIsRefused(_ text: String) {
    #expect(throws: PrintedExpression.Unreadable.self) {
      try PrintedExpression.value(of: text, ["a": 2])
    }
  }
}
