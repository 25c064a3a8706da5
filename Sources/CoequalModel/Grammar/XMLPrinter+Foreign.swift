import Markup

// Elements of other namespaces: each declares its namespace as the default where it is another than
// that around it, so that only attributes need prefixes.

extension XMLPrinter {
  /// Prints an element that holds these and nothing else.
  mutating func print(_ name: ElementName, _ elements: [ForeignElement]) {
    print(name, []) { printer in
      for element in elements { printer.print(element) }
    }
  }

  /// Prints an element of another namespace in a line of its own.
  mutating func print(_ element: ForeignElement) {
    indent()
    write(element, within: nil, prefixes: [])
    text += "\n"
  }

  /// - Parameters:
  ///   - namespace: The default one around the element; `nil` where it is not known.
  ///   - prefixes: The namespaces that have a prefix, `n1` for the first.
  private mutating func write(
    _ element: ForeignElement, within namespace: String?, prefixes: [String]
  ) {
    var (namespace, prefixes) = (namespace, prefixes)
    let own = element.name.namespace ?? ""
    // That of 'xml:lang' has its prefix for good, and no other.
    let isXML = own == ForeignName.xml
    let name = (isXML ? "xml:" : "") + element.name.local
    text += "<" + name
    if !isXML, own != namespace {
      text += " xmlns=\"\(Escape.attribute(own))\""
      namespace = own
    }
    writeAttributes(of: element, &prefixes)
    if element.children.isEmpty {
      text += "/>"
      return
    }
    text += ">"
    depth += 1
    for (index, child) in element.children.enumerated() {
      switch child {
      case .element(let child): write(child, within: namespace, prefixes: prefixes)
      case .text(ForeignElement.lineBreak) where element.holdsElements:
        text += "\n"
        if index == element.children.count - 1 { depth -= 1 }
        indent()
        if index == element.children.count - 1 { depth += 1 }
      case .text(let words): text += Escape.text(words)
      }
    }
    depth -= 1
    text += "</\(name)>"
  }

  private mutating func writeAttributes(of element: ForeignElement, _ prefixes: inout [String]) {
    var attributes = ""
    for attribute in element.attributes {
      attributes += " "
      switch attribute.name.namespace {
      case nil: break
      case ForeignName.xml: attributes += "xml:"
      case let namespace?:
        if !prefixes.contains(namespace) {
          prefixes.append(namespace)
          text += " xmlns:n\(prefixes.count)=\"\(Escape.attribute(namespace))\""
        }
        attributes += "n\((prefixes.firstIndex(of: namespace) ?? 0) + 1):"
      }
      attributes += "\(attribute.name.local)=\"\(Escape.attribute(attribute.value))\""
    }
    text += attributes
  }
}
