import CoequalModel

/// Writes the page of what checks of plugins can ask for, from the declarations.
package enum FieldReference {
  /// The page as Markdown.
  package static func page() -> String {
    var page = """
      <!-- Generated from the declarations in Sources/CoequalPlugins/Subjects by 'Scripts/generate'; edit those. -->
      # Fields for checks

      What a check of a plugin can ask for, by the kind of thing that it looks at. [Write
      checks](Write-checks.md) says how. What is deprecated is left out, and so is what comes from the
      library and is only inherited from.

      `one` is one text or value; `list` is a list of texts; `things` is a list of things, each with
      its parts, one of which may be a text. Patterns, lengths and words are for fields with texts,
      counts for lists and things.


      """
    for kind in SubjectKind.allCases {
      page += "## \(kind.rawValue)\n\nThe subject is \(kind.meaning).\n\n"
      page += "| field | holds | has texts | what it is |\n|---|---|---|---|\n"
      for field in kind.fields { page += row(field) }
      page += "\n"
    }
    return page + """
      What is marked `(pay)` is only for plugins that ask for the [permission](Format.md#permission)
      `framework.pay`.

      """
  }

  private static func row(_ field: FieldDeclaration) -> String {
    let shape =
      switch field.shape {
      case .text: "one"
      case .texts: "list"
      case .entries: "things"
      }
    let pay = field.isPay ? " `(pay)`" : ""
    return
      "| `\(field.name)` | \(shape) | \(field.hasText ? "yes" : "no") | \(field.meaning)\(pay) |\n"
  }
}
