import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Allowances of findings about what a framework inherits.
@Suite struct InheritedAllowanceTests {
  private static let allow = "<?coequal allow unresolved-reference The council is founded in May?>"

  /// A base whose role has a seat in a forum that nobody declares.
  private static func base(_ before: String = "", role: String = "") -> String {
    DocumentText.framework(
      """
      <tracks><track id="t" kind="hybrid"><title>T</title>\(role)
      \(DocumentText.role("a", "g1", attributes: " entry=\"true\"", "<seats><seat forum=\"none\" voice=\"decides\"/></seats>"))
      </track></tracks>
      """, id: "base", uses: nil
    ).replacing("<framework", with: "\(before)<framework")
  }

  private static func heir(_ id: String, before: String = "", extends: String = "") -> String {
    DocumentText.framework(
      "\(extends)<extends framework=\"base\" version=\"1\"/>", id: id, uses: nil
    ).replacing("<framework", with: "\(before)<framework")
  }

  private func check(_ documents: [String: String]) async throws -> Checker.Result {
    let catalog = await Registry(documents: documents).load()
    try #require(catalog.lines == [])
    return try await Checker().check(catalog)
  }

  @Test func oneWhereItIsDeclaredHoldsForAllWhoInheritIt() async throws {
    for base in [Self.base(Self.allow), Self.base(role: Self.allow)] {
      let result = try await check([
        "base.xml": base, "x.xml": Self.heir("x"), "y.xml": Self.heir("y"),
      ])
      #expect(result.findings == [])
      #expect(result.allowed.map(\.reason) == ["The council is founded in May"], "told once")
      #expect(result.allowed.first?.place.file == "base.xml")
    }
  }

  @Test func oneOfAnHeirLeavesItsBaseAlone() async throws {
    let result = try await check([
      "base.xml": Self.base(), "x.xml": Self.heir("x", before: Self.allow),
    ])
    #expect(result.findings.map(\.rule.rawValue) == ["unresolved-reference"])
    #expect(result.findings.map(\.place?.file) == ["base.xml"])
    #expect(result.allowed.map(\.place.file) == ["x.xml"])
  }

  @Test func itCanStandInFrontOfTheExtension() async throws {
    let result = try await check([
      "base.xml": Self.base(), "x.xml": Self.heir("x", extends: Self.allow),
    ])
    #expect(result.allowed.map(\.place.file) == ["x.xml"])
    #expect(result.findings.allSatisfy { $0.rule.rawValue != "unused-allowance" })
  }

  @Test func whatOneHeirAllowsIsStillFoundForAnother() async throws {
    let result = try await check([
      "base.xml": Self.base(), "x.xml": Self.heir("x", before: Self.allow), "y.xml": Self.heir("y"),
    ])
    #expect(result.findings.count == 1)
    #expect(result.allowed.count == 1)
  }
}
