import CoequalStatistics
import Testing

@Suite struct GroupedQuantilesTests {
  /// Values as a linear congruential generator gives them (Knuth's MMIX).
  private static func lots(_ count: Int, seed: UInt64) -> [UInt64] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11
    }
  }

  private static let shapes: [@Sendable (UInt64) -> Double] = [
    { Double($0 % 100_000) / 100 },
    { Double($0 % 7) },
    { Double($0 % 1000) - 500 },
    { _ in 42 },
    { $0 % 1000 == 0 ? 1e140 : $0 % 999 == 0 ? -1e140 : 1 + Double($0 % 5000) * 1e-12 },
    { Double(bitPattern: $0 << 11).isFinite ? Double(bitPattern: $0 << 11) : 0 },
    { $0 % 2 == 0 ? -0.0 : 0.0 },
  ]

  @Test(arguments: QuantileDefinition.all, 0..<7)
  func agreesWithSortingEachGroup(_ definition: QuantileDefinition, _ shape: Int) async throws {
    let values = Self.lots(30_000, seed: 3).map { lot in
      lot % 50 == 0 ? .nan : Self.shapes[shape](lot / 64)
    }
    let groups = Self.lots(30_000, seed: 4).map { UInt16($0 % 23 * ($0 % 3)) }
    let shares = [0, 0.1, 0.25, 0.5, 0.75, 1]
    let found = try await GroupedQuantiles(
      of: values, named: "pay", groups: groups, groupCount: 40, at: shares, definition)
    var members = [[Double]](repeating: [], count: 40)
    for (value, group) in zip(values, groups) where group < 40 && !value.isNaN {
      members[Int(group)].append(value)
    }
    for (group, own) in members.enumerated() {
      #expect(found.counts[group] == own.count)
      // The last shape but one has magnitudes that no sample takes.
      if shape != 5, !own.isEmpty {
        let expected = try Sample(own, named: "pay").quantiles(at: shares, definition)
        #expect(found.quantiles[group] == expected)
      }
      if let least = own.min(), let greatest = own.max() {
        #expect(found.quantiles[group].first == least)
        #expect(found.quantiles[group].last == greatest)
      } else {
        #expect(found.quantiles[group].isEmpty)
      }
    }
  }

  @Test(arguments: 1...4)
  func theNumberOfThreadsDoesNotMatter(_ threads: Int) async throws {
    let values = Self.lots(20_001, seed: 9).map { Double($0 % 1_000_003) / 7 }
    let groups = Self.lots(20_001, seed: 8).map { UInt16($0 % 108) }
    let one = try await GroupedQuantiles(
      of: values, named: "pay", groups: groups, groupCount: 108, at: [0.25, 0.5, 0.75],
      .linearModes, threads: 1)
    let several = try await GroupedQuantiles(
      of: values, named: "pay", groups: groups, groupCount: 108, at: [0.25, 0.5, 0.75],
      .linearModes, threads: threads)
    #expect(one == several)
    let sorted = try Sample(zip(values, groups).filter { $1 == 7 }.map(\.0), named: "pay")
    #expect(one.quantiles[7] == sorted.quantiles(at: [0.25, 0.5, 0.75], .linearModes))
  }

  @Test func noRowsGiveNoQuantiles() async throws {
    let none = try await GroupedQuantiles(
      of: [], named: "pay", groups: [], groupCount: 2, at: [0.5], .hazen)
    #expect(none.quantiles == [[], []])
  }

  @Test func rowsOfNoGroupAreLeftOut() async throws {
    let found = try await GroupedQuantiles(
      of: [1, 2, 3], named: "pay", groups: [0, 9, 0], groupCount: 1, at: [1], .hazen)
    #expect(found.counts == [2])
    #expect(found.quantiles == [[3]])
  }

  @Test func infiniteValuesAreRefused() async {
    await #expect(throws: StatisticsError.notFinite(column: "pay", row: 1)) {
      try await GroupedQuantiles(
        of: [1, .infinity], named: "pay", groups: [0, 0], groupCount: 1, at: [0.5], .hazen)
    }
  }

  @Test func columnsOfDifferentLengthsAreRefused() async {
    await #expect(throws: StatisticsError.self) {
      try await GroupedQuantiles(
        of: [1, 2], named: "pay", groups: [0], groupCount: 1, at: [0.5], .hazen)
    }
  }

  @Test func whatIsNoShareIsRefused() async {
    await #expect(throws: StatisticsError.self) {
      try await GroupedQuantiles(
        of: [1], named: "pay", groups: [0], groupCount: 1, at: [.nan], .hazen)
    }
  }
}
