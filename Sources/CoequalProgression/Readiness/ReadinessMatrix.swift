import CoequalTables

/// Who meets everything that each of many roles asks for, for sure or perhaps: the whole matrix of
/// people and roles at once.
///
/// Sixty-four people are one word. Each level that some role asks for becomes a row of bits, one for
/// each person who has it; a role is those rows taken together with "and", and a choice of k counts in
/// bits: at least j of the first i alternatives are met where at least j of the first i - 1 are, or
/// j - 1 of them and the alternative. Nested choices are exact, whatever they share, since each
/// alternative is either met or not.
///
/// The result is the same for any number of threads.
public struct ReadinessMatrix: Sendable {
  /// How many people there are.
  public let people: Int
  /// How many roles there are.
  public let roles: Int
  // Blocks of people one behind the other; in each the words of the first role, of the second, …
  private let worst, best: [UInt64]

  /// Words of a block, so that what all roles look at stays near the processor.
  private static let blockWords = 64
  /// Blocks that one thread takes at once.
  private static let chunkBlocks = 16

  /// Compares everybody with every role.
  ///
  /// - Parameters:
  ///   - levels: The levels of the people.
  ///   - trees: What the roles ask for, of the framework whose competencies the levels are of.
  ///   - threads: How many threads work at most.
  /// - Complexity: O(*p* (*c* + *r*) ÷ 64) words for *p* people, *c* levels that are asked for and *r*
  ///   requirements of all roles; a choice of k counts k times.
  public init(_ levels: LevelColumns, _ trees: [RequirementTree], threads: Int = 4) {
    people = levels.people
    roles = trees.count
    let plan = MatrixPlan(trees, competencies: levels.lowest.count)
    let perBlock = Self.blockWords * 64
    let blocks = (levels.people + perBlock - 1) / perBlock
    let chunks = (blocks + Self.chunkBlocks - 1) / Self.chunkBlocks
    let count = levels.people
    let parts = Threads.map(chunks, threads: threads) { chunk -> (low: [UInt64], high: [UInt64]) in
      var low: [UInt64] = []
      var high: [UInt64] = []
      for block in chunk * Self.chunkBlocks..<min(blocks, (chunk + 1) * Self.chunkBlocks) {
        let range = block * perBlock..<min(count, (block + 1) * perBlock)
        low += plan.words(of: levels.lowest, range, Self.blockWords, isBest: false)
        high += plan.words(of: levels.highest, range, Self.blockWords, isBest: true)
      }
      return (low, high)
    }
    worst = parts.flatMap(\.low)
    best = parts.flatMap(\.high)
  }

  /// Whether a person meets everything for sure.
  public func isReady(_ person: Int, for role: Int) -> Bool { bit(worst, person, role) }

  /// Whether a person meets everything if what is unknown is as good as can be.
  public func mayBeReady(_ person: Int, for role: Int) -> Bool { bit(best, person, role) }

  /// How many people meet everything, for sure and at best.
  public func bench(for role: Int) -> (ready: Int, atBest: Int) {
    (count(worst, role), count(best, role))
  }

  private func bit(_ words: [UInt64], _ person: Int, _ role: Int) -> Bool {
    let (block, rest) = person.quotientAndRemainder(dividingBy: Self.blockWords * 64)
    let word = words[(block * roles + role) * Self.blockWords + rest / 64]
    return word >> UInt64(rest % 64) & 1 == 1
  }

  private func count(_ words: [UInt64], _ role: Int) -> Int {
    var count = 0
    for start in stride(
      from: role * Self.blockWords, to: words.count, by: roles * Self.blockWords)
    {
      for word in words[start..<start + Self.blockWords] { count += word.nonzeroBitCount }
    }
    return count
  }
}
