import CoequalModel

/// The reasons for one rule in one file, to find the one nearest to a place.
///
/// What two of them cover lies one in the other or apart, because elements do.
struct CoveredRanges {
  private let reasons: [(range: Range<Int>, reason: RecordedReason)]
  /// For each reason the next one around it.
  private let outer: [Int?]

  init(_ reasons: [RecordedReason]) {
    let covering = reasons.compactMap { reason in reason.covered.map { (range: $0, reason: reason) }
    }
    let sorted = covering.sorted { Self.order($0) < Self.order($1) }
    var kept: [(range: Range<Int>, reason: RecordedReason)] = []
    var outer: [Int?] = []
    var open: [Int] = []
    for candidate in sorted {
      while let last = open.last, kept[last].range.upperBound < candidate.range.upperBound {
        open.removeLast()
      }
      // Of several for one element the first counts; the others allow nothing.
      if let last = open.last, kept[last].range == candidate.range { continue }
      outer.append(open.last)
      open.append(kept.count)
      kept.append(candidate)
    }
    self.reasons = kept
    self.outer = outer
  }

  /// The reason whose element is the nearest around a place.
  ///
  /// - Complexity: O(log *n* + depth of the element)
  func nearest(around place: Range<Int>) -> RecordedReason? {
    let count = reasons.countOfFirst { $0.range.lowerBound <= place.lowerBound }
    var index: Int? = count > 0 ? count - 1 : nil
    while let current = index {
      if reasons[current].range.upperBound >= place.upperBound { return reasons[current].reason }
      index = outer[current]
    }
    return nil
  }

  private static func order(
    _ candidate: (range: Range<Int>, reason: RecordedReason)
  ) -> (Int, Int, Int) {
    (
      candidate.range.lowerBound, -candidate.range.upperBound,
      candidate.reason.place.range.lowerBound
    )
  }
}
