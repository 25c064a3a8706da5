import CoequalModel
import Testing

@Suite struct StepTests {
  @Test(arguments: [Int.min, -1, 0, 100, .max])
  func isNotMadeOfANumberOutsideItsBounds(_ number: Int) {
    #expect(Step(number) == nil)
  }

  @Test func ordersByNumber() throws {
    #expect(try #require(Step(9)) < #require(Step(10)))
  }
}
