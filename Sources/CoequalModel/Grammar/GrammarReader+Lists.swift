import Markup

// MARK: - Lists

extension GrammarReader {
  /// Reads an element that holds a list and nothing else.
  ///
  /// A long list is read in parts side by side, some of them while the document was still parsed. The
  /// result does not depend on it: parts are put together in the order of the file.
  mutating func readList<Child>(_ type: ElementType<[Child]>, at node: NodeID) -> [Child] {
    guard case .children(let particles) = type.content, particles.count == 1 else {
      return read(type, at: node)
    }
    var list = readTag(type, at: node)
    reportText(in: node, of: type.name)
    // A role has many short lists: growing each of them step by step would cost as much as reading.
    list.reserveCapacity(childCount(of: node))
    if document.range(of: node).count < 2 * ReadAhead.partLength {
      _ = readChildren(
        from: document.firstChild(of: node), to: nil, of: node, as: particles.span, in: type,
        into: &list)
    } else {
      let parts = parts(of: node, as: type)
      // Others began at the front.
      for part in parts.reversed() { part.readUnlessTaken() }
      for part in parts {
        let content = part.content
        append(findings: content.findings, nodes: content.nodes)
        list += content.list
      }
    }
    reportMissing(particles.span, from: 0, count: list.count, to: 1, in: type.name, of: node)
    return list
  }

  /// The parts that have been begun, and others for the rest.
  private func parts<Child>(
    of node: NodeID, as type: ElementType<[Child]>
  ) -> [ListPart<Child>] {
    var parts = ahead[node] as? [ListPart<Child>] ?? []
    let reader = GrammarReader(document, names: names)
    var start = document.child(of: node, after: parts.last?.last)
    while let first = start {
      let part = ListPart(
        of: node, from: first, to: lastChild(inPartFrom: first), as: type, reader: reader)
      part.offer()
      parts.append(part)
      start = document.nextSibling(of: part.last)
    }
    return parts
  }

  /// The last of the neighbours that make a part together with `first`.
  private func lastChild(inPartFrom first: NodeID) -> NodeID {
    let start = document.range(of: first).lowerBound
    var last = first
    while document.range(of: last).upperBound - start < ReadAhead.partLength,
      let next = document.nextSibling(of: last)
    {
      last = next
    }
    return last
  }

  private func childCount(of node: NodeID) -> Int {
    var count = 0
    var child = document.firstChild(of: node)
    while let current = child {
      count += 1
      child = document.nextSibling(of: current)
    }
    return count
  }
}

extension Document {
  /// The child that follows another one, or the first.
  func child(of node: NodeID, after previous: NodeID?) -> NodeID? {
    previous.map { nextSibling(of: $0) } ?? firstChild(of: node)
  }
}
