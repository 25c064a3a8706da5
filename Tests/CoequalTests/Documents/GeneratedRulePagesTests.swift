import Coequal
import CoequalReports
import CoequalTestSupport
import Testing

/// A page for each id that findings carry, and the index of these pages.
///
/// 'Scripts/generate' writes them anew.
@Suite struct GeneratedRulePagesTests {
  private static let folder = "Documentation/rules"

  @Test(arguments: RulePage.all.map(\.id.rawValue))
  func pageIsFresh(id: String) throws {
    let page = try #require(RulePage.all.first { $0.id.rawValue == id })
    try Golden("\(Self.folder)/\(id).md").check(page.markdown)
  }

  @Test func indexIsFresh() throws {
    try Golden("\(Self.folder)/README.md").check(RuleIndex.markdown)
  }

  @Test func thereAreNoPagesOfOtherRules() throws {
    let known = Set(RulePage.all.map { "\($0.id).md" } + ["README.md"])
    let files = try PackageFolder.files(in: Self.folder)
    #expect(files.filter { !known.contains($0) } == [])
  }
}
