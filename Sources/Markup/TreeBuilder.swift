/// Turns the events of a parse into the table of nodes, and enforces the limits.
///
/// Lives for one parse, on the stack; the parser's callbacks reach it by its address.
struct TreeBuilder: ~Copyable {
  /// The file.
  let bytes: [UInt8]
  let limits: MarkupLimits

  private(set) var nodes: [Node] = []
  private(set) var names = NameTable()
  private(set) var error: MarkupError?
  /// What a schema forbids, in the order it was found.
  private(set) var remarks: [Remark] = []
  private let maximumRemarks: Int

  private var cache = NameCache()
  private(set) var open: [OpenElement] = []
  /// Bytes of text since the last tag.
  private var textLength = 0
  /// Declarations of namespaces in force.
  private var namespaces = 0
  /// Where the last tag or instruction ended, or just before.
  private(set) var lastTag = 0

  struct OpenElement {
    var node: UInt32
    var lastChild = Node.none
    var namespaces: Int
  }

  struct Remark: Sendable {
    var message: String
    var range: Range<Int>
  }

  init(bytes: [UInt8], limits: MarkupLimits, maximumRemarks: Int = 0) {
    self.bytes = bytes
    self.limits = limits.possible
    self.maximumRemarks = maximumRemarks
    // Pages that stay unused cost nothing, and growing would copy what is there.
    nodes.reserveCapacity(min(bytes.count / 48, limits.nodes) + 1)
  }

  // MARK: Events; each returns whether the parse goes on

  mutating func startElement(
    local: NameCache.Address, namespace: NameCache.Address?, tagEnd: Int,
    attributeCount: Int, namespaceCount: Int, nameCount: Int
  ) -> Bool {
    // Neither a name nor a value can hold a '<', so the last one began this tag.
    guard let start = bytes.span.last(Ascii.lessThan, before: tagEnd) else {
      return fail(.outOfStep(at: tagEnd))
    }
    textLength = 0
    lastTag = tagEnd
    guard open.count < limits.depth else { return fail(.tooDeep(limits.depth, at: name(start))) }
    // In a tag this short nothing in it can be too long.
    let isShort = tagEnd - start <= min(limits.nameLength, limits.attributeLength)
    if !isShort || attributeCount + namespaceCount > limits.attributes {
      guard checkTag(at: start) else { return false }
    }
    namespaces += namespaceCount
    guard namespaces <= limits.namespaces else {
      return fail(.tooManyNamespaces(limits.namespaces, at: name(start)))
    }
    guard nameCount <= limits.names else {
      return fail(.tooManyNames(limits.names, at: name(start)))
    }
    guard append(local, namespace, start: start, flags: []) else { return false }
    open.append(OpenElement(node: UInt32(nodes.count - 1), namespaces: namespaceCount))
    return true
  }

  mutating func endElement(end: Int) -> Bool {
    textLength = 0
    lastTag = end
    guard let closed = open.popLast(), end <= bytes.count, end > 0,
      bytes[end - 1] == Ascii.greaterThan
    else { return fail(.outOfStep(at: end)) }
    nodes[Int(closed.node)].end = UInt32(end)
    namespaces -= closed.namespaces
    return true
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool) -> Bool {
    guard let element = open.last else { return true }
    textLength += text.count
    guard textLength <= limits.textLength else {
      return fail(.textTooLong(limits.textLength, at: name(Int(nodes[Int(element.node)].start))))
    }
    if nodes[Int(element.node)].flags.contains(.hasText) { return true }
    if isCDATA || !text.allSatisfy(Ascii.isWhite) {
      nodes[Int(element.node)].flags.insert(.hasText)
    }
    return true
  }

  mutating func instruction(target: NameCache.Address, end: Int, nameCount: Int) -> Bool {
    // Only those inside the root become nodes, so that the root is the first.
    guard !open.isEmpty else {
      return nameCount <= limits.names || fail(.tooManyNames(limits.names, at: end - 2..<end))
    }
    guard let start = startOfInstruction(before: end) else { return fail(.outOfStep(at: end)) }
    guard nameCount <= limits.names else {
      return fail(.tooManyNames(limits.names, at: name(start)))
    }
    lastTag = end
    guard append(target, nil, start: start, flags: .instruction) else { return false }
    nodes[nodes.count - 1].end = UInt32(end)
    return true
  }

  /// Takes what a schema forbids about the element that just began or is about to end.
  mutating func invalid(_ message: String) {
    guard remarks.count < maximumRemarks, let element = open.last else { return }
    remarks.append(
      Remark(
        message: Quotation.of(message.prefix { !$0.isNewline }, limit: 500),
        range: name(Int(nodes[Int(element.node)].start))))
  }

  /// Checks the number and size of the attributes of the tag at `start` as they are written.
  ///
  /// Whatever else is wrong with the tag is for the parser to say.
  mutating func checkTag(at start: Int) -> Bool {
    var tag = StartTag()
    let failure = tag.lex(bytes.span, at: start, limit: limits.attributes)
    if case .tooMany = failure {
      return fail(.tooManyAttributes(limits.attributes, at: tag.name))
    }
    for attribute in tag.attributes + tag.declarations {
      guard attribute.localName.count <= limits.nameLength else {
        return fail(.nameTooLong(limits.nameLength, at: attribute.localName))
      }
      guard attribute.value.count <= limits.attributeLength else {
        return fail(.attributeTooLong(limits.attributeLength, at: attribute.qualifiedName))
      }
    }
    return true
  }

  /// Keeps `error` unless there is one already, and ends the parse.
  @discardableResult
  mutating func fail(_ error: MarkupError) -> Bool {
    if self.error == nil { self.error = error }
    return false
  }

  // MARK: Rows

  private mutating func append(
    _ local: NameCache.Address, _ namespace: NameCache.Address?, start: Int, flags: Node.Flags
  ) -> Bool {
    guard let name = intern(local, namespace, start: start) else { return false }
    guard nodes.count < limits.nodes else {
      return fail(.tooManyNodes(limits.nodes, at: self.name(start)))
    }
    let number = UInt32(nodes.count)
    var parent = Node.none
    if !open.isEmpty {
      let last = open.count - 1
      parent = open[last].node
      if open[last].lastChild != Node.none {
        nodes[Int(open[last].lastChild)].nextSibling = number
      }
      open[last].lastChild = number
    }
    nodes.append(Node(name: name.rawValue, flags: flags, parent: parent, start: UInt32(start)))
    return true
  }

  private mutating func intern(
    _ local: NameCache.Address, _ namespace: NameCache.Address?, start: Int
  ) -> NameID? {
    if let known = cache.id(local: local, namespace: namespace) { return known }
    let name = NameTable.Name(
      namespace: namespace.map { String(cString: $0) }, local: String(cString: local))
    guard name.local.utf8.count <= limits.nameLength else {
      fail(.nameTooLong(limits.nameLength, at: self.name(start)))
      return nil
    }
    guard names.id(of: name) != nil || names.names.count < limits.names else {
      fail(.tooManyNames(limits.names, at: self.name(start)))
      return nil
    }
    let id = names.intern(name)
    cache.store(id, local: local, namespace: namespace)
    return id
  }

  // MARK: Places

  /// The name in the tag or instruction that begins at `start`.
  private func name(_ start: Int) -> Range<Int> {
    bytes.span.reads("<?", at: start)
      ? NameLexer.target(in: bytes.span, at: start + 2)
      : NameLexer.name(in: bytes.span, at: start + 1)
  }

  /// The first instruction after the last tag: one before it would have been an event of its own.
  private func startOfInstruction(before end: Int) -> Int? {
    let bytes = bytes.span
    var i = lastTag
    while let start = bytes.first(Ascii.lessThan, from: i, before: end) {
      if bytes.reads("<?", at: start) { return start }
      i = start + 1
      if bytes.reads("<!--", at: start) {
        i = bytes.first("-->", from: start + 4, before: end) ?? end
      } else if bytes.reads("<![CDATA[", at: start) {
        i = bytes.first("]]>", from: start + 9, before: end) ?? end
      }
    }
    return nil
  }
}
