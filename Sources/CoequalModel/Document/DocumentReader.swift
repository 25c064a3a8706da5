public import Markup

/// Reads one file into a document, and says what is wrong with it otherwise.
public enum DocumentReader {
  /// What came of reading one file.
  public struct Result: Sendable {
    /// The file's text, to show findings in.
    public let source: SourceText
    /// The document; `nil` when there are findings, which are then all errors.
    public let document: CoequalDocument?
    /// What is wrong with the file.
    public let findings: [Finding]
    /// Which document it would be, as far as a broken file says.
    public let identity: Identity?
    /// Where the parts of the document stand.
    package let provenance: Provenance?
    /// Whether this is well-formed XML of somebody else's namespace.
    package let isForeign: Bool
  }

  /// The kind and id that a file claims, readable even when the rest is broken.
  public struct Identity: Hashable, Sendable {
    /// The kind of document.
    public let kind: DocumentKind
    /// The id; `nil` where there is none or it is no identifier.
    public let id: Identifier?

    /// Makes an identity.
    public init(kind: DocumentKind, id: Identifier?) {
      self.kind = kind
      self.id = id
    }
  }

  /// Reads the bytes of a file.
  ///
  /// Never throws and never traps, whatever the bytes are. Takes time in proportion to their number, on
  /// several cores when they are megabytes; memory is the bytes, about 20 more for each element, and
  /// the values.
  public static func read(
    name: String, contents: [UInt8], limits: MarkupLimits = .standard
  ) -> Result {
    let source: SourceText
    do {
      source = try SourceText(name: name, contents: contents, limits: limits)
    } catch {
      return .refused(SourceText(name: name, unchecked: contents), error)
    }
    let ahead = ReadAhead()
    do {
      let document = try Document.parse(
        source, limits: limits, step: ReadAhead.partLength, growth: ahead.take)
      return read(document, ahead: ahead)
    } catch {
      return .refused(source, error)
    }
  }

  /// Reads a document that has been parsed, and perhaps read in parts on the way.
  private static func read(_ document: Document, ahead: ReadAhead) -> Result {
    let id = document.nameID(of: .root)
    let name = document.localName(id)
    let place = Place(file: document.source.name, range: document.nameRange(of: .root))
    guard document.namespace(id) == Format.namespace, let kind = DocumentKind(rawValue: name) else {
      let finding = Finding.unknownDocument(
        name, namespace: document.namespace(id), at: place)
      return .broken(document, [finding], identity: nil, isForeign: document.isForeign)
    }
    let identity = Identity(
      kind: kind, id: document.attributeValue("id", of: .root).flatMap { Identifier($0) })
    if let finding = newerFormat(of: document) {
      return .broken(document, [finding], identity: identity)
    }
    var reader = GrammarReader(document, ahead: ahead)
    let value: CoequalDocument =
      switch kind {
      case .structure: .structure(reader.read(Structure.syntax, at: .root))
      case .framework: .framework(reader.read(Framework.syntax, at: .root))
      case .project: .project(reader.read(Project.syntax, at: .root))
      case .translation: .translation(reader.read(Translation.syntax, at: .root))
      case .plugin: .plugin(reader.read(Plugin.syntax, at: .root))
      case .importMapping:
        .importMapping(reader.read(RememberedMapping.syntax, at: .root))
      case .plan: .plan(reader.read(Plan.syntax, at: .root))
      case .assessments: .assessments(reader.read(Assessments.syntax, at: .root))
      }
    if !reader.findings.isEmpty {
      return .broken(document, reader.findings, identity: identity)
    }
    return Result(
      source: document.source, document: value, findings: [], identity: identity,
      provenance: Provenance(document: document, nodes: reader.nodes, names: reader.names),
      isForeign: false)
  }

  /// One finding instead of hundreds about everything that a newer format may allow.
  private static func newerFormat(of document: Document) -> Finding? {
    guard let text = document.attributeValue("format", of: .root),
      let format = FormatVersion.parse(text), format > .current
    else { return nil }
    let range = document.attributeRange("format", of: .root)?.value
    return .newerFormat(
      text,
      at: Place(
        file: document.source.name, range: range ?? document.nameRange(of: .root)))
  }
}

extension DocumentReader.Result {
  /// A file whose bytes could not be had.
  package static func unreadable(_ finding: Finding, file: String) -> Self {
    DocumentReader.Result(
      source: SourceText(name: file, unchecked: []), document: nil, findings: [finding],
      identity: nil, provenance: nil, isForeign: false)
  }

  fileprivate static func refused(_ source: SourceText, _ error: MarkupError) -> Self {
    DocumentReader.Result(
      source: source, document: nil, findings: [Finding(error, in: source.name)], identity: nil,
      provenance: nil, isForeign: false)
  }

  fileprivate static func broken(
    _ document: Document, _ findings: [Finding], identity: DocumentReader.Identity?,
    isForeign: Bool = false
  ) -> Self {
    DocumentReader.Result(
      source: document.source, document: nil, findings: findings, identity: identity,
      provenance: nil, isForeign: isForeign)
  }
}

extension Document {
  /// Whether the first element is in somebody else's namespace.
  ///
  /// One in no namespace may be ours with a line forgotten.
  fileprivate var isForeign: Bool {
    guard let namespace = namespace(nameID(of: .root)) else {
      return DocumentKind(rawValue: localName(nameID(of: .root))) == nil
    }
    return !namespace.hasPrefix("urn:coequal:")
  }
}
