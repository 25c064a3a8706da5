/// An element of another namespace, kept in `extra` for the tool that it belongs to.
///
/// Coequal gives it no meaning. It keeps what XML says of it: names with their namespaces, attributes
/// (whose order means nothing), child elements and text in their order. Prefixes, comments and
/// instructions are not kept.
///
/// Text is kept as it is, but for one thing: where an element holds other elements, white space between
/// them that has a line end is layout. It counts as a single line break, which is written anew with the
/// indentation of its place. So `<b>A</b> <i>B</i>` keeps its space, and a tree that is moved further in
/// stays equal to itself.
public struct ForeignElement: Hashable, Sendable {
  /// What it is called.
  public let name: ForeignName
  /// Its attributes, by namespace and name.
  public let attributes: [Attribute]
  /// Elements and texts in their order; no text is empty, and no two stand side by side.
  public let children: [Child]

  /// An attribute of an element of another namespace.
  public struct Attribute: Hashable, Sendable {
    /// What it is called; most attributes are in no namespace.
    public var name: ForeignName
    /// Its value, white space as it is.
    public var value: String

    /// Makes an attribute.
    public init(_ name: ForeignName, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What stands inside an element.
  public enum Child: Hashable, Sendable {
    case element(ForeignElement)
    case text(String)
  }

  /// Makes an element.
  ///
  /// Of several attributes with one name the last counts. Texts that stand side by side become one.
  ///
  /// - Complexity: O(*n* log *n*) for *n* attributes, and O(length) for the texts
  public init(_ name: ForeignName, attributes: [Attribute] = [], children: [Child] = []) {
    self.name = name
    self.attributes = Self.sorted(attributes)
    self.children = Self.joined(children)
  }

  /// The value of an attribute without a namespace.
  public subscript(attribute: String) -> String? {
    attributes.first { $0.name.namespace == nil && $0.name.local == attribute }?.value
  }

  /// The elements right inside.
  public var elements: [ForeignElement] {
    children.compactMap { child in
      guard case .element(let element) = child else { return nil }
      return element
    }
  }

  /// The text right inside, without that of child elements.
  public var text: String {
    children.reduce(into: "") { text, child in
      if case .text(let part) = child { text += part }
    }
  }

  var holdsElements: Bool { Self.holdsElements(children) }
}

// MARK: - One form for equal things

extension ForeignElement {
  /// White space between elements that is there for people who look at the file.
  static let lineBreak = "\n"

  private static func sorted(_ attributes: [Attribute]) -> [Attribute] {
    if attributes.count < 2 { return attributes }
    return Dictionary(attributes.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
      .values.sorted { $0.name < $1.name }
  }

  private static func joined(_ children: [Child]) -> [Child] {
    let holdsElements = holdsElements(children)
    var result: [Child] = []
    var text = ""
    func take(_ text: inout String) {
      if !text.isEmpty {
        result.append(.text(holdsElements && isLayout(text) ? lineBreak : text))
      }
      text = ""
    }
    for child in children {
      switch child {
      case .text(let part): text += part
      case .element:
        take(&text)
        result.append(child)
      }
    }
    take(&text)
    return result
  }

  private static func holdsElements(_ children: [Child]) -> Bool {
    children.contains { child in
      if case .element = child { true } else { false }
    }
  }

  private static func isLayout(_ text: String) -> Bool {
    var hasLineEnd = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): hasLineEnd = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      default: return false
      }
    }
    return hasLineEnd
  }
}
