/// For whom a report is, and from which size of a group on it shows figures.
public struct Edition: Hashable, Sendable {
  /// Names the edition within its project.
  public var id: Identifier
  /// Who reads the report.
  public var audience: Audience
  /// The size from which on figures of a group are shown.
  public var minimumGroup: GroupSize?
  /// How close the others may come to the amount of the one who is paid most; `nil` where that is not
  /// looked at.
  public var dominance: Share?
  /// The set of conventions that the report follows.
  public var conventions: Identifier?
  /// What people call it.
  public var title: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, audience: Audience, minimumGroup: GroupSize? = nil,
    dominance: Share? = nil, conventions: Identifier? = nil, title: String? = nil
  ) {
    self.id = id
    self.audience = audience
    self.minimumGroup = minimumGroup
    self.dominance = dominance
    self.conventions = conventions
    self.title = title
  }
}

extension Edition {
  package static let syntax = ElementType<Edition>(
    .edition, "For whom a report is, and from which size of a group on it shows figures.",
    key: .document, blank: Edition(id: .blank, audience: .public),
    attributes: [
      .required("id", \.id, "The name of the edition."),
      .required("audience", \.audience, "Who reads the report."),
      .optional(
        "minimum-group", \.minimumGroup,
        "How many people a group needs for its figures to be shown. Nothing is assumed without it."),
      .optional(
        "dominance", \.dominance,
        "Figures are not shown where all but the two highest paid of a group together are paid less than this share of the highest pay: the second could tell it. Nothing is assumed without it."
      ),
      .optional(
        "conventions", \.conventions,
        "The set of conventions that the report follows; those of the project without it."),
    ],
    content: .children([.optional(.title, \.title)]))
}
