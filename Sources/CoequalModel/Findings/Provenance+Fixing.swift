import Markup

extension Provenance {
  /// A fix that writes something else into an attribute: in the value's own file where the attribute
  /// stands there, and as a `change` in its 'extends' where it is inherited.
  ///
  /// `nil` where an extension cannot say it: a move has no other name than what would be replaced, and
  /// a scale stays what it is.
  package func fix(
    _ title: String, writing replacement: String, at locus: Locus
  ) -> Finding.Fix? {
    let place = place(of: locus)
    if isOwn(place) {
      return Finding.Fix(title: title, place: place, replacement: replacement)
    }
    guard let change = change(writing: replacement, at: locus) else { return nil }
    return insertion(of: change).map { Finding.Fix(title: "\(title) by a change", edits: [$0]) }
  }

  // MARK: - The change

  private func change(writing replacement: String, at locus: Locus) -> RawElement? {
    let entity = element(of: Locus(locus.entity, locus.index))
    guard let attribute = locus.attribute, let id = entity.attribute("id")?.text,
      [.area, .competency, .track, .role, .forum].contains(locus.entity)
    else { return nil }
    var change = RawElement(.change)
    change["\(locus.entity)"] = id
    if locus.steps.isEmpty {
      guard
        ExtensionEdit.changeSyntax.attributes.contains(where: { $0.declaration.name == attribute })
      else { return nil }
      change[attribute] = replacement
      return change
    }
    guard let path = path(from: entity, along: locus.steps), let target = path.last,
      let name = target.name, let key = Format.keys[name]
    else { return nil }
    var part = target.raw
    if key.attributes.contains(attribute) {
      // With another key it is another part, which takes the place of the one that is there.
      if case .ordered = key { return nil }
      var removal = RawElement(.remove)
      removal["part"] = name.rawValue
      removal["key"] = PartName.key(part.values(of: key.attributes))
      change.children.append(removal)
    }
    part[attribute] = replacement
    for around in path.dropLast().reversed() {
      var wrapper = around.raw
      wrapper.children = [part]
      part = wrapper
    }
    change.children.append(part)
    return change
  }

  /// The elements along the steps from an entity, itself left out.
  private func path(
    from entity: WrittenElement, along steps: [Locus.Step]
  ) -> [WrittenElement]? {
    var path: [WrittenElement] = []
    var element = entity
    for step in steps {
      guard let next = element.child(at: step) else { return nil }
      path.append(next)
      element = next
    }
    return path
  }

  // MARK: - Where it goes

  /// The edit that adds a change at the end of the document's own 'extends'.
  private func insertion(of change: RawElement) -> Finding.Edit? {
    guard let extends = element(at: .root).child(at: .only(.extends)) else { return nil }
    let node = extends.lastNode
    // With a prefix every element would need it.
    if document.prefix(of: node) != nil { return nil }
    var tag = StartTag()
    document.startTag(of: node, into: &tag)
    let depth = lineIndentation(of: node).count / 2
    var printer = XMLPrinter(
      XMLLayout(margin: String(repeating: "  ", count: depth + 1)))
    printer.print(change, as: ExtensionEdit.changeSyntax)
    let text = "\n" + printer.text.dropLast()
    let file = document.source.name
    if tag.isSelfClosing {
      let end = "\n" + String(repeating: "  ", count: depth) + "</extends>"
      return Finding.Edit(
        place: Place(file: file, range: tag.end - 2..<tag.end), replacement: ">" + text + end)
    }
    var end = tag.end
    for child in document.children(of: node) { end = document.range(of: child).upperBound }
    return Finding.Edit(place: Place(file: file, range: end..<end), replacement: text)
  }

  /// The white space in front of a node in its line; empty where something else stands there.
  private func lineIndentation(of node: NodeID) -> String {
    let bytes = document.source.bytes
    let start = document.range(of: node).lowerBound
    let line = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let isAlone = bytes[line..<start].allSatisfy {
      [UInt8(ascii: " "), UInt8(ascii: "\t")].contains($0)
    }
    return isAlone ? document.source.text(in: line..<start) : ""
  }

  /// The edit that writes something behind an element of the value's own document, in a line of its
  /// own where the element has one.
  package func addition(_ lines: [String], after element: WrittenElement) -> Finding.Edit {
    let node = element.lastNode
    let end = document.range(of: node).upperBound
    let start = "\n" + lineIndentation(of: node)
    return Finding.Edit(
      place: Place(file: document.source.name, range: end..<end),
      replacement: lines.map { start + $0 }.joined())
  }
}

extension WrittenElement {
  /// The element as it would be written in one file.
  var raw: RawElement {
    guard let name, let declaration = Format.declarations[name] else { return RawElement(.extra) }
    var element = RawElement(name)
    for attribute in declaration.attributes {
      element[attribute.name] = self.attribute(attribute.name)?.text
    }
    switch declaration.content {
    case .text: element.text = text.split { $0.isWhitespace }.joined(separator: " ")
    case .children(let particles): element.children = children(inOrderOf: particles).map(\.raw)
    // Nothing that a fix would write holds content of other namespaces.
    case .empty, .foreign: break
    }
    return element
  }
}
