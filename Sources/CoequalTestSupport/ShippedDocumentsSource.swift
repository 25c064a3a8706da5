/// Writes the Swift files that hold the documents which come with Coequal.
package struct ShippedDocumentsSource: Sendable {
  /// The folder whose folders hold the documents.
  package let root: String
  /// The Swift type that lists them.
  package let type: String
  /// The modules that the files need.
  let imports: String

  /// The structures and frameworks.
  package static let frameworks = ShippedDocumentsSource(
    root: "Frameworks", type: "ShippedDocuments", imports: "")
  /// The manifests of plugins.
  package static let manifests = ShippedDocumentsSource(
    root: "Plugins", type: "ShippedManifests", imports: "package import CoequalRegistry\n\n")

  /// The plugins to begin with.
  package static let templates = ShippedDocumentsSource(
    root: "Plugins/templates", type: "TemplateDocuments",
    imports: "package import CoequalRegistry\n\n")

  /// The source that lists the folders, in their order.
  package func list(of folders: [String]) -> String {
    """
    // Generated from the folders in \(root) by 'Scripts/generate'; edit those.

    \(imports)/// The files that come with Coequal.
    package enum \(type) {
      package static let all: [ShippedDocument] = [
    \(folders.map { "    \(Self.escaped($0)),\n" }.joined())\
      ].flatMap(\\.self)
    }

    """
  }

  /// The source for the files of one folder, in their order.
  package func text(of folder: String, files: [(name: String, text: String)]) -> String {
    // The formatter wants a comma after each of several, and none after one alone.
    let comma = files.count > 1 ? "," : ""
    return """
      // Generated from the files in \(root)/\(folder) by 'Scripts/generate'; edit those.

      \(imports)extension \(type) {
        package static let \(Self.escaped(folder)): [ShippedDocument] = [
      \(files.map { Self.document("\(folder)/\($0.name)", $0.text) + comma + "\n" }.joined())\
        ]
      }

      """
  }

  /// The name of the file for a folder: `dual-ladder` is in `ShippedDocuments+dualLadder.swift`.
  package func fileName(of folder: String) -> String {
    "\(type)+\(Self.name(of: folder)).swift"
  }

  /// The name as Swift has it where it is also a word of the language.
  private static func escaped(_ folder: String) -> String {
    folder == "case" ? "`case`" : name(of: folder)
  }

  private static func name(of folder: String) -> String {
    let words = folder.split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func document(_ name: String, _ text: String) -> String {
    var pounds = "#"
    while text.contains("\"\"\"" + pounds) || text.contains("\\" + pounds) { pounds += "#" }
    // The line end before the closing quotes is no part of a literal, hence one more line when the
    // text has a line end there itself.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "        " + $0 }
    return """
          ShippedDocument(
            name: "\(name)",
            text: \(pounds)\"""
      \(lines.joined(separator: "\n"))
              \"""\(pounds))
      """
  }
}
