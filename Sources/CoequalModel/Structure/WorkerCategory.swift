/// A category of workers: a range of evaluation points within which work is of equal value.
public struct WorkerCategory: Hashable, Sendable {
  /// Names it among the categories of its employer.
  public var id: Identifier
  /// The fewest points of a role in the category.
  public var pointsFrom: DecimalNumber
  /// The most points of a role in the category, included.
  public var pointsTo: DecimalNumber
  /// What people call it.
  public var title: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, pointsFrom: DecimalNumber, pointsTo: DecimalNumber, title: String? = nil
  ) {
    self.id = id
    self.pointsFrom = pointsFrom
    self.pointsTo = pointsTo
    self.title = title
  }
}

extension WorkerCategory {
  package static let syntax = ElementType<WorkerCategory>(
    .category, "A range of evaluation points within which work is of equal value.",
    key: .within(["id"]),
    blank: WorkerCategory(id: .blank, pointsFrom: .blank, pointsTo: .blank),
    attributes: [
      .required("id", \.id, "The name among the categories of the employer."),
      .required("points-from", \.pointsFrom, "The fewest points of a role in the category."),
      .required("points-to", \.pointsTo, "The most points of a role in the category, included."),
    ],
    content: .children([.optional(.title, \.title)]))
}
