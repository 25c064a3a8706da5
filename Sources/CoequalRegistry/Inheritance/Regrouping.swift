import CoequalModel

/// The tracks with their roles, or the areas with their competencies, on the way from what is inherited
/// to what holds: some taken out, some put in, and the places of all kept beside them.
struct Regrouping<Group, Item> {
  let groups: [Group]
  let groupOrigins: [Provenance.Origin]
  /// The places of the items of all groups, one group after the other.
  let itemOrigins: [Provenance.Origin]
  let removedGroups: Set<Int>
  /// By number through all groups.
  let removedItems: Set<Int>
  /// New items by group, in the order written.
  let added: [Int: [(value: Item, origin: Provenance.Origin)]]
  /// Where among the items of its group a new one goes.
  let place: (Item, [Item]) -> Int

  /// The lists as they hold; `nil` where nothing is taken out or put in.
  func rebuilt(_ items: WritableKeyPath<Group, [Item]>) -> (
    groups: [Group], groupOrigins: [Provenance.Origin], itemOrigins: [Provenance.Origin]
  )? {
    if removedGroups.isEmpty && removedItems.isEmpty && added.isEmpty { return nil }
    var result = (
      groups: [Group](), groupOrigins: [Provenance.Origin](), itemOrigins: [Provenance.Origin]()
    )
    var first = 0
    for (index, group) in groups.enumerated() {
      let numbers = first..<first + group[keyPath: items].count
      first = numbers.upperBound
      if removedGroups.contains(index) { continue }
      var (group, origins) = (group, Array(itemOrigins[numbers]))
      if numbers.contains(where: removedItems.contains) {
        let kept = numbers.filter { !removedItems.contains($0) }
        group[keyPath: items] = kept.map { group[keyPath: items][$0 - numbers.lowerBound] }
        origins = kept.map { itemOrigins[$0] }
      }
      for new in added[index] ?? [] {
        let position = place(new.value, group[keyPath: items])
        group[keyPath: items].insert(new.value, at: position)
        origins.insert(new.origin, at: position)
      }
      result.groups.append(group)
      result.groupOrigins.append(groupOrigins[index])
      result.itemOrigins += origins
    }
    return result
  }
}
