import CoequalModel
import CoequalTestSupport
import Testing

/// A property of the model that no element or attribute fills would be lost without a word.
@Suite struct ModelCoverageTests {
  @Test(arguments: DocumentKind.allCases)
  func everyPropertyIsFilledByAFileThatSaysEverything(_ kind: DocumentKind) throws {
    var generator = DocumentGenerator(seed: 0, rarity: 1)
    var writer = TreeWriter()
    let text = writer.document(generator.document(kind))
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    let document = try #require(result.document)
    #expect(unfilled(in: document, path: "") == [])
  }

  private func unfilled(in value: Any, path: String) -> [String] {
    if value is any LexicalValue { return [] }
    // Holds what is written as it is written, so there is no property to forget.
    if value is RawElement || value is ForeignElement { return [] }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return [path] }
    return mirror.children.flatMap { child in
      unfilled(in: child.value, path: child.label.map { "\(path).\($0)" } ?? path)
    }
  }
}
