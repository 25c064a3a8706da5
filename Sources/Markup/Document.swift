/// A well-formed XML file: its bytes, and a flat table of its elements and instructions.
///
/// The table says where each node is in the file, what it is called and how nodes hang together;
/// attributes and text are read from the bytes when somebody asks. A document is a value and never
/// changes: to change a file, apply an ``EditList`` to its source and parse the result.
///
/// Functions that take a ``NodeID`` or a ``NameID`` need one of this document.
public struct Document: Sendable {
  /// The file.
  public let source: SourceText

  let nodes: NodeTable
  let names: NameTable
  /// The bytes of the instructions before and after the root, in the order of the file.
  let outerInstructions: [Range<Int>]

  init(
    source: SourceText, nodes: NodeTable, names: NameTable, outerInstructions: [Range<Int>] = []
  ) {
    self.source = source
    self.nodes = nodes
    self.names = names
    self.outerInstructions = outerInstructions
  }

  /// How many elements and instructions the file has, at least 1.
  public var nodeCount: Int { nodes.count }

  /// Whether a node is an element or an instruction.
  public func kind(of node: NodeID) -> NodeKind {
    nodes[node.index].flags.contains(.instruction) ? .processingInstruction : .element
  }

  // MARK: Names

  /// How many different names the elements and instructions have.
  public var nameCount: Int { names.names.count }

  /// The name of an element, or the target of an instruction as a name without a namespace.
  public func nameID(of node: NodeID) -> NameID { NameID(nodes[node.index].name) }

  /// The number of a name, or `nil` when no element has it.
  public func nameID(namespace: String?, local: String) -> NameID? {
    names.id(of: NameTable.Name(namespace: namespace, local: local))
  }

  /// The name without namespace or prefix.
  public func localName(_ name: NameID) -> String { names.names[name.index].local }

  /// The namespace of a name, or `nil` when it has none.
  public func namespace(_ name: NameID) -> String? { names.names[name.index].namespace }

  /// The prefix an element is written with, or `nil` when it has none.
  ///
  /// - Complexity: O(length of the name)
  public func prefix(of node: NodeID) -> String? {
    let name = source.bytes[nameRange(of: node)]
    guard kind(of: node) == .element, let colon = name.firstIndex(of: Ascii.colon) else {
      return nil
    }
    return source.text(in: name.startIndex..<colon)
  }
}
