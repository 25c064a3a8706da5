/// One career framework: scales, competencies, tracks, roles and moves, usually of one job family.
public struct Framework: VersionedDocument {
  /// What the document says of itself.
  public var header: DocumentHeader
  /// The job family of the structure that it is for.
  public var family: Identifier?
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// The structure it stands on.
  public var structure: StructureReference?
  /// The framework it inherits from, with what it changes there.
  public var extends: Extension?
  /// The scales on which competencies are judged.
  public var scales: [Scale]
  /// The competencies, by area.
  public var areas: [CompetencyArea]
  /// The tracks with their roles.
  public var tracks: [Track]
  /// The allowed steps between roles.
  public var moves: [Move]
  /// The bodies in which roles have a seat.
  public var forums: [Forum]
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    header: DocumentHeader, family: Identifier? = nil, title: String, summary: String? = nil,
    structure: StructureReference? = nil, extends: Extension? = nil, scales: [Scale] = [],
    areas: [CompetencyArea] = [], tracks: [Track] = [], moves: [Move] = [], forums: [Forum] = [],
    extra: [ForeignElement] = []
  ) {
    self.header = header
    self.family = family
    self.title = title
    self.summary = summary
    self.structure = structure
    self.extends = extends
    self.scales = scales
    self.areas = areas
    self.tracks = tracks
    self.moves = moves
    self.forums = forums
    self.extra = extra
  }
}

extension Framework {
  package static let syntax = ElementType<Framework>(
    .framework,
    "A career framework: scales, competencies, tracks, roles and moves, usually of one job family.",
    key: .document, blank: Framework(header: .blank, title: ""),
    attributes: headerAttributes + [
      .optional("family", \.family, "The job family of the structure that the framework is for.")
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .optional(StructureReference.syntax, \.structure),
      .optional(Extension.syntax, \.extends),
      .list(.scales, "The scales on which competencies are judged.", of: Scale.syntax, \.scales),
      .list(
        .competencies, "What roles can ask for, by area.", of: CompetencyArea.syntax, \.areas),
      .list(.tracks, "The tracks with their roles.", of: Track.syntax, \.tracks),
      .list(.moves, "The allowed steps between roles.", of: Move.syntax, \.moves),
      .list(.forums, "The bodies in which roles have a seat.", of: Forum.syntax, \.forums),
      .extra(\.extra),
    ]))
}
