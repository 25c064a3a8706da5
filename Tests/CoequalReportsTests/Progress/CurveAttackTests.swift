import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import CoequalTestSupport
import Testing

/// The share that was promoted, and the share that left, tell when single persons were, unless enough others
/// were in the same time.
@Suite struct CurveAttackTests {
  /// People hired on one day, each of whom leaves or is promoted after so many days, or stays for twelve
  /// years.
  private static func report(
    _ minimum: Int, zeros: DisclosureRule.Zeros = .shown, ends event: CareerEvent = .end,
    _ people: [(group: String, day: Int?)]
  ) throws -> ProgressReport {
    let steps = people.indices.flatMap { person -> [HistoryStep] in
      let end = people[person].day.map { [($0, event, Int32(event == .end ? 0 : 1))] } ?? []
      return ([(0, CareerEvent.hire, 0)] + end).map { day, event, role in
        HistoryStep(person: Int32(person), day: Int32(10_000 + day), event: event, role: role)
      }
    }
    let roles = (1...2).map { (grade: Int) in
      CareerLadders.Role(
        name: "a/e\(grade)", track: "a/craft", kind: .individualContributor, grade: "g\(grade)",
        rank: grade)
    }
    let history = History(
      people: people.indices.map { "secret-\($0)" }, steps: steps,
      groups: ["sex": CodedColumn(people.map(\.group))], lastDay: 14_400)
    let progress = FairProgress(
      ProgressQuestion(to: try #require(CalendarDate(daysSince1970: 14_400))), about: history,
      on: CareerLadders(roles))
    return try RandomCareers.report(of: progress, minimum, zeros: zeros)
  }

  private static func names(_ report: ProgressReport) -> Set<String> {
    Set(report.figures.map(\.id.description))
  }

  /// The years after which a report tells of a group who left, or who was promoted.
  private static func years(
    _ report: ProgressReport, _ group: String, _ figure: String = "left"
  ) -> [Int] {
    let names = names(report)
    return report.progress.question.years.filter {
      names.contains("progress/time/all/\(group)/\(figure)-\($0)")
    }
  }

  @Test func singleLeaverIsNotTold() throws {
    let people = (0..<26).flatMap { place in
      [(group: "f", day: place == 0 ? 100 : nil), ("m", nil)]
    }
    let report = try Self.report(10, people)
    #expect(Self.years(report, "f") == [])
    #expect(Self.years(report, "m") == [1, 2, 3, 5, 10])
    #expect(
      !Self.names(report).contains { $0.hasPrefix("progress/time/all/f/incidence") })
    #expect(Self.names(report).contains("progress/time/all/f/within-1"))
    let json = try ProgressDocumentV1.json(report).replacing("\\/", with: "/")
    #expect(!json.contains("progress/time/all/f/left"))
    #expect(json.contains("progress/time/all/f/within-1"))
    #expect(json.contains("progress/time/all/m/left-1"))
    let text = SheetText(.plain).render(.progress(report))
    #expect(!text.contains("0% / 3%") && !text.contains("0% / 4%"))
    #expect(text.contains("0% / 0%"))
    let table = FigureTable.text(of: report.figures, showsPay: false)
    #expect(!table.contains("progress/time/all/f/left"))
    #expect(!table.contains("progress/time/all/f/incidence"))
  }

  /// Everybody less the other group would be the single one.
  @Test func singleLeaverIsNotToldBySubtraction() throws {
    let people = (0..<40).flatMap { place in
      [(group: "f", day: place == 0 ? 100 : nil), ("m", place < 12 ? 200 : nil)]
    }
    let report = try Self.report(10, people)
    #expect(Self.years(report, "m") == [1, 2, 3, 5, 10])
    #expect(Self.years(report, "f") == [])
    #expect(Self.years(report, "everybody") == [])
  }

  @Test func singlePromotionIsNotToldBySubtraction() throws {
    let people = (0..<40).flatMap { place in
      [(group: "f", day: place == 0 ? 100 : nil), ("m", place < 12 ? 200 : nil)]
    }
    let report = try Self.report(10, ends: .promotion, people)
    #expect(Self.years(report, "m", "within") == [1, 2, 3, 5, 10])
    #expect(Self.years(report, "f", "within") == [])
    #expect(Self.years(report, "everybody", "within") == [])
  }

  /// Of two thousand people a whole percent is more than the smallest group.
  @Test func singlePromotionAmongVeryManyIsHiddenByRounding() throws {
    let people = (0..<1000).flatMap { place in
      [(group: "f", day: place == 0 ? 100 : nil), ("m", place < 12 ? 200 : nil)]
    }
    let report = try Self.report(10, ends: .promotion, people)
    #expect(Self.years(report, "f", "within") == [])
    #expect(Self.years(report, "everybody", "within") == [1, 2, 3, 5, 10])
  }

  @Test func singlePromotionWithoutAGroupIsNotToldBySubtraction() throws {
    let people = (0..<40).flatMap { place -> [(group: String, day: Int?)] in
      let day = place < 12 ? 200 : nil
      return [("f", day), ("m", day), ("other", place == 0 ? 100 : nil)]
    }
    let report = try Self.report(10, ends: .promotion, people)
    #expect(Self.years(report, "m", "within") == [1, 2, 3, 5, 10])
    #expect(Self.years(report, "f", "within") == [1, 2, 3, 5, 10])
    #expect(Self.years(report, "everybody", "within") == [])
  }

  @Test func thatNobodyLeftIsToldAsTheRuleSays() throws {
    let people = (0..<52).map { (group: $0 < 26 ? "f" : "m", day: Int?.none) }
    #expect(Self.years(try Self.report(10, people), "f") == [1, 2, 3, 5, 10])
    #expect(Self.years(try Self.report(10, zeros: .suppressed, people), "f") == [])
  }

  @Test(arguments: Seeds.first(30, inDebug: 10), [CareerEvent.end, .promotion])
  func nothingHappensToFewBetweenYearsThatAreTold(seed: UInt64, event: CareerEvent) throws {
    var random = SplitMix(seed: seed)
    let leaving = 2 + random.index(12)
    let people = (0..<160).map { place in
      (
        group: place.isMultiple(of: 2) ? "f" : "m",
        day: random.once(in: leaving) ? 1 + random.index(3500) : Int?.none
      )
    }
    let report = try Self.report(5, ends: event, people)
    for group in ["f", "m", "everybody"] {
      var before = 0.0
      for year in Self.years(report, group, event == .end ? "left" : "within") {
        let end = Double(year) * 365.25
        for part in group == "everybody" ? ["f", "m"] : [group] {
          let few = people.count { person in
            person.group == part
              && person.day.map { Double($0) > before && Double($0) <= end } ?? false
          }
          #expect(few == 0 || few >= 5, "\(group) \(part) \(year)")
        }
        before = end.rounded()
      }
    }
  }

  @Test func someReportsTellSomeYears() throws {
    var random = SplitMix(seed: 3)
    let people = (0..<160).map { place in
      (
        group: place.isMultiple(of: 2) ? "f" : "m",
        day: random.once(in: 3) ? 1 + random.index(3500) : Int?.none
      )
    }
    #expect(!Self.years(try Self.report(5, people), "f").isEmpty)
  }
}
