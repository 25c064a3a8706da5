import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Which of several versions a framework gets.
@Suite struct VersionTests {
  private func version(
    _ range: String, among versions: [String]
  ) async throws -> String? {
    let range = range.replacing("<", with: "&lt;")
    var documents = [
      "f.xml": DocumentText.framework(uses: "structure=\"acme\" version=\"\(range)\"")
    ]
    for (index, version) in versions.enumerated() {
      documents["s\(index).xml"] = DocumentText.structure(version: version)
    }
    let catalog = await Registry(documents: documents).load()
    try #require(catalog.lines == [])
    let framework = try #require(catalog.framework(Identifier(trusted: "engineering")))
    return framework.structure?.structure.version.lexical
  }

  @Test(
    arguments: [
      ("1", ["1.0.0", "1.9.0", "1.10.0", "2.0.0"], "1.10.0"),
      ("1.9", ["1.9.0", "1.9.3", "1.10.0"], "1.9.3"),
      ("1.9.0", ["1.9.0", "1.9.3"], "1.9.0"),
      (">=1.2.0 <2.0.0", ["1.1.9", "1.5.0", "2.0.0"], "1.5.0"),
      ("2", ["2.0.0-draft.1", "2.0.0"], "2.0.0"),
      ("2.0.0-draft.1", ["2.0.0-draft.1", "2.0.0"], "2.0.0-draft.1"),
      (">=2.0.0-draft.1", ["2.0.0-draft.1", "2.0.0-draft.10", "2.0.0-draft.9"], "2.0.0-draft.10"),
    ])
  func theHighestThatFitsIsChosen(
    _ range: String, _ versions: [String], _ chosen: String
  ) async throws {
    #expect(try await version(range, among: versions) == chosen)
    #expect(try await version(range, among: versions.reversed()) == chosen)
  }

  @Test(
    arguments: [("3", ["1.0.0", "2.0.0"]), ("1.0.0", []), ("2", ["2.0.0-draft.1"])])
  func whatDoesNotFitIsNotUsed(_ range: String, _ versions: [String]) async throws {
    #expect(try await version(range, among: versions) == nil)
  }

  @Test func theHighestVersionOfADocumentAnswersToItsName() async {
    let catalog = await Registry(documents: [
      "a": DocumentText.structure(version: "1.9.0"),
      "b": DocumentText.structure(version: "1.10.0"),
      "c": DocumentText.framework(version: "2.0.0"),
      "d": DocumentText.framework(version: "10.0.0"),
    ]).load()
    #expect(catalog.structure(Identifier(trusted: "acme"))?.structure.version.lexical == "1.10.0")
    #expect(
      catalog.framework(Identifier(trusted: "engineering"))?.framework.version.lexical == "10.0.0")
    #expect(catalog.structure(Identifier(trusted: "other")) == nil)
  }
}
