import CoequalPlugins
import CoequalTestSupport
import Testing

/// The templates in the program are those in the repository.
///
/// 'Scripts/generate' copies them.
@Suite struct GeneratedPluginTemplatesTests {
  private static let target = "Sources/CoequalPlugins/Templates/Generated"
  private static let writer = ShippedDocumentsSource.templates
  private static let folders = PluginTemplate.allCases.map(\.rawValue).sorted()

  /// The files of a template, without what building it there leaves behind.
  private static func files(of folder: String) throws -> [String] {
    try PackageFolder.files(in: "Plugins/templates/\(folder)").filter { name in
      !name.hasPrefix(".build/") && !name.contains("__pycache__")
        && !(folder == "swift" && name.hasPrefix("bin/")) && !name.hasSuffix("Package.resolved")
    }
  }

  @Test func listIsFresh() throws {
    try Golden("\(Self.target)/TemplateDocuments.swift").check(Self.writer.list(of: Self.folders))
  }

  @Test(arguments: folders) func sourceIsFresh(folder: String) throws {
    let files = try Self.files(of: folder).map { name in
      (name: name, text: try PackageFolder.text(of: "Plugins/templates/\(folder)/\(name)"))
    }
    try Golden("\(Self.target)/\(Self.writer.fileName(of: folder))")
      .check(Self.writer.text(of: folder, files: files))
  }

  @Test func everyFolderIsATemplate() throws {
    #expect(try PackageFolder.folders(in: "Plugins/templates") == Self.folders)
  }
}
