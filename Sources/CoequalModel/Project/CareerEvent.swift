/// What can happen in a career: the words of the column `event` of a history.
public enum CareerEvent: String, Keyword, Sendable {
  /// The employment begins.
  case hire
  /// A step to a role of more value.
  case promotion
  /// A step to another role of the same track or a like one.
  case lateral
  /// A step to another track, or back to one that was left.
  case `switch`
  /// A step to a role of less value, whether the person wished for it or not.
  case demotion
  /// A leave of absence begins; the role stays.
  case leave
  /// The leave is over.
  case `return`
  /// The employment ends.
  case end

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .hire: "the employment begins"
    case .promotion: "a step to a role of more value"
    case .lateral: "a step to another role of the same track or a like one"
    case .switch: "a step to another track, or back to one that was left"
    case .demotion: "a step to a role of less value, wished for or not"
    case .leave: "a leave of absence begins; the role stays"
    case .return: "the leave is over"
    case .end: "the employment ends"
    }
  }

  /// Whether it begins the time in a role.
  public var beginsRole: Bool {
    switch self {
    case .hire, .promotion, .lateral, .switch, .demotion: true
    case .leave, .return, .end: false
    }
  }
}
