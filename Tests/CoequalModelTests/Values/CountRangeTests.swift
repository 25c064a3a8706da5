import CoequalModel
import Testing

@Suite struct CountRangeTests {
  @Test func readsARangeInTheWrongOrder() throws {
    let range = try #require(CountRange("8-3"))
    #expect(!range.isOrdered)
    #expect(!range.contains(5))
    #expect(range.lexical == "8-3")
  }

  @Test func containsBothEnds() throws {
    let range = try #require(CountRange("3-8"))
    #expect([2, 3, 8, 9].map(range.contains) == [false, true, true, false])
    #expect(CountRange("5-5") == CountRange("5"))
    #expect(CountRange(-1, to: 2) == nil)
  }
}
