import CoequalModel
import Testing

@Suite struct LanguageTagTests {
  @Test func ignoresTheCaseOfLettersButKeepsIt() throws {
    let given = try #require(LanguageTag("de-AT"))
    #expect(given == LanguageTag("DE-at"))
    #expect(given.lexical == "de-AT")
    #expect(Set([given, LanguageTag("de-at")]).count == 1)
    #expect(given.primaryLanguage == "de")
  }
}
