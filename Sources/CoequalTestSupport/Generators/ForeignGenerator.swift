package import CoequalModel

/// Makes elements of other namespaces at random, and writes them in any of the ways that XML allows.
package struct ForeignGenerator {
  package var random: SplitMix

  package init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  private static let names = [
    "a", "note", "Überschrift", "管理職", "_", "x-1.2", "title", "role", "extra", "xmlish", "n1",
    "\u{10000}b",
  ]
  private static let namespaces = [
    "urn:tool:1", "urn:tool:2", "http://example.org/a/b?c=d&e=f", "urn:coequal:import:1",
    "urn:coequal:2",
  ]
  /// Those that a foreign element may have once it stands in another one.
  private static let innerNamespaces: [String?] = namespaces + [nil, nil, "urn:coequal:1"]
  private static let attributeNamespaces: [String?] =
    [nil, nil, nil, "http://www.w3.org/XML/1998/namespace", "urn:coequal:1"] + namespaces
  private static let texts = [
    "x", " ", "\n", "\n    ", "  \n\t", "a\nb", " a ", "\t", "\r", "]]>", "<&>\"'", "\u{A0}", "管",
    "\u{FEFF}", "\u{85}", "e\u{301}", "--", "text with words",
  ]

  /// An element as it may stand right inside 'extra'.
  package mutating func element() -> ForeignElement {
    element(depth: 0, random.pick(Self.namespaces))
  }

  private mutating func element(depth: Int, _ namespace: String?) -> ForeignElement {
    let attributes = (0..<random.index(4)).compactMap { _ in
      name(in: random.pick(Self.attributeNamespaces)).map {
        ForeignElement.Attribute($0, random.once(in: 4) ? "" : random.pick(Self.texts))
      }
    }
    let count = depth < 6 ? random.index(5) : 0
    let children = (0..<count).map { _ -> ForeignElement.Child in
      random.once(in: 2)
        ? .element(element(depth: depth + 1, random.pick(Self.innerNamespaces)))
        : .text(random.pick(Self.texts))
    }
    // The names of the list are names.
    guard let name = name(in: namespace) else { preconditionFailure("a name is none") }
    return ForeignElement(name, attributes: attributes, children: children)
  }

  private mutating func name(in namespace: String?) -> ForeignName? {
    ForeignName(random.pick(Self.names), in: namespace)
  }

  // MARK: - Writing

  /// The element with prefixes or without, with comments, sections and references where they mean
  /// nothing.
  package mutating func written(_ element: ForeignElement) -> String {
    write(element, prefixes: [:])
  }

  private mutating func write(_ element: ForeignElement, prefixes: [String: String]) -> String {
    var prefixes = prefixes
    var declarations = ""
    let own = element.name.namespace
    var name = element.name.local
    if let own, random.once(in: 2) {
      name = prefix(of: own, &prefixes, &declarations) + ":" + name
      if random.once(in: 3) { declarations += " xmlns=\"urn:unused\"" }
    } else {
      declarations += " xmlns=\"\(Self.escaped(own ?? ""))\""
    }
    var attributes = element.attributes.map { attribute in
      let prefix = attribute.name.namespace.map {
        self.prefix(of: $0, &prefixes, &declarations) + ":"
      }
      let quote = random.pick(["\"", "'"])
      return
        " \(prefix ?? "")\(attribute.name.local)\(gap())=\(gap())\(quote)\(Self.escaped(attribute.value))\(quote)"
    }
    attributes.append(declarations)
    attributes.shuffle(using: &random)
    let start = "<" + name + attributes.joined() + gap()
    if element.children.isEmpty, random.once(in: 2) { return start + "/>" }
    let holdsElements = !element.elements.isEmpty
    let content = element.children.map { child -> String in
      switch child {
      case .element(let child): write(child, prefixes: prefixes)
      case .text("\n") where holdsElements: random.pick(["\n", "\n  ", " \n", "\n\n\t"])
      case .text(let text): write(text)
      }
    }
    return start + ">" + content.joined(separator: comment()) + "</\(name)\(gap())>"
  }

  private mutating func prefix(
    of namespace: String, _ prefixes: inout [String: String], _ declarations: inout String
  ) -> String {
    if namespace == "http://www.w3.org/XML/1998/namespace" { return "xml" }
    if let known = prefixes[namespace] { return known }
    let prefix = "p\(prefixes.count)"
    prefixes[namespace] = prefix
    declarations += " xmlns:\(prefix)=\"\(Self.escaped(namespace))\""
    return prefix
  }

  private mutating func write(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      if random.once(in: 12) { return "&#\(scalar.value);" }
      if random.once(in: 12), scalar != ">", scalar != "\r" { return "<![CDATA[\(scalar)]]>" }
      return (random.once(in: 12) ? comment() : "") + Self.escaped(String(scalar), isValue: false)
    }.joined()
  }

  private mutating func gap() -> String { random.once(in: 6) ? random.pick([" ", "\n"]) : "" }

  private mutating func comment() -> String {
    random.once(in: 5) ? random.pick(["<!-- <no> -->", "<?tool data?>", "<![CDATA[]]>"]) : ""
  }

  private static func escaped(_ text: String, isValue: Bool = true) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&", "<", ">", "\"", "'", "\r": "&#\(scalar.value);"
      case "\n", "\t": isValue ? "&#\(scalar.value);" : String(scalar)
      default: String(scalar)
      }
    }.joined()
  }
}
