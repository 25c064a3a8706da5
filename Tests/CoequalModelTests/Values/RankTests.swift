import CoequalModel
import Testing

@Suite struct RankTests {
  @Test(arguments: [Int.min, -1, 0, 1000, .max])
  func isNotMadeOfANumberOutsideItsBounds(_ number: Int) {
    #expect(Rank(number) == nil)
  }

  @Test func ordersByNumber() throws {
    #expect(try #require(Rank(9)) < #require(Rank(10)))
  }
}
