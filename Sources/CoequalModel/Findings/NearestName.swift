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
    let wanted = Array(name.lowercased().utf8.prefix(longest))
    var near: [(distance: Int, name: String)] = []
    for candidate in Set(candidates) where candidate != name {
      let letters = Array(candidate.lowercased().utf8.prefix(longest))
      let limit = max(1, max(wanted.count, letters.count) / 3)
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let distance = distance(from: wanted, to: letters)
      if distance <= limit { near.append((distance, candidate)) }
    }
    near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.prefix(most).map(\.name)
  }

  // A hostile name of a megabyte must not cost a megabyte squared.
  private static let longest = 100

  /// Changes, additions, removals and swaps of neighbours (optimal string alignment distance).
  private static func distance(from first: [UInt8], to second: [UInt8]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for i in 1...first.count {
      var row = [i]
      row.reserveCapacity(second.count + 1)
      for j in 1...second.count {
        let change = first[i - 1] == second[j - 1] ? 0 : 1
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }
}
