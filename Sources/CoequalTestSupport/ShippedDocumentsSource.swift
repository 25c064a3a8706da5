/// Writes the Swift files that hold the documents which come with Coequal.
package enum ShippedDocumentsSource {
  /// The source that lists the folders, in their order.
  package static func list(of folders: [String]) -> String {
    """
    // Generated from the folders in Frameworks by 'Scripts/generate'; edit those.

    /// The files that come with Coequal.
    package enum ShippedDocuments {
      package static let all: [ShippedDocument] = [
    \(folders.map { "    \(name(of: $0)),\n" }.joined())\
      ].flatMap(\\.self)
    }

    """
  }

  /// The source for the files of one folder, in their order.
  package static func text(of folder: String, files: [(name: String, text: String)]) -> String {
    // The formatter wants a comma after each of several, and none after one alone.
    let comma = files.count > 1 ? "," : ""
    return """
      // Generated from the files in Frameworks/\(folder) by 'Scripts/generate'; edit those.

      extension ShippedDocuments {
        package static let \(name(of: folder)): [ShippedDocument] = [
      \(files.map { document("\(folder)/\($0.name)", $0.text) + comma + "\n" }.joined())\
        ]
      }

      """
  }

  /// The name of the file for a folder: `dual-ladder` is in `ShippedDocuments+dualLadder.swift`.
  package static func fileName(of folder: String) -> String {
    "ShippedDocuments+\(name(of: folder)).swift"
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
