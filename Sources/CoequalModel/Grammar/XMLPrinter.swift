import Markup

/// Writes model values as XML: two spaces a level, attributes and children in the grammar's order.
///
/// Equal values give equal bytes. It writes new files only; a file that exists is changed by edits.
package struct XMLPrinter {
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  var depth = 0
  let layout: XMLLayout
  /// Whether the outermost element declares the namespace of the format.
  private let isDocument: Bool

  init() {
    layout = XMLLayout()
    isDocument = true
  }

  /// A printer of a part of a document, to be put in somewhere.
  init(_ layout: XMLLayout) {
    text = ""
    self.layout = layout
    isDocument = false
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
    text += ">\(Escape.text(content))</\(tag(name))>\n"
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
      text += "</\(tag(name))>\n"
    }
  }

  private mutating func start(_ name: ElementName, _ attributes: [(String, String)]) {
    indent()
    text += "<" + tag(name)
    if isDocument, depth == 0 { text += " xmlns=\"\(Format.namespace)\"" }
    for (name, value) in attributes { text += " \(name)=\"\(Escape.attribute(value))\"" }
  }

  private func tag(_ name: ElementName) -> String {
    layout.prefix.map { "\($0):\(name.rawValue)" } ?? name.rawValue
  }

  mutating func indent() {
    text += layout.margin
    for _ in 0..<depth { text += layout.unit }
  }
}
