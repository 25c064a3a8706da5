/// How people are chosen for a role.
public struct Selection: Hashable, Sendable {
  /// Who decides, and how.
  public var process: SelectionProcess
  /// How it is done.
  public var summary: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(process: SelectionProcess, summary: String? = nil) {
    self.process = process
    self.summary = summary
  }
}

extension Selection {
  package static let syntax = ElementType<Selection>(
    .selection, "How people are chosen for the role.", blank: Selection(process: .panel),
    attributes: [.required("process", \.process, "Who decides, and how.")],
    content: .children([.optional(.summary, \.summary)]))
}
