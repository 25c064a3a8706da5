/// Texts of documents inside Markdown, where they must not become headings, links or tags.
enum MarkdownText {
  private static let special = Set("\\`*_[]<>|~#".unicodeScalars)

  /// The text with a backslash before what would mean something.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n", "\r", "\t": " "
      case "&": "&amp;"
      default: special.contains(scalar) ? "\\\(scalar)" : String(scalar)
      }
    }.joined()
  }

  /// The text as code.
  static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }
}
