import CoequalRegistry

/// Roles of one grade that say something else than others do.
struct OddRoles<Value: Hashable> {
  /// What the roles say that stand apart, and which they are.
  let value: Value
  let roles: [Int]
  /// What the others say, the commonest first, with the first role that says so.
  let others: [(value: Value, role: Int)]

  /// Divides roles by what they say: the value that fewest of them have stands apart, among equals the
  /// one that comes first in the order of values.
  ///
  /// `nil` where all say the same, or all that say anything are on one track.
  init?(
    _ said: [(role: Int, value: Value)], in linked: LinkedFramework,
    isBefore: (Value, Value) -> Bool
  ) {
    guard linked.isOfSeveralTracks(said.map(\.role)) else { return nil }
    let groups = Dictionary(grouping: said, by: \.value).sorted { first, second in
      first.value.count != second.value.count
        ? first.value.count < second.value.count : isBefore(first.key, second.key)
    }
    guard groups.count > 1 else { return nil }
    value = groups[0].key
    roles = groups[0].value.map(\.role)
    others = groups.dropFirst().reversed().compactMap { value, roles in
      roles.first.map { (value, $0.role) }
    }
  }
}
