import Markup

extension SourceText {
  /// A file with this text, without a byte-order mark.
  init(_ text: String) throws(MarkupError) {
    try self.init(name: "test.xml", contents: Array(text.utf8))
  }
}

extension Document {
  static func parse(_ text: String, limits: MarkupLimits = .standard) throws(MarkupError)
    -> Document
  {
    try parse(SourceText(text), limits: limits)
  }

  /// Every node in document order.
  var allNodes: [NodeID] {
    var result: [NodeID] = []
    var pending: [NodeID] = [.root]
    while let node = pending.popLast() {
      result.append(node)
      pending.append(contentsOf: Array(children(of: node)).reversed())
    }
    return result
  }

  func written(_ range: Range<Int>) -> String { source.text(in: range) }
}

/// The error that parsing `text` gives, or `nil` when it is well-formed.
func problem(parsing text: String, limits: MarkupLimits = .standard) -> MarkupError? {
  problem(parsing: Array(text.utf8), limits: limits)
}

/// The error that reading and parsing `contents` gives, or `nil` when they are well-formed.
func problem(parsing contents: [UInt8], limits: MarkupLimits = .standard) -> MarkupError? {
  do {
    _ = try Document.parse(
      SourceText(name: "test.xml", contents: contents, limits: limits), limits: limits)
    return nil
  } catch {
    return error
  }
}

extension String {
  /// Without Foundation, which the tests do not need otherwise.
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
