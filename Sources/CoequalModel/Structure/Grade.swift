/// A pay grade.
///
/// Roles of one grade are declared to be of equal value.
public struct Grade: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// Its place in the order of grades; 1 is the lowest.
  public var rank: Rank
  /// What people call it.
  public var title: String?
  /// What it is, in a sentence or two.
  public var summary: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, rank: Rank, title: String? = nil, summary: String? = nil) {
    self.id = id
    self.rank = rank
    self.title = title
    self.summary = summary
  }
}

extension Grade {
  package static let syntax = ElementType<Grade>(
    .grade, "A pay grade. Roles of one grade are declared to be of equal value.", key: .document,
    blank: Grade(id: .blank, rank: .blank),
    attributes: [
      .required("id", \.id, "The name that roles, tracks and pay ranges refer to."),
      .required("rank", \.rank, "The place in the order of grades; 1 is the lowest."),
    ],
    content: .children([.optional(.title, \.title), .optional(.summary, \.summary)]))
}
