/// Texts of documents inside Markdown, where they must not become headings, links, tags or mentions.
enum MarkdownText {
  private static let special = Set("\\`*_[]<>|~#@".unicodeScalars)

  /// The text with a backslash before what would mean something.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\t": " "
      case _ where Character(scalar).isNewline: " "
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
