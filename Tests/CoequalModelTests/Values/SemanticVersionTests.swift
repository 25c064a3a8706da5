import CoequalModel
import Testing

@Suite struct SemanticVersionTests {
  @Test func ordersByThePrecedenceOfSemanticVersioning() throws {
    let ordered = try [
      "0.9.9", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-99999999999999999999",
      "1.0.0-100000000000000000000", "1.0.0--", "1.0.0-alpha", "1.0.0-alpha.1",
      "1.0.0-alpha.1.0", "1.0.0-alpha.beta", "1.0.0-alpha0", "1.0.0-beta", "1.0.0-beta.2",
      "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
    ].map { try #require(SemanticVersion($0)) }
    #expect(ordered.shuffled().sorted() == ordered)
    for (index, version) in ordered.enumerated() {
      for other in ordered[index...] { #expect(!(other < version)) }
    }
  }

  @Test func keepsItsParts() throws {
    let version = try #require(SemanticVersion("2026.1.12-draft.2"))
    #expect(version.major == 2026)
    #expect(version.minor == 1)
    #expect(version.patch == 12)
    #expect(version.preRelease == "draft.2")
    #expect(SemanticVersion(major: 2026, minor: 1, patch: 12, preRelease: "draft.2") == version)
  }

  @Test(arguments: [
    (-1, nil), (1_000_000_000, nil), (Int.max, nil), (1, ""), (1, "a b"), (1, "01"),
  ])
  func isNotMadeOfImpossibleParts(major: Int, preRelease: String?) {
    #expect(SemanticVersion(major: major, minor: 0, patch: 0, preRelease: preRelease) == nil)
  }
}
