/// Writes the Swift file that holds the documents which come with Coequal.
package enum ShippedDocumentsSource {
  /// The source for these files, in their order; names are paths below `Frameworks`.
  package static func text(of files: [(name: String, text: String)]) -> String {
    """
    // Generated from the files in Frameworks/starter by 'Scripts/generate'; edit those.

    /// The files that come with Coequal.
    package enum ShippedDocuments {
      package static let all: [ShippedDocument] = [
    \(files.map { document(name: $0.name, text: $0.text) }.joined())\
      ]
    }

    """
  }

  private static func document(name: String, text: String) -> String {
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
              \"""\(pounds)),

      """
  }
}
