import CoequalModel

/// Changes valid trees a little, in ways that people and programs get them wrong; some of the results
/// are valid still.
package struct TreeMutator {
  private var random: SplitMix

  package init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  private static let names = Format.elements.map(\.name.rawValue)
  private static let attributeNames = Set(Format.elements.flatMap(\.attributes).map(\.name))
    .sorted()
  private static let values: [String] = {
    let types = Set(Format.elements.flatMap(\.attributes).map(\.type)).sorted { $0.name < $1.name }
    return types.flatMap { type -> [String] in
      var random = SplitMix(seed: 1)
      return type.words.map(\.text) + [ValueGenerator.value(of: type, using: &random)]
    } + oddValues
  }()

  private static let oddValues = [
    "", " ", "\u{A0}", "1", "01", "0", "-1", "+1", "1.0", "1,5", "1.", ".5", "1e3", "١٢", "1%",
    "100%",
    "100.0001%", "12 %", "P1Y", "P", "P1H", "P1Y6M", "P1M1Y", "2026-02-29", "2026-02-29Z",
    "2026-2-1", "1.0 ",
    "2.0", "TRUE", "True", "EUR", "eur", "DE", "en", "en_US", "a--b", "A", "ä", "é", "e\u{301}",
    "x y",
    "2026", ">=1.0.0 <2.0.0", "1.0.0-01", "0-0", "8-3", "99999999999999", "100000000000000",
    "0.00001", "#", "a.b", "INF", "NaN", "\u{200B}", "other", "base ", "999", "1000", "100", "99",
    String(repeating: "a", count: 100), String(repeating: "a", count: 101),
  ]

  /// The tree with one change, or a few.
  package mutating func mutate(_ tree: XMLTree) -> XMLTree {
    var tree = tree
    for _ in 0...(random.once(in: 4) ? random.index(3) : 0) {
      let number = random.once(in: 6) ? 0 : random.index(tree.count)
      // Taken out of the generator's hands, since a closure cannot change what it is called on.
      var copy = self
      tree.change(number) { copy.change(&$0) }
      self = copy
    }
    return tree
  }

  private mutating func change(_ element: inout XMLTree) {
    switch random.index(11) {
    case 0: rename(&element)
    case 1, 2: changeChildren(of: &element)
    case 3, 4: changeValue(of: &element)
    case 5: changeAttributes(of: &element)
    case 6: insertText(into: &element)
    case 7: insertMarkup(into: &element)
    case 8: changeNamespace(of: &element)
    case 9: insertForeign(into: &element)
    default: replaceContent(of: &element)
    }
  }

  // MARK: - Elements

  private mutating func rename(_ element: inout XMLTree) {
    element.name = random.once(in: 2) ? random.pick(Self.names) : misspelt(element.name)
  }

  private mutating func misspelt(_ name: String) -> String {
    var letters = Array(name)
    let place = random.index(letters.count)
    switch random.index(4) {
    case 0 where letters.count > 1: letters.remove(at: place)
    case 1: letters.insert("x", at: place)
    case 2: letters[place] = Character(letters[place].uppercased())
    default: letters.append("s")
    }
    // A name cannot begin with everything that may stand inside one.
    return letters.first?.isLetter == true ? String(letters) : "x" + String(letters)
  }

  private mutating func changeChildren(of element: inout XMLTree) {
    guard !element.children.isEmpty else {
      element.children = [.element(XMLTree(random.pick(Self.names)))]
      return
    }
    let place = random.index(element.children.count)
    switch random.index(6) {
    case 0: element.children.remove(at: place)
    case 1: element.children.insert(element.children[place], at: place)
    case 2: element.children.append(element.children[place])
    case 3: element.children.swapAt(place, random.index(element.children.count))
    case 4:
      // Out of one child and into another.
      guard case .element(var other) = element.children[place] else { return }
      other.children.append(element.children[random.index(element.children.count)])
      element.children[place] = .element(other)
    default:
      guard case .element(let child) = element.children[place] else { return }
      // The wrapper goes and what is in it stays.
      element.children.replaceSubrange(place...place, with: child.children)
    }
  }

  private mutating func replaceContent(of element: inout XMLTree) {
    switch random.index(4) {
    case 0: element.children = []
    case 1: element.children = [.text(random.pick(Self.values))]
    case 2:
      element.children = [.element(XMLTree(random.pick(Self.names), children: element.children))]
    default: element.children.reverse()
    }
  }

  // MARK: - Attributes

  private mutating func changeValue(of element: inout XMLTree) {
    guard !element.attributes.isEmpty else {
      if case .text(let text)? = element.children.first {
        element.children[0] = .text(near(text))
      }
      return
    }
    let place = random.index(element.attributes.count)
    let value = element.attributes[place].value
    switch random.index(3) {
    case 0: element.attributes[place].value = random.pick(Self.values)
    case 1: element.attributes[place].value = near(value)
    default: element.attributes[place].value = random.pick(element.attributes).value
    }
  }

  private mutating func near(_ value: String) -> String {
    var letters = Array(value)
    let place = random.index(letters.count + 1)
    switch random.index(8) {
    case 0: return ""
    case 1: return " \(value)\n"
    case 2: return value.uppercased()
    case 3: return value.lowercased()
    case 4: letters.insert(random.pick(Array(" 0-.%x٣\u{A0}\u{301}")), at: place)
    case 5: letters.insert(contentsOf: letters, at: place)
    case 6: letters = Array(letters.prefix(place))
    default:
      guard place < letters.count else { return value }
      letters.remove(at: place)
    }
    return String(letters)
  }

  private mutating func changeAttributes(of element: inout XMLTree) {
    let place = random.index(element.attributes.count)
    switch random.index(5) {
    case 0 where !element.attributes.isEmpty: element.attributes.remove(at: place)
    case 1 where !element.attributes.isEmpty:
      set(
        XMLTree.Attribute(
          misspelt(element.attributes[place].name), element.attributes[place].value),
        in: &element)
      element.attributes.remove(at: place)
    case 2:
      set(
        XMLTree.Attribute(random.pick(Self.attributeNames), random.pick(Self.values)), in: &element)
    default: set(random.pick(Self.specialAttributes), in: &element)
    }
  }

  /// Adds an attribute, or replaces the one of its name: two of a name are not well-formed.
  private func set(_ attribute: XMLTree.Attribute, in element: inout XMLTree) {
    element.attributes.removeAll { $0.name == attribute.name }
    element.attributes.append(attribute)
    guard attribute.name.hasPrefix("xsi:") else { return }
    element.attributes.removeAll { $0.name == Self.schemaInstance.name }
    element.attributes.append(Self.schemaInstance)
  }

  private static let schemaInstance = XMLTree.Attribute(
    "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")

  private static let specialAttributes = [
    ("xml:lang", "de"), ("xml:lang", ""), ("xml:space", "preserve"), ("xml:id", "a"),
    ("xml:base", "."), ("xsi:schemaLocation", "urn:coequal:1 coequal.xsd"),
    ("xsi:schemaLocation", "odd"), ("xsi:noNamespaceSchemaLocation", "a b"),
    ("xsi:type", "text"), ("xsi:type", "identifier"), ("xsi:nil", "true"), ("xsi:nil", "false"),
    ("xsi:other", "x"), ("lang", "en"), ("ID", "a"), ("unknown", ""), ("xmlns:unused", "urn:x"),
    ("xmlns", "urn:coequal:1"),
  ].map { XMLTree.Attribute($0.0, $0.1) }

  // MARK: - Content

  private mutating func insertText(into element: inout XMLTree) {
    let texts = [" ", "\n", "x", "\u{A0}", "text", "\u{2028}", "0", "\u{200B}"]
    let place = random.index(element.children.count + 1)
    element.children.insert(.text(random.pick(texts)), at: place)
  }

  private mutating func insertMarkup(into element: inout XMLTree) {
    let markup = [
      "<!-- a comment -->", "<?tool data?>", "<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[x]]>",
      "&#32;",
      "&#9;", "&#160;", "&#xA;", "&lt;", "\n", "<!---->\n<!---->", " <?a?> ",
    ]
    let place = random.index(element.children.count + 1)
    element.children.insert(.verbatim(random.pick(markup)), at: place)
  }

  private mutating func changeNamespace(of element: inout XMLTree) {
    switch random.index(6) {
    case 0: set(XMLTree.Attribute("xmlns", ""), in: &element)
    case 1: set(XMLTree.Attribute("xmlns", "urn:coequal:2"), in: &element)
    case 2: set(XMLTree.Attribute("xmlns", "urn:coequal:1 "), in: &element)
    case 3:
      element.name = "t:" + element.name
      set(XMLTree.Attribute("xmlns:t", "urn:tool"), in: &element)
    case 4:
      set(XMLTree.Attribute("xmlns:t", "urn:coequal:1"), in: &element)
      set(XMLTree.Attribute("t:id", "a"), in: &element)
    default:
      element.name = "t:" + element.name
      set(XMLTree.Attribute("xmlns:t", "urn:coequal:1"), in: &element)
    }
  }

  private mutating func insertForeign(into element: inout XMLTree) {
    let foreign =
      DocumentGenerator.foreign + [
        "<none xmlns=\"\"/>", "<title>ours</title>", "<t:a xmlns:t=\"urn:t\"/>text",
      ]
    let child = XMLTree.Child.verbatim(random.pick(foreign))
    let place = random.index(element.children.count + 1)
    element.children.insert(
      random.once(in: 2) ? .element(XMLTree("extra", children: [child])) : child, at: place)
  }
}
