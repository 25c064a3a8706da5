extension Document {
  /// All names of the document, in the order of first use.
  package var allNames: some Sequence<NameID> { (0..<nameCount).lazy.map { NameID(UInt16($0)) } }

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
