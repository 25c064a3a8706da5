/// The objective criteria by which the value of work is judged (Directive (EU) 2023/970, Article 4(4)).
public enum Criterion: String, Keyword, Sendable {
  /// What the work asks people to know and be able to do.
  case skills
  /// What the work costs, in body, mind and feeling.
  case effort
  /// What depends on the work.
  case responsibility
  /// Where and how the work is done.
  case workingConditions = "working-conditions"
  /// Any other factor that matters for the job.
  case other

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .skills: "what the work asks people to know and be able to do"
    case .effort: "what the work costs, in body, mind and feeling"
    case .responsibility: "what depends on the work"
    case .workingConditions: "where and how the work is done"
    case .other: "any other factor that matters for the job"
    }
  }
}
