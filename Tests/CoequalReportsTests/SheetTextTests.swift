import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// What `show`, `list` and `explain` print, compared with files beside this one.
@Suite struct SheetTextTests {
  private func harbor() async throws -> LinkedFramework {
    let catalog = await Registry(sources: [
      .path("\(PackageFolder.path)/Frameworks/examples/harbor")
    ]).load()
    return try #require(catalog.frameworks.first)
  }

  private func check(_ sheet: Sheet, _ name: String, width: Int = 100) throws {
    let layout = TextLayout(width: width, isTerminal: true, hasColor: false)
    try Golden("Tests/CoequalReportsTests/Golden/\(name).txt")
      .check(SheetText(layout).render(sheet))
  }

  @Test func frameworkIsAMatrixOfTracksByGrade() async throws {
    try check(.framework(await harbor()), "framework")
  }

  @Test func matrixBecomesAListOnANarrowTerminal() async throws {
    try check(.framework(await harbor()), "framework-narrow", width: 36)
  }

  @Test func trackShowsWhatEachRungAddsToTheOneBelow() async throws {
    let linked = try await harbor()
    try check(
      .track(try #require(linked.tracks[Identifier(trusted: "delivery")]), of: linked), "track")
  }

  @Test func roleIsACardWithoutPay() async throws {
    let linked = try await harbor()
    let role = try #require(linked.roles[Identifier(trusted: "principal")])
    try check(.role(role, of: linked, showsPay: false), "role")
  }

  @Test func roleShowsPayWhenAskedFor() async throws {
    let linked = try await harbor()
    let role = try #require(linked.roles[Identifier(trusted: "crew-lead")])
    try check(.role(role, of: linked, showsPay: true), "role-pay")
  }

  @Test func comparisonMarksWhatDiffers() async throws {
    let linked = try await harbor()
    let roles = try ["delivery-principal", "area-lead"].map { id in
      RoleReference(linked: linked, number: try #require(linked.roles[Identifier(trusted: id)]))
    }
    try check(.comparison(roles[0], roles[1], showsPay: true), "comparison")
  }

  @Test(arguments: Listing.allCases) func listings(listing: Listing) async throws {
    let catalog = await Registry(sources: [
      .path("\(PackageFolder.path)/Frameworks/examples/harbor")
    ]).load()
    try check(.list(listing, of: catalog), "list-\(listing.rawValue)")
  }

  @Test func ruleHasAPage() throws {
    let page = try #require(RulePage.all.first { $0.id == RuleID("one-way-door") })
    try check(.rule(page), "explain")
  }

  @Test func translatedFrameworkShowsTheOtherLanguage() async throws {
    let catalog = await Registry(sources: [
      .path("\(PackageFolder.path)/Frameworks/examples/harbor")
    ]).load()
    let german = catalog.translated(into: LanguageTag(trusted: "de"))
    try check(.framework(try #require(german.frameworks.first)), "framework-de")
  }
}
