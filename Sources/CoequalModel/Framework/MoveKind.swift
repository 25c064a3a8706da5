/// What a step between two roles means.
public enum MoveKind: String, Keyword, Sendable {
  /// A step to a role of more value.
  case promotion
  /// A step to another role of the same track or a like one.
  case lateral
  /// A step to another track.
  case `switch`
  /// A step back to a track that was left.
  case `return`

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .promotion: "a step to a role of more value"
    case .lateral: "a step to another role of the same track or a like one"
    case .switch: "a step to another track"
    case .return: "a step back to a track that was left"
    }
  }
}
