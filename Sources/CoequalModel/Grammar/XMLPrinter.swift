import Markup

/// Writes model values as XML: two spaces a level, attributes and children in the grammar's order.
///
/// Equal values give equal bytes. It writes new files only; a file that exists is changed by edits.
package struct XMLPrinter {
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  var depth = 0

  init() {}

  /// A printer of a part of a document, to be put in at a depth of its own.
  init(depth: Int) {
    text = ""
    self.depth = depth
  }

  mutating func print<Model>(_ model: Model, as type: ElementType<Model>) {
    let attributes = type.attributes.compactMap { attribute in
      attribute.print(model).map { (attribute.declaration.name, $0) }
    }
    switch type.content {
    case .text(let content):
      print(type.name, attributes, text: content.print(model))
    case .empty, .foreign:
      print(type.name, attributes) { _ in }
    case .children(let particles):
      print(type.name, attributes) { printer in
        for particle in particles { particle.print(model, &printer) }
      }
    }
  }

  /// Prints an element that holds text.
  mutating func print(_ name: ElementName, _ attributes: [(String, String)], text content: String) {
    start(name, attributes)
    text += ">\(Escape.text(content))</\(name.rawValue)>\n"
  }

  /// Prints an element and whatever `content` prints into it.
  mutating func print(
    _ name: ElementName, _ attributes: [(String, String)], content: (inout XMLPrinter) -> Void
  ) {
    start(name, attributes)
    text += ">"
    let empty = text.utf8.count
    text += "\n"
    depth += 1
    content(&self)
    depth -= 1
    if text.utf8.count == empty + 1 {
      text.removeLast(2)
      text += "/>\n"
    } else {
      indent()
      text += "</\(name.rawValue)>\n"
    }
  }

  private mutating func start(_ name: ElementName, _ attributes: [(String, String)]) {
    indent()
    text += "<" + name.rawValue
    // A document begins at the very left; a part of one that is put in somewhere does not.
    if depth == 0 { text += " xmlns=\"\(Format.namespace)\"" }
    for (name, value) in attributes { text += " \(name)=\"\(Escape.attribute(value))\"" }
  }

  mutating func indent() {
    for _ in 0..<depth { text += "  " }
  }
}
