import CoequalExchange
import CoequalModel

/// How the items of a package hang together.
struct CaseTree {
  /// The items at the top, in their order.
  private(set) var roots: [Int] = []
  /// The children of each item, in their order.
  private(set) var children: [[Int]]
  /// The parent of each item; `nil` at the top.
  private(set) var parents: [Int?]

  /// Builds the tree of a package; reports links to nowhere, second parents and circles.
  ///
  /// - Complexity: O(*n* log *n*) for *n* items and associations, however deep they go
  init(of package: CasePackage, reportingTo draft: inout ImportDraft) {
    children = Array(repeating: [], count: package.items.count)
    parents = Array(repeating: nil, count: package.items.count)
    var hasPlace = Array(repeating: false, count: package.items.count)
    var ranks = Array(repeating: Int.max, count: package.items.count)
    for association in package.parenthoods {
      guard let child = package.item(association.origin) else {
        draft.report(
          .danglingSource, "a child that is not in the package", at: association.origin.place)
        draft.ledger.leave(association.node, because: "its child is not in the package")
        continue
      }
      if hasPlace[child] {
        draft.ledger.leave(
          association.node, because: "an item stands in one place, under its first parent")
        continue
      }
      let parent = package.item(association.destination)
      if let parent {
        children[parent].append(child)
        parents[child] = parent
      } else if package.isDocument(association.destination) {
        roots.append(child)
      } else {
        draft.report(
          .danglingSource,
          "a parent that is not in the package; the item is read as one at the top",
          at: association.destination.place)
        continue
      }
      hasPlace[child] = true
      ranks[child] = association.sequence ?? .max
      draft.ledger.leave(
        association.node, because: "it says under which item another stands, as nesting does here")
    }
    roots += package.items.indices.filter { !hasPlace[$0] }
    roots = Self.sorted(roots, by: ranks)
    for parent in children.indices where children[parent].count > 1 {
      children[parent] = Self.sorted(children[parent], by: ranks)
    }
    breakCircles(of: package, reportingTo: &draft)
  }

  /// Sorts by rank; items of one rank stay in their order.
  private static func sorted(_ items: [Int], by ranks: [Int]) -> [Int] {
    items.enumerated().sorted { first, second in
      (ranks[first.element], first.offset) < (ranks[second.element], second.offset)
    }.map(\.element)
  }

  /// Puts one item of each circle at the top.
  private mutating func breakCircles(of package: CasePackage, reportingTo draft: inout ImportDraft)
  {
    var isReached = Array(repeating: false, count: children.count)
    for root in roots { reach(root, &isReached) }
    for item in children.indices where !isReached[item] {
      draft.report(
        .unexpectedSource, "an item stands under itself; it is read as one at the top",
        at: (package.items[item]["identifier"] ?? package.items[item]).place)
      if let parent = parents[item] { children[parent].removeAll { $0 == item } }
      parents[item] = nil
      roots.append(item)
      reach(item, &isReached)
    }
  }

  private func reach(_ item: Int, _ isReached: inout [Bool]) {
    var pending = [item]
    while let next = pending.popLast() {
      if isReached[next] { continue }
      isReached[next] = true
      pending += children[next]
    }
  }
}
