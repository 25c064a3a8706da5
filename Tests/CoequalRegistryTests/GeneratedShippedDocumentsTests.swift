import CoequalRegistry
import CoequalTestSupport
import Testing

/// The documents in the program are those in the repository.
///
/// 'Scripts/generate' copies them.
@Suite struct GeneratedShippedDocumentsTests {
  private func starter() throws -> [(name: String, text: String)] {
    try PackageFolder.files(in: "Frameworks/starter").filter { $0.hasSuffix(".xml") }
      .map { (name: "starter/\($0)", text: try PackageFolder.text(of: "Frameworks/starter/\($0)")) }
  }

  @Test func sourceIsFresh() throws {
    try Golden("Sources/CoequalRegistry/Shipped/ShippedDocuments.swift")
      .check(ShippedDocumentsSource.text(of: starter()))
  }

  @Test func textsAreThoseOfTheFiles() throws {
    let files = try starter()
    try #require(ShippedDocuments.all.map(\.name) == files.map(\.name))
    for (document, file) in zip(ShippedDocuments.all, files) {
      #expect(document.text.utf8.elementsEqual(file.text.utf8), "\(file.name)")
    }
  }
}
