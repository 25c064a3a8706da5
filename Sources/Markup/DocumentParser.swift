import CShims

/// Runs libxml2 over a file and gathers what it reports.
enum DocumentParser {
  typealias Growth = (step: Int, report: (Document, NodeID) -> Void)

  /// Parses a file without a schema.
  static func parse(
    _ source: SourceText, limits: MarkupLimits, growth: Growth? = nil
  ) throws(MarkupError) -> Document {
    let source = try prepared(source, limits: limits)
    var builder = TreeBuilder(
      bytes: source.bytes, limits: limits,
      growth: growth.map { growth in
        TreeBuilder.Growth(step: growth.step) { nodes, names, node in
          growth.report(Document(source: source, nodes: nodes, names: names), node)
        }
      })
    var callbacks = coequal_xml_callbacks.treeBuilding
    let result = withUnsafeMutablePointer(to: &builder) { builder in
      source.bytes.withUnsafeBufferPointer {
        coequal_xml_parse($0.baseAddress, $0.count, &callbacks, builder)
      }
    }
    if let error = builder.error { throw error.clamped(to: source.bytes.count) }
    guard result == coequal_xml_well_formed, !builder.nodes.isEmpty else {
      throw result == coequal_xml_no_memory ? .outOfMemory : .outOfStep(at: 0)
    }
    return Document(
      source: source, nodes: builder.nodes, names: builder.names,
      outerInstructions: builder.outerInstructions)
  }

  /// The same text, once its size, its bytes and its version of XML are known to be good.
  static func prepared(
    _ source: SourceText, limits: MarkupLimits
  ) throws(MarkupError) -> SourceText {
    let limit = limits.possible.fileSize
    guard source.bytes.count <= limit else {
      throw .fileTooLarge(source.bytes.count, limit: limit)
    }
    var source = source
    if !source.isChecked {
      source = try SourceText(name: source.name, contents: source.bytes, limits: limits)
    }
    // libxml2 reads a file that says 1.1 by the rules of 1.0, which is not what it asks for.
    if let range = XMLDeclaration(source.bytes.span, at: source.start).version {
      let version = source.text(in: range)
      guard version == "1.0" else { throw .version(version, at: range) }
    }
    return source
  }
}

extension Document {
  /// Reads a file.
  ///
  /// Safe to call from several threads at once. Nothing but `source` is read. Ranges in errors count
  /// ``SourceText/bytes``.
  ///
  /// - Throws: ``MarkupError`` when the file is not well-formed XML 1.0 with namespaces, holds a
  ///   DOCTYPE, or goes beyond a limit: the first problem, with its place
  /// - Complexity: O(*n*) for *n* bytes
  public static func parse(
    _ source: SourceText, limits: MarkupLimits = .standard
  ) throws(MarkupError) -> Document {
    try DocumentParser.parse(source, limits: limits)
  }

  /// Reads a file, and hands out the document so far on the way: what has been parsed can be looked
  /// at on other cores meanwhile.
  ///
  /// Elements that have ended are all there. One that is still open seems to be empty. A problem
  /// further on makes worthless what was handed out before.
  ///
  /// - Parameters:
  ///   - step: about how many bytes lie between two calls of `growth`
  ///   - growth: takes the document so far, and the child of one of the root's children that has
  ///     just ended
  package static func parse(
    _ source: SourceText, limits: MarkupLimits, step: Int,
    growth: @escaping (_ soFar: Document, _ ended: NodeID) -> Void
  ) throws(MarkupError) -> Document {
    try DocumentParser.parse(source, limits: limits, growth: (step, growth))
  }
}
