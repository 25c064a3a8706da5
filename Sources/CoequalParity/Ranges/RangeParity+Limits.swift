public import CoequalModel

extension RangeParity {
  /// The grades of the structure that are compared, from the lowest.
  public var grades: [Identifier] {
    markets.first?.ladders.first?.rungs.map(\.grade) ?? support.map(\.grade)
  }

  /// The job families that ranges are looked up for.
  public var families: [Identifier] {
    markets.flatMap(\.ladders).flatMap(\.groups).compactMap(\.family).once
  }

  /// The part of the comparison that is about some grades or families.
  ///
  /// The highest of each grade stays beside those families, and amounts are still compared with it. What
  /// is about several grades, such as steps, tops and the line on points, stays whole for each family.
  ///
  /// - Parameters:
  ///   - grades: The grades to keep; all where none is named.
  ///   - families: The job families to keep; all where none is named.
  public func limited(to grades: [Identifier], families: [Identifier]) -> RangeParity {
    if grades.isEmpty, families.isEmpty { return self }
    let (grades, families) = (Set(grades), Set(families))
    func keeps(_ grade: Identifier) -> Bool { grades.isEmpty || grades.contains(grade) }
    func keeps(_ groups: [PayGroup]) -> Bool {
      families.isEmpty || groups.contains { $0.family.map(families.contains) ?? false }
    }
    var limited = self
    limited.markets = markets.map { market in
      var market = market
      market.ladders = market.ladders.filter { keeps($0.groups) }
      market.ranges = market.ranges.filter { keeps($0.grade) }.map { ranges in
        var ranges = ranges
        ranges.options = ranges.options.filter { keeps($0.groups) || $0.isHighest }
        return ranges
      }
      market.packages = market.packages.filter { keeps($0.grade) }.map { packages in
        var packages = packages
        packages.packages = packages.packages.filter {
          keeps($0.roles.map(\.group)) || $0.difference == nil
        }
        return packages
      }
      market.switches = market.switches.filter { keeps($0.from.grade) && keeps([$0.from.group]) }
      market.tops = market.tops.filter { keeps([PayGroup(family: $0.family, track: $0.kind)]) }
      return market
    }
    limited.zones = zones.filter { keeps($0.grade) }
    limited.support = support.filter { keeps($0.grade) }
    return limited
  }
}

extension RangeOption {
  /// Whether it is the highest of its grade in one of its amounts.
  fileprivate var isHighest: Bool { differences.count < RangeMeasure.ofRange.count }
}
