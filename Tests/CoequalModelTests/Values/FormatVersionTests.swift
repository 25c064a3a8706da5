import CoequalModel
import Testing

@Suite struct FormatVersionTests {
  @Test func tellsANewerFormatFromRubbish() throws {
    let newer = try #require(FormatVersion.parse("2.1"))
    #expect(newer > .current)
    #expect(newer.lexical == "2.1")
    #expect(FormatVersion.parse("1.0") == .current)
  }

  @Test(arguments: ["", "1", "1.", ".1", "1.0.0", "01.0", "1.00", "10000.0", "one", "1.0 "])
  func parsesOnlyTwoNumbers(_ text: String) {
    #expect(FormatVersion.parse(text) == nil)
  }
}
