extension Document {
  /// All instructions with this target, also those before and after the root, in the order of the
  /// file.
  ///
  /// - Complexity: O(*n*) for *n* nodes, and O(1) where no node has the name of the target
  public func instructions(to target: String) -> [Instruction] {
    let bytes = source.bytes.span
    var instructions = outerInstructions.map { Instruction($0, node: nil, in: bytes) }
      .filter { source.bytes[$0.target].elementsEqual(target.utf8) }
    guard let name = nameID(namespace: nil, local: target) else { return instructions }
    let after = instructions.firstIndex { $0.range.lowerBound > range(of: .root).lowerBound }
    let inside = (0..<nodes.count).lazy.filter { index in
      nodes[index].flags.contains(.instruction) && nodes[index].name == name.rawValue
    }.map { index in
      let node = NodeID(UInt32(index))
      return Instruction(range(of: node), node: node, in: source.bytes.span)
    }
    instructions.insert(contentsOf: inside, at: after ?? instructions.endIndex)
    return instructions
  }

  /// The element that comes next after an instruction, beside it; `nil` where none does.
  ///
  /// For one before the root, that is the root.
  public func element(after instruction: Instruction) -> NodeID? {
    guard let node = instruction.node else {
      return instruction.range.lowerBound < range(of: .root).lowerBound ? .root : nil
    }
    var next = nextSibling(of: node)
    while let sibling = next, kind(of: sibling) != .element {
      next = nextSibling(of: sibling)
    }
    return next
  }
}
