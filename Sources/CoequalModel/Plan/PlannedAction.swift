/// Something that is done for an outcome of a plan.
public struct PlannedAction: Hashable, Sendable {
  /// How it lets somebody grow.
  public var kind: ActionKind
  /// What is done.
  public var text: String

  /// Makes a value from its parts.
  public init(kind: ActionKind, text: String) {
    self.kind = kind
    self.text = text
  }
}

extension PlannedAction {
  package static let syntax = ElementType<PlannedAction>(
    .action, "Something that is done for the outcome.", key: .ordered(["kind"]),
    blank: PlannedAction(kind: .onTheJob, text: ""),
    attributes: [.required("kind", \.kind, "How it lets the person grow.")],
    content: .words(\.text))
}

/// How an action lets somebody grow.
public enum ActionKind: String, Keyword, Sendable {
  /// Work of one's own role, chosen for what it teaches.
  case onTheJob = "on-the-job"
  /// Learning with somebody who can do it.
  case mentoring
  /// A course, a book or a certificate.
  case learning
  /// Work of the target role, for a time and with a way back.
  case stretchRole = "stretch-role"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .onTheJob: "work of one's own role, chosen for what it teaches"
    case .mentoring: "learning with somebody who can do it"
    case .learning: "a course, a book or a certificate"
    case .stretchRole: "work of the target role, for a time and with a way back"
    }
  }
}
