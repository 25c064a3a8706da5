/// Who reads a report.
public enum Audience: String, Keyword, Sendable {
  /// Everybody.
  case `public`
  /// The people who work for the employer.
  case workers
  /// Works councils, unions and others who speak for workers.
  case representatives
  /// Labour inspectorates, equality bodies and other authorities.
  case authority

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .public: "everybody"
    case .workers: "the people who work for the employer"
    case .representatives: "works councils, unions and others who speak for workers"
    case .authority: "labour inspectorates, equality bodies and other authorities"
    }
  }
}
