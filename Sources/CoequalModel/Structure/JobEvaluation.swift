/// A point-factor scheme: the factors by which the value of work is judged.
///
/// A role's points are the sum over its factors of the points of the step it stands on.
public struct JobEvaluation: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// How far the scheme is agreed.
  public var status: Status?
  /// The points of a role on the highest step of every factor.
  public var points: DecimalNumber
  /// What people call it.
  public var title: String?
  /// What it is, in a sentence or two.
  public var summary: String?
  /// What is judged, in the order it is shown.
  public var factors: [Factor]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, status: Status? = nil, points: DecimalNumber? = nil,
    title: String? = nil, summary: String? = nil, factors: [Factor]
  ) {
    self.id = id
    self.status = status
    self.points = points ?? .thousand
    self.title = title
    self.summary = summary
    self.factors = factors
  }
}

extension JobEvaluation {
  package static let syntax = ElementType<JobEvaluation>(
    .jobEvaluation,
    "A point-factor scheme: levels on factors, with reasons, that support a claim of equal value.",
    blank: JobEvaluation(id: .blank, factors: []),
    attributes: [
      .required("id", \.id, "The name of the scheme."),
      .optional("status", \.status, "How far the scheme is agreed."),
      .defaulted(
        "points", \.points, to: .thousand,
        "The points of a role on the highest step of every factor."),
    ],
    content: .children([
      .optional(.title, \.title), .optional(.summary, \.summary),
      .many(Factor.syntax, \.factors, atLeast: 1),
    ]))
}
