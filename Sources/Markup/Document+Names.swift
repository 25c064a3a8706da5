extension Document {
  /// All names of the document, in the order of first use.
  package var allNames: some Sequence<NameID> { (0..<nameCount).lazy.map { NameID(UInt16($0)) } }

  /// The local name of an element wherever it is written: in its start tag, and in its end tag where
  /// it has one.
  ///
  /// Replacing all of them renames the element and keeps its prefix.
  package func localNameRanges(of node: NodeID) -> [Range<Int>] {
    let start = localPart(of: nameRange(of: node))
    var tag = StartTag()
    startTag(of: node, into: &tag)
    if tag.isSelfClosing { return [start] }
    // An end tag is '</', the name, perhaps white space, and '>'.
    var end = range(of: node).upperBound - 1
    while end > tag.end, Ascii.isWhite(source.bytes[end - 1]) { end -= 1 }
    return [start, end - start.count..<end]
  }

  private func localPart(of name: Range<Int>) -> Range<Int> {
    guard let colon = source.bytes[name].firstIndex(of: Ascii.colon) else { return name }
    return colon + 1..<name.upperBound
  }

  /// The namespace that a prefix stands for at an element; `nil` where it stands for none.
  ///
  /// For messages: reads the start tags of the element and its ancestors anew each time.
  package func namespace(ofPrefix prefix: String, at node: NodeID) -> String? {
    var tag = StartTag()
    var current: NodeID? = node
    while let element = current {
      startTag(of: element, into: &tag)
      let declaration = tag.declarations.first {
        $0.prefix != nil && source.bytes[$0.localName].elementsEqual(prefix.utf8)
      }
      if let declaration { return value(of: declaration) }
      current = parent(of: element)
    }
    return nil
  }
}
