import CoequalModel
import CoequalParity
import Testing

/// Published numbers, from events of careers to figures.
@Suite struct PublishedProgressTests {
  /// Rosen and Jerdee, Journal of Applied Psychology 59 (1974) 9–14: 14 of 24 women and 21 of 24 men
  /// were chosen for promotion.
  private func rosenAndJerdee() throws -> PromotionRate {
    var example = CareerExample()
    for (group, promoted) in [("f", 14), ("m", 21)] {
      for person in 0..<24 {
        example.add(
          group,
          [(0, .hire, "e1")] + (person < promoted ? [(500 + person, .promotion, "e2")] : []))
      }
    }
    return try example.progress(from: 100, to: 1000).rates.everybody
  }

  @Test func ratesOfRosenAndJerdee() throws {
    let rate = try rosenAndJerdee()
    #expect(rate.people == PairCounts(compared: 24, reference: 24))
    #expect(rate.promoted == PairCounts(compared: 14, reference: 21))
    #expect(abs(try #require(rate.ratio.value) - 0.6667) < 5e-5)
    #expect(abs(try #require(rate.fisher.value) - 0.0489914131) < 5e-11)
    #expect(abs(try #require(rate.excess.value) + 3.5) < 1e-12)
    #expect(abs(try #require(rate.deviations.value) + 2.24978631) < 5e-9)
    #expect(rate.flagged == 0)
  }

  /// With a single stratum, the test is that of the deviations.
  @Test func oneGradeIsTheTableItself() throws {
    let rate = try rosenAndJerdee()
    // 14 × 3 ÷ (10 × 21)
    let odds = try #require(rate.oddsRatio.value)
    #expect(abs(odds - 0.2) < 1e-12)
    // Of 2.24978631 standard deviations, two-sided.
    let probability = try #require(rate.withinGrades.value)
    #expect(abs(probability - 0.0244625) < 5e-8)
  }

  @Test func everyFigureCanBeComputedFromWhatItPrints() throws {
    for figure in try rosenAndJerdee().figures { #expect(figure.problem == nil) }
  }

  /// Freireich and others, Blood 21 (1963) 699–716, with weeks as years, relapse as promotion, and the
  /// end of watching as leaving.
  private func freireich() throws -> FairProgress {
    let treated: [(Int, Bool)] = [
      (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false),
      (11, false), (13, true), (16, true), (17, false), (19, false), (20, false), (22, true),
      (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
    ]
    let placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    var example = CareerExample()
    let all = treated.map { ("f", $0.0, $0.1) } + placebo.map { ("m", $0, true) }
    for (group, years, isEvent) in all {
      // A career ends with what is watched: the highest grade would be watched again.
      let last: (Int, CareerEvent, String) =
        isEvent ? (days(years), .promotion, "none") : (days(years), .end, "e1")
      example.add(group, [(0, .hire, "e1"), last])
    }
    return try example.progress(to: days(40), years: [6, 7, 10, 13, 16, 22, 23])
  }

  @Test(arguments: [
    (6, 0.857143), (7, 0.806723), (10, 0.752941), (13, 0.690196), (16, 0.627451), (22, 0.537815),
    (23, 0.448179),
  ])
  func remissionOfFreireich(years: Int, share: Double) throws {
    let curve = try #require(try freireich().curve(group: "f"))
    let relapsed = try #require(curve.share(after: years))
    #expect(abs(1 - relapsed - share) < 5e-7)
  }

  @Test func mediansAndLogRankOfFreireich() throws {
    let progress = try freireich()
    let medians = ["f", "m"].map { progress.curve(group: $0)?.median.value?.rounded() }
    #expect(medians == [23, 8])
    let probability = try #require(progress.probability(.groups(ladder: nil)))
    #expect(abs(probability - 4.16881e-5) < 5e-11)
    #expect(progress.leftOut.withUnknownRole == 30)
  }
}
