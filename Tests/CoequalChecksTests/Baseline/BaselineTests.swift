import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@Suite struct BaselineTests {
  private static let flat = DocumentText.framework(
    """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g1"><title>Engineer</title>
        <mandate lead="10%" coordinate="10%" execute="70%"/></role>
      <role id="senior" grade="g2"><title>Senior</title>
        <mandate lead="10%" coordinate="20%" execute="60%"/></role>
    </track></tracks>
    """)

  private func check(
    _ framework: String, name: String = "framework.xml"
  ) async throws -> (result: Checker.Result, catalog: Catalog) {
    let catalog = await Registry(
      documents: ["structure.xml": DocumentText.structure(), name: framework]
    ).load()
    let checker = Checker(rules: try [Rule.named("mandate-sum")])
    return (try await checker.check(catalog), catalog)
  }

  private func baseline() async throws -> Baseline {
    let (result, catalog) = try await check(Self.flat)
    try #require(result.findings.count == 2)
    return Baseline(of: result, in: catalog)
  }

  private func left(_ framework: String, name: String = "framework.xml") async throws -> [String] {
    let (result, catalog) = try await check(framework, name: name)
    return result.leavingOut(try await baseline(), in: catalog).findings.map(\.message)
  }

  @Test func whatIsKnownIsLeftOutAndCounted() async throws {
    let (result, catalog) = try await check(Self.flat)
    let new = result.leavingOut(try await baseline(), in: catalog)
    #expect(new.findings.isEmpty)
    #expect(new.known == result.findings)
    #expect(new.worst == nil)
  }

  @Test func linesAboveAndBesideDoNotMatter() async throws {
    let moved = Self.flat.replacing("<tracks>", with: "<!-- more -->\n\n\n<tracks>")
    #expect(try await left(moved) == [])
  }

  @Test func theFolderOfAFileDoesNotMatter() async throws {
    #expect(try await left(Self.flat, name: "other/framework.xml") == [])
    #expect(try await left(Self.flat, name: "renamed.xml").count == 2)
  }

  @Test func whatGetsWorseIsNew() async throws {
    let worse = Self.flat.replacing("execute=\"60%\"", with: "execute=\"50%\"")
    #expect(try await left(worse) == ["mandate of 'senior' adds up to 80%, not to 100%"])
  }

  @Test func oneOfTwoThatAreAlikeIsNewWhereOneIsKnown() async throws {
    let (result, catalog) = try await check(Self.flat)
    let first = try #require(Baseline(of: result, in: catalog).entries.first)
    let known = Baseline([
      .init(
        rule: first.rule, file: first.file, message: first.message,
        fingerprint: first.fingerprint, count: 1)
    ])
    #expect(result.leavingOut(known, in: catalog).findings.count == 1)
  }

  @Test func faultsOfFilesAreNeverKnown() async throws {
    let broken = Self.flat.replacing("<tracks>", with: "<trakcs/><tracks>")
    let (result, catalog) = try await check(broken)
    let baseline = Baseline(of: result, in: catalog)
    #expect(!baseline.entries.contains { $0.rule.rawValue == "unknown-element" })
    #expect(
      result.leavingOut(baseline, in: catalog).findings.map(\.rule.rawValue)
        == ["unknown-element"])
  }

  @Test func entriesAreInOneOrderWhateverTheirOrderWas() async throws {
    let baseline = try await baseline()
    #expect(Baseline(baseline.entries.reversed()) == baseline)
  }
}
