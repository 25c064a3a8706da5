import Markup

/// Counts the rows of chunks in their order, and says where reading stops.
struct RowTally {
  private(set) var rows = 0
  private(set) var seen = 0
  private(set) var unfit = 0
  /// The rows, and the lines, before the next chunk.
  private(set) var numbers: Int
  private(set) var lines: Int
  /// The numbers of the rows that were taken.
  private(set) var taken: RowNumbers
  private(set) var counts: [RowProblem.Kind: Int] = [:]
  private(set) var problems: [RowProblem] = []
  private var spelledOut: [RowProblem.Kind: Int] = [:]
  private let mostUnfit: Double
  private let mostProblems: Int

  /// So many unfit rows alone never stop reading in the middle of a file.
  private static let fewUnfit = 20
  /// The rows of which too many must be unfit before reading stops in the middle of a file: the
  /// first few may well be the worst.
  private static let fairSample = 10_000

  /// Makes a tally.
  ///
  /// - Parameters:
  ///   - numbers: The rows before the first chunk: the header and what is above it.
  ///   - lines: The lines before it.
  init(mostUnfit: Double, mostProblems: Int, numbers: Int, lines: Int) {
    self.mostUnfit = mostUnfit
    self.mostProblems = mostProblems
    self.numbers = numbers
    taken = RowNumbers(first: numbers + 1)
    self.lines = lines
  }

  /// Counts the next chunk.
  ///
  /// - Returns: Whether to go on; where not, only what leads up to the stop is counted.
  mutating func add(_ chunk: ChunkRows) -> Bool {
    var last = Int.max
    let before = (seen: seen, unfit: unfit)
    for row in chunk.unfit {
      unfit += 1
      let sample = max(seen + row.seen + 1, Self.fairSample)
      if Double(unfit) > max(mostUnfit * Double(sample), Double(Self.fewUnfit)) {
        last = row.number
        seen += row.seen + 1
        break
      }
    }
    for fault in chunk.faults where fault.number <= last { counts[fault.kind, default: 0] += 1 }
    for problem in chunk.problems where problem.row <= last {
      spelledOut[problem.kind, default: 0] += 1
      guard spelledOut[problem.kind, default: 0] <= mostProblems else { continue }
      var problem = problem
      problem.row += numbers + 1
      problem.position?.line += lines + 1
      problems.append(problem)
    }
    guard last == .max else {
      rows += (seen - before.seen) - (unfit - before.unfit)
      return false
    }
    taken.append(chunk.passed, at: rows)
    rows += chunk.count
    seen += chunk.seen
    numbers += chunk.numbers
    lines += chunk.lines
    return true
  }

  /// Whether more rows are unfit than may be.
  var isRefused: Bool { Double(unfit) > mostUnfit * Double(seen) }
}
