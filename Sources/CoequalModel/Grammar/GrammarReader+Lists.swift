import Dispatch
import Markup
import Synchronization

// MARK: - Lists

extension GrammarReader {
  /// The bytes of a part of a long list: enough that handing it out costs nothing in comparison, and
  /// few enough that no core waits long for the last part.
  private static let partLength = 1 << 20

  /// Reads an element that holds a list and nothing else.
  ///
  /// A long list is read in parts side by side. The result does not depend on it: parts are put
  /// together in the order of the file.
  mutating func readList<Child>(_ type: ElementType<[Child]>, at node: NodeID) -> [Child] {
    guard case .children(let particles) = type.content, particles.count == 1 else {
      return read(type, at: node)
    }
    var list = readTag(type, at: node)
    reportText(in: node, of: type.name)
    // A role has many short lists: growing each of them step by step would cost as much as reading.
    list.reserveCapacity(childCount(of: node))
    if document.range(of: node).count < 2 * Self.partLength {
      _ = readChildren(
        from: document.firstChild(of: node), to: nil, of: node, as: particles.span, in: type,
        into: &list)
    } else {
      for part in readParts(of: node, as: particles, in: type) {
        append(part.reader)
        list += part.list
      }
    }
    reportMissing(particles.span, from: 0, count: list.count, to: 1, in: type.name, of: node)
    return list
  }

  private typealias Part<Child> = (reader: GrammarReader, list: [Child])

  private func readParts<Child>(
    of node: NodeID, as particles: [Particle<[Child]>], in type: ElementType<[Child]>
  ) -> [Part<Child>] {
    let starts = partStarts(in: node)
    let empty = another
    let parts = Mutex([Part<Child>](repeating: (empty, []), count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      var part = (reader: empty, list: [Child]())
      let end = index + 1 < starts.count ? starts[index + 1] : nil
      _ = part.reader.readChildren(
        from: starts[index], to: end, of: node, as: particles.span, in: type, into: &part.list)
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { $0 }
  }

  /// The first child of every part.
  private func partStarts(in node: NodeID) -> [NodeID] {
    var starts: [NodeID] = []
    var next = 0
    var child = document.firstChild(of: node)
    while let current = child {
      let start = document.range(of: current).lowerBound
      if start >= next {
        starts.append(current)
        next = start + Self.partLength
      }
      child = document.nextSibling(of: current)
    }
    return starts
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
