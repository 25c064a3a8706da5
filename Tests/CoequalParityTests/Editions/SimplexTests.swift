import CoequalTestSupport
import Testing

@Suite struct SimplexTests {
  /// x + 2y ≤ 8, 3x + y ≤ 9, with the slacks s and t.
  private static let two: [(coefficients: [Double], right: Double)] = [
    ([1, 2, 1, 0], 8), ([3, 1, 0, 1], 9),
  ]

  @Test(
    arguments: [
      ([1, 1, 0, 0], 5), ([1, 0, 0, 0], 3), ([0, 1, 0, 0], 4), ([-1, -1, 0, 0], 0),
    ] as [([Double], Double)])
  func findsTheBestCorner(_ objective: [Double], _ best: Double) throws {
    var program = try #require(Simplex(variables: 4, equations: Self.two))
    #expect(program.maximum(of: objective) == .value(best))
  }

  @Test func answersOneObjectiveAfterTheOther() throws {
    var program = try #require(Simplex(variables: 4, equations: Self.two))
    #expect(program.maximum(of: [1, 1, 0, 0]) == .value(5))
    #expect(program.minimum(of: [1, 1, 0, 0]) == .value(0))
    #expect(program.maximum(of: [1, 1, 0, 0]) == .value(5))
  }

  @Test func seesThatNothingLimitsAValue() throws {
    var program = try #require(Simplex(variables: 2, equations: [([1, -1], 2)]))
    #expect(program.maximum(of: [1, 0]) == .unbounded)
    #expect(program.minimum(of: [1, 0]) == .value(2))
  }

  @Test func refusesWhatContradictsItself() {
    #expect(Simplex(variables: 2, equations: [([1, 1], 2), ([1, 1], 3)]) == nil)
    #expect(Simplex(variables: 1, equations: [([1], -1)]) == nil)
  }

  @Test func takesEquationsThatFollowFromOthers() throws {
    var program = try #require(
      Simplex(variables: 2, equations: [([1, 1], 2), ([2, 2], 4), ([-1, -1], -2)]))
    #expect(program.maximum(of: [1, 0]) == .value(2))
  }

  /// The example of Beale (Naval Research Logistics Quarterly 2, 1955, 269–275), on which a search
  /// without care goes round for ever.
  @Test func endsWhereOtherRulesGoRound() throws {
    var program = try #require(
      Simplex(
        variables: 7,
        equations: [
          ([0.25, -60, -1.0 / 25, 9, 1, 0, 0], 0), ([0.5, -90, -1.0 / 50, 3, 0, 1, 0], 0),
          ([0, 0, 1, 0, 0, 0, 1], 1),
        ]))
    guard case .value(let best) = program.maximum(of: [0.75, -150, 0.02, -6, 0, 0, 0]) else {
      Issue.record("nothing limits it")
      return
    }
    #expect(abs(best - 0.05) < 1e-12)
  }
}
