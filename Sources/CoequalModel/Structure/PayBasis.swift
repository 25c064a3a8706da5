/// What an amount of pay includes.
public enum PayBasis: String, Keyword, Sendable {
  /// Base pay.
  case base
  /// Base pay and the bonus at target.
  case targetCash = "target-cash"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .base: "base pay"
    case .targetCash: "base pay and the bonus at target"
    }
  }
}
