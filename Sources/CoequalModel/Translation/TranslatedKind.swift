/// What kind of document a translation translates.
public enum TranslatedKind: String, Keyword, Sendable {
  /// A job structure.
  case structure
  /// A career framework.
  case framework

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .structure: "a job structure"
    case .framework: "a career framework"
    }
  }
}
