extension PeopleDisclosure {
  /// Whether a gap may be shown: of a slice that may, and of enough people of each group, as where only
  /// those count who receive a part of pay.
  ///
  /// What part of pay few do not receive is not told: the sums of all pay and of basic pay give how much
  /// of it there is, and the gap then how many share it. So a gap among those who receive some is shown of
  /// everybody at most, and by value only where nobody is without.
  public func shows(_ gap: RawGap, of slice: SliceGaps) -> Bool {
    guard state(of: slice).showsGaps, shows(gap.comparedCount), shows(gap.referenceCount) else {
      return false
    }
    return gap.measure.part != .complement || isOfEverybody(gap.measure)
      || leavesEnough(gap.counts, of: slice)
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

  /// The gap of means and the gap of medians, as they may be shown; `nil` where they may not.
  public func figures(of gap: RawGap, in slice: SliceGaps) -> (mean: Figure, median: Figure)? {
    guard shows(gap, of: slice) else { return nil }
    let figures = shown(
      [gap.mean, gap.median], of: gap.counts, isOfEverybody(gap.measure), in: slice)
    return (figures[0], figures[1])
  }

  /// The figures of a slice that may be shown.
  public func figures(of slice: SliceGaps) -> [Figure] {
    guard state(of: slice).showsGaps else { return [] }
    let gaps = slice.gaps.compactMap { figures(of: $0, in: slice) }.flatMap {
      [$0.mean, $0.median]
    }
    let places = slice.places.map { places in
      shown(places.figures, of: places.counts, placesAreOfEverybody, in: slice)
    }
    return gaps
      + (showsReceiving(of: slice) ? [slice.receiving.compared, slice.receiving.reference] : [])
      + (showsTests ? slice.tests?.figures ?? [] : [])
      + (showsPlaces(of: slice) ? places ?? [] : [])
  }

  /// Figures of some people of a slice, without what they are computed from where it would tell how many
  /// others there are, or what some of them are paid.
  ///
  /// Where not everybody counts, what everybody's sums leave when those of some values are taken away could
  /// be those of one person. So then the inputs are shown of everybody at most.
  private func shown(
    _ figures: [Figure], of counts: PairCounts, _ isOfEverybody: Bool, in slice: SliceGaps
  ) -> [Figure] {
    isOfEverybody || leavesEnough(counts, of: slice) ? figures : figures.map(\.withoutInputs)
  }

  /// Whether these are so many of everybody that nobody is left, or enough are, whatever is taken away.
  private func leavesEnough(_ counts: PairCounts, of slice: SliceGaps) -> Bool {
    let others = [slice.counts] + slice.gaps.map(\.counts)
    return slice.value == nil
      && others.allSatisfy {
        shows(abs($0.compared - counts.compared)) && shows(abs($0.reference - counts.reference))
      }
  }
}

extension SliceGaps {
  /// How many people of each group there are whose base pay is known.
  var counts: PairCounts { PairCounts(compared: comparedCount, reference: referenceCount) }
}

extension RawGap {
  /// How many people of each group count.
  var counts: PairCounts { PairCounts(compared: comparedCount, reference: referenceCount) }
}

extension RangePlaces {
  /// How many people of each group have a place.
  var counts: PairCounts { PairCounts(compared: compared.count, reference: reference.count) }
}
