import CoequalStatistics
import CoequalTestSupport
import Testing

/// Large inputs, in builds where that takes seconds.
@Suite struct ScaleTests {
  #if DEBUG
    private static let rows = 3_000
  #else
    private static let rows = 1_000_000
  #endif

  /// Thirty columns: numbers and two factors.
  private func design() throws -> (Design, Sample) {
    var numbers = SplitMix(seed: 42)
    let count = Self.rows
    var design = Design(rows: count)
    var y = (0..<count).map { _ in numbers.uniform() }
    for column in 0..<10 {
      let values = (0..<count).map { _ in numbers.uniform() * 100 }
      for row in 0..<count { y[row] += values[row] * Double(column) / 100 }
      try design.add(Sample(values, named: "number \(column)"))
    }
    for (name, size) in [("job", 10), ("site", 11)] {
      let codes = (0..<count).map { _ in Int32(numbers.uniform() * Double(size)) }
      for row in 0..<count { y[row] += Double(codes[row]) }
      try design.add(
        FactorCoding(name, codes: codes, levels: (0..<size).map { "\($0)" }, reference: "0"))
    }
    return (design, try Sample(y, named: "y"))
  }

  @Test func aMillionRowsAndThirtyColumnsTakeSeconds() throws {
    let (design, y) = try design()
    #expect(design.columns.count == 30)
    let clock = ContinuousClock()
    let start = clock.now
    let fit = try Regression(of: y, on: design)
    let robust = try fit.covariance(.hc3)
    let done = clock.now
    let error = try robust.estimate(of: "job:3").standardError
    #expect(error > 0 && error < 0.05)
    #expect(abs(try fit.coefficient(of: "job:3") - 3) < 4 * error)
    #expect(fit.rank == 30)
    #expect(done - start < .seconds(60), "\(done - start)")
  }
}
