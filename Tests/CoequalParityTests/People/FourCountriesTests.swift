import CoequalModel
import CoequalParity
import Foundation
import Testing

/// The figures that others have published for 3,443 workers of four countries.
@Suite(.enabled(if: PublishedPay.folder != nil)) struct FourCountriesTests {
  private static func question() throws -> PeopleQuestion {
    var conventions = Conventions.standard
    // The published figures divide people of equal pay in the order of the file.
    try conventions.choose(#require(Identifier("as-listed")), for: Convention.quartileTies.id)
    return PeopleQuestion(
      factors: [PayFactor("country")], ladder: ["grade", "department"], slices: ["category"],
      conventions: conventions)
  }

  /// The reports of each country, and of all together.
  private static func report(_ country: String) throws -> PeopleParity {
    PeopleParity(
      try question(), about: try PublishedPay.fourCountries(country == "Group" ? nil : country))
  }

  @Test(arguments: ["IT", "PL", "DE", "ES", "Group"])
  func itemsOfArticleNineAreAsPublished(_ country: String) throws {
    let expected = Dictionary(
      uniqueKeysWithValues: try PublishedPay.rows("eu/expected-items.csv").map {
        ($0[""] ?? "", $0.number(country))
      })
    let report = try Self.report(country)
    let all = report.everybody
    func gap(_ measure: PayMeasure) -> RawGap { all.gap(in: measure)! }
    let complement = PayMeasure(.complement, per: .year)
    var actual: [String: Double?] = [
      "workers": Double(report.count), "women": Double(all.comparedCount),
      "men": Double(all.referenceCount),
      "a_mean_gap_hourly": gap(.hourly).mean.value, "a_mean_gap_annual": gap(.annual).mean.value,
      "c_median_gap_hourly": gap(.hourly).median.value,
      "c_median_gap_annual": gap(.annual).median.value,
      "b_mean_gap_components": gap(complement).mean.value,
      "d_median_gap_components": gap(complement).median.value,
      "e_share_women_receiving": all.receiving.compared.value,
      "e_share_men_receiving": all.receiving.reference.value,
      "base_mean_gap_hourly": gap(PayMeasure(.base, per: .hour)).mean.value,
    ]
    let bands = try #require(report.bands)
    let women = try #require(bands.groups.firstIndex(of: "f"))
    for (band, counts) in bands.counts.enumerated() {
      actual["f_q\(band + 1)_share_women"] =
        Double(counts[women]) / Double(counts.reduce(0, +))
    }
    for (item, value) in expected {
      let known = try #require(actual[item], "\(item)")
      let figure = try #require(known, "\(item)")
      #expect(abs(figure - value) < 5.000001e-7, "\(item): \(figure), published \(value)")
    }
    #expect(actual.count == expected.count)
  }

  @Test func twelveOfTwentyEightCategoriesReachTheThreshold() throws {
    let screen = try Self.report("Group").screen
    #expect(screen.categories.count == 28)
    #expect(screen.reaching.count == 12)
    let italy = try #require(screen.categories.first { $0.name == "IT Cat G" })
    #expect(abs(try #require(italy.hourly.value) - 0.104644) < 5e-7)
    let spain = try #require(screen.categories.first { $0.name == "ES Cat F" })
    #expect(abs(try #require(spain.hourly.value) + 0.051774) < 5e-7)
    // Flagged by annual pay alone.
    let other = try #require(screen.categories.first { $0.name == "ES Cat G" })
    #expect(abs(try #require(other.annual.value) - 0.071399) < 5e-7)
    #expect(abs(try #require(other.hourly.value)) < 0.05)
  }

  @Test func ladderSplitIsAsComputedByStatsmodels() throws {
    let ladder = try Self.report("Group").ladder.get()
    #expect(abs(try #require(ladder.without.value) + 0.16332697) < 5e-9)
    #expect(abs(try #require(ladder.with.value) + 0.01926450) < 5e-9)
    #expect(ladder.parts.map(\.column) == ["grade", "department"])
    #expect(abs(try #require(ladder.parts[0].value.value) + 0.12714024) < 5e-9)
    #expect(abs(try #require(ladder.parts[1].value.value) + 0.01692222) < 5e-9)
    #expect(abs(try #require(ladder.share.value) - 0.14406247 / 0.16332697) < 1e-6)
  }

  @Test func adjustedGapIsAsComputedByStatsmodels() throws {
    let gap = try Self.report("Group").adjusted.get()
    #expect(abs(try #require(gap.coefficient.value) + 0.019264503531943034) < 1e-13)
    let errors = Dictionary(
      uniqueKeysWithValues: gap.errors.map { ($0.answer.lexical, $0.standardError.value) })
    #expect(gap.errors.first?.answer.lexical == "hc3")
    #expect(abs(try #require(errors["classical"] ?? nil) - 0.0033964187483752277) < 1e-13)
    #expect(abs(try #require(errors["hc3"] ?? nil) - 0.003406745954633924) < 1e-13)
    #expect(abs(try #require(gap.rSquared.value) - 0.958631308240111) < 1e-12)
    #expect(gap.dependences.isEmpty)
    #expect(gap.rank == gap.columnCount)
  }

  @Test func smallGroupTestsAreAsComputedByScipy() throws {
    let workforce = try PublishedPay.fourCountries("IT")
    let report = PeopleParity(PeopleQuestion(smallGroup: 1000), about: workforce)
    let slice = try #require(report.slices.first { $0.value == "IT Cat D" })
    let tests = try #require(slice.tests)
    #expect(abs(try #require(tests.difference.value) + 0.02933012) < 5e-9)
    #expect(abs(try #require(tests.standardError.value) - 0.01949462) < 5e-9)
    #expect(abs(try #require(tests.welch.value) - 0.133840) < 5e-7)
  }
}
