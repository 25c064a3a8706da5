/// Answers that hold together, under a name: for one report, one country or one agreement.
public struct ConventionSet: Hashable, Sendable {
  /// Names the set within its project.
  public var id: Identifier
  /// What people call it.
  public var title: String?
  /// The answers that differ from those of the project.
  public var answers: [ConventionSetting]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, title: String? = nil, answers: [ConventionSetting]) {
    self.id = id
    self.title = title
    self.answers = answers
  }
}

extension ConventionSet {
  package static let syntax = ElementType<ConventionSet>(
    .set,
    "Choices that hold together, for a check or an edition that names them. What the set leaves out is as the project says.",
    key: .document, blank: ConventionSet(id: .blank, answers: []),
    attributes: [
      .required("id", \.id, "The name of the set, for 'coequal check --conventions'.")
    ],
    content: .children([
      .optional(.title, \.title), .many(ConventionSetting.syntax, \.answers, atLeast: 1),
    ]))
}
