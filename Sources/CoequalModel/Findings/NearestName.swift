/// Finds what somebody probably meant.
public enum NearestName {
  /// The candidate nearest to `name`, or `nil` when none is near enough to be worth saying.
  ///
  /// Near means at most a third of the letters changed, added, dropped or swapped. Among equally
  /// near ones the first in alphabetical order wins, so that the answer never depends on the order
  /// of files. Takes time in proportion to the lengths times the number of candidates.
  public static func suggestion(
    for name: String, among candidates: some Sequence<String>
  ) -> String? {
    nearest(to: name, among: candidates, most: 1).first
  }

  /// Up to `most` candidates near to `name`, the nearest first.
  public static func nearest(
    to name: String, among candidates: some Sequence<String>, most: Int
  ) -> [String] {
    var table = DistanceTable(folded(name))
    var near: [(distance: Int, name: String)] = []
    for candidate in candidates where candidate != name {
      let letters = folded(candidate)
      let limit = max(1, max(table.letters.count, letters.count) / 3)
      guard let distance = table.distance(to: letters, atMost: limit),
        !near.contains(where: { $0.name == candidate })
      else { continue }
      near.append((distance, candidate))
    }
    near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.prefix(most).map(\.name)
  }

  /// The bytes that are compared: a slip in the case of a letter is none.
  private static func folded(_ name: String) -> [UInt8] {
    // A hostile name of a megabyte must not cost a megabyte squared.
    name.utf8.prefix(100).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
  }
}

/// Counts changes, additions, removals and swaps of neighbours (optimal string alignment distance)
/// from one name to many, in memory that is used again.
private struct DistanceTable {
  let letters: [UInt8]
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  init(_ letters: [UInt8]) {
    self.letters = letters
  }

  /// The distance, or `nil` when it is greater than `limit`.
  ///
  /// Takes time in proportion to the length times the limit.
  mutating func distance(to other: [UInt8], atMost limit: Int) -> Int? {
    guard abs(letters.count - other.count) <= limit else { return nil }
    // Farther from the diagonal than the limit everything is beyond the limit.
    let beyond = limit + 1
    // Not three copies of one array: optimised, Swift 6.3 then writes to all of them at once.
    Self.fill(&beforeLast, with: beyond, count: other.count + 1)
    Self.fill(&last, with: beyond, count: other.count + 1)
    Self.fill(&row, with: beyond, count: other.count + 1)
    for j in 0...min(limit, other.count) { last[j] = j }
    for (i, letter) in letters.enumerated() {
      let columns = max(0, i - limit)..<min(other.count, i + limit + 1)
      row[columns.lowerBound] = columns.lowerBound == 0 ? min(i + 1, beyond) : beyond
      var least = row[columns.lowerBound]
      for j in columns {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other[j] ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], letters[i - 1] == other[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row[j + 1] = min(best, beyond)
        least = min(least, row[j + 1])
      }
      if columns.upperBound < other.count { row[columns.upperBound + 1] = beyond }
      // No path that gets worse than the limit comes back, but a swap can skip a row.
      if least > limit, (last.min() ?? 0) > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }

  private static func fill(_ row: inout [Int], with value: Int, count: Int) {
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(value, count: count))
  }
}
