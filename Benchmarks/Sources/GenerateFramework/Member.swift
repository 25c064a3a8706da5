/// One of many frameworks that extend each other, as those of a group and its companies.
struct Member {
  let number: Int
  /// The number of the one that it extends; `nil` for those that are written in full.
  let base: Int?
  /// How many there are above it.
  let level: Int

  var id: String { "framework-\(number)" }
  var baseID: String? { base.map { "framework-\($0)" } }

  /// The share of each level, of 25: a few are extended by more, and these by more again.
  private static let shares = [1, 2, 4, 8, 10]

  /// So many frameworks on five levels, each after the one that it extends.
  static func all(_ count: Int) -> [Member] {
    var members: [Member] = []
    var above = 0..<0
    for (level, share) in shares.enumerated() {
      let first = members.count
      let isLast = level == shares.count - 1
      let size = isLast ? count - first : max(1, count * share / 25)
      for position in 0..<size {
        let base = above.isEmpty ? nil : above.lowerBound + position % above.count
        members.append(Member(number: members.count, base: base, level: level))
      }
      above = first..<members.count
    }
    return members
  }
}
