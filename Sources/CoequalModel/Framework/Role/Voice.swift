/// What a voice in a forum counts for.
public enum Voice: String, Keyword, Sendable {
  /// Has a vote.
  case decides
  /// Is heard before the decision.
  case advises
  /// Is present and informed.
  case observes

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .decides: "has a vote"
    case .advises: "is heard before the decision"
    case .observes: "is present and informed"
    }
  }
}
