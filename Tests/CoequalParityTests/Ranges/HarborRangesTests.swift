import CoequalModel
import CoequalParity
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The injustices in the ranges and packages of Harbor are found, and nothing else is.
@Suite struct HarborRangesTests {
  private func parity() async throws -> RangeParity {
    let catalog = await Registry(
      sources: [.path("\(PackageFolder.path)/Frameworks/examples/harbor")]
    ).load()
    let all = RangeParity.all(of: catalog)
    #expect(all.map(\.structure.id.lexical) == ["harbor"])
    return try #require(all.first)
  }

  @Test func everyFigureIsWhatItsPrintedExpressionGives() async throws {
    let parity = try await parity()
    #expect(parity.figures.count > 500)
    #expect(parity.figures.compactMap(\.problem) == [])
  }

  @Test func everyFigureHasANameOfItsOwn() async throws {
    let names = try await parity().figures.map(\.id.description)
    #expect(Set(names).count == names.count)
  }

  @Test func supportIsPaidEightPerCentLessInBothZones() async throws {
    let parity = try await parity()
    #expect(parity.markets.map(\.title) == ["Germany", "Poland"])
    for market in parity.markets {
      let outside = market.ranges.flatMap(\.options).filter(\.isOutside)
      #expect(outside.map(\.range.grade.lexical) == ["g2", "g3", "g4", "g5", "g6"])
      #expect(outside.allSatisfy { $0.title == "Customer support" })
      for difference in outside.flatMap(\.differences) {
        #expect(isClose(difference.share.value ?? .nan, -0.08))
      }
    }
  }

  @Test func bonusOfLeadersInEngineeringShowsInTheTargetPackage() async throws {
    let germany = try #require(try await parity().markets.first)
    for (grade, share) in [("g5", 1.08 / 1.13 - 1), ("g6", 1.10 / 1.15 - 1)] {
      let packages = try #require(
        germany.packages.first { $0.grade.lexical == grade }
      ).packages
      let lead = grade == "g5" ? "team-lead" : "group-lead"
      #expect(packages.first?.roles.map(\.name) == ["harbor-engineering/\(lead)"])
      #expect(isClose(packages[1].difference?.share.value ?? .nan, share))
      #expect(packages.count == 3)
    }
    // Where the bonus is that of the grade, one package is for all but customer support.
    #expect(germany.packages.first { $0.grade.lexical == "g4" }?.packages.count == 2)
    #expect(germany.packages.first { $0.grade.lexical == "g8" }?.packages.count == 1)
  }

  @Test func trackThatEndsEarlyMissesRungs() async throws {
    let tops = try #require(try await parity().markets.first).tops
    let missing = tops.filter { !$0.missing.isEmpty }
    #expect(missing.map { "\($0.framework)/\($0.track)" } == ["harbor-engineering/delivery"])
    #expect(missing.flatMap(\.missing).map(\.lexical) == ["g8", "g9"])
  }

  @Test func switchesIntoLeadingRaiseThePackageInEngineeringAlone() async throws {
    let switches = try #require(try await parity().markets.first).switches
    let notable = switches.filter(\.isNotable)
    #expect(switches.count > notable.count)
    #expect(Set(notable.map(\.from.framework.lexical)) == ["harbor-engineering"])
    #expect(Set(notable.map(\.from.grade.lexical)) == ["g5", "g6"])
  }

  @Test func agreedEvaluationSupportsEveryGrade() async throws {
    let parity = try await parity()
    #expect(parity.support.map(\.grade.lexical) == (2...9).map { "g\($0)" })
    #expect(parity.support.flatMap(\.reasons) == [])
  }

  @Test func supportLiesLowerAgainstItsPointsThanOthersOnTheSameGrades() async throws {
    let line = try #require(try await parity().markets.first).line
    #expect(line.places.count == 13)
    for grade in ["g2", "g4", "g5", "g6"] {
      let places = line.places.filter { $0.grade.lexical == grade }
      let support = try #require(places.first { $0.title == "Customer support" })
      let others = try #require(places.first { $0.title != "Customer support" })
      #expect((support.distance.value ?? .nan) < (others.distance.value ?? .nan))
    }
  }

  @Test func zonesOfTwoCurrenciesAreNotCompared() async throws {
    #expect(try await parity().zones.isEmpty)
  }
}
