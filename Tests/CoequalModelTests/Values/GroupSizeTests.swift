import CoequalModel
import Testing

@Suite struct GroupSizeTests {
  @Test(arguments: [Int.min, -1, 0, 1_000_000, .max])
  func isNotMadeOfANumberOutsideItsBounds(_ number: Int) {
    #expect(GroupSize(number) == nil)
  }

  @Test func ordersByNumber() throws {
    #expect(try #require(GroupSize(9)) < #require(GroupSize(10)))
  }
}
