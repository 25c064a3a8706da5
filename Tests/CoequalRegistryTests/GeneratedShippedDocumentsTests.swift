import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The documents in the program are those in the repository.
///
/// 'Scripts/generate' copies them.
@Suite struct GeneratedShippedDocumentsTests {
  private static let sources = "Sources/CoequalRegistry/Shipped/Generated"

  /// Every folder of Frameworks with documents right in it.
  private static func folders() throws -> [String] {
    try PackageFolder.folders(in: "Frameworks").filter { try !files(in: $0).isEmpty }
  }

  private static func files(in folder: String) throws -> [(name: String, text: String)] {
    try PackageFolder.files(in: "Frameworks/\(folder)")
      .filter { $0.hasSuffix(".xml") && !$0.contains("/") }
      .map { (name: $0, text: try PackageFolder.text(of: "Frameworks/\(folder)/\($0)")) }
  }

  @Test func listIsFresh() throws {
    try Golden("\(Self.sources)/ShippedDocuments.swift")
      .check(ShippedDocumentsSource.frameworks.list(of: Self.folders()))
  }

  @Test(arguments: try folders()) func sourceIsFresh(folder: String) throws {
    try Golden("\(Self.sources)/\(ShippedDocumentsSource.frameworks.fileName(of: folder))")
      .check(ShippedDocumentsSource.frameworks.text(of: folder, files: Self.files(in: folder)))
  }

  @Test func textsAreThoseOfTheFiles() throws {
    let files = try Self.folders().flatMap { folder in
      try Self.files(in: folder).map { (name: "\(folder)/\($0.name)", text: $0.text) }
    }
    try #require(ShippedDocuments.all.map(\.name) == files.map(\.name))
    for (document, file) in zip(ShippedDocuments.all, files) {
      #expect(document.text.utf8.elementsEqual(file.text.utf8), "\(file.name)")
    }
  }

  /// So that a document can be found by what others call it without reading all of them.
  @Test func aFolderOfTheLibraryIsNamedAfterItsDocument() throws {
    for document in ShippedDocuments.library {
      let result = DocumentReader.read(name: document.name, contents: Array(document.text.utf8))
      switch try #require(result.document) {
      case .structure(let structure): #expect(structure.id.lexical == document.folder)
      case .framework(let framework): #expect(framework.id.lexical == document.folder)
      case .translation(let translation): #expect(translation.of.lexical == document.folder)
      case .project, .plugin, .importMapping, .plan, .assessments:
        Issue.record("\(document.name) is no such document")
      }
    }
  }
}
