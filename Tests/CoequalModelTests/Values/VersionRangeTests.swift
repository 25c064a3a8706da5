import CoequalModel
import Testing

@Suite struct VersionRangeTests {
  @Test(arguments: [
    ("2026", "2026.0.0"), ("2026", "2026.99.3"), ("2026.1", "2026.1.7"), ("2026.1.0", "2026.1.0"),
    ("=2026.1.0", "2026.1.0"), (">=1.0.0", "1.0.0"), (">1.0.0", "1.0.1"), ("<=1.0.0", "1.0.0"),
    ("<1.0.0", "0.9.0"), (">=2026.1.0 <2027.0.0", "2026.5.0"), ("2 >=2.1.0", "2.1.0"),
    ("1.0.0-a", "1.0.0-a"), (">=3.0.0-draft.1", "3.0.0-draft.2"), (">=3.0.0-draft.1", "3.1.0"),
    ("3 >=3.0.0-draft.1", "3.0.0-draft.2"),
  ])
  func contains(_ range: String, _ version: String) throws {
    #expect(try #require(VersionRange(range)).contains(#require(SemanticVersion(version))))
  }

  @Test(arguments: [
    ("2026", "2025.9.9"), ("2026", "2026.1.0-a"), ("2026.1", "2026.2.0"), ("2026.1", "2026.10.0"),
    ("2026.1.0", "2026.1.1"), ("2026.1.0", "2026.1.0-a"), (">1.0.0", "1.0.0"),
    ("<1.0.0", "1.0.0"), ("<1.0.0", "1.0.0-a"), (">=2026.1.0 <2027.0.0", "2027.0.0"),
    (">=3.0.0-draft.1", "3.1.0-draft.1"), (">=3.0.0-draft.2", "3.0.0-draft.1"), ("1 2", "1.0.0"),
  ])
  func doesNotContain(_ range: String, _ version: String) throws {
    #expect(!(try #require(VersionRange(range)).contains(#require(SemanticVersion(version)))))
  }

  @Test func givesTheHighestVersionInTheRange() throws {
    let versions = try ["2026.2.0", "2026.10.0", "2027.0.0", "2026.11.0-draft"]
      .map { try #require(SemanticVersion($0)) }
    #expect(try #require(VersionRange("2026")).highest(of: versions) == versions[1])
    #expect(try #require(VersionRange("2028")).highest(of: versions) == nil)
  }

  @Test func writesAnExactVersionWithoutASign() throws {
    #expect(VersionRange("=1.0.0") == VersionRange("1.0.0"))
    #expect(VersionRange("=1.0.0 <2.0.0")?.lexical == "1.0.0 <2.0.0")
    let version = try #require(SemanticVersion("1.0.0"))
    #expect(VersionRange(exactly: version) == VersionRange("1.0.0"))
  }
}
