/// A career stream: a ladder of roles of one kind.
public struct Track: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// What kind of work advances a career here.
  public var kind: TrackKind
  /// The grade up to which the track is promised to go on.
  public var dualUntil: Identifier?
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// Its roles, from the lowest to the highest.
  public var roles: [Role]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, kind: TrackKind, dualUntil: Identifier? = nil, title: String,
    summary: String? = nil, roles: [Role] = []
  ) {
    self.id = id
    self.kind = kind
    self.dualUntil = dualUntil
    self.title = title
    self.summary = summary
    self.roles = roles
  }
}

extension Track {
  package static let syntax = ElementType<Track>(
    .track, "A career stream: a ladder of roles of one kind, from the lowest to the highest.",
    key: .document, blank: Track(id: .blank, kind: .individualContributor, title: ""),
    attributes: [
      .required("id", \.id, "The name of the track."),
      .required("kind", \.kind, "What kind of work advances a career here."),
      .optional("dual-until", \.dualUntil, "The grade up to which the track is promised to go on."),
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary), .many(Role.syntax, \.roles),
    ]))
}
