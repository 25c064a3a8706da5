/// Which rows may depend on each other, by dense codes in the order in which the clusters first appear.
struct Clusters: Sendable {
  /// The cluster of each row.
  let codes: [Int32]
  /// How many there are, at least two.
  let count: Int

  /// Takes any codes.
  ///
  /// - Throws: when there are not as many as rows, or all are equal.
  init(_ codes: [Int], rowCount: Int) throws(StatisticsError) {
    if codes.count != rowCount {
      throw .length(column: "clusters", count: codes.count, expected: rowCount)
    }
    var places = Places(codes)
    self.codes = codes.map { places.place(of: $0) }
    count = places.count
    if count < 2 { throw .constant(column: "clusters") }
  }

  /// The rows cluster by cluster, each in their order, and where each cluster begins; last, where the
  /// last one ends.
  func ordered() -> (rows: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for cluster in 0..<count { starts[cluster + 1] += starts[cluster] }
    var next = starts
    var rows = [Int32](repeating: 0, count: codes.count)
    for (row, code) in codes.enumerated() {
      rows[next[Int(code)]] = Int32(truncatingIfNeeded: row)
      next[Int(code)] += 1
    }
    return (rows, starts)
  }

  /// The place of each code: in a list where codes are small, or else in a dictionary.
  private struct Places {
    private(set) var count = 0
    private var list: [Int32] = []
    private var dictionary: [Int: Int32] = [:]

    init(_ codes: [Int]) {
      guard let least = codes.min(), let most = codes.max(), least >= 0,
        most / 4 <= codes.count + 256
      else { return }
      list = Array(repeating: -1, count: most + 1)
    }

    mutating func place(of code: Int) -> Int32 {
      let known = list.isEmpty ? dictionary[code] ?? -1 : list[code]
      if known >= 0 { return known }
      let new = Int32(truncatingIfNeeded: count)
      count += 1
      if list.isEmpty { dictionary[code] = new } else { list[code] = new }
      return new
    }
  }
}
