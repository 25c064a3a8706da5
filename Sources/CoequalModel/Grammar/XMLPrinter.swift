import Markup

/// Writes model values as XML: two spaces a level, attributes and children in the grammar's order.
///
/// Equal values give equal bytes. It writes new files only; a file that exists is changed by edits.
package struct XMLPrinter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  mutating func print<Model>(_ model: Model, as type: ElementType<Model>) {
    let name = type.name.rawValue
    indent()
    text += "<" + name
    if depth == 0 { text += " xmlns=\"\(Format.namespace)\"" }
    for attribute in type.attributes {
      guard let value = attribute.print(model) else { continue }
      text += " \(attribute.declaration.name)=\"\(Escape.attribute(value))\""
    }
    switch type.content {
    case .empty, .foreign:
      text += "/>\n"
    case .text(let content):
      text += ">\(Escape.text(content.print(model)))</\(name)>\n"
    case .children(let particles):
      text += ">"
      let empty = text.utf8.count
      text += "\n"
      depth += 1
      for particle in particles { particle.print(model, &self) }
      depth -= 1
      if text.utf8.count == empty + 1 {
        text.removeLast(2)
        text += "/>\n"
      } else {
        indent()
        text += "</\(name)>\n"
      }
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { text += "  " }
  }
}
