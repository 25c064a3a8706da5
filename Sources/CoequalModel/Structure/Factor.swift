/// One thing that job evaluation looks at, such as knowledge or emotional demands.
public struct Factor: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// Which of the objective criteria it belongs to.
  public var criterion: Criterion
  /// Its share of the points of the scheme.
  public var weight: Share
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// Its levels, from the lowest.
  public var steps: [FactorStep]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, criterion: Criterion, weight: Share, title: String, summary: String? = nil,
    steps: [FactorStep]
  ) {
    self.id = id
    self.criterion = criterion
    self.weight = weight
    self.title = title
    self.summary = summary
    self.steps = steps
  }
}

extension Factor {
  package static let syntax = ElementType<Factor>(
    .factor, "One thing that job evaluation looks at, such as knowledge or emotional demands.",
    key: .document,
    blank: Factor(
      id: .blank, criterion: .skills, weight: .blank, title: "", steps: []),
    attributes: [
      .required("id", \.id, "The name that the evaluation of roles refers to."),
      .required("criterion", \.criterion, "The objective criterion that the factor belongs to."),
      .required("weight", \.weight, "The factor's share of the scheme's points."),
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .many(FactorStep.syntax, \.steps, atLeast: 1),
    ]))
}
