/// Words of a list that must not be used, or the only ones that may.
public struct VocabularyCheck: Hashable, Sendable {
  /// The list, of the same plugin.
  public var list: Identifier
  /// Whether the words are avoided, or all others are.
  public var use: WordUse

  /// Makes a value from its parts.
  public init(list: Identifier, use: WordUse = .avoid) {
    self.list = list
    self.use = use
  }
}

/// What a check makes of the words of a list.
public enum WordUse: String, Keyword, Sendable {
  /// A word of the list is a finding.
  case avoid
  /// A word that is not in the list is a finding.
  case only

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .avoid: "a word of the list is a finding"
    case .only: "a word that is not in the list is a finding"
    }
  }
}

extension VocabularyCheck {
  package static let syntax = ElementType<VocabularyCheck>(
    .vocabulary, "The check looks for the words of a list in the fields.",
    blank: VocabularyCheck(list: .blank),
    attributes: [
      .required("list", \.list, "The list of words, of this plugin."),
      .defaulted("use", \.use, to: .avoid, "Whether its words are avoided, or all others."),
    ])
}
