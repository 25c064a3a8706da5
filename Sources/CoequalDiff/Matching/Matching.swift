/// Which things of two lists are the same: by their key, else by what they hold.
///
/// What has no partner by key is matched by equal content, and what is left by words that both have.
/// Words that many of the rest share are passed over, so the time stays in proportion to the number of
/// words. The result depends on the lists alone.
struct Matching {
  struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// The pairs, in the order of the new list.
  private(set) var pairs: [Pair] = []
  /// Positions in the old list that have no partner, in order.
  private(set) var removed: [Int] = []
  /// Positions in the new list that have no partner, in order.
  private(set) var added: [Int] = []

  /// How alike two things must be, from 0 to 1.
  private static let threshold = 0.5
  /// How many of the rest may share a word for it to say which is which.
  private static let mostSharing = 12

  init<Value, Key: Hashable, Content: Hashable>(
    _ old: [Value], _ new: [Value], key: (Value) -> Key, content: (Value) -> Content,
    words: (Value) -> Set<String>
  ) {
    removed = Array(old.indices)
    added = Array(new.indices)
    pair(old.map(key), new.map(key))
    if !removed.isEmpty, !added.isEmpty {
      let (oldWords, newWords) = (removed.map { words(old[$0]) }, added.map { words(new[$0]) })
      let known = (
        Dictionary(uniqueKeysWithValues: zip(removed, oldWords)),
        Dictionary(uniqueKeysWithValues: zip(added, newWords))
      )
      // What holds nothing is like everything else that holds nothing.
      pair(
        old.indices.map { known.0[$0]?.isEmpty ?? true ? nil : content(old[$0]) },
        new.indices.map { known.1[$0]?.isEmpty ?? true ? nil : content(new[$0]) })
      pairAlike(known.0, known.1)
    }
    pairs.sort { $0.new < $1.new }
  }

  private mutating func pair<Key: Hashable>(_ old: [Key?], _ new: [Key?]) {
    var open: [Key: [Int]] = [:]
    for index in removed.reversed() {
      if let key = old[index] { open[key, default: []].append(index) }
    }
    var found: [Pair] = []
    for index in added {
      guard let key = new[index], let partner = open[key]?.popLast() else { continue }
      found.append(Pair(old: partner, new: index))
    }
    take(found)
  }

  private mutating func take(_ found: [Pair]) {
    if found.isEmpty { return }
    let (old, new) = (Set(found.map(\.old)), Set(found.map(\.new)))
    removed.removeAll(where: old.contains)
    added.removeAll(where: new.contains)
    pairs += found
  }

  private mutating func pairAlike(_ old: [Int: Set<String>], _ new: [Int: Set<String>]) {
    let (sharingOld, sharingNew) = (index(removed, old), index(added, new))
    var candidates: Set<Pair> = []
    for (word, olds) in sharingOld where olds.count <= Self.mostSharing {
      guard let news = sharingNew[word], news.count <= Self.mostSharing else { continue }
      for first in olds {
        for second in news { candidates.insert(Pair(old: first, new: second)) }
      }
    }
    let scored = candidates.map { pair in
      (pair: pair, score: Self.likeness(old[pair.old] ?? [], new[pair.new] ?? []))
    }.filter { $0.score >= Self.threshold }.sorted { first, second in
      if first.score != second.score { return first.score > second.score }
      let sums = (first.pair.old + first.pair.new, second.pair.old + second.pair.new)
      return sums.0 != sums.1 ? sums.0 < sums.1 : first.pair.new < second.pair.new
    }
    var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
    take(
      scored.compactMap { pair, _ in
        if usedOld.contains(pair.old) || usedNew.contains(pair.new) { return nil }
        usedOld.insert(pair.old)
        usedNew.insert(pair.new)
        return pair
      })
  }

  private func index(_ positions: [Int], _ words: [Int: Set<String>]) -> [String: [Int]] {
    var table: [String: [Int]] = [:]
    for position in positions {
      for word in words[position] ?? [] { table[word, default: []].append(position) }
    }
    return table
  }

  /// The words that both have, as a share of those of either on average.
  static func likeness(_ first: Set<String>, _ second: Set<String>) -> Double {
    let count = first.count + second.count
    return count == 0 ? 0 : Double(2 * first.intersection(second).count) / Double(count)
  }
}
