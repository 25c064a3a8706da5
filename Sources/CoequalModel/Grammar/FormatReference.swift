/// Writes the reference page of the format, for people who write such files by hand.
///
/// Everything on it comes from the declarations, but for the introduction.
package enum FormatReference {
  /// The page as Markdown.
  package static func page() -> String {
    let elements = Format.elements
    var page = introduction(version: FormatVersion.current.lexical)
    let sections = sections(of: elements)
    page += "## Contents\n\n"
    for section in sections {
      let links = section.elements.map { "[`\($0.name.rawValue)`](#\($0.name.rawValue))" }
      page += "- **\(section.title)**: \(links.joined(separator: ", "))\n"
    }
    page += "- [**Kinds of values**](#kinds-of-values): what may stand between the quotes\n\n"
    for section in sections {
      page += "## \(section.title)\n\n"
      for element in section.elements { page += self.section(element, among: elements) }
    }
    return page + values(of: elements)
  }

  // MARK: - Sections

  private typealias Section = (title: String, elements: [ElementDeclaration])

  /// The elements of each kind of document, and those that several kinds share.
  private static func sections(of elements: [ElementDeclaration]) -> [Section] {
    var kinds: [ElementName: Set<ElementName>] = [:]
    for document in Format.documents {
      for element in names(below: document) {
        kinds[element, default: []].insert(document.name)
      }
    }
    let own = Format.documents.map { document in
      let name = document.name.rawValue
      return (
        title: "Elements of \(article(name)) \(name)",
        elements: elements.filter { kinds[$0.name] == [document.name] }
      )
    }
    let shared = elements.filter { (kinds[$0.name]?.count ?? 0) > 1 }
    return own + [(title: "Elements of several kinds of document", elements: shared)]
  }

  private static func article(_ name: String) -> String {
    name.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  }

  private static func names(below declaration: ElementDeclaration) -> Set<ElementName> {
    var seen: Set<ElementName> = []
    var open = [declaration]
    while let next = open.popLast() {
      if seen.insert(next.name).inserted { open += next.children }
    }
    return seen
  }

  private static func section(
    _ element: ElementDeclaration, among elements: [ElementDeclaration]
  ) -> String {
    var text = "### `\(element.name.rawValue)`\n\n\(element.documentation)\n\n"
    if element.since > .first { text += "Since format \(element.since).\n\n" }
    let parents = elements.filter { parent in
      parent.children.contains { $0.name == element.name }
    }
    if parents.isEmpty {
      text += "It is the first element of its file.\n\n"
    } else {
      text += "It stands in \(list(parents.map { link(to: $0.name) }, "and")).\n\n"
      if let key = sentence(for: element.key) { text += key + "\n\n" }
    }
    if !element.attributes.isEmpty { text += table(of: element.attributes) + "\n" }
    text += content(of: element) + "\n"
    if let example = FormatExample.text(of: element) {
      text += "```xml\n\(example)\n```\n\n"
    }
    return text
  }

  // MARK: - One element

  private static func sentence(for key: ElementKey) -> String? {
    switch key {
    case .only: nil
    case .document: "Its `id` stands for it in the whole document, so it is there once only."
    case .within(let names):
      "Several beside each other differ in \(list(names.map { "`\($0)`" }, "or"))."
    case .ordered(let names):
      "Several may say the same in \(list(names.map { "`\($0)`" }, "and")); then their order counts."
    }
  }

  private static func table(of attributes: [AttributeDeclaration]) -> String {
    var rows = "| attribute | value | needed | what it says |\n|---|---|---|---|\n"
    for attribute in attributes {
      let needed =
        switch attribute.presence {
        case .required: "yes"
        case .optional: "no"
        case .defaulted(let text): "no; `\(text)` without it"
        }
      let since = attribute.since > .first ? " Since format \(attribute.since)." : ""
      rows +=
        "| `\(attribute.name)` | \(link(to: attribute.type)) | \(needed) |"
        + " \(attribute.documentation)\(since) |\n"
    }
    return rows
  }

  private static func content(of element: ElementDeclaration) -> String {
    switch element.content {
    case .empty: "Nothing stands in it.\n"
    case .text(let text): "It holds \(link(to: text.type)).\n"
    case .foreign:
      "It holds any number of elements of other namespaces, which are carried and never read.\n"
    case .children(let particles):
      "It holds, in this order:\n\n| element | how many | what it is |\n|---|---|---|\n"
        + particles.map(row).joined()
    }
  }

  private static func row(of particle: ParticleDeclaration) -> String {
    let alternatives = particle.alternatives.map { $0() }
    let count =
      switch (particle.minimum, particle.maximum) {
      case (1, 1): "one"
      case (0, 1): "one or none"
      case (0, nil): "any number"
      case (1, nil): "one or more"
      case (let minimum, nil): "\(minimum) or more"
      case (let minimum, let maximum?): "\(minimum) to \(maximum)"
      }
    let mixed = alternatives.count > 1 && particle.maximum != 1 ? ", mixed as you like" : ""
    return "| \(list(alternatives.map { link(to: $0.name) }, "and")) | \(count)\(mixed) |"
      + " \(alternatives.map(\.documentation).joined(separator: " ")) |\n"
  }

  // MARK: - Values

  private static func values(of elements: [ElementDeclaration]) -> String {
    var text = "## Kinds of values\n\n"
    for type in valueTypes(of: elements) {
      text += "<a id=\"\(anchor(of: type))\"></a>\n\n### \(title(of: type))\n\n"
      if type.words.isEmpty {
        let expectation = type.expectation.prefix(1).uppercased() + type.expectation.dropFirst()
        text +=
          type.schema.minLength == 1 ? "\(expectation), at least one character." : "\(expectation)."
        if let length = type.schema.maxLength { text += " At most \(length) characters." }
        text += "\n\n"
      } else {
        text += "One of these words:\n\n| word | meaning |\n|---|---|\n"
        text += type.words.map { "| `\($0.text)` | \($0.meaning) |\n" }.joined() + "\n"
      }
    }
    return String(text.dropLast())
  }

  private static func valueTypes(of elements: [ElementDeclaration]) -> [ValueType] {
    let types = elements.flatMap { element in
      var types = element.attributes.map(\.type)
      if case .text(let text) = element.content { types.append(text.type) }
      return types
    }
    return Set(types).sorted { title(of: $0) < title(of: $1) }
  }

  private static func link(to type: ValueType) -> String {
    "[\(title(of: type).lowercased())](#\(anchor(of: type)))"
  }

  private static func link(to element: ElementName) -> String {
    "[`\(element.rawValue)`](#\(element.rawValue))"
  }

  /// `calendarDate` as `Calendar date`.
  private static func title(of type: ValueType) -> String {
    if type.name == "bool" { return "True or false" }
    let words = type.name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func anchor(of type: ValueType) -> String {
    "value-" + title(of: type).lowercased().split(separator: " ").joined(separator: "-")
  }

  private static func list(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
