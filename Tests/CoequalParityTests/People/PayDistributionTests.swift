import CoequalCensus
import Testing

@testable import CoequalParity

@Suite struct PayDistributionTests {
  @Test(arguments: [1, 5, 10, 25])
  func joinedStepsHaveEnoughOfEachGroupAndLoseNobody(_ least: Int) throws {
    let workforce = try PeopleFiguresTests.workforce(400, seed: 5)
    let whole = try #require(PayDistribution(.sexes, in: workforce))
    let joined = try #require(whole.joined(until: least))
    #expect(joined.compared.allSatisfy { $0 >= least })
    #expect(joined.reference.allSatisfy { $0 >= least })
    for group: KeyPath<PayDistribution, [Int]> in [\.compared, \.reference] {
      let all = whole[keyPath: group].reduce(0, +)
      #expect(joined[keyPath: group].reduce(0, +) == all)
    }
    #expect(joined.limits.count + 1 == joined.compared.count)
    #expect(joined.limits == joined.limits.sorted())
  }

  @Test func fewPeopleHaveNoDistribution() throws {
    let workforce = try PeopleFiguresTests.workforce(30)
    #expect(PayDistribution(.sexes, in: workforce)?.joined(until: 20) == nil)
  }

  @Test func equalPayHasNoDistribution() throws {
    let pay = [10.0, 10, 10]
    let workforce = try Workforce(
      pay: PayColumns(
        hourlyBase: pay, hourlyComplement: [0, 0, 0], annualBase: pay,
        annualComplement: [0, 0, 0]),
      attributes: ["sex": CodedColumn(["f", "m", "f"])])
    #expect(PayDistribution(.sexes, in: workforce) == nil)
  }

  @Test func spreadsAreTheQuartilesOfTheirPeople() throws {
    let pay = [10.0, 20, 30, 40, 50]
    let five: [String?] = Array(repeating: "f", count: 5)
    let workforce = try Workforce(
      pay: PayColumns(
        hourlyBase: pay, hourlyComplement: Array(repeating: 0, count: 5), annualBase: pay,
        annualComplement: Array(repeating: 0, count: 5)),
      attributes: [
        "sex": CodedColumn(five), "grade": CodedColumn(five.map { _ in "g1" }),
        "track": CodedColumn(five.map { _ in "leader" }),
      ])
    let spread = try #require(PaySpread.all(.sexes, in: workforce).first)
    #expect([spread.lower, spread.median, spread.upper] == [20, 30, 40])
    #expect(spread.count == 5)
  }
}
