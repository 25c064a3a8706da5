/// The texts of one document in another language, each with the text that was translated, so that
/// a change of the original is noticed.
public struct Translation: VersionedDocument {
  /// What the document says of itself.
  public var header: DocumentHeader
  /// The document that is translated.
  public var of: Identifier
  /// What kind of document that is.
  public var kind: TranslatedKind
  /// The language it was translated from.
  public var from: LanguageTag
  /// The texts.
  public var texts: [TranslatedText]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    header: DocumentHeader, of: Identifier, kind: TranslatedKind, from: LanguageTag,
    texts: [TranslatedText]
  ) {
    self.header = header
    self.of = of
    self.kind = kind
    self.from = from
    self.texts = texts
  }
}

extension Translation {
  package static let syntax = ElementType<Translation>(
    .translation, "The texts of one document in another language.", key: .document,
    blank: Translation(header: .blank, of: .blank, kind: .framework, from: .blank, texts: []),
    attributes: headerAttributes + [
      .required("of", \.of, "The id of the document that is translated."),
      .required("kind", \.kind, "What kind of document that is."),
      .required("from", \.from, "The language that was translated from."),
    ],
    content: .children([.many(TranslatedText.syntax, \.texts, atLeast: 1)]))
}
