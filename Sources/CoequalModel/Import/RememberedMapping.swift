/// Answers to what a source of another format does not say: a file 'NAME.import.xml' beside what was
/// imported.
///
/// The next import reads it, so that nobody is asked twice. Answers that were guessed stand there as
/// well, marked as such: whoever knows better corrects the value.
public struct RememberedMapping: Hashable, Sendable {
  /// The version of the format.
  public var format: FormatVersion
  /// The importer that asked.
  public var importer: Identifier
  /// The name of the source file or folder.
  public var source: String?
  /// The answers.
  public var answers: [RememberedAnswer]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    format: FormatVersion = .current, importer: Identifier, source: String? = nil,
    answers: [RememberedAnswer] = []
  ) {
    self.format = format
    self.importer = importer
    self.source = source
    self.answers = answers
  }
}

extension RememberedMapping {
  package static let syntax = ElementType<RememberedMapping>(
    .importMapping,
    """
    Answers to what a source of another format does not say: the file 'NAME.import.xml' beside what was \
    imported. The next import of the source reads it.
    """,
    blank: RememberedMapping(importer: .blank),
    attributes: [
      .required("format", \.format, "The version of this format."),
      .required(
        "importer", \.importer, "The importer that asked; 'coequal list formats' shows all."),
      .optional("source", \.source, "The name of the file or folder that was imported."),
    ],
    content: .children([.many(RememberedAnswer.syntax, \.answers)]))
}
