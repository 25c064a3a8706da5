/// Turns the events of a parse into the table of nodes, and enforces the limits.
///
/// Lives for one parse, on the stack; the parser's callbacks reach it by its address.
struct TreeBuilder: ~Copyable {
  /// The file.
  let bytes: [UInt8]
  let limits: MarkupLimits

  private(set) var nodes = NodeTable()
  private(set) var names = NameTable()
  /// The instructions before and after the root, which are no nodes.
  private(set) var outerInstructions: [Range<Int>] = []
  private(set) var error: MarkupError?
  /// What a schema forbids, in the order it was found.
  private(set) var remarks: [Remark] = []
  private let maximumRemarks: Int
  private let growth: Growth?
  /// The offset from which on the end of a child of one of the root's children is told.
  private var nextGrowth: Int

  private var cache = NameCache()
  /// The innermost element that is open, or none.
  private var current = Node.none
  private var depth = 0
  /// Bytes of text since the last tag.
  private var textLength = 0
  /// Declarations of namespaces in force, and the elements that have any, outermost first.
  private var namespaces = 0
  private var declaring: [(node: UInt32, count: Int)] = []
  /// Where the last tag or instruction ended, or just before.
  private(set) var lastTag = 0
  /// Where a comment, section or instruction ends that was found to be long.
  private var sectionEnd = 0
  private var tag = StartTag()

  struct Remark: Sendable {
    var message: String
    var range: Range<Int>
  }

  /// Whom to tell what has been parsed, and how often.
  struct Growth {
    /// Bytes from one time to the next, at least.
    var step: Int
    /// Takes all rows and names so far, and the node that has just ended.
    var report: (NodeTable, NameTable, NodeID) -> Void
  }

  init(
    bytes: [UInt8], limits: MarkupLimits, maximumRemarks: Int = 0, growth: Growth? = nil
  ) {
    self.bytes = bytes
    self.limits = limits.possible
    self.maximumRemarks = maximumRemarks
    self.growth = growth
    nextGrowth = growth?.step ?? .max
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
    guard depth < limits.depth else { return fail(.tooDeep(limits.depth, at: name(start))) }
    // In a tag this short nothing in it can be too long.
    let isShort = tagEnd - start <= min(limits.nameLength, limits.attributeLength)
    if !isShort || attributeCount + namespaceCount > limits.attributes {
      guard checkTag(at: start) else { return false }
    }
    guard nameCount <= limits.names else {
      return fail(.tooManyNames(limits.names, at: name(start)))
    }
    let node = UInt32(nodes.count)
    guard append(local, namespace, start: start, flags: []) else { return false }
    current = node
    depth += 1
    return namespaceCount == 0 || declare(namespaceCount, at: start)
  }

  mutating func endElement(end: Int) -> Bool {
    guard current != Node.none, end > 0, end <= bytes.count, bytes[end - 1] == Ascii.greaterThan
    else { return fail(.outOfStep(at: end)) }
    textLength = 0
    lastTag = end
    if let last = declaring.last, last.node == current {
      namespaces -= last.count
      declaring.removeLast()
    }
    let node = current
    nodes[Int(node)].close(end: end, next: nodes.count)
    current = nodes[Int(node)].parent
    depth -= 1
    if depth == 2, end >= nextGrowth, let growth {
      nextGrowth = end + growth.step
      growth.report(nodes, names, NodeID(node))
    }
    return true
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool) -> Bool {
    guard current != Node.none else { return true }
    textLength += text.count
    guard textLength <= limits.textLength else {
      return fail(.textTooLong(limits.textLength, at: currentName))
    }
    // XML has no characters below the space but white space.
    let node = Int(current)
    if !nodes[node].flags.contains(.hasText), isCDATA || text.contains(where: { $0 > Ascii.space })
    {
      nodes[node].flags.insert(.hasText)
    }
    return true
  }

  mutating func instruction(target: NameCache.Address, end: Int, nameCount: Int) -> Bool {
    // Only those inside the root become nodes, so that the root is the first.
    guard current != Node.none else { return outerInstruction(end: end, nameCount: nameCount) }
    guard let start = startOfInstruction(before: end) else { return fail(.outOfStep(at: end)) }
    guard nameCount <= limits.names else {
      return fail(.tooManyNames(limits.names, at: name(start)))
    }
    lastTag = end
    guard append(target, nil, start: start, flags: .instruction) else { return false }
    nodes[nodes.count - 1].close(end: end, next: nodes.count)
    return true
  }

  private mutating func outerInstruction(end: Int, nameCount: Int) -> Bool {
    guard nameCount <= limits.names else {
      return fail(.tooManyNames(limits.names, at: end - 2..<end))
    }
    guard let start = startOfOuterInstruction(endingAt: end) else {
      return fail(.outOfStep(at: end))
    }
    guard outerInstructions.count < limits.nodes else {
      return fail(.tooManyNodes(limits.nodes, at: name(start)))
    }
    outerInstructions.append(start..<end)
    return true
  }

  /// Takes what a schema forbids about the element that just began or is about to end.
  mutating func invalid(_ message: String) {
    guard remarks.count < maximumRemarks, current != Node.none else { return }
    let line = message.prefix { !$0.isNewline }
    remarks.append(Remark(message: Quotation.of(line, limit: 500), range: currentName))
  }

  /// Checks what looks like a long tag before libxml2 gets to its end.
  mutating func longTag(at start: Int) -> Bool {
    guard start >= sectionEnd else { return true }
    var i = max(lastTag, sectionEnd)
    while let section = Section.first(
      in: bytes.span, from: i, beginningBefore: start, before: bytes.count)
    {
      i = section.range.upperBound
      sectionEnd = i
    }
    return start < sectionEnd || checkTag(at: start)
  }

  /// Checks the number and size of the attributes of the tag at `start` as they are written.
  ///
  /// Whatever else is wrong with the tag is for the parser to say.
  mutating func checkTag(at start: Int) -> Bool {
    let bytes = bytes
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
    // Until a node ends, it is as if it ended with its start tag.
    nodes.append(
      Node(
        name: name.rawValue, flags: flags, parent: current, next: UInt32(nodes.count + 1),
        start: UInt32(start), end: UInt32(start)))
    return true
  }

  private mutating func declare(_ count: Int, at start: Int) -> Bool {
    namespaces += count
    declaring.append((current, count))
    return namespaces <= limits.namespaces
      || fail(.tooManyNamespaces(limits.namespaces, at: name(start)))
  }

  private mutating func intern(
    _ local: NameCache.Address, _ namespace: NameCache.Address?, start: Int
  ) -> NameID? {
    if let known = cache.id(local: local, namespace: namespace) { return known }
    // Unless it expands entities, libxml2 hands over each '&' of a value as a reference.
    let name = NameTable.Name(
      namespace: namespace.map { String(cString: $0).replacing("&#38;", with: "&") },
      local: String(cString: local))
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

  /// Where the open elements begin, outermost first.
  var openElements: [Int] {
    var starts: [Int] = []
    var node = current
    while node != Node.none {
      starts.append(Int(nodes[Int(node)].start))
      node = nodes[Int(node)].parent
    }
    return starts.reversed()
  }

  /// The name of the innermost open element.
  private var currentName: Range<Int> { name(Int(nodes[Int(current)].start)) }

  /// The name in the tag or instruction that begins at `start`.
  private func name(_ start: Int) -> Range<Int> {
    bytes.span.reads("<?", at: start)
      ? NameLexer.target(in: bytes.span, at: start + 2)
      : NameLexer.name(in: bytes.span, at: start + 1)
  }

  /// The first instruction after the last tag: one before it would have been an event of its own.
  private func startOfInstruction(before end: Int) -> Int? {
    var i = lastTag
    while let section = Section.first(in: bytes.span, from: i, before: end) {
      if section.kind == .instruction { return section.range.lowerBound }
      i = section.range.upperBound
    }
    return nil
  }

  /// Unlike inside the root, the XML declaration may stand in between, which is no event.
  private func startOfOuterInstruction(endingAt end: Int) -> Int? {
    var i = max(lastTag, outerInstructions.last?.upperBound ?? 0)
    while let section = Section.first(in: bytes.span, from: i, before: end) {
      if section.kind == .instruction, section.range.upperBound == end {
        return section.range.lowerBound
      }
      i = section.range.upperBound
    }
    return nil
  }
}
