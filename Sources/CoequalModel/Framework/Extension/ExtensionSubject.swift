/// What an extending framework changes or removes: one thing that it inherits.
public enum ExtensionSubject: Hashable, Sendable {
  case area(Identifier)
  case competency(Identifier)
  case track(Identifier)
  case role(Identifier)
  case forum(Identifier)
  case move(from: Identifier, to: Identifier, kind: MoveKind)

  /// Why the attributes of a change or removal name no subject.
  public enum Problem: Error, Hashable, Sendable {
    /// None of the attributes that name something is there.
    case nothing
    /// More than one thing is named.
    case several([String])
    /// A move lacks one of from, to and kind.
    case incompleteMove
    /// The kind is none that a move has.
    case unknownMoveKind(String)
  }

  init(_ element: RawElement) throws(Problem) {
    let simple = ["area", "competency", "track", "role", "forum"].filter { element[$0] != nil }
    // On a track, 'kind' is what is changed and names nothing.
    let move = ["from", "to"].filter { element[$0] != nil }
    if simple.count + (move.isEmpty ? 0 : 1) > 1 { throw .several(simple + move) }
    func id(_ name: String) -> Identifier? { element[name].flatMap { Identifier($0) } }
    if let name = simple.first, let id = id(name) {
      switch name {
      case "area": self = .area(id)
      case "competency": self = .competency(id)
      case "track": self = .track(id)
      case "role": self = .role(id)
      default: self = .forum(id)
      }
      return
    }
    if move.isEmpty { throw .nothing }
    guard let from = id("from"), let to = id("to"), let kind = element["kind"] else {
      throw .incompleteMove
    }
    guard let known = MoveKind(rawValue: kind) else { throw .unknownMoveKind(kind) }
    self = .move(from: from, to: to, kind: known)
  }

  /// What kind of thing it is.
  package var kind: EntityKind {
    switch self {
    case .area: .area
    case .competency: .competency
    case .track: .track
    case .role: .role
    case .forum: .forum
    case .move: .move
    }
  }

  /// The id; `nil` for a move, which has none.
  package var id: Identifier? {
    switch self {
    case .area(let id), .competency(let id), .track(let id), .role(let id), .forum(let id): id
    case .move: nil
    }
  }

  /// The attributes that name it, as a change writes them: `role="senior"`.
  package var attributes: String {
    switch self {
    case .move(let from, let to, let kind):
      "from=\"\(from)\" to=\"\(to)\" kind=\"\(kind.rawValue)\""
    default: "\(kind)=\"\(id?.lexical ?? "")\""
    }
  }

  /// The names of the attributes that name it.
  var attributeNames: [String] {
    if case .move = self { return ["from", "to", "kind"] }
    return ["\(kind)"]
  }

  /// The subject as a message names it: `role 'senior'`.
  package var description: String {
    switch self {
    case .area(let id): "area '\(id)'"
    case .competency(let id): "competency '\(id)'"
    case .track(let id): "track '\(id)'"
    case .role(let id): "role '\(id)'"
    case .forum(let id): "forum '\(id)'"
    case .move(let from, let to, let kind): "\(kind.rawValue) from '\(from)' to '\(to)'"
    }
  }
}

extension ExtensionSubject {
  /// The attributes that name a subject.
  static let attributes: [AttributeType<RawElement>] = [
    .written("area", Identifier.self, "The inherited area of competencies."),
    .written("competency", Identifier.self, "The inherited competency."),
    .written("track", Identifier.self, "The inherited track."),
    .written("role", Identifier.self, "The inherited role."),
    .written("forum", Identifier.self, "The inherited forum."),
    .written(
      "from", Identifier.self, "With to and kind, an inherited move: the role that is left."),
    .written("to", Identifier.self, "With from and kind: the role that is entered."),
    .written(
      "kind", Identifier.self,
      "With from and to: what the step means. With track: what kind of work advances a career there."
    ),
  ]
}
