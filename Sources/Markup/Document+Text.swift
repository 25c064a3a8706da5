extension Document {
  /// Calls `body` with the name of each attribute, its prefix included, and with its collapsed value.
  ///
  /// - Parameters:
  ///   - tag: a start tag of this document
  ///   - scratch: memory that is reused from call to call
  package func forEachAttribute(
    of tag: StartTag, scratch: inout [UInt8],
    _ body: (_ position: Int, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Void
  ) {
    let bytes = source.bytes.span
    for position in tag.attributes.indices {
      let attribute = tag.attributes[position]
      let name = bytes.extracting(attribute.qualifiedName)
      if attribute.isPlain {
        body(position, name, bytes.extracting(attribute.value))
      } else {
        withCollapsedValue(of: attribute, scratch: &scratch) { body(position, name, $0) }
      }
    }
  }

  /// Calls `body` with the collapsed value of an attribute: references resolved, each run of white
  /// space one space, none at the ends (the XSD type `xs:token`).
  ///
  /// A plain value is handed out as the bytes of the source. Others are decoded into `scratch`, whose
  /// memory is reused from call to call.
  public func withCollapsedValue<R>(
    of attribute: StartTag.Attribute, scratch: inout [UInt8], _ body: (Span<UInt8>) -> R
  ) -> R {
    let written = source.bytes.span.extracting(attribute.value)
    if attribute.isPlain { return body(written) }
    scratch.removeAll(keepingCapacity: true)
    TextDecoder.appendValue(written, to: &scratch)
    Whitespace.collapse(&scratch)
    return body(scratch.span)
  }

  /// Calls `body` with the collapsed text of an element, without the text of child elements.
  ///
  /// - Parameters:
  ///   - node: an element
  ///   - contentStart: ``StartTag/end`` of the element, which the caller has read already
  ///   - scratch: memory that is reused from call to call
  ///   - body: what to do with the text, which is handed out as the bytes of the source when these
  ///     are the collapsed text
  public func withCollapsedText<R>(
    of node: NodeID, from contentStart: Int, scratch: inout [UInt8], _ body: (Span<UInt8>) -> R
  ) -> R {
    let bytes = source.bytes.span
    if let plain = plainText(from: contentStart, to: range(of: node).upperBound, in: bytes) {
      return body(bytes.extracting(plain))
    }
    scratch.removeAll(keepingCapacity: true)
    appendText(of: node, from: contentStart, to: &scratch)
    Whitespace.collapse(&scratch)
    return body(scratch.span)
  }

  /// The text of an element without the text of child elements: references and CDATA sections
  /// resolved, line ends as LF, white space kept.
  public func text(of node: NodeID) -> String {
    guard kind(of: node) == .element else { return "" }
    var tag = StartTag()
    startTag(of: node, into: &tag)
    var decoded: [UInt8] = []
    appendText(of: node, from: tag.end, to: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Bytes that matter inside a text.
  private static let marks = ByteSet(controlsAnd: " &<")

  /// The text from `start` up to the end tag, without white space at its ends, when it needs no other
  /// change; `nil` when it does, or when there is more than text.
  private func plainText(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    var i = start
    while i < end, Ascii.isWhite(bytes[i]) { i += 1 }
    let first = i
    var last = i
    while i < end {
      let byte = bytes[i]
      if Self.marks.contains(byte) {
        if byte == Ascii.lessThan { break }
        if byte == Ascii.ampersand { return nil }
      } else {
        // One space inside is what collapsing leaves; anything else has to be copied.
        if last < i, i - last > 1 || bytes[last] != Ascii.space { return nil }
        last = i + 1
      }
      i += 1
    }
    // An element without content ends where its start tag does.
    guard i == end || i + 1 < end && bytes[i + 1] == Ascii.slash else { return nil }
    return first..<last
  }

  /// Appends the text between the tags of an element.
  ///
  /// - Parameter atChild: called between the texts before and behind each child
  func appendText(
    of node: NodeID, from start: Int, to result: inout [UInt8],
    atChild: (_ child: NodeID, _ textSoFar: inout [UInt8]) -> Void = { _, _ in }
  ) {
    let bytes = source.bytes.span
    let end = range(of: node).upperBound
    var child = firstChild(of: node)
    var i = start
    while i < end {
      let run = i
      while i < end, bytes[i] != Ascii.lessThan { i += 1 }
      TextDecoder.appendText(bytes.extracting(run..<i), to: &result)
      guard i + 1 < end else { return }
      if let skipped = child, range(of: skipped).lowerBound == i {
        atChild(skipped, &result)
        i = range(of: skipped).upperBound
        child = nextSibling(of: skipped)
      } else if let section = Section(in: bytes, at: i, before: end) {
        if section.kind == .cdata {
          TextDecoder.appendCDATA(bytes.extracting(section.content), to: &result)
        }
        i = section.range.upperBound
      } else {
        return
      }
    }
  }
}
