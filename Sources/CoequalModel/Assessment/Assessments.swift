/// Ratings of people on competencies, as a document.
///
/// Most ratings come from a table; a document suits few of them, with longer texts.
public struct Assessments: Hashable, Sendable {
  /// The version of the format.
  public var format: FormatVersion
  /// The language of its texts.
  public var language: LanguageTag?
  /// The ratings, in the order written.
  public var ratings: [Rating]

  /// Makes a document from its parts.
  public init(
    format: FormatVersion = .current, language: LanguageTag? = nil, ratings: [Rating] = []
  ) {
    self.format = format
    self.language = language
    self.ratings = ratings
  }
}

extension Assessments {
  package static let syntax = ElementType<Assessments>(
    .assessments,
    """
    Ratings of people on competencies. They are about people: keep them where only those can read them \
    who must, and let everybody read and contest what is said of them.
    """,
    blank: Assessments(),
    attributes: [
      .required("format", \.format, "The version of this format."),
      .optional("xml:lang", \.language, "The language of the texts."),
    ],
    content: .children([.many(Rating.syntax, \.ratings)]))
}
