/// Small documents to test with, complete but for what a test is about.
package enum DocumentText {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private static func document(
    _ kind: String, _ attributes: String, _ content: String
  ) -> String {
    "\(declaration)<\(kind) xmlns=\"urn:coequal:1\" format=\"1.0\"\(attributes)>\n"
      + "\(content)\n</\(kind)>\n"
  }

  /// A structure with grades `g1` to `g6`.
  package static func structure(
    id: String = "acme", version: String = "1.0.0", attributes: String = "",
    grades: String = (1...6).map { "<grade id=\"g\($0)\" rank=\"\($0)\"/>" }.joined(),
    before: String = "", after: String = ""
  ) -> String {
    document(
      "structure", " id=\"\(id)\" version=\"\(version)\" xml:lang=\"en\"\(attributes)",
      "<title>\(id)</title>\n\(before)<grades>\(grades)</grades>\n\(after)")
  }

  /// A framework, by default one that uses ``structure(id:version:attributes:grades:before:after:)``.
  package static func framework(
    _ content: String = "", id: String = "engineering", version: String = "1.0.0",
    attributes: String = "", uses: String? = "structure=\"acme\" version=\"1\""
  ) -> String {
    document(
      "framework", " id=\"\(id)\" version=\"\(version)\" xml:lang=\"en\"\(attributes)",
      "<title>\(id)</title>\n\(uses.map { "<uses \($0)/>\n" } ?? "")\(content)")
  }

  /// A project file.
  package static func project(_ content: String = "") -> String {
    document("project", "", content)
  }

  /// A project file with these sources.
  package static func project(sources: [String]) -> String {
    let sources = sources.map { "<source path=\"\($0)\"/>" }.joined(separator: "\n")
    return project("<sources>\n\(sources)\n</sources>")
  }

  /// A translation of a framework from English into German.
  package static func translation(
    id: String = "engineering-de", version: String = "1.0.0", of other: String = "engineering",
    kind: String = "framework", texts: [(key: String, original: String, target: String)]
  ) -> String {
    document(
      "translation",
      " id=\"\(id)\" version=\"\(version)\" xml:lang=\"de\" of=\"\(other)\" kind=\"\(kind)\" from=\"en\"",
      texts.map { text in
        """
        <text key="\(text.key)"><original>\(text.original)</original>\
        <target>\(text.target)</target></text>
        """
      }.joined(separator: "\n"))
  }

  /// A manifest of a plugin.
  package static func plugin(_ content: String = "", id: String = "acme-checks") -> String {
    document(
      "plugin", " id=\"\(id)\" version=\"1.0.0\" xml:lang=\"en\"",
      "<title>\(id)</title>\n\(content)")
  }

  /// A track of roles that have a title and a grade.
  package static func track(
    _ id: String, kind: String = "individual-contributor", attributes: String = "",
    roles: [(id: String, grade: String)]
  ) -> String {
    let roles = roles.map { role($0.id, $0.grade) }.joined(separator: "\n")
    return
      "<track id=\"\(id)\" kind=\"\(kind)\"\(attributes)><title>\(id)</title>\n\(roles)</track>"
  }

  /// A role with a title, a purpose and a grade.
  package static func role(
    _ id: String, _ grade: String, attributes: String = "", _ content: String = ""
  ) -> String {
    """
    <role id="\(id)" grade="\(grade)"\(attributes)><title>\(id)</title>\
    <purpose>Works as \(id).</purpose>\(content)</role>
    """
  }
}
