import CoequalDiff
import CoequalModel
import CoequalTestSupport
import Testing

/// Which versions changes deserve, and which declared ones are enough.
@Suite struct VersionBumpTests {
  @Test(arguments: [
    ("1.4.0", VersionBump.major, "2.0.0"), ("1.4.2", .minor, "1.5.0"), ("1.4.2", .patch, "1.4.3"),
    ("1.4.2", .none, "1.4.2"), ("0.3.1", .major, "0.4.0"), ("0.3.1", .minor, "0.3.2"),
    ("2.0.0-draft.1", .major, "2.0.0"),
  ])
  func versionIsRaisedAsFarAsTheChangeDeserves(
    old: String, bump: VersionBump, deserved: String
  ) throws {
    #expect(try #require(SemanticVersion(old)).raised(by: bump)?.lexical == deserved)
  }

  @Test(arguments: [
    ("1.4.0", "2.0.0", VersionBump.major, true), ("1.4.0", "1.5.0", .major, false),
    ("1.4.0", "3.1.0", .major, true), ("1.4.0", "1.4.0", .patch, false),
    ("1.4.0", "1.4.0", .none, true), ("1.4.0", "1.3.0", .none, false),
    ("1.4.0", "2.0.0-draft.1", .major, true), ("1.4.0", "1.5.0-draft.1", .major, false),
    ("2.0.0-draft.1", "2.0.0-draft.2", .major, true),
    ("2.0.0-draft.1", "2.0.0-draft.1", .patch, false), ("0.1.0", "0.2.0", .major, true),
    ("0.1.0", "0.1.1", .major, false), ("1.4.0", "1.4.0-draft", .patch, false),
  ])
  func declaredVersionIsEnough(old: String, new: String, bump: VersionBump, isEnough: Bool) throws {
    let (old, new) = (try #require(SemanticVersion(old)), try #require(SemanticVersion(new)))
    #expect(new.says(bump, since: old) == isEnough)
  }

  @Test func documentTellsWhatItDeserves() async throws {
    let old = DocumentText.framework(version: "1.4.0", attributes: " family=\"sales\"", uses: nil)
    let new = DocumentText.framework(version: "1.5.0", uses: nil)
    let difference = await Compared.diff(["f.xml": old], ["f.xml": new])
    let document = try #require(difference.documents.first)
    #expect(document.deservedVersion?.lexical == "2.0.0")
    #expect(!document.isVersionEnough)
    #expect(document.decidingReasons == [.changesRules])
  }

  @Test func theGreatestBumpOfAllDecides() {
    #expect(VersionBump.allCases.sorted() == [.none, .patch, .minor, .major])
  }
}
