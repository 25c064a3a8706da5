/// The categories of workers of one employer, or of one agreement.
public struct CategoryScheme: Hashable, Sendable {
  /// Whose workers; all employers' where it is left out.
  public var employer: Identifier?
  /// The agreement that made the categories.
  public var agreement: String?
  /// The categories.
  public var categories: [WorkerCategory]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(employer: Identifier? = nil, agreement: String? = nil, categories: [WorkerCategory]) {
    self.employer = employer
    self.agreement = agreement
    self.categories = categories
  }
}

extension CategoryScheme {
  package static let syntax = ElementType<CategoryScheme>(
    .categories, "The categories of workers of one employer: ranges of evaluation points.",
    key: .within(["employer"]), blank: CategoryScheme(categories: []),
    attributes: [
      .optional("employer", \.employer, "The employer; all employers where it is left out."),
      .optional("agreement", \.agreement, "The agreement that made the categories."),
    ],
    content: .children([.many(WorkerCategory.syntax, \.categories, atLeast: 1)]))
}

extension CategoryScheme {
  /// The category that so many points fall into; `nil` where they fall into none.
  ///
  /// Points are compared as they are: round them first where the convention says so.
  public func category(of points: DecimalNumber) -> WorkerCategory? {
    categories.first { $0.pointsFrom <= points && points <= $0.pointsTo }
  }
}
