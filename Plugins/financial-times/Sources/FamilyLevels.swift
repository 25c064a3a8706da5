import CoequalExchange
import CoequalModel

/// The levels of a job family, from the lowest to the highest.
struct FamilyLevels {
  private(set) var all: [FamilyLevel] = []
  /// The levels as a scale, in which those side by side are one.
  private var known: Set<String> = []
  private(set) var scale = Scale(id: Identifier(trusted: "levels"), levels: [])

  /// More levels than any company has; moves and requirements multiply with them.
  private static let most = 200

  /// Reads the list of levels; its order is all that the source says of their height.
  init(_ list: SourceNode, into draft: inout ImportDraft) {
    var seen: [String: SourceNode] = [:]
    var items: [(key: String, node: SourceNode, name: SourceNode?)] = []
    for item in list.items {
      guard let node = item["id"] ?? item["name"], let key = node.text?.collapsed, !key.isEmpty
      else {
        draft.report(
          .unexpectedSource, "a level without an id; expected a map with id and name",
          at: item.place)
        continue
      }
      if let first = seen[key] {
        draft.report(
          .repeatedSource, "the level '\(key)' is there twice; the first counts", at: node.place,
          notes: [Finding.Note("the first", at: first.place)], help: ["give it an id of its own"])
        draft.ledger.leave(item, because: "its id names another level already")
        continue
      }
      seen[key] = node
      guard items.count < Self.most else {
        draft.report(
          .oversizedSource, "more than \(Self.most) levels; up to that many are read",
          at: node.place)
        draft.ledger.leave(item, because: "there are too many levels before it")
        continue
      }
      items.append((key, node, item["name"]))
    }
    known = Set(items.map(\.key))
    let endings = LevelEnding.endings(of: items.map(\.key))
    var steps: [String: Int] = [:]
    for item in items {
      let ending = endings[item.key]
      let step = ending.flatMap { steps[$0.stem] } ?? scale.levels.count
      if step == scale.levels.count { addStep(named: ending?.stem ?? item.key) }
      if let ending { steps[ending.stem] = step }
      all.append(
        FamilyLevel(
          key: item.key, node: item.node, name: item.name, ending: ending, step: step))
    }
    for step in scale.levels.indices {
      let levels = all.filter { $0.step == step }
      if levels.count == 1 { scale.levels[step].title = levels.first?.title }
    }
  }

  private mutating func addStep(named name: String) {
    let taken = Set(scale.levels.map(\.id))
    let base = Identifier.suggestion(for: name) ?? Identifier(trusted: "level")
    var id = base
    var number = 1
    while taken.contains(id) {
      number += 1
      id =
        Identifier("\(base)-\(number)")
        ?? Identifier(trusted: "level-\(scale.levels.count)-\(number)")
    }
    scale.levels.append(ScaleLevel(id: id))
  }

  /// The level of the scale that a level stands on.
  func scaleLevel(of level: FamilyLevel) -> Identifier { scale.levels[level.step].id }

  /// The ids of all levels.
  var keys: Set<String> { known }

  /// The level of an id.
  subscript(key: String) -> FamilyLevel? { all.first { $0.key == key } }

  /// Whether levels of several tracks stand on the step of this one.
  func isShared(_ level: FamilyLevel) -> Bool { all.count { $0.step == level.step } > 1 }
}
