/// The rows of a document's nodes, in document order.
///
/// The rows stand in blocks of equal size. A copy shares the blocks, and whoever writes next copies
/// the one block it writes to: so a parse can hand out what it has so far and go on.
struct NodeTable: Sendable {
  private static let shift = 11
  private static let blockSize = 1 << shift

  private var blocks: [[Node]] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }
  var first: Node? { isEmpty ? nil : self[0] }

  /// The row of a node.
  ///
  /// - Precondition: `index` is at least 0 and less than ``count``
  subscript(index: Int) -> Node {
    @inline(__always)
    get { blocks[index >> Self.shift][index & (Self.blockSize - 1)] }
    @inline(__always)
    set { blocks[index >> Self.shift][index & (Self.blockSize - 1)] = newValue }
  }

  mutating func append(_ node: Node) {
    if count & (Self.blockSize - 1) == 0 {
      var block: [Node] = []
      block.reserveCapacity(Self.blockSize)
      blocks.append(block)
    }
    blocks[count >> Self.shift].append(node)
    count += 1
  }
}
