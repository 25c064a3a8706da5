import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// The search for the nearest allowance, compared with a look at each.
@Suite struct CoveredRangesTests {
  /// Ranges that lie one in the other or apart, as those of elements do.
  private func nested(_ range: Range<Int>, _ random: inout SplitMix, depth: Int) -> [Range<Int>] {
    var ranges = [range]
    if random.once(in: 4) { ranges.append(range) }
    var start = range.lowerBound + random.index(3)
    while depth > 0, start + 2 < range.upperBound {
      let end = min(range.upperBound, start + 1 + random.index(range.count))
      ranges += nested(start..<end, &random, depth: depth - 1)
      start = end + random.index(4)
    }
    return ranges
  }

  private func nearest(_ reasons: [RecordedReason], _ place: Range<Int>) -> RecordedReason? {
    reasons.filter { reason in
      guard let covered = reason.covered else { return false }
      return covered.lowerBound <= place.lowerBound && place.upperBound <= covered.upperBound
    }.min { first, second in
      (first.covered?.count ?? 0, first.place.range.lowerBound)
        < (second.covered?.count ?? 0, second.place.range.lowerBound)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func findsWhatALookAtEachFinds(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let ranges: [Range<Int>?] = nested(0..<60, &random, depth: 5) + [nil]
    let reasons = ranges.enumerated().map { index, range in
      let place = Place(file: "f.xml", range: index..<index + 1)
      return RecordedReason(
        rule: RuleID("r"), text: "\(index)", place: place, rulePlace: place, covered: range)
    }
    let search = CoveredRanges(reasons.shuffled(using: &random))
    for start in 0..<60 {
      let place = start..<start + 1
      #expect(search.nearest(around: place) == nearest(reasons, place))
    }
  }

  @Test func nothingIsNearWhereThereIsNone() {
    #expect(CoveredRanges([]).nearest(around: 0..<1) == nil)
  }
}
