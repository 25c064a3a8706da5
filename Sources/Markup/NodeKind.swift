/// What a node is; comments and text are no nodes.
public enum NodeKind: Sendable, Hashable {
  /// An element.
  case element
  /// A processing instruction inside the root element.
  case processingInstruction
}
