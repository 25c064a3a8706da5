/// Writes a tree as XML, in any of the many ways in which XML lets one write the same thing.
package struct TreeWriter {
  private var random: SplitMix
  /// How often something is written in an unusual way: once in so many times; 0 for never.
  private let oddness: Int
  private var text = ""

  /// A writer for the plain form, or for an odd one chosen by the seed.
  package init(seed: UInt64? = nil, oddness: Int = 6) {
    random = SplitMix(seed: seed ?? 0)
    self.oddness = seed == nil ? 0 : oddness
  }

  /// The tree as a document of the format.
  package mutating func document(_ tree: XMLTree) -> String {
    text = ""
    if oddness == 0 || !isOdd() {
      text =
        random.once(in: 2)
        ? "<?xml version='1.0'?>\n" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    }
    if isOdd() { text = "\u{FEFF}" + text }
    prologue()
    let prefix = isOdd() ? "c" : nil
    let declaration = prefix.map { "xmlns:\($0)" } ?? "xmlns"
    write(tree, prefix: prefix, declarations: [XMLTree.Attribute(declaration, "urn:coequal:1")])
    prologue()
    return isOdd() ? text.replacing("\n", with: random.once(in: 2) ? "\r\n" : "\r") : text
  }

  /// The tree with each tag and text in a line of its own, to compare.
  package mutating func lines(of tree: XMLTree) -> String {
    text = ""
    write(tree, prefix: nil)
    return text.replacing("><", with: ">\n<")
  }

  private mutating func isOdd() -> Bool { oddness > 0 && random.once(in: oddness) }

  private mutating func prologue() {
    while isOdd() {
      text += random.pick(["\n", "<!-- - > <role> -->", "<?tool a=\"<?\" b?>", "\t"])
    }
  }

  // MARK: - Elements

  private mutating func write(
    _ tree: XMLTree, prefix: String?, declarations: [XMLTree.Attribute] = []
  ) {
    var prefix = prefix
    var attributes = declarations + tree.attributes
    let isOwn = !tree.name.contains(":")
    let declaresNamespace = attributes.contains { $0.name.hasPrefix("xmlns") }
    if isOwn, !declaresNamespace, isOdd() {
      // The namespace by another prefix from here on; 'n0' says so once more for no reason.
      prefix = random.pick([nil, "c", "n0"])
      attributes.append(
        XMLTree.Attribute(prefix.map { "xmlns:\($0)" } ?? "xmlns", "urn:coequal:1"))
    }
    let name = isOwn ? prefix.map { "\($0):\(tree.name)" } ?? tree.name : tree.name
    if isOdd() { attributes.shuffle(using: &random) }
    text += "<\(name)"
    for attribute in attributes { write(attribute) }
    if tree.children.isEmpty, !isOdd() {
      text += isOdd() ? "\n/>" : "/>"
      return
    }
    text += isOdd() ? " >" : ">"
    let isText = tree.children.contains { child in
      guard case .text = child else { return false }
      return true
    }
    for child in tree.children {
      if !isText, oddness > 0 { gap() }
      switch child {
      case .element(let element): write(element, prefix: prefix)
      case .text(let words): write(words)
      case .verbatim(let verbatim): text += verbatim
      }
    }
    // White space in an element without children is looked at in a test of its own.
    if !isText, !tree.children.isEmpty, oddness > 0 { gap() } else if isOdd() { text += comment() }
    text += isOdd() ? "</\(name)\n>" : "</\(name)>"
  }

  private mutating func gap() {
    text += random.pick(["", "\n", "\n  ", " \t "])
    while isOdd() { text += random.once(in: 2) ? comment() : random.pick(["\n", "\r\n", "&#10;"]) }
  }

  private mutating func comment() -> String {
    random.pick([
      "<!-- a comment: <role id=\"x\"> & ]]> -->", "<!---->", "<?tool?>", "<?tool <role> ?>",
      "<?coequal allow track-ceiling?>",
    ])
  }

  // MARK: - Values and texts

  private mutating func write(_ attribute: XMLTree.Attribute) {
    let quote = isOdd() ? "'" : "\""
    text += isOdd() ? "\n\t" : " "
    text += attribute.name + (isOdd() ? "\n= " : "=") + quote
    let isToken = !attribute.name.hasPrefix("xmlns")
    if isToken, isOdd() { text += space() }
    for scalar in attribute.value.unicodeScalars {
      switch scalar {
      case "<": text += isOdd() ? "&#60;" : "&lt;"
      case "&": text += isOdd() ? "&#x26;" : "&amp;"
      case "\"" where quote == "\"": text += isOdd() ? "&#34;" : "&quot;"
      case "'" where quote == "'": text += isOdd() ? "&#0039;" : "&apos;"
      case " " where isToken && isOdd(): text += space()
      default: write(scalar)
      }
    }
    if isToken, isOdd() { text += space() }
    text += quote
  }

  /// White space that counts as one space, or as none at an end.
  private mutating func space() -> String {
    random.pick([" ", "  ", "\n", "\t", " \n  ", "&#32;", "&#9;&#xA;", "&#13;", " &#x20; "])
  }

  private mutating func write(_ words: String) {
    if isOdd() { text += space() }
    if isOdd(), !words.contains("]]>") {
      text += "<![CDATA[\(words)]]>"
    } else {
      for scalar in words.unicodeScalars {
        if isOdd() { text += random.pick([comment(), "<![CDATA[]]>"]) }
        switch scalar {
        case "<": text += isOdd() ? "<![CDATA[<]]>" : "&lt;"
        case "&": text += isOdd() ? "<![CDATA[&]]>" : "&amp;"
        // Only after ']]' it must not be as it is, and comments can stand between.
        case ">": text += "&gt;"
        case " " where isOdd(): text += space()
        default: write(scalar)
        }
      }
    }
    if isOdd() { text += space() }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    guard scalar != " ", isOdd() else { return text.unicodeScalars.append(scalar) }
    text +=
      random.once(in: 2)
      ? "&#\(scalar.value);"
      : "&#x\(String(scalar.value, radix: 16, uppercase: random.once(in: 2)));"
  }
}
