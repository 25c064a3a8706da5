import CoequalModel
import Testing

@Suite struct ShareTests {
  @Test func addsUpExactly() throws {
    let shares = try ["33.3333%", "33.3333%", "33.3334%"].map { try #require(Share($0)) }
    #expect(Share.sum(shares) == Percentage("100%"))
    #expect(Share.sum([.whole, .whole])?.lexical == "200%")
    #expect(Share.sum(Array(repeating: .whole, count: 100)) == nil)
  }

  @Test func isMadeOnlyOfPartsOfAWhole() {
    #expect(Share(tenThousandths: 1_000_000) == .whole)
    #expect(Share(tenThousandths: 1_000_001) == nil)
    #expect(Share(tenThousandths: -1) == nil)
    #expect(Percentage(tenThousandths: .max) == nil)
    #expect(Percentage(.whole) == Percentage("100%"))
  }
}
