/// How far a document or a part of it is agreed.
public enum Status: String, Keyword, Sendable {
  /// Being written.
  case draft
  /// An example that a company must replace by its own.
  case illustrative
  /// Agreed and not yet applied.
  case agreed
  /// Applied.
  case inForce = "in-force"
  /// No longer applied.
  case retired

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .draft: "being written"
    case .illustrative: "an example that a company must replace by its own"
    case .agreed: "agreed and not yet applied"
    case .inForce: "applied"
    case .retired: "no longer applied"
    }
  }
}
