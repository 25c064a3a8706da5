extension PeopleDisclosure {
  /// Whether a gap may be shown: of a slice that may, and of enough people of each group, as where only
  /// those count who receive a part of pay.
  public func shows(_ gap: RawGap, of slice: SliceGaps) -> Bool {
    state(of: slice).showsGaps && shows(gap.comparedCount) && shows(gap.referenceCount)
  }

  /// Whether the statutory screen may say whether a slice reaches the threshold.
  public func showsScreen(of slice: SliceGaps) -> Bool {
    [PayMeasure.hourly, .annual].allSatisfy { measure in
      slice.gap(in: measure).map { shows($0, of: slice) } ?? false
    }
  }

  /// Whether it may be told who receives complementary pay: of everybody, where there are none or
  /// enough of those who do and of those who do not.
  ///
  /// By value it is not told: what everybody's share leaves for the values that are hidden would have to
  /// be protected in tables of its own.
  public func showsReceiving(of slice: SliceGaps) -> Bool {
    guard slice.value == nil, state(of: slice).showsGaps else { return false }
    let groups = [
      (slice.receiving.compared, slice.comparedCount),
      (slice.receiving.reference, slice.referenceCount),
    ]
    return groups.allSatisfy { figure, all in
      let counts = figure.inputs.map { Int($0.value ?? 0) }
      return counts.count == 2 && shows(counts[0]) && shows(counts[1] - counts[0])
        && shows(all - counts[1])
    }
  }

  /// Whether it may be told where groups stand in their ranges: of enough people of each.
  public func showsPlaces(of slice: SliceGaps) -> Bool {
    guard state(of: slice).showsGaps, let places = slice.places,
      places.compared.count + places.reference.count > 0
    else { return false }
    return shows(places.compared.count) && shows(places.reference.count)
  }

  /// The figures of a slice that may be shown.
  public func figures(of slice: SliceGaps) -> [Figure] {
    guard state(of: slice).showsGaps else { return [] }
    let gaps = slice.gaps.filter { shows($0, of: slice) }.flatMap { gap in
      let counts = PairCounts(compared: gap.comparedCount, reference: gap.referenceCount)
      return shown([gap.mean, gap.median], of: counts, in: slice)
    }
    let places = slice.places.map { places in
      shown(
        places.figures,
        of: PairCounts(compared: places.compared.count, reference: places.reference.count),
        in: slice)
    }
    return gaps
      + (showsReceiving(of: slice) ? [slice.receiving.compared, slice.receiving.reference] : [])
      + (slice.tests?.figures ?? []) + (showsPlaces(of: slice) ? places ?? [] : [])
  }

  /// Figures of some people of a slice, without what they are computed from where it would tell how many
  /// others there are, or how many of them are hidden elsewhere.
  private func shown(
    _ figures: [Figure], of counts: PairCounts, in slice: SliceGaps
  ) -> [Figure] {
    let all = PairCounts(compared: slice.comparedCount, reference: slice.referenceCount)
    guard counts != all else { return figures }
    let others =
      [all]
      + slice.gaps.map {
        PairCounts(compared: $0.comparedCount, reference: $0.referenceCount)
      }
    let isSafe =
      slice.value == nil
      && others.allSatisfy {
        shows(abs($0.compared - counts.compared)) && shows(abs($0.reference - counts.reference))
      }
    return isSafe ? figures : figures.map(\.withoutInputs)
  }
}
