import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What other tools keep in a framework, on its way to one that extends it.
@Suite struct ForeignContentTests {
  private static let base = DocumentText.framework(
    """
    <tracks><track id="expert" kind="hybrid"><title>Expert</title>
    \(DocumentText.role("junior", "g1", "<extra><a xmlns=\"urn:t\">junior</a></extra>"))
    \(DocumentText.role("senior", "g2", "<extra><a xmlns=\"urn:t\">senior</a></extra>"))
    </track></tracks>
    <extra><a xmlns="urn:t">base</a></extra>
    """, id: "base")

  private func heir(_ edits: String, declaring content: String = "") async throws -> LinkedFramework
  {
    try await Family.heir(edits, declaring: content, base: Self.base)
  }

  private func texts(_ extra: [ForeignElement]) -> [String] { extra.map(\.text) }

  @Test func anInheritedRoleKeepsIt() async throws {
    let heir = try await heir("<change role=\"senior\" code=\"S\"/>")
    #expect(texts(try heir.role(named: "junior").extra) == ["junior"])
    #expect(texts(try heir.role(named: "senior").extra) == ["senior"])
  }

  @Test func aChangeReplacesAllOfIt() async throws {
    let heir = try await heir(
      """
      <change role="senior"><extra><b xmlns="urn:t">one</b><c xmlns="urn:u">two</c></extra></change>
      <change role="junior"><extra/></change>
      """)
    #expect(texts(try heir.role(named: "senior").extra) == ["one", "two"])
    #expect(try heir.role(named: "junior").extra == [])
  }

  @Test func aRemovalTakesAllOfItOut() async throws {
    let heir = try await heir("<change role=\"senior\"><remove part=\"extra\"/></change>")
    #expect(try heir.role(named: "senior").extra == [])
  }

  @Test func aRoleThatIsAddedToAnInheritedTrackBringsIt() async throws {
    let heir = try await heir(
      """
      <change track="expert"><role id="new" grade="g3"><title>New</title>
      <extra><t:a xmlns:t="urn:t" t:b="&lt;"/></extra></role></change>
      """)
    let name = try #require(ForeignName("a", in: "urn:t"))
    let attribute = try #require(ForeignName("b", in: "urn:t"))
    #expect(
      try heir.role(named: "new").extra == [
        ForeignElement(name, attributes: [.init(attribute, "<")])
      ])
  }

  @Test func thatOfTheFrameworkIsNotInherited() async throws {
    #expect(try await heir("").framework.extra == [])
    let own = try await heir("", declaring: "<extra><a xmlns=\"urn:t\">own</a></extra>")
    #expect(texts(own.framework.extra) == ["own"])
  }

  @Test func onlyRolesHaveOneToChange() async throws {
    let catalog = await Family.load(
      "<change track=\"expert\"><extra><a xmlns=\"urn:t\"/></extra></change>", base: Self.base)
    #expect(catalog.findings.map(\.message) == ["'extra' is no part of a track"])
  }
}
