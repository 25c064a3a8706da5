/// For whom a report is, and from which size of a group on it shows figures.
public struct Edition: Hashable, Sendable {
  /// Names the edition within its project.
  public var id: Identifier
  /// Who reads the report.
  public var audience: Audience
  /// The size from which on figures of a group are shown.
  public var minimumGroup: GroupSize?
  /// The set of conventions that the report follows.
  public var conventions: Identifier?
  /// What people call it.
  public var title: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, audience: Audience, minimumGroup: GroupSize? = nil,
    conventions: Identifier? = nil, title: String? = nil
  ) {
    self.id = id
    self.audience = audience
    self.minimumGroup = minimumGroup
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
        "conventions", \.conventions,
        "The set of conventions that the report follows; those of the project without it."),
    ],
    content: .children([.optional(.title, \.title)]))
}
