extension Document {
  /// A part of what stands between the tags of an element.
  package enum Content: Hashable, Sendable {
    case element(NodeID)
    /// Characters as they are meant.
    case text(String)
  }

  /// The elements and texts right inside an element, in the order of the file.
  ///
  /// References and CDATA sections are resolved, line ends are LF, white space is kept. Comments and
  /// instructions are left out, and the texts around them are one.
  ///
  /// - Parameter contentStart: ``StartTag/end`` of the element, which the caller has read already
  /// - Complexity: O(*n*) for *n* bytes, without what stands in child elements
  package func content(of node: NodeID, from contentStart: Int) -> [Content] {
    var parts: [Content] = []
    var text: [UInt8] = []
    func take(_ text: inout [UInt8]) {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
      text.removeAll(keepingCapacity: true)
    }
    appendText(of: node, from: contentStart, to: &text) { child, text in
      guard kind(of: child) == .element else { return }
      take(&text)
      parts.append(.element(child))
    }
    take(&text)
    return parts
  }
}
