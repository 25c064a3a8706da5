import CoequalModel
import CoequalParity
import Testing

/// Ranges by themselves and against each other.
@Suite struct RangeParityTests {
  private typealias Example = RangeExample

  // MARK: - One ladder

  @Test func spreadProgressionAndOverlap() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80000, 100_000, 120_000)), Example.range("g2", (92000, 115_000, 138_000))
    )
    #expect(isClose(try parity.value("everywhere/engineering/g1/spread"), 0.5))
    #expect(isClose(try parity.value("everywhere/engineering/g1/progression"), 0.15))
    // 28 000 of the 46 000 that the upper range is wide.
    #expect(isClose(try parity.value("everywhere/engineering/g1/overlap"), 28.0 / 46))
  }

  @Test func overlapIsDividedAsTheConventionSays() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80000, 100_000, 120_000)),
      Example.range("g2", (92000, 115_000, 138_000)),
      conventions: ["range-overlap": "lower-range"])
    let overlap = try parity.figure("everywhere/engineering/g1/overlap")
    #expect(isClose(try #require(overlap.value), 0.7))
    #expect(overlap.conventions.map(\.answer.lexical) == ["lower-range"])
  }

  @Test func rangesThatDoNotMeetOverlapByNothing() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (10, 20, 30)), Example.range("g2", (40, 50, 60)))
    #expect(try parity.value("everywhere/engineering/g1/overlap") == 0)
  }

  @Test func rangesOverlapByNoMoreThanAllOfThem() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (10, 20, 40)), Example.range("g2", (15, 20, 25)))
    #expect(try parity.value("everywhere/engineering/g1/overlap") == 1)
  }

  @Test func gradeWithoutARangeIsMissingAndNotZero() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (10, 20, 30)), Example.range("g3", (40, 50, 60)))
    #expect(
      try parity.figure("everywhere/engineering/g1/progression").absence
        == .missing("midpoint of g2, which has no range"))
    #expect(try parity.figure("everywhere/engineering/g2/spread").value == nil)
  }

  @Test func amountsOfAHigherGradeThatAreLowerAreNamed() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (10, 20, 30)), Example.range("g3", (9, 21, 29)),
      Example.range("g4", (10, 22, 40)))
    let inversions = try #require(parity.markets.first?.ladders.first).inversions
    #expect(inversions.map(\.measures) == [[.minimum, .maximum]])
    #expect(inversions.map(\.lower.lexical) == ["g1"] && inversions.map(\.higher.lexical) == ["g3"])
  }

  @Test func tieIsSaidAndNoRangeIsChosen() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (10, 20, 30), "family=\"care\""),
      Example.range("g1", (11, 21, 31), "track=\"leader\""),
      Example.range("g1", (12, 22, 32)))
    let ranges = try #require(parity.markets.first?.ranges.first)
    #expect(ranges.tied == "Care on leader tracks")
    #expect(ranges.options.map(\.range.minimum.lexical) == ["11", "12", "10"])
  }

  // MARK: - One grade

  @Test func lowerRangeOfAFamilyIsOutside() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80000, 100_000, 120_000)),
      Example.range("g1", (73600, 92000, 110_400), "family=\"care\""))
    for measure in ["minimum", "midpoint", "maximum"] {
      #expect(isClose(try parity.value("everywhere/g1/care/\(measure)/share"), -0.08))
      #expect(
        isClose(try parity.value("everywhere/g1/care/\(measure)/log-ratio"), -0.0833816089391051))
    }
    #expect(try parity.value("everywhere/g1/care/midpoint/amount") == -8000)
    #expect(parity.outside.withoutReason == 1)
  }

  @Test(arguments: [("105000", 0), ("105001", 1)])
  func toleranceEndsAtItsLogarithm(_ midpoint: String, _ count: Int) async throws {
    let higher = try #require(Int(midpoint))
    let parity = try await Example.parity(
      Example.range("g1", (90000, 100_000, 110_000)),
      Example.range("g1", (90000, higher, 110_000), "family=\"care\""))
    #expect(parity.outside.withoutReason == count)
  }

  @Test func identicalRangesShareEverythingAndAreInside() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (80, 100, 120), "family=\"care\""))
    #expect(try parity.value("everywhere/g1/care/shared") == 1)
    #expect(parity.outside == (0, 0))
  }

  @Test func partThatTwoRangesShare() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (70, 90, 110), "family=\"care\""))
    #expect(isClose(try parity.value("everywhere/g1/care/shared"), 30.0 / 50))
  }

  @Test func eachMeasureIsComparedWithItsOwnHighest() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (90, 99, 110), "family=\"care\""))
    #expect(isClose(try parity.value("everywhere/g1/engineering/minimum/share"), 80.0 / 90 - 1))
    #expect(isClose(try parity.value("everywhere/g1/care/midpoint/share"), -0.01))
  }

  @Test func rangeForAKindOfTrackIsComparedWithTheOthers() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (88, 110, 132), "track=\"leader\""))
    let options = try #require(parity.markets.first?.ranges.first).options
    #expect(
      options.map(\.title) == ["all families on leader tracks", "all families on other tracks"])
    #expect(options.map(\.isOutside) == [false, true])
  }

  @Test func kindsOfTrackAreThoseOfTheFrameworks() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (88, 110, 132), "track=\"leader\""),
      frameworks: [
        "engineering": "<tracks>\(Example.track("a", ("r", "g1", "")))</tracks>",
        "care": "<tracks>\(Example.track("b", kind: "leader", ("s", "g1", "")))</tracks>",
      ])
    let options = try #require(parity.markets.first?.ranges.first).options
    #expect(options.map(\.title) == ["Engineering", "Care"])
  }

  @Test func employersWithRangesOfTheirOwnAreMarkets() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (70, 90, 110), "employer=\"north\""),
      before: """
        <employers><employer id="north" country="DE"><title>North</title></employer>\
        <employer id="south" country="DE"><title>South</title></employer></employers>
        """)
    #expect(parity.markets.map(\.title) == ["North", "everywhere else"])
    #expect(parity.outside == (0, 0))
  }

  @Test func recordedReasonIsCountedByItself() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (70, 90, 110), "family=\"care\""),
      reasons: RangeReasons(ranges: [1: "the market, until 2027"]))
    #expect(parity.outside == (1, 0))
  }

  @Test func otherToleranceDecidesOtherwise() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)),
      Example.range("g1", (73.6, 92, 110.4), "family=\"care\""), tolerance: "9%")
    #expect(parity.outside.withoutReason == 0)
  }

  // MARK: - Zones

  private let zones = """
    <zones><zone id="north" currency="EUR"/><zone id="south" currency="EUR"/>\
    <zone id="abroad" currency="PLN"/></zones>
    """

  @Test func zonesOfOneCurrencyAreComparedAndNotCounted() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120), "zone=\"north\""),
      Example.range("g1", (60, 80, 100), "zone=\"south\""),
      Example.range("g1", (200, 300, 400), "zone=\"abroad\"", currency: "PLN"), before: zones)
    #expect(parity.markets.map(\.title) == ["north", "south", "abroad"])
    #expect(parity.zones.map(\.currency.lexical) == ["EUR"])
    #expect(isClose(try parity.value("zones/g1/engineering/south/midpoint/share"), -0.2))
    #expect(parity.outside == (0, 0))
  }

  @Test func zonesWithoutRangesOfTheirOwnAreOneMarket() async throws {
    let parity = try await Example.parity(
      Example.range("g1", (80, 100, 120)), Example.range("g1", (60, 80, 100), "zone=\"south\""),
      before: zones)
    #expect(parity.markets.map(\.title) == ["south", "everywhere else"])
  }
}

extension RangeExample {
  /// A pay range with amounts that are not whole.
  static func range(
    _ grade: String, _ amounts: (Double, Double, Double), _ audience: String
  ) -> String {
    """
    <pay-range grade="\(grade)" \(audience) currency="EUR" minimum="\(amounts.0)" \
    midpoint="\(amounts.1)" maximum="\(amounts.2)"/>
    """
  }
}
