import CShims

/// Runs libxml2 over a file and gathers what it reports.
enum DocumentParser {
  /// The result of one pass: either a table of nodes or an error.
  static func parse(_ source: SourceText, limits: MarkupLimits) throws(MarkupError) -> Document {
    guard source.bytes.count <= min(limits.fileSize, Int(UInt32.max)) else {
      throw .fileTooLarge(source.bytes.count, limit: limits.fileSize)
    }
    let source = source.isChecked ? source : try checked(source, limits)
    try refuseOtherVersions(source)
    let result = source.bytes.withUnsafeBufferPointer { bytes in
      run(bytes, source: source, limits: limits)
    }
    return try result.get()
  }

  private static func checked(
    _ source: SourceText, _ limits: MarkupLimits
  ) throws(MarkupError) -> SourceText {
    try SourceText(name: source.name, contents: source.bytes, limits: limits)
  }

  private static func run(
    _ bytes: UnsafeBufferPointer<UInt8>, source: SourceText, limits: MarkupLimits
  ) -> Result<Document, MarkupError> {
    var builder = TreeBuilder(bytes: source.bytes, limits: limits)
    var callbacks = coequal_xml_callbacks.treeBuilding
    let outcome = withUnsafeMutablePointer(to: &builder) {
      coequal_xml_parse(bytes.baseAddress, bytes.count, &callbacks, $0)
    }
    if let error = builder.error { return .failure(error.clamped(to: bytes.count)) }
    switch outcome {
    case coequal_xml_well_formed where !builder.nodes.isEmpty:
      return .success(Document(source: source, nodes: builder.nodes, names: builder.names))
    case coequal_xml_no_memory:
      return .failure(.outOfMemory)
    default:
      return .failure(.outOfStep(at: 0))
    }
  }

  /// libxml2 reads a file that says 1.1 by the rules of 1.0, which is not what it asks for.
  private static func refuseOtherVersions(_ source: SourceText) throws(MarkupError) {
    guard let range = XMLDeclaration(source.bytes.span, at: source.start).version else { return }
    let version = source.text(in: range)
    guard version != "1.0" else { return }
    throw .version(version, at: range)
  }
}

extension Document {
  /// Reads a file.
  ///
  /// Safe to call from several threads at once. Nothing but `source` is read.
  ///
  /// - Throws: ``MarkupError`` when the file is not well-formed XML 1.0 with namespaces, holds a
  ///   DOCTYPE, or goes beyond a limit: the first problem, with its place
  /// - Complexity: O(*n*) for *n* bytes
  public static func parse(
    _ source: SourceText, limits: MarkupLimits = .standard
  ) throws(MarkupError) -> Document {
    try DocumentParser.parse(source, limits: limits)
  }
}
