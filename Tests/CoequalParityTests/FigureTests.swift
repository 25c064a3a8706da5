import CoequalModel
import CoequalParity
import Testing

@Suite struct FigureTests {
  private static let gap: Expression = ("M" - "F") / "M"

  private static func figure(men: Double?, women: Double?) -> Figure {
    Figure(
      FigureID("gap", "a/b"), "gap", .share, gap,
      [
        FigureInput("M", "mean pay of men", .number, men),
        FigureInput("F", "mean pay of women", .number, women),
      ])
  }

  @Test func valueIsWhatTheExpressionGives() {
    #expect(Self.figure(men: 100, women: 90).value == 0.1)
    #expect(Self.figure(men: 100, women: 90).absence == nil)
  }

  @Test func missingInputIsNamedAndIsNotZero() {
    let figure = Self.figure(men: 100, women: nil)
    #expect(figure.value == nil)
    #expect(figure.absence == .missing("mean pay of women"))
  }

  @Test func divisionByZeroHasNoValue() {
    #expect(Self.figure(men: 0, women: 90).value == nil)
    #expect(Self.figure(men: 0, women: 90).absence == .undefined)
  }

  @Test func refusalHasNoValueWhateverTheInputs() {
    let figure = Figure(
      FigureID("t"), "t", .number, "a", [FigureInput("a", "a", .number, 1)], refusal: "too few")
    #expect(figure.value == nil)
    #expect(figure.absence == .refused("too few"))
  }

  @Test func slashesStayBetweenThePartsOfAName() {
    #expect(FigureID("gap", "a/b").description == "gap/a-b")
  }

  @Test(
    arguments: [
      ("M" - ("F" + 1), "M − (F + 1)"), (("M" - "F") + 1, "M − F + 1"),
      ("a" / ("b" / "c"), "a ÷ (b ÷ c)"), ("a" * ("b" + "c"), "a × (b + c)"),
      (-("a" + "b"), "−(a + b)"),
      (Expression.function(.exp, ["b" - "v" / 2]) - 1, "exp(b − v ÷ 2) − 1"),
      ("a" - -2, "a − (−2)"), (.number(0.1), "0.1"), ("a" / 52, "a ÷ 52"),
    ] as [(Expression, String)])
  func bracketsStandWhereTheyAreNeeded(_ expression: Expression, _ text: String) {
    #expect(expression.description == text)
  }

  @Test func functionsTakeTheirNumberOfArguments() {
    #expect(Expression.function(.ln, [1, 2]).value([:]) == nil)
    #expect(Expression.function(.max, [1, "a"]).value(["a": 3]) == 3)
    #expect(Expression.function(.ln, [0]).value([:]) == nil)
  }
}
