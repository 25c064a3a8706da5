/// A piece of HTML or SVG as a value.
///
/// Texts and attributes are escaped when it is written, so that no text of a document can become markup.
package indirect enum HTMLNode: Hashable, Sendable {
  /// An element; the attributes are written in this order.
  case element(String, [Attribute], [HTMLNode])
  case text(String)
  /// A style sheet of this program, written as it is.
  case styleSheet(String)

  package struct Attribute: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element with children.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTMLNode]
  ) -> HTMLNode {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }

  /// An element with a text.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String
  ) -> HTMLNode {
    .element(name, attributes, [.text(text)])
  }

  /// An element with a text and no attributes.
  package static func element(_ name: String, _ text: String) -> HTMLNode {
    .element(name, [Attribute](), [.text(text)])
  }

  /// An element that holds nothing.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) -> HTMLNode {
    .element(name, attributes, [])
  }

  /// The text of the piece: one line for each element that holds others, indented.
  package func rendered(indent: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return space + Self.escaped(text)
    case .styleSheet(let text): return "\(space)<style>\n\(text)\n\(space)</style>"
    case .element(let name, let attributes, let children):
      let start = attributes.reduce("<\(name)") {
        $0 + " \($1.name)=\"\(Self.escaped($1.value))\""
      }
      if children.isEmpty, Self.selfClosing.contains(name) { return "\(space)\(start)/>" }
      if children.allSatisfy(\.isInline) {
        let content = children.map { $0.rendered() }.joined()
        return "\(space)\(start)>\(content)</\(name)>"
      }
      let lines = children.map { $0.rendered(indent: indent + 1) }
      return "\(space)\(start)>\n\(lines.joined(separator: "\n"))\n\(space)</\(name)>"
    }
  }

  /// Whether it is part of a line of text.
  private var isInline: Bool {
    switch self {
    case .text: true
    case .styleSheet: false
    case .element(let name, _, _): Self.inline.contains(name)
    }
  }

  private static let inline: Set<String> = ["strong", "em", "span", "code", "tspan", "a"]

  /// Elements that never hold anything; others need an end even where they are empty.
  private static let selfClosing: Set<String> = ["circle", "line", "meta", "path", "rect"]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      // No control character is a part of HTML.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
