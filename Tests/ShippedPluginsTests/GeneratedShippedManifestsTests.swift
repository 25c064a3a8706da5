import CoequalModel
import CoequalTestSupport
import ShippedPlugins
import Testing

/// The manifests in the program are those in the repository.
///
/// 'Scripts/generate' copies them.
@Suite struct GeneratedShippedManifestsTests {
  private static let sources = "Sources/ShippedPlugins/Generated"
  private static let writer = ShippedDocumentsSource.manifests

  /// Every folder of Plugins with a manifest.
  private static func folders() throws -> [String] {
    try PackageFolder.folders(in: "Plugins").filter { folder in
      try PackageFolder.files(in: "Plugins/\(folder)").contains("plugin.xml")
    }
  }

  @Test func listIsFresh() throws {
    try Golden("\(Self.sources)/ShippedManifests.swift")
      .check(Self.writer.list(of: Self.folders()))
  }

  @Test(arguments: try folders()) func sourceIsFresh(folder: String) throws {
    let text = try PackageFolder.text(of: "Plugins/\(folder)/plugin.xml")
    try Golden("\(Self.sources)/\(Self.writer.fileName(of: folder))")
      .check(Self.writer.text(of: folder, files: [(name: "plugin.xml", text: text)]))
  }

  @Test(arguments: try folders()) func aFolderIsNamedAfterItsPlugin(folder: String) throws {
    let bytes = try PackageFolder.bytes(of: "Plugins/\(folder)/plugin.xml")
    let result = DocumentReader.read(name: "\(folder)/plugin.xml", contents: bytes)
    #expect(result.findings.isEmpty)
    #expect(result.document?.header?.id.lexical == folder)
  }
}
