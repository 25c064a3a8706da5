import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import Testing

/// What of the answers about everybody a report shows.
@Suite struct PeopleReportTests {
  @Test(arguments: RandomReport.all)
  func tracksAreComparedOnlyWhereBothGroupsHaveEnoughPeople(_ random: RandomReport) throws {
    let report = random.report
    let all = try report.parity.tracks.get()
    for track in report.tracks {
      for counts in [track.counts, track.referenceCounts] {
        #expect(min(counts.compared, counts.reference) >= random.census.minimum)
      }
    }
    let hidden = all.filter { !report.tracks.contains($0) }.map(\.track)
    let document = try random.printed.document
    let tracks = document["tracks"] as? [[String: Any]] ?? []
    let printed = tracks.compactMap { $0["track"] as? String }
    #expect(printed == report.tracks.map(\.track))
    for track in hidden {
      #expect(!report.figures.contains { $0.id.description.hasPrefix("tracks/\(track)/") })
    }
  }

  @Test func someCensusHasATrackThatIsHiddenAndOneThatIsShown() throws {
    let reports = RandomReport.all.map(\.report)
    let all = try reports.map { try $0.parity.tracks.get().count }.reduce(0, +)
    let shown = reports.map(\.tracks.count).reduce(0, +)
    #expect(shown > 0 && shown < all)
  }

  @Test(arguments: RandomReport.all)
  func toleranceIsNotJudgedWhereTheGapIsNotShown(_ random: RandomReport) throws {
    let document = try random.printed.document
    let showsGap = (document["adjusted"] as? [String: Any])?["kennedy"] != nil
    #expect((document["exceedsTolerance"] != nil) == showsGap)
  }

  @Test(arguments: RandomReport.all)
  func screenIsSilentWhereAGapItIsMadeOfIsHidden(_ random: RandomReport) throws {
    let report = random.report
    let names = Set(report.figures.map(\.id.description))
    for category in report.screened {
      for measure in ["total-hour", "total-year"] {
        #expect(names.contains("gap/category/\(category.name)/\(measure)/mean"))
      }
    }
  }

  @Test(arguments: RandomReport.all)
  func nothingIsSaidOfHowSmallAHiddenSliceIs(_ random: RandomReport) throws {
    let document = try random.printed.document
    for case let slice as [String: Any] in document["slices"] as? [Any] ?? []
    where slice["isSuppressed"] as? Bool == true {
      #expect(slice["isSmall"] as? Bool == false)
      #expect((slice["gaps"] as? [Any])?.isEmpty == true)
    }
  }

  /// A category and a smaller one on each of three grades, by which a grade less one of its categories
  /// would be the other.
  @Test func categoryDoesNotFollowFromItsGrade() throws {
    let cells = [("x1", 20, 20), ("y1", 2, 15), ("x2", 20, 20), ("y2", 12, 20), ("y3", 3, 15)]
    let people = cells.flatMap { category, women, men in
      Array(repeating: ("f", category), count: women)
        + Array(repeating: ("m", category), count: men)
    }
    let pay = people.indices.map { 20 + Double($0 % 7) }
    let workforce = try Workforce(
      pay: PayColumns(
        hourlyBase: pay, hourlyComplement: pay.map { _ in 0 }, annualBase: pay,
        annualComplement: pay.map { _ in 0 }),
      attributes: [
        "sex": CodedColumn(people.map(\.0)), "category": CodedColumn(people.map(\.1)),
        "grade": CodedColumn(people.map { "g\($0.1.suffix(1))" }),
      ])
    let question = PeopleQuestion(slices: ["category", "grade"])
    let parity = PeopleParity(question, about: workforce)
    let rule = try DisclosureRule(
      minimumCount: 10, zeros: .shown, dominance: nil, amountWidth: 0.1)
    let disclosure = try PeopleDisclosure(
      of: parity, about: workforce, rule, showsExtremes: false)
    func isShown(_ value: String) -> Bool {
      parity.slices.first { $0.value == value }.map { disclosure.state(of: $0).compared == .shown }
        ?? false
    }
    #expect(!isShown("y1") && !isShown("y3"))
    #expect(!isShown("g3"))
    // A grade is shown only where all of its categories are, or none.
    for (grade, categories) in [("g1", ["x1", "y1"]), ("g2", ["x2", "y2"])] where isShown(grade) {
      #expect(Set(categories.map(isShown)).count == 1)
    }
  }
}
