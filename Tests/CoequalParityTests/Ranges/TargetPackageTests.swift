import CoequalModel
import CoequalParity
import Testing

/// Target packages of roles, the switches between them and the tops of tracks.
@Suite struct TargetPackageTests {
  private typealias Example = RangeExample

  private let range = Example.range("g4", (60000, 72000, 84000))

  private func target(
    _ package: String, per: String = "per=\"year\"", conventions: [String: String] = [:]
  ) async throws -> Figure {
    let parity = try await Example.parity(
      range, per: per,
      frameworks: [
        "engineering": "<tracks>\(Example.track("expert", ("staff", "g4", package)))</tracks>"
      ], conventions: conventions.filter { !$0.key.isEmpty })
    return try parity.figure("everywhere/g4/engineering:staff/target")
  }

  @Test(arguments: [
    ("<bonus target=\"10%\"/>", 79200), ("<bonus target=\"10%\" of=\"target-cash\"/>", 80000),
    ("<bonus target=\"10%\"/><equity grant=\"20000\" currency=\"EUR\" vests=\"P4Y\"/>", 84200),
    ("<equity grant=\"20000\" currency=\"EUR\" vests=\"P30M\"/>", 80000),
    ("<allowance id=\"shift\" amount=\"100\" currency=\"EUR\" per=\"month\"/>", 73200),
    (
      "<allowance id=\"a\" amount=\"100\" currency=\"EUR\" per=\"year\"/><allowance id=\"b\" amount=\"50\" currency=\"EUR\" per=\"month\"/>",
      72700
    ),
  ])
  func sumsOfPackages(_ parts: String, _ sum: Double) async throws {
    let figure = try await target("<package>\(parts)</package>")
    #expect(isClose(try #require(figure.value), sum))
    #expect(figure.problem == nil)
  }

  @Test func equityIsLeftOutWhereTheConventionSaysSo() async throws {
    let figure = try await target(
      "<package><equity grant=\"20000\" currency=\"EUR\" vests=\"P4Y\"/></package>",
      conventions: ["equity-in-target": "leave-out"])
    #expect(figure.value == 72000)
    #expect(figure.conventions.map(\.answer.lexical).contains("leave-out"))
  }

  @Test func rangesOfTargetCashHoldTheBonusAlready() async throws {
    let figure = try await target(
      "<package><bonus target=\"10%\"/></package>", per: "per=\"year\" basis=\"target-cash\"")
    #expect(figure.value == 72000)
  }

  @Test(arguments: [("52", 72000 * 38.5 * 52), ("52.18", 72000 * 38.5 * 52.18)])
  func hoursBecomeAYear(_ weeks: String, _ sum: Double) async throws {
    let figure = try await target(
      "<package/>", per: "per=\"hour\" weekly-hours=\"38.5\"", conventions: ["weeks-in-year": weeks]
    )
    #expect(isClose(try #require(figure.value), sum))
  }

  @Test func roleWithoutAPackageIsNotKnown() async throws {
    let figure = try await target("")
    #expect(figure.absence == .missing("bonus at target, as the role has no package"))
  }

  @Test func packageThatLeavesOutABonusFollowsTheConvention() async throws {
    #expect(try await target("<package/>").value == 72000)
    let figure = try await target("<package/>", conventions: ["missing-parts": "unknown"])
    #expect(figure.absence == .missing("bonus at target, which the package leaves out"))
  }

  @Test func amountsInAnotherCurrencyAreRefused() async throws {
    let figure = try await target(
      "<package><equity grant=\"20000\" currency=\"USD\" vests=\"P4Y\"/></package>")
    guard case .refused = figure.absence else {
      Issue.record("\(figure)")
      return
    }
  }

  // MARK: - Tracks

  private func tracks(
    lead: String = "<scope reports=\"4-8\"/>", bonus: String = "13%",
    reasons: RangeReasons = .init()
  ) async throws -> RangeParity {
    try await Example.parity(
      range, Example.range("g5", (70000, 84000, 98000)),
      frameworks: [
        "engineering": """
        <tracks>\
        \(Example.track("expert", ("staff", "g4", "<package><bonus target=\"8%\"/></package>")))\
        \(Example.track(
          "people", kind: "leader", ("lead", "g4", "\(lead)<package><bonus target=\"\(bonus)\"/></package>"),
          ("head", "g5", "\(lead)<package><bonus target=\"13%\"/></package>")))\
        </tracks><moves><move from="staff" to="lead" kind="switch"/>\
        <move from="lead" to="staff" kind="switch"/>\
        <move from="lead" to="head" kind="promotion"/></moves>
        """
      ], reasons: reasons)
  }

  @Test func higherBonusOfLeadersShowsInTheirPackage() async throws {
    let parity = try await tracks()
    let share = try parity.value("everywhere/g4/engineering:staff/target-package/share")
    #expect(isClose(share, 1.08 / 1.13 - 1))
    #expect(parity.outside == (0, 0))
  }

  @Test func reasonForOneOfTwoPackagesIsEnough() async throws {
    #expect(try await tracks(bonus: "20%").outside == (0, 1))
    let reasons = RangeReasons(packages: ["engineering/lead": "a works agreement"])
    #expect(try await tracks(bonus: "20%", reasons: reasons).outside == (1, 0))
  }

  @Test func switchesThereAndBackChangeThePackage() async throws {
    let parity = try await tracks()
    #expect(parity.markets.first?.switches.count == 2)
    let id = "everywhere/switch/engineering:staff..lead"
    #expect(try parity.value("\(id)/midpoint") == 0)
    #expect(isClose(try parity.value("\(id)/package"), 1.13 / 1.08 - 1))
  }

  @Test func topsOfTracksWithAndWithoutReports() async throws {
    let parity = try await tracks()
    #expect(try parity.value("everywhere/top/engineering:people/maximum") == 98000)
    #expect(
      try parity.figure("everywhere/top/engineering:people/maximum-without-reports").absence
        == .refused("people report to every role of the track"))
    #expect(try parity.value("everywhere/top/engineering:expert/maximum-without-reports") == 84000)
    let tops = try #require(parity.markets.first?.tops)
    #expect(tops.map { $0.missing.map(\.lexical) } == [["g5"], []])
  }

  @Test func roleThatDoesNotSayWhetherItHasReportsIsNotGuessed() async throws {
    let parity = try await tracks(lead: "")
    #expect(
      try parity.figure("everywhere/top/engineering:people/maximum-without-reports").absence
        == .refused("'lead' does not say whether people report to it"))
  }
}
