/// What sort of condition a move has.
public enum ConditionKind: String, Keyword, Sendable {
  /// Work that was seen.
  case evidence
  /// A seat that is free.
  case vacancy
  /// A panel that agrees.
  case panel
  /// A manager or the person agreeing.
  case agreement
  /// Something learnt or certified.
  case training
  /// Time spent.
  case time

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .evidence: "work that was seen"
    case .vacancy: "a seat that is free"
    case .panel: "a panel that agrees"
    case .agreement: "a manager or the person agreeing"
    case .training: "something learnt or certified"
    case .time: "time spent"
    }
  }
}
