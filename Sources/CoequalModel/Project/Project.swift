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
  /// Where data about people are.
  public var data: ProjectData?
  /// The plugins that it uses.
  public var plugins: [EnabledPlugin]
  /// How serious the findings of rules are taken.
  public var rules: [RuleSetting]
  /// Choices where rules leave one open.
  public var conventions: ProjectConventions?
  /// How the pay of people is compared.
  public var parity: ParitySettings?
  /// How ratings become levels, and levels become time.
  public var progression: ProgressionSettings?
  /// About what people were consulted.
  public var consultations: [Consultation]
  /// For whom reports are.
  public var editions: [Edition]
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    format: FormatVersion = .current, id: Identifier? = nil, title: String? = nil,
    sources: [ProjectSource] = [], data: ProjectData? = nil, plugins: [EnabledPlugin] = [],
    rules: [RuleSetting] = [],
    conventions: ProjectConventions? = nil, parity: ParitySettings? = nil,
    progression: ProgressionSettings? = nil, consultations: [Consultation] = [],
    editions: [Edition] = [], extra: [ForeignElement] = []
  ) {
    self.format = format
    self.id = id
    self.title = title
    self.sources = sources
    self.data = data
    self.plugins = plugins
    self.rules = rules
    self.conventions = conventions
    self.parity = parity
    self.progression = progression
    self.consultations = consultations
    self.editions = editions
    self.extra = extra
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
        .sources, ProjectSource.listDocumentation, of: ProjectSource.syntax, \.sources),
      .optional(ProjectData.syntax, \.data),
      .list(
        .plugins, "The plugins that the project uses.", of: EnabledPlugin.syntax, \.plugins),
      .list(
        .rules, "How serious the project takes the findings of rules.", of: RuleSetting.syntax,
        \.rules),
      .optional(ProjectConventions.syntax, \.conventions),
      .optional(ParitySettings.syntax, \.parity),
      .optional(ProgressionSettings.syntax, \.progression),
      .list(
        .consultations, "About what people were consulted.", of: Consultation.syntax,
        \.consultations),
      .list(
        .editions, "For whom reports are, and what each may show.", of: Edition.syntax,
        \.editions),
      .extra(\.extra),
    ]))
}
