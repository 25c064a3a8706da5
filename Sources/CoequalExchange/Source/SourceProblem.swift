public import CoequalModel

/// Why the text of a file cannot be read as its format, with the place.
public struct SourceProblem: Error, Hashable, Sendable {
  /// What kind of problem it is.
  public var rule: ImportRule
  /// One line that says what was found and what was expected.
  public var message: String
  /// The bytes it is about, inside the file.
  public var range: Range<Int>
  /// Another place that matters, with why.
  public var note: Note?
  /// What to do about it, when there is one likely answer.
  public var help: String?

  /// Another place that matters.
  public struct Note: Hashable, Sendable {
    /// Why it matters.
    public var message: String
    /// The bytes it is about.
    public var range: Range<Int>
  }

  init(
    _ message: String, at range: Range<Int>, note: Note? = nil, help: String? = nil,
    rule: ImportRule = .malformedSource
  ) {
    self.rule = rule
    self.message = message
    self.range = range
    self.note = note
    self.help = help
  }

  /// The finding about a file.
  public func finding(in file: String) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity, message: message,
      place: Place(file: file, range: range),
      notes: note.map {
        [Finding.Note($0.message, at: Place(file: file, range: $0.range))]
      } ?? [],
      help: help.map { [$0] } ?? [])
  }
}
