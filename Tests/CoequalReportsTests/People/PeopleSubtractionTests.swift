import CoequalParity
import CoequalReports
import Foundation
import Testing

/// Whether what a report keeps back follows when one of its numbers is taken from another.
@Suite struct PeopleSubtractionTests {
  private typealias Place = CountedCensus.Place

  private static func printed(_ report: PeopleReport) throws -> PrintedPeople {
    try PrintedPeople(PeopleParityDocumentV1.json(report))
  }

  private static func text(_ report: PeopleReport) -> String {
    SheetText(.plain).render(.people(report))
  }

  /// Two families, in one of which hourly pay is known of two women.
  private static let fewWithPay = [
    Place(count: 2, sex: "f"), Place(count: 12, sex: "f", more: .nan), Place(count: 40, sex: "m"),
    Place(count: 20, sex: "f", family: "south"), Place(count: 30, sex: "m", family: "south"),
  ]

  @Test func testsAreSuppressedWhereNotEverybodysPayIsKnown() throws {
    let report = try CountedCensus(Self.fewWithPay).report()
    let printed = try Self.printed(report)
    #expect(!printed.figures.contains { $0.id.contains("/tests/") })
    #expect(
      (printed.document["notes"] as? [String])?.contains(DisclosureText.withheldTests) == true)
    #expect(Self.text(report).contains("Tests of groups are suppressed"))
    #expect(!HTMLPage.people(report).rendered().contains("Gap in hourly pay by family"))
  }

  @Test func payOfTwoIsNotWhatEverybodysSumLeaves() throws {
    let printed = try Self.printed(CountedCensus(Self.fewWithPay).report())
    let (everybody, parts) = (printed.slices[0], printed.slices.filter { $0.column == "family" })
    #expect(parts.allSatisfy { $0.counts[0] != nil })
    #expect(printed.inputs(of: everybody, "base-hour")["C"] != nil)
    for part in parts { #expect(printed.inputs(of: part, "total-hour").isEmpty) }
  }

  @Test func everybodysTestsAreShownWhereEverybodyIsInThem() throws {
    let places = Self.fewWithPay.map { Place(count: $0.count, sex: $0.sex, family: $0.family) }
    let report = try CountedCensus(places).report()
    #expect(try Self.printed(report).figures.contains { $0.id == "gap/everybody/tests/difference" })
    #expect(!Self.text(report).contains("Tests of groups are suppressed"))
  }

  /// One person less in one of two regressions would leave that person's squared deviation.
  @Test func regressionsAreAboutTheSamePeople() throws {
    var places = Self.fewWithPay.map { Place(count: $0.count, sex: $0.sex, family: $0.family) }
    places[2].rating = "b"
    places.append(Place(count: 1, sex: "f", rating: nil))
    let report = try CountedCensus(places).report()
    let printed = try Self.printed(report)
    let totals = ["adjusted", "without-discretion"].map { name in
      printed.figures.first { $0.id == "\(name)/r-squared" }?.inputs["T"]
    }
    #expect(totals[0] != nil && totals[0] == totals[1])
    for name in ["adjusted", "withoutDiscretion"] {
      #expect((printed.document[name] as? [String: Any])?["people"] as? Int == 104)
    }
    // Tests with all digits would be about one person more.
    #expect(!printed.figures.contains { $0.id.contains("/tests/") })
  }

  @Test(arguments: RandomReport.all)
  func everySumOfLogarithmsIsOfTheSamePeople(_ random: RandomReport) throws {
    let (printed, parity) = (try random.printed, random.report.parity)
    let totals = printed.figures.filter { $0.id.hasSuffix("/r-squared") }
      .compactMap { $0.inputs["T"] }
    #expect(Set(totals).count < 2)
    let hasTests = printed.figures.contains { $0.id.contains("/tests/") }
    #expect(!hasTests || parity.modelled.compared == parity.everybody.comparedCount)
    #expect(!hasTests || parity.modelled.reference == parity.everybody.referenceCount)
  }

  @Test func combinationsOfColumnsAreNotToldWhereTheyNameValues() throws {
    let census = try CountedCensus([
      Place(count: 30, sex: "f"), Place(count: 29, sex: "m"),
      Place(count: 31, sex: "m", family: "south", grade: "g2"),
    ])
    let factors = [PayFactor("family"), PayFactor("rating")]
    for showsExtremes in [false, true] {
      let report = try census.report(factors: factors, showsExtremes: showsExtremes)
      let adjusted = try Self.printed(report).document["adjusted"] as? [String: Any]
      let dependences = adjusted?["dependences"] as? [String]
      #expect(
        dependences == [
          showsExtremes
            ? "grade:g2 = family:south" : "1 column of 'grade', as combinations of others"
        ])
      #expect(Self.text(report).contains("grade:g2") == showsExtremes)
    }
  }

  @Test func thirdGroupDoesNotFollowFromAllWhoAreNotCompared() throws {
    let report = try CountedCensus(
      Self.fewWithPay + [Place(count: 12, sex: "x"), Place(count: 3, sex: "d")]
    ).report()
    let document = try Self.printed(report).document
    #expect(document["notCompared"] as? Int == 15)
    // That 'x' is named would say that 'd' are five at most.
    #expect(document["otherGroups"] as? [[String: String]] == [])
    #expect(!Self.text(report).contains("'d'") && !Self.text(report).contains("'x'"))
  }

  @Test func groupsOfEnoughPeopleAreNamed() throws {
    let report = try CountedCensus(
      Self.fewWithPay + [Place(count: 12, sex: "x"), Place(count: 13, sex: "d")]
    ).report()
    #expect(Self.text(report).contains("25 ('d', 'x')"))
  }

  /// A column that holds ids, or names.
  @Test func textsOfSinglePeopleAreNotRepeated() throws {
    let report = try CountedCensus(
      Self.fewWithPay + (0..<20).map { Place(count: 1, sex: "secret-\($0)") }
    ).report()
    #expect(!Self.text(report).contains("secret"))
    #expect(try !PeopleParityDocumentV1.json(report).contains("secret"))
  }

  @Test func howManyAreInNoGroupIsNotToldWhereTheyAreFew() throws {
    let report = try CountedCensus(Self.fewWithPay + [Place(count: 3, sex: "d")]).report()
    #expect(try Self.printed(report).document["notCompared"] == nil)
    #expect(Self.text(report).contains("fewer than 10"))
  }

  /// All pay less basic pay is variable pay; with it the gap of those who receive some tells how many.
  @Test func gapOfThoseWhoReceiveIsHiddenWhereFewDoNot() throws {
    let places = [
      Place(count: 28, sex: "f"), Place(count: 2, sex: "f", more: 0), Place(count: 40, sex: "m"),
      Place(count: 20, sex: "f", family: "south"), Place(count: 30, sex: "m", family: "south"),
    ]
    let printed = try Self.printed(CountedCensus(places).report())
    #expect(printed.figures.contains { $0.id == "gap/family/north/total-hour/mean" })
    #expect(!printed.figures.contains { $0.id.contains("/complement-") })
  }

  @Test func gapOfThoseWhoReceiveIsShownOfEverybodyWhereEnoughDoNot() throws {
    let places = [
      Place(count: 28, sex: "f"), Place(count: 20, sex: "f", more: 0), Place(count: 40, sex: "m"),
      Place(count: 20, sex: "f", family: "south"), Place(count: 30, sex: "m", family: "south"),
    ]
    let printed = try Self.printed(CountedCensus(places).report())
    #expect(printed.figures.contains { $0.id == "gap/everybody/complement-hour/mean" })
    #expect(!printed.figures.contains { $0.id.hasPrefix("gap/family/") && $0.id.contains("/comp") })
  }

  /// Fewer digits than whole numbers of people could be found by.
  @Test(arguments: RandomReport.all)
  func valuesWithoutInputsAreRounded(_ random: RandomReport) throws {
    let figures = try random.printed.document["figures"] as? [[String: Any]] ?? []
    let rows = FigureTable.text(of: random.report.figures, showsPay: true)
    for figure in figures where figure["hidesInputs"] as? Bool == true {
      guard let value = figure["value"] as? Double, let id = figure["id"] as? String else {
        continue
      }
      #expect(value == (value * 1000).rounded() / 1000)
      #expect(rows.contains("\(id),") && rows.contains(",\(value),"))
    }
    // And of a gap the value that stands beside its slice is no other.
    let printed = try random.printed
    for case let slice as [String: Any] in printed.document["slices"] as? [Any] ?? [] {
      for case let gap as [String: Any] in slice["gaps"] as? [Any] ?? [] {
        let mean = try #require(gap["mean"] as? [String: Any])
        let figure = printed.figures.first { $0.id == mean["figure"] as? String }
        #expect(figure?.value == mean["value"] as? Double)
      }
    }
  }

  @Test func someCensusHasAFigureWhoseInputsAreHidden() throws {
    #expect(
      RandomReport.all.contains { random in random.report.figures.contains { $0.hidesInputs } })
  }

  /// Grades that are categories by another name, of which two are too small to be shown.
  @Test func chartsAreDrawnOnlyByColumnsThatHaveATable() throws {
    let places = zip(["1", "2", "3", "4"], [20, 15, 12, 2]).flatMap { name, women in
      [
        Place(count: women, sex: "f", grade: "g\(name)", category: "c\(name)"),
        Place(count: 30, sex: "m", grade: "g\(name)", category: "c\(name)"),
      ]
    }
    let census = try CountedCensus(places)
    let without = HTMLPage.people(try census.report(slices: ["category"])).rendered()
    #expect(!without.contains("Hourly pay against points"))
    #expect(!without.contains("Hourly pay by grade and track"))
    let with = try census.report(slices: ["category", "grade", "track"])
    let page = HTMLPage.people(with).rendered()
    #expect(page.contains("Hourly pay against points"))
    let hidden = with.parity.slices.filter {
      $0.column == "grade" && !with.disclosure.state(of: $0).showsGaps
    }.compactMap(\.value)
    #expect(hidden.contains("g4") && hidden.count > 1)
    for grade in hidden { #expect(!page.contains("\(grade) t<")) }
  }
}
