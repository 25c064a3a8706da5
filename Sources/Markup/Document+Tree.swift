extension Document {
  /// The element around a node, or `nil` for the root.
  public func parent(of node: NodeID) -> NodeID? {
    let parent = nodes[node.index].parent
    return parent == Node.none ? nil : NodeID(parent)
  }

  /// The next node with the same parent.
  public func nextSibling(of node: NodeID) -> NodeID? { nodes.sibling(after: node) }

  /// The first element or instruction inside an element.
  public func firstChild(of node: NodeID) -> NodeID? {
    // Nodes stand in document order, so a first child comes right after its parent.
    let next = node.index + 1
    guard next < nodes.count, nodes[next].parent == node.rawValue else { return nil }
    return NodeID(node.rawValue + 1)
  }

  /// The elements and instructions right inside an element, in document order.
  public func children(of node: NodeID) -> Children {
    Children(nodes: nodes, first: firstChild(of: node))
  }

  /// Whether an element has character data of its own that is more than white space.
  ///
  /// White space is what libxml2's schema validation lets stand between child elements: spaces, tabs
  /// and line ends, as such or as references. A CDATA section counts as text whatever it holds.
  public func hasText(_ node: NodeID) -> Bool { nodes[node.index].flags.contains(.hasText) }

  /// The nodes right inside an element, in document order.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let nodes: NodeTable
    private var current: NodeID?

    init(nodes: NodeTable, first: NodeID?) {
      self.nodes = nodes
      current = first
    }

    /// The next node, or `nil` after the last.
    public mutating func next() -> NodeID? {
      guard let node = current else { return nil }
      current = nodes.sibling(after: node)
      return node
    }
  }
}

extension NodeTable {
  /// The next node with the same parent.
  fileprivate func sibling(after node: NodeID) -> NodeID? {
    let row = self[node.index]
    let next = Int(row.next)
    guard next < count, self[next].parent == row.parent else { return nil }
    return NodeID(row.next)
  }
}
