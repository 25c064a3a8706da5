/// How the tables of a format become frameworks, without any code.
///
/// Each row of a table says something about the things that its cells name: a row with a role, a
/// competency and a level says that the role asks for the competency at the level; one with a
/// competency, a level and a text says what the level looks like.
public struct ColumnMap: Hashable, Sendable {
  /// The language of the texts; `nil` where it differs from file to file.
  public var language: LanguageTag?
  /// What the order of rows says of roles.
  public var ladder: LadderOrder
  /// The levels of competencies, from the lowest; `nil` where the tables name them in order.
  public var scale: Scale?
  /// Texts that stand for nothing.
  public var blanks: [BlankText]
  /// The kinds of table that the format has; a table is of the first kind that fits.
  public var tables: [TableColumns]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    language: LanguageTag? = nil, ladder: LadderOrder = .written, scale: Scale? = nil,
    blanks: [BlankText] = [], tables: [TableColumns]
  ) {
    self.language = language
    self.ladder = ladder
    self.scale = scale
    self.blanks = blanks
    self.tables = tables
  }
}

/// What the order in which roles stand in a table says.
public enum LadderOrder: String, Keyword, Sendable {
  /// Lower roles stand before higher ones.
  case written
  /// Nothing, as in a table that is sorted by name.
  case unknown

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .written: "lower roles stand before higher ones"
    case .unknown: "the order says nothing, so it is guessed from titles, or asked for"
    }
  }
}

/// A text that stands in cells and says that there is none.
public struct BlankText: Hashable, Sendable {
  /// The whole text of such cells; case does not count.
  public var text: String

  /// Makes a value.
  public init(text: String) {
    self.text = text
  }
}

extension ColumnMap {
  package static let syntax = ElementType<ColumnMap>(
    .columnMap,
    "How tables become frameworks: which column holds what. Cells of one row belong together.",
    blank: ColumnMap(tables: []),
    attributes: [
      .optional("xml:lang", \.language, "The language of the texts. Guessed without it."),
      .defaulted("ladder", \.ladder, to: .written, "What the order of rows says of roles."),
    ],
    content: .children([
      .optional(Scale.syntax, \.scale), .many(BlankText.syntax, \.blanks),
      .many(TableColumns.syntax, \.tables, atLeast: 1),
    ]))
}

extension BlankText {
  package static let syntax = ElementType<BlankText>(
    .blank, "A text that stands in cells and says that there is none, such as MISSING.",
    key: .within(["text"]), blank: BlankText(text: ""),
    attributes: [.required("text", \.text, "The whole text of such cells. Case does not count.")])
}
