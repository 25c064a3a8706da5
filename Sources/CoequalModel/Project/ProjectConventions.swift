/// A project's answers where rules leave a question open, and named sets of other answers.
public struct ProjectConventions: Hashable, Sendable {
  /// The answers that hold where no set says otherwise.
  public var answers: [ConventionSetting]
  /// The sets, each for a check or an edition that names it.
  public var sets: [ConventionSet]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(answers: [ConventionSetting] = [], sets: [ConventionSet] = []) {
    self.answers = answers
    self.sets = sets
  }
}

extension ProjectConventions {
  package static let syntax = ElementType<ProjectConventions>(
    .conventions,
    "The project's choices where rules leave one open, and named sets of other choices.",
    blank: ProjectConventions(),
    content: .children([
      .many(ConventionSetting.syntax, \.answers), .many(ConventionSet.syntax, \.sets),
    ]))
}
