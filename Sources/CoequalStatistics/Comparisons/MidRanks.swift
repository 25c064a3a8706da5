/// The places of the values of two samples in their common order, equal ones sharing the mean of their
/// places.
struct MidRanks {
  /// Twice the sum of the ranks of the first sample, which is a whole number.
  private(set) var doubledSum = 0
  /// How many values are equal, for each group of them, in ascending order.
  private(set) var ties: [Int] = []
  /// The sorted samples.
  private let first, second: [Double]

  /// - Complexity: O(*n* log *n*)
  init(_ first: [Double], _ second: [Double]) {
    self.first = first.sorted()
    self.second = second.sorted()
    var (sum, ties) = (0, [Int]())
    forEachRun { doubled, fromFirst, count in
      sum += doubled * fromFirst
      if count > 1 { ties.append(count) }
    }
    doubledSum = sum
    self.ties = ties
  }

  /// Hands out each group of equal values: twice their rank, how many are of the first sample, and how
  /// many there are.
  private func forEachRun(_ body: (_ doubled: Int, _ fromFirst: Int, _ count: Int) -> Void) {
    var (left, right) = (0, 0)
    while left < first.count || right < second.count {
      let (start, begin) = (left + right, left)
      let value =
        if left == first.count {
          second[right]
        } else if right == second.count {
          first[left]
        } else {
          min(first[left], second[right])
        }
      while left < first.count, first[left] == value { left += 1 }
      while right < second.count, second[right] == value { right += 1 }
      let end = left + right
      body(start + 1 + end, left - begin, end - start)
    }
  }

  /// Twice the rank of each value, in ascending order.
  private var doubled: [Int] {
    var ranks: [Int] = []
    forEachRun { doubled, _, count in ranks += Array(repeating: doubled, count: count) }
    return ranks
  }

  /// The shares of all choices of some ranks whose doubled sum is at most this, and at least this.
  func tails(ofSum sum: Int, choosing count: Int) -> Tails {
    let doubled = doubled
    let all = doubled.reduce(0, +)
    // A row for each k: choices of k ranks with doubled sum s, over the ranks looked at so far. The last ones
    // first, as each is made of those before it as they were.
    let width = all + 1
    var ways = Array(repeating: 0.0, count: (count + 1) * width)
    ways[0] = 1
    var (reached, seen) = (0, 0)
    for rank in doubled {
      reached += rank
      seen += 1
      var chosen = min(count, seen)
      while chosen > 0 {
        var place = chosen * width + reached
        let (last, step) = (chosen * width + rank, width + rank)
        while place >= last {
          ways[place] += ways[place - step]
          place -= 1
        }
        chosen -= 1
      }
    }
    let choices = ways[(count * width)...]
    let whole = choices.reduce(0, +)
    return Tails(
      lower: choices.prefix(sum + 1).reduce(0, +) / whole,
      upper: choices.dropFirst(sum).reduce(0, +) / whole)
  }
}
