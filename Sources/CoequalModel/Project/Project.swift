/// What belongs together and how it is checked: the file 'coequal.xml' of a folder.
public struct Project: Hashable, Sendable {
  /// The version of the format.
  public var format: FormatVersion
  /// Names the project.
  public var id: Identifier?
  /// What people call it.
  public var title: String?
  /// Where the documents are; the whole folder when none is named.
  public var sources: [ProjectSource]
  /// How serious the findings of rules are taken.
  public var rules: [RuleSetting]
  /// Choices where rules leave one open.
  public var conventions: [ConventionSetting]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    format: FormatVersion = .current, id: Identifier? = nil, title: String? = nil,
    sources: [ProjectSource] = [], rules: [RuleSetting] = [], conventions: [ConventionSetting] = []
  ) {
    self.format = format
    self.id = id
    self.title = title
    self.sources = sources
    self.rules = rules
    self.conventions = conventions
  }
}

extension Project {
  package static let syntax = ElementType<Project>(
    .project, "What belongs together and how it is checked: the file 'coequal.xml' of a folder.",
    blank: Project(),
    attributes: [
      .required("format", \.format, "The version of this format."),
      .optional("id", \.id, "The name of the project."),
    ],
    content: .children([
      .optional(.title, \.title),
      .list(
        .sources, "Where the documents are. Without it, the whole folder counts.",
        of: ProjectSource.syntax, \.sources),
      .list(
        .rules, "How serious the project takes the findings of rules.", of: RuleSetting.syntax,
        \.rules),
      .list(
        .conventions, "The project's choices where rules leave one open.",
        of: ConventionSetting.syntax, \.conventions),
      .extra,
    ]))
}
