/// Texts that must not be too short or too long.
public struct LengthCheck: Hashable, Sendable {
  /// What is counted.
  public var unit: LengthUnit
  /// The fewest; `nil` where a text may be as short as it likes.
  public var atLeast: CheckLimit?
  /// The most; `nil` where a text may be as long as it likes.
  public var atMost: CheckLimit?

  /// Makes a value from its parts; what is left out is no limit.
  public init(unit: LengthUnit, atLeast: CheckLimit? = nil, atMost: CheckLimit? = nil) {
    self.unit = unit
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

/// What the length of a text is counted in.
public enum LengthUnit: String, Keyword, Sendable {
  /// Characters as people see them.
  case characters
  /// Words.
  case words
  /// Sentences.
  case sentences

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .characters: "characters as people see them, spaces included"
    case .words: "words; one with a hyphen is two"
    case .sentences: "sentences; what comes before a full stop, question mark or exclamation mark"
    }
  }
}

extension LengthCheck {
  package static let syntax = ElementType<LengthCheck>(
    .length, "The check counts how long each text of the fields is.",
    blank: LengthCheck(unit: .words),
    attributes: [
      .required("unit", \.unit, "What is counted."),
      .optional("at-least", \.atLeast, "The fewest."),
      .optional("at-most", \.atMost, "The most."),
    ])
}
