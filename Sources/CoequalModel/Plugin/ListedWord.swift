/// A word of a list, or several that stand one after the other.
public struct ListedWord: Hashable, Sendable {
  /// The words; `*` stands for any letters.
  public var text: String
  /// What to write instead.
  public var instead: String?
  /// Why.
  public var reason: String?

  /// Makes a value from its parts; what is left out is unknown.
  public init(text: String, instead: String? = nil, reason: String? = nil) {
    self.text = text
    self.instead = instead
    self.reason = reason
  }
}

extension ListedWord {
  package static let syntax = ElementType<ListedWord>(
    .word, "A word of the list, or several that stand one after the other.",
    key: .within(["text"]), blank: ListedWord(text: ""),
    attributes: [
      .required(
        "text", \.text,
        "The word. '*' stands for any letters of it, so that 'synerg*' finds 'synergies' as well."),
      .optional("instead", \.instead, "What to write instead, in the same form."),
      .optional("because", \.reason, "Why, for those who meet the finding."),
    ])
}
