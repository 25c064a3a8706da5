/// What people write where a text is still to come, in small letters and without signs.
enum PlaceholderWords {
  /// In any language.
  static let any = Set(Placeholder.words.map { $0.lowercased() }).union(["xxxx", "lorem ipsum"])

  static func of(_ language: WordingLanguage) -> Set<String> {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = phrases(
    """
    to do, to be defined, to be decided, to be determined, to be confirmed, to be announced,
    to be added, to be written, to be completed, to be specified, yet to be defined, yet to be written,
    still to be defined, still to be written, not defined, not yet defined, not defined yet,
    not written yet, not yet written, undefined, missing text, coming soon, more to come,
    placeholder, placeholder text, dummy text, sample text, text here, insert text here, your text here,
    description here, add description here, work in progress, under construction
    """)

  private static let german = phrases(
    """
    zu definieren, noch zu definieren, noch zu ergänzen, zu ergänzen, noch zu schreiben,
    noch festzulegen, noch offen, noch nicht definiert, nicht definiert, noch nicht festgelegt, fehlt,
    fehlt noch, text fehlt, folgt, folgt noch, text folgt, wird ergänzt, wird noch ergänzt,
    wird nachgereicht, platzhalter, platzhaltertext, blindtext, beispieltext, in arbeit,
    in bearbeitung, hier text einfügen, text hier einfügen
    """)

  private static func phrases(_ text: String) -> Set<String> {
    Set(
      text.split(separator: ",").map { phrase in
        phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }
}
