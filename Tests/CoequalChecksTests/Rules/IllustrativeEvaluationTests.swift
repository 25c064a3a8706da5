import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The job evaluation of the structure that comes with Coequal, seen from a project that uses it.
@Suite struct IllustrativeEvaluationTests {
  private func lines(_ frameworks: [String: String]) async throws -> [String] {
    let catalog = await Registry(documents: frameworks).load()
    try #require(catalog.lines == [])
    let findings = try Rule.named("illustrative-evaluation").findings(in: catalog)
    return catalog.lines(findings)
  }

  private static let message =
    "note: job evaluation 'four-criteria' of structure 'spine' is an example and not your own"
    + " [illustrative-evaluation]"

  @Test func isReportedOnceWhereAFrameworkUsesIt() async throws {
    let uses = "structure=\"spine\" version=\"1\""
    let lines = try await lines([
      "a.xml": DocumentText.framework(id: "a", uses: uses),
      "b.xml": DocumentText.framework(id: "b", uses: uses),
    ])
    #expect(lines == ["a.xml:4:18: \(Self.message)"])
  }

  @Test func isReportedWhereAFrameworkExtendsOneThatUsesIt() async throws {
    let lines = try await lines([
      "a.xml": DocumentText.framework(
        "<extends framework=\"dual-ladder\" version=\"1\"/>", id: "a", uses: nil)
    ])
    #expect(lines == ["a.xml:4:21: \(Self.message)"])
  }

  @Test func canBeAllowedThere() async throws {
    let catalog = await Registry(documents: [
      "a.xml": DocumentText.framework(
        "<?coequal allow illustrative-evaluation The panel meets in May?>"
          + "<extends framework=\"dual-ladder\" version=\"1\"/>", id: "a", uses: nil)
    ]).load()
    let result = try await Checker().check(catalog)
    #expect(catalog.lines(result.findings) == [])
    #expect(result.allowed.map(\.reason) == ["The panel meets in May"])
  }
}
