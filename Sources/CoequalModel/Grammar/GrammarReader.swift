import Markup

/// Reads a document into model values, as the grammar says, and reports what does not fit.
///
/// Everything is looked at, whatever is found on the way: one run shows all findings of a file.
/// The values are complete only when there are none.
package struct GrammarReader {
  let document: Document
  private(set) var findings: [Finding] = []
  private(set) var nodes = [[NodeID]](repeating: [], count: EntityKind.allCases.count)
  let names: [ElementName?]
  /// What has been read of long lists while the document was parsed.
  let ahead: [NodeID: [any Sendable]]
  /// Reads what stands in 'extra'.
  var foreign: ForeignReader
  private var tag = StartTag()
  private var scratch: [UInt8] = []

  /// A broken file of a million elements need not give a million findings.
  static let mostFindings = 500

  init(_ document: Document, ahead: ReadAhead) {
    self.init(document, names: Self.names(in: document), ahead: ahead.parts)
  }

  init(_ document: Document, names: [ElementName?], ahead: [NodeID: [any Sendable]] = [:]) {
    self.document = document
    self.names = names
    self.ahead = ahead
    foreign = ForeignReader(document)
  }

  /// What the names of a document mean in the format, by their numbers.
  static func names(in document: Document) -> [ElementName?] {
    document.allNames.map { id in
      guard document.namespace(id) == Format.namespace else { return nil }
      return ElementName(rawValue: document.localName(id))
    }
  }

  /// Takes over what another reader found in the part that comes next.
  mutating func append(findings: [Finding], nodes: [[NodeID]]) {
    for finding in findings { report(finding) }
    for entity in nodes.indices { self.nodes[entity] += nodes[entity] }
  }

  /// Reads one element and everything in it.
  mutating func read<Model>(_ type: ElementType<Model>, at node: NodeID) -> Model {
    var model = readTag(type, at: node)
    let contentStart = tag.end
    switch type.content {
    case .text(let text):
      readText(of: node, from: contentStart, as: text, in: type.name, into: &model)
    case .children(let particles):
      reportText(in: node, of: type.name)
      readChildren(of: node, as: particles.span, in: type, into: &model)
    case .empty:
      reportText(in: node, of: type.name)
      readChildren(of: node, as: Span(), in: type, into: &model)
    case .foreign:
      reportText(in: node, of: type.name)
      readForeign(in: node)
    }
    return model
  }

  /// Reads an element that holds content of other namespaces.
  mutating func readExtra(
    _ type: ElementType<[ForeignElement]>, at node: NodeID
  ) -> [ForeignElement] {
    _ = read(type, at: node)
    return findings.isEmpty ? foreign.elements(in: node) : []
  }

  /// Begins an element: what its start tag says.
  mutating func readTag<Model>(_ type: ElementType<Model>, at node: NodeID) -> Model {
    if let entity = type.entity { nodes[entity.rawValue].append(node) }
    var model = type.blank()
    readAttributes(of: node, as: type, into: &model)
    return model
  }

  mutating func report(_ finding: Finding) {
    if !isFull { findings.append(finding) }
  }

  /// Nobody reads what is found beyond these, so a broken file of a million parts need not pay for it.
  private var isFull: Bool { findings.count >= Self.mostFindings }

  func place(_ range: Range<Int>) -> Place {
    Place(file: document.source.name, range: range)
  }
}

// MARK: - Attributes

extension GrammarReader {
  private mutating func readAttributes<Model>(
    of node: NodeID, as type: ElementType<Model>, into model: inout Model
  ) {
    document.startTag(of: node, into: &tag)
    // A span hands out its elements in place; an array would retain all that they refer to.
    let known = type.attributes.span
    var seen: UInt64 = 0
    // What cannot be stored, and where it would be if its value were right.
    var rejected: [(position: Int, index: Int?)] = []
    document.forEachAttribute(of: tag, scratch: &scratch) { position, name, value in
      guard let index = Self.index(of: name, in: known) else {
        rejected.append((position, nil))
        return
      }
      seen |= 1 << UInt64(index)
      if !known[index].read(value, &model) { rejected.append((position, index)) }
    }
    for (position, index) in rejected {
      if let index {
        reportInvalid(tag.attributes[position], known[index].declaration, of: type.name)
      } else {
        reportUnknown(tag.attributes[position], of: node, in: type.declaration)
      }
    }
    if seen & type.requiredAttributes == type.requiredAttributes { return }
    for (index, attribute) in type.attributes.enumerated()
    where attribute.declaration.isRequired && seen & (1 << UInt64(index)) == 0 {
      report(
        .missing(attribute.declaration, in: type.name, at: place(document.nameRange(of: node))))
    }
  }

  /// Compares bytes with bytes: no string is made for the name of an attribute.
  private static func index<Model>(
    of name: Span<UInt8>, in attributes: Span<AttributeType<Model>>
  ) -> Int? {
    for index in attributes.indices
    where isEqual(name, attributes[index].declaration.utf8.span) {
      return index
    }
    return nil
  }

  private static func isEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  private mutating func reportUnknown(
    _ attribute: StartTag.Attribute, of node: NodeID, in element: ElementDeclaration
  ) {
    if isFull { return }
    if let prefix = attribute.prefix, isSchemaHint(attribute, prefix: prefix, of: node) { return }
    report(
      .unknownAttribute(
        string(attribute.qualifiedName), in: element,
        beside: tag.attributes.map { string($0.qualifiedName) }, at: place(attribute.qualifiedName))
    )
  }

  /// Editors write `xsi:schemaLocation`; it is allowed, and nothing is ever loaded from there.
  private func isSchemaHint(
    _ attribute: StartTag.Attribute, prefix: Range<Int>, of node: NodeID
  ) -> Bool {
    guard ["schemaLocation", "noNamespaceSchemaLocation"].contains(string(attribute.localName))
    else { return false }
    return document.namespace(ofPrefix: string(prefix), at: node) == Format.schemaInstanceNamespace
  }

  private mutating func reportInvalid(
    _ attribute: StartTag.Attribute, _ declaration: AttributeDeclaration, of element: ElementName
  ) {
    if isFull { return }
    let value = document.withCollapsedValue(of: attribute, scratch: &scratch) { text in
      text.text
    }
    report(
      .invalidValue(
        value, of: "attribute '\(declaration.name)'", in: element,
        type: declaration.type,
        at: place(attribute.value)))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: document.source.bytes[range], as: UTF8.self)
  }
}

// MARK: - Content

extension GrammarReader {
  private mutating func readText<Model>(
    of node: NodeID, from start: Int, as type: TextType<Model>, in element: ElementName,
    into model: inout Model
  ) {
    if let child = firstElement(in: node) {
      report(.unknownElement(name(of: child), in: element, allowed: [], at: namePlace(of: child)))
      return
    }
    let isValid = document.withCollapsedText(of: node, from: start, scratch: &scratch) { text in
      type.read(text, &model)
    }
    if isValid { return }
    let value = document.withCollapsedText(of: node, from: start, scratch: &scratch) { text in
      text.text
    }
    report(
      .invalidValue(
        value, of: nil, in: element, type: type.declaration.type, at: namePlace(of: node)))
  }

  private mutating func readChildren<Model>(
    of node: NodeID, as particles: Span<Particle<Model>>, in type: ElementType<Model>,
    into model: inout Model
  ) {
    let (position, count) = readChildren(
      from: document.firstChild(of: node), to: nil, of: node, as: particles, in: type, into: &model)
    reportMissing(
      particles, from: position, count: count, to: particles.count, in: type.name, of: node)
  }

  /// Reads the children from one on and up to another, and returns the particle of the last one and
  /// how many children it has had.
  mutating func readChildren<Model>(
    from first: NodeID?, to end: NodeID?, of node: NodeID, as particles: Span<Particle<Model>>,
    in type: ElementType<Model>, into model: inout Model
  ) -> (position: Int, count: Int) {
    var position = 0
    var count = 0
    var child = first
    while let current = child, current != end {
      child = document.nextSibling(of: current)
      if document.kind(of: current) != .element { continue }
      guard let name = names[Int(document.nameID(of: current).rawValue)],
        let (found, alternative) = Self.find(name, in: particles, from: position)
      else {
        reportUnknown(current, in: type)
        continue
      }
      let isFull = particles[found].maximum.map { count >= $0 } ?? false
      if found < position || (found == position && isFull) {
        let isRepeated = found == position
        reportMisplaced(
          current, name, in: type, isRepeated: isRepeated,
          before: isRepeated ? nil : firstChild(of: node, behind: found, in: particles))
        continue
      }
      if found > position {
        reportMissing(particles, from: position, count: count, to: found, in: type.name, of: node)
        position = found
        count = 0
      }
      count += 1
      particles[found].alternatives.span[alternative].read(&self, current, &model)
    }
    return (position, count)
  }

  /// The particle that accepts an element, and which of its alternatives the element is.
  ///
  /// Children come in the order of the particles, so the search begins where the last one ended.
  private static func find<Model>(
    _ name: ElementName, in particles: Span<Particle<Model>>, from position: Int
  ) -> (particle: Int, alternative: Int)? {
    for offset in particles.indices {
      var index = position + offset
      if index >= particles.count { index -= particles.count }
      let alternatives = particles[index].alternatives.span
      for alternative in alternatives.indices where alternatives[alternative].name == name {
        return (index, alternative)
      }
    }
    return nil
  }

  mutating func reportMissing<Model>(
    _ particles: Span<Particle<Model>>, from: Int, count: Int, to: Int, in element: ElementName,
    of node: NodeID
  ) {
    for index in from..<to where (index == from ? count : 0) < particles[index].minimum {
      // One that stands somewhere else is a finding already.
      if children(of: node).contains(where: particles[index].accepts) { continue }
      report(
        .missingElement(
          particles[index].alternatives.map(\.name.rawValue), in: element,
          at: namePlace(of: node)))
    }
  }

  private mutating func reportMisplaced<Model>(
    _ child: NodeID, _ name: ElementName, in type: ElementType<Model>, isRepeated: Bool,
    before: ElementName?
  ) {
    report(
      .misplaced(
        name, in: type.name, isRepeated: isRepeated, before: before, at: namePlace(of: child)))
  }

  /// The first child that has to stand behind one of a particle: where the latter belongs.
  private func firstChild<Model>(
    of node: NodeID, behind particle: Int, in particles: Span<Particle<Model>>
  ) -> ElementName? {
    if isFull { return nil }
    for child in document.children(of: node) where document.kind(of: child) == .element {
      if let name = names[Int(document.nameID(of: child).rawValue)],
        let found = Self.find(name, in: particles, from: 0), found.particle > particle
      {
        return name
      }
    }
    return nil
  }

  private mutating func reportUnknown<Model>(_ child: NodeID, in type: ElementType<Model>) {
    if isFull { return }
    let id = document.nameID(of: child)
    guard document.namespace(id) == Format.namespace else {
      report(
        .foreignElement(
          name(of: child), namespace: document.namespace(id), in: type.name,
          at: namePlace(of: child)))
      return
    }
    report(
      .unknownElement(
        name(of: child), in: type.name,
        allowed: Format.children[type.name] ?? [], at: namePlace(of: child),
        names: document.localNameRanges(of: child).map(place)))
  }

  private mutating func readForeign(in node: NodeID) {
    for child in document.children(of: node) where document.kind(of: child) == .element {
      let namespace = document.namespace(document.nameID(of: child))
      if namespace == nil || namespace == Format.namespace {
        report(.ownElementInExtra(name(of: child), at: namePlace(of: child)))
      }
    }
  }

  mutating func reportText(in node: NodeID, of element: ElementName) {
    if document.hasText(node) {
      report(.unexpectedText(in: element, at: namePlace(of: node)))
    }
  }

  /// The names of the children that are elements of the format, for messages.
  private func children(of node: NodeID) -> [ElementName] {
    document.children(of: node).compactMap { child in
      document.kind(of: child) == .element
        ? names[Int(document.nameID(of: child).rawValue)] : nil
    }
  }

  private func firstElement(in node: NodeID) -> NodeID? {
    var child = document.firstChild(of: node)
    while let current = child, document.kind(of: current) != .element {
      child = document.nextSibling(of: current)
    }
    return child
  }

  private func name(of node: NodeID) -> String { document.localName(document.nameID(of: node)) }

  private func namePlace(of node: NodeID) -> Place { place(document.nameRange(of: node)) }
}
