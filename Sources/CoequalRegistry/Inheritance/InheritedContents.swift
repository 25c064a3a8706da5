import CoequalModel

/// Where everything stands that can be changed in an inherited framework.
struct InheritedContents {
  /// Where something stands: its number among all of its kind and, on a track or in an area, its place
  /// there.
  struct Position {
    let number: Int
    var group = 0
    var item = 0
  }

  let scales: Set<Identifier>
  private var positions: [EntityKind: [Identifier: Position]] = [:]
  private var moves: [ExtensionSubject: Position] = [:]

  init(of framework: Framework) {
    scales = Set(framework.scales.map(\.id))
    add(.area, framework.areas.map(\.id))
    add(.track, framework.tracks.map(\.id))
    add(.forum, framework.forums.map(\.id))
    add(.competency, framework.areas.map { $0.competencies.map(\.id) })
    add(.role, framework.tracks.map { $0.roles.map(\.id) })
    for (number, move) in framework.moves.enumerated() {
      let subject = ExtensionSubject.move(from: move.from, to: move.to, kind: move.kind)
      if moves[subject] == nil { moves[subject] = Position(number: number) }
    }
  }

  private mutating func add(_ kind: EntityKind, _ ids: [Identifier]) {
    positions[kind] = Dictionary(
      ids.enumerated().map { ($1, Position(number: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func add(_ kind: EntityKind, _ groups: [[Identifier]]) {
    var found: [Identifier: Position] = [:]
    var number = 0
    for (group, ids) in groups.enumerated() {
      for (item, id) in ids.enumerated() {
        if found[id] == nil { found[id] = Position(number: number, group: group, item: item) }
        number += 1
      }
    }
    positions[kind] = found
  }

  func position(of kind: EntityKind, _ id: Identifier) -> Position? { positions[kind]?[id] }

  func position(of subject: ExtensionSubject) -> Position? {
    guard let id = subject.id else { return moves[subject] }
    return position(of: subject.kind, id)
  }

  /// The ids of everything of a kind, to find what was meant.
  func names(of kind: EntityKind) -> [String] {
    positions[kind].map { $0.keys.map(\.lexical).sorted() } ?? []
  }
}
