/// Texts that must, or must not, match a pattern.
public struct PatternCheck: Hashable, Sendable {
  /// The pattern: words one after the other, `*` for any letters, `|` between alternatives.
  public var text: String
  /// Whether a match is asked for or is what is found.
  public var use: PatternUse

  /// Makes a value from its parts.
  public init(text: String, use: PatternUse = .avoid) {
    self.text = text
    self.use = use
  }
}

/// What a check makes of a match.
public enum PatternUse: String, Keyword, Sendable {
  /// A match is a finding.
  case avoid
  /// A text without a match is a finding.
  case need

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .avoid: "whatever matches is a finding"
    case .need: "a text in which nothing matches is a finding"
    }
  }
}

extension PatternCheck {
  package static let syntax = ElementType<PatternCheck>(
    .pattern,
    "The check looks at the words of the fields. Case does not count, and a word matches whole words only.",
    blank: PatternCheck(text: ""),
    attributes: [
      .required(
        "text", \.text,
        "Words one after the other. '*' stands for any letters of a word, or alone for any word; '|' stands between alternatives; '^' and '$' stand for the beginning and the end of the text."
      ),
      .defaulted("use", \.use, to: .avoid, "Whether what matches is a finding, or what does not."),
    ])
}
