import CoequalStatistics
import CoequalTestSupport
import Testing

@Suite struct PieceFoldTests {
  @Test(arguments: [1, 2, 3, 8]) func piecesAreMergedInTheirOrder(_ threads: Int) {
    let pieces = PieceFold.pieces(of: 300_000)
    let rows = PieceFold.fold(pieces, threads: threads) {
      [$0]
    } merge: {
      $0 += $1
    }
    #expect(rows == pieces)
    #expect(pieces.first?.lowerBound == 0 && pieces.last?.upperBound == 300_000)
    #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  @Test func nothingComesOfNoRows() {
    let count = PieceFold.fold(PieceFold.pieces(of: 0), threads: 2) {
      $0.count
    } merge: {
      $0 += $1
    }
    #expect(count == nil)
  }

  /// Quantiles are found without sorting; those of sorted values are the measure.
  @Test(arguments: [1, 2, 5, 40, 41, 1000, 5000]) func quantilesAreThoseOfSortedValues(
    _ count: Int
  ) throws {
    var random = SplitMix(seed: UInt64(count))
    let places = (0..<count).map(Double.init)
    var lists: [[Double]] = [places, places.map { -$0 }, places.map { _ in 3 }]
    lists.append(places.map { _ in random.normal() })
    lists.append(places.map { _ in Double(random.index(7)) })
    lists.append(places.indices.map { $0 % 2 == 0 ? places[$0] : -places[$0] })
    for values in lists {
      let (sample, sorted) = (try Sample(values, named: "x"), values.sorted())
      let shares = [0.9, 0, 0.25, 0.5, 1, 0.1]
      let found = sample.quantiles(at: shares, .inverseOfDistribution)
      for (share, value) in zip(shares, found) {
        let place = max(1, Int((share * Double(count) - 1e-9).rounded(.up)))
        #expect(value == sorted[place - 1])
      }
    }
  }
}
