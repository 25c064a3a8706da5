import Markup

extension Finding {
  /// What the parser or its limits refused.
  init(_ error: MarkupError, in file: String) {
    self.init(
      rule: SyntaxRule(error.code).id, severity: .error, message: error.message,
      place: Place(file: file, range: error.range),
      notes: error.notes.map { note in
        Note(note.message, at: note.range.map { Place(file: file, range: $0) })
      },
      help: error.help.map { [$0] } ?? [])
  }
}
