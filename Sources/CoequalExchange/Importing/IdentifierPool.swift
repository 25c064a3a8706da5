import CoequalModel

/// Gives out ids that are unique among those it has given.
struct IdentifierPool: Hashable, Sendable {
  private var taken: Set<Identifier> = []
  /// For ids that were asked for more than once, the number that the last one got.
  private var numbers: [Identifier: Int] = [:]

  /// An id made from any text.
  mutating func id(for text: String) -> Identifier {
    let base = Identifier.suggestion(for: text) ?? Identifier(trusted: "unnamed")
    if taken.insert(base).inserted { return base }
    // Room for the number, where the id is as long as ids may be.
    let isLong = base.lexical.utf8.count > 90
    let stem = isLong ? Identifier.suggestion(for: String(base.lexical.prefix(80))) ?? base : base
    // Thousands of things may have one title, so that counting goes on where it ended.
    var number = numbers[stem] ?? 1
    var id = stem
    repeat {
      number += 1
      id = Identifier("\(stem)-\(number)") ?? stem
    } while !taken.insert(id).inserted
    numbers[stem] = number
    return id
  }

  /// The same where some ids have not been given.
  func without(_ ids: Set<String>) -> IdentifierPool {
    var pool = self
    pool.taken = taken.filter { !ids.contains($0.lexical) }
    pool.numbers = [:]
    return pool
  }
}
