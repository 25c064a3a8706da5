extension Document {
  /// The bytes of a node, from its `<` to after its last `>`.
  public func range(of node: NodeID) -> Range<Int> {
    let row = nodes[node.index]
    return Int(row.start)..<Int(row.end)
  }

  /// The bytes of the start tag of an element, or all of an instruction.
  ///
  /// - Complexity: O(length of the tag)
  public func startTagRange(of node: NodeID) -> Range<Int> {
    guard kind(of: node) == .element else { return range(of: node) }
    var tag = StartTag()
    startTag(of: node, into: &tag)
    return Int(nodes[node.index].start)..<tag.end
  }

  /// The name in the start tag with its prefix, or the target of an instruction: where to point.
  public func nameRange(of node: NodeID) -> Range<Int> {
    let start = range(of: node).lowerBound
    return kind(of: node) == .processingInstruction
      ? NameLexer.target(in: source.bytes.span, at: start + 2)
      : NameLexer.name(in: source.bytes.span, at: start + 1)
  }

  /// Reads the start tag of an element into `tag`; an instruction has no attributes.
  ///
  /// - Complexity: O(length of the tag), without allocation once `tag` has grown
  public func startTag(of node: NodeID, into tag: inout StartTag) {
    guard kind(of: node) == .element else {
      tag = StartTag()
      tag.name = nameRange(of: node)
      tag.end = range(of: node).upperBound
      return
    }
    // The parser accepted this tag, so there is no failure to report.
    _ = tag.lex(source.bytes.span, at: Int(nodes[node.index].start))
  }

  /// The places of the name and the value of an attribute without a prefix, or `nil` when the element
  /// does not have it.
  ///
  /// For messages: reads the tag anew each time.
  public func attributeRange(
    _ local: String, of node: NodeID
  ) -> (name: Range<Int>, value: Range<Int>)? {
    attribute(local, of: node).map { ($0.localName, $0.value) }
  }

  /// The value of an attribute without a prefix, with references resolved and each tab or line end a
  /// space, as XML defines it; `nil` when the element does not have it.
  ///
  /// For messages: reads the tag anew each time.
  public func attributeValue(_ local: String, of node: NodeID) -> String? {
    attribute(local, of: node).map(value)
  }

  /// The value of an attribute, with references resolved and each tab or line end a space.
  public func value(of attribute: StartTag.Attribute) -> String {
    var decoded: [UInt8] = []
    let bytes = source.bytes.span.extracting(attribute.value)
    TextDecoder.appendValue(bytes, to: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  private func attribute(_ local: String, of node: NodeID) -> StartTag.Attribute? {
    var tag = StartTag()
    startTag(of: node, into: &tag)
    return tag.attributes.first {
      $0.prefix == nil && source.bytes[$0.localName].elementsEqual(local.utf8)
    }
  }
}
