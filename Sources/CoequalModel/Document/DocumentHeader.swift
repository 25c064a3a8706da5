/// What every versioned document says of itself.
public struct DocumentHeader: Hashable, Sendable {
  /// The version of the format that the document is written in.
  public var format: FormatVersion
  /// The name by which other documents refer to it.
  public var id: Identifier
  /// The document's own version.
  public var version: SemanticVersion
  /// The language of its texts.
  public var language: LanguageTag
  /// How far it is agreed.
  public var status: Status?
  /// The first day on which it applies.
  public var validFrom: CalendarDate?
  /// The last day on which it applies.
  public var validUntil: CalendarDate?

  /// Makes a header from its parts; what is left out is unknown.
  public init(
    id: Identifier, version: SemanticVersion, language: LanguageTag,
    format: FormatVersion = .current, status: Status? = nil, validFrom: CalendarDate? = nil,
    validUntil: CalendarDate? = nil
  ) {
    self.format = format
    self.id = id
    self.version = version
    self.language = language
    self.status = status
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  static var blank: DocumentHeader {
    DocumentHeader(id: .blank, version: .blank, language: .blank)
  }
}

/// A document with an id and a version, to which others can refer.
public protocol VersionedDocument: Hashable, Sendable {
  /// What the document says of itself.
  var header: DocumentHeader { get set }
}

extension VersionedDocument {
  /// The name by which other documents refer to it.
  public var id: Identifier { header.id }
  /// The document's own version.
  public var version: SemanticVersion { header.version }

  static var headerAttributes: [AttributeType<Self>] {
    [
      .required("format", \.header.format, "The version of this format."),
      .required("id", \.header.id, "The name by which other documents refer to this one."),
      .required("version", \.header.version, "The document's own version, major.minor.patch."),
      .required("xml:lang", \.header.language, "The language of the texts."),
      .optional("status", \.header.status, "How far the document is agreed."),
      .optional("valid-from", \.header.validFrom, "The first day on which it applies."),
      .optional("valid-until", \.header.validUntil, "The last day on which it applies."),
    ]
  }
}
