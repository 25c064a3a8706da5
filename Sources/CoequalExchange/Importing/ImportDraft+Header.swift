public import CoequalModel

extension ImportDraft {
  /// What a document of an import says of itself: a draft, for somebody to look at.
  ///
  /// - Parameters:
  ///   - kind: The element that the header is for, such as `framework`.
  ///   - version: The version that the source has; 1.0.0 is guessed where it has none.
  ///   - language: The language that the source has; English is guessed where it has none.
  public mutating func header(
    _ kind: String, id: Identifier, version: SemanticVersion? = nil, language: LanguageTag? = nil
  ) -> DocumentHeader {
    let first = SemanticVersion(trusted: "1.0.0")
    let english = LanguageTag(trusted: "en")
    if version == nil {
      ledger.guess(
        first.lexical, for: "\(kind)/\(id)/version", because: "the source has no version",
        correction: "change the attribute 'version'")
    }
    if language == nil {
      ledger.guess(
        english.lexical, for: "\(kind)/\(id)/xml:lang",
        because: "the source does not say its language",
        correction: "change the attribute 'xml:lang'")
    }
    return DocumentHeader(
      id: id, version: version ?? first, language: language ?? english, status: .draft)
  }

  /// Books a file of the source that has nothing for the result.
  public mutating func leave(_ file: SourceFile, because reason: String) {
    show(file.source)
    ledger.book(
      Ledger.Entry(
        .left, text: file.name, at: Place(file: file.name, range: 0..<0), reason: reason))
  }
}
