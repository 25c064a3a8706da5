extension PeopleParity {
  /// All figures, in the order of the report.
  public var figures: [Figure] {
    ([everybody] + slices).flatMap(\.figures)
      + ((try? adjusted.get())?.figures ?? [])
      + (withoutDiscretion.flatMap { try? $0.get() }?.figures ?? [])
      + ((try? ladder.get())?.figures ?? [])
      + ((try? tracks.get()) ?? []).flatMap(\.figures)
  }
}

extension SliceGaps {
  /// All figures of the slice.
  public var figures: [Figure] {
    gaps.flatMap { [$0.mean, $0.median] } + [receiving.compared, receiving.reference]
      + (tests?.figures ?? []) + (places?.figures ?? [])
  }
}

extension GroupTests {
  /// All figures of the tests.
  public var figures: [Figure] {
    [difference, standardError, lower, upper, welch, mannWhitney]
  }
}

extension AdjustedGap {
  /// All figures of the gap.
  public var figures: [Figure] {
    [coefficient] + errors.map(\.standardError)
      + [naive, kennedy, lower, upper, probability, detectable, rSquared]
      + [equivalence.againstLower, equivalence.againstUpper, equivalence.lower, equivalence.upper]
      + (leaveOneOut.map { [$0.lowest, $0.highest] } ?? [])
  }
}

extension LadderGap {
  /// All figures of the division.
  public var figures: [Figure] { [without, with] + parts.map(\.value) + [share] }
}

extension TrackDifference {
  /// All figures of the comparison.
  public var figures: [Figure] {
    [difference, interaction].flatMap { [$0.value, $0.lower, $0.upper, $0.probability] }
  }
}
