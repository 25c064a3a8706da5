/// The places of values in their order, equal ones sharing the mean of their places.
struct MidRanks {
  /// Twice the ranks, which are whole numbers.
  private(set) var doubled: [Int]
  /// How many values are equal, for each group of them.
  private(set) var ties: [Int] = []

  init(_ values: [Double]) {
    doubled = Array(repeating: 0, count: values.count)
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { doubled[order[place]] = start + 1 + end }
      if end - start > 1 { ties.append(end - start) }
      start = end
    }
  }

  /// The shares of all choices of some ranks whose doubled sum is at most this, and at least this.
  func tails(ofSum sum: Int, choosing count: Int) -> Tails {
    let all = doubled.reduce(0, +)
    // ways[k][s]: choices of k ranks with doubled sum s, over the ranks looked at so far.
    var ways = Array(repeating: Array(repeating: 0.0, count: all + 1), count: count + 1)
    ways[0][0] = 1
    var (reached, seen) = (0, 0)
    for rank in doubled {
      reached += rank
      seen += 1
      for chosen in (1...max(1, min(count, seen))).reversed() where chosen <= count {
        for total in (rank...max(rank, reached)).reversed() where reached >= rank {
          ways[chosen][total] += ways[chosen - 1][total - rank]
        }
      }
    }
    let whole = ways[count].reduce(0, +)
    return Tails(
      lower: ways[count][...sum].reduce(0, +) / whole,
      upper: ways[count][sum...].reduce(0, +) / whole)
  }
}
