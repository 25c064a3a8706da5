import CoequalCensus
import CoequalModel
import Testing

@testable import CoequalParity

@Suite struct QuartileBandsTests {
  /// What the guidance of two countries gives where workers do not divide by four.
  @Test(arguments: [
    (4, [1, 1, 1, 1], [1, 1, 1, 1]), (5, [2, 1, 1, 1], [2, 1, 1, 1]),
    (10, [3, 2, 3, 2], [3, 2, 2, 3]), (15, [4, 4, 4, 3], [4, 4, 3, 4]),
    (3, [1, 1, 1, 0], [1, 1, 0, 1]),
  ])
  func sizesAreThoseOfTheGuidance(_ count: Int, _ byRank: [Int], _ other: [Int]) throws {
    #expect(QuartileBands.sizes(of: count, .standard) == byRank)
    var conventions = Conventions.standard
    try conventions.choose(
      #require(Identifier("lowest-highest-second")), for: Convention.quartileSizes.id)
    #expect(QuartileBands.sizes(of: count, conventions) == other)
  }

  private static let groups = CodedColumn(["f", "f", "m", "m", "m", "m", "f", "m"])

  @Test func equalPayAtALimitIsDividedWithItsMix() {
    // All are paid the same: each band gets two of them, with three women among eight.
    let bands = QuartileBands(
      of: Array(0..<8), pay: Array(repeating: 10, count: 8), by: Self.groups, .standard)
    #expect(bands.counts.map { $0.reduce(0, +) } == [2, 2, 2, 2])
    #expect(bands.counts.map(\.[0]).reduce(0, +) == 3)
    #expect(bands.counts.map(\.[0]).max() == 1)
  }

  @Test func equalPayCanBeDividedAsListed() throws {
    var conventions = Conventions.standard
    try conventions.choose(#require(Identifier("as-listed")), for: Convention.quartileTies.id)
    let bands = QuartileBands(
      of: Array(0..<8), pay: Array(repeating: 10, count: 8), by: Self.groups, conventions)
    #expect(bands.counts == [[2, 0], [0, 2], [0, 2], [1, 1]])
  }

  @Test func peopleWithoutPayOrGroupDoNotCount() {
    let bands = QuartileBands(
      of: [0, 1, 2], pay: [10, .nan, 20], by: CodedColumn(["f", "m", nil]), .standard)
    #expect(bands.counts.joined().reduce(0, +) == 1)
  }

  @Test(arguments: [([3, 5], 4), ([1, 1, 1], 2), ([10, 0], 3), ([0, 0], 2)])
  func sharesAddUpAndTakeNoMoreThanThereIs(_ counts: [Int], _ size: Int) {
    let share = QuartileBands.share(of: counts, size)
    #expect(share.reduce(0, +) == min(size, counts.reduce(0, +)))
    #expect(zip(share, counts).allSatisfy { $0 <= $1 && $0 >= 0 })
  }
}
