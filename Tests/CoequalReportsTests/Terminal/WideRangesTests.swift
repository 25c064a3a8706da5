import Testing

@testable import CoequalReports

@Suite struct WideRangesTests {
  @Test func rangesAscendWithoutOverlapping() {
    let bounds = WideRanges.bounds
    #expect(bounds.count.isMultiple(of: 2))
    for (index, pair) in zip(bounds, bounds.dropFirst()).enumerated() {
      let isRange = index.isMultiple(of: 2)
      #expect(isRange ? pair.0 <= pair.1 : pair.0 < pair.1, "at \(index)")
    }
  }
}
