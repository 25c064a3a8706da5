import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalTestSupport
import Testing

/// Whether what is printed beside a number is what the number is computed from.
@Suite struct PeopleFiguresTests {
  /// Invented people: pay by grade and track, a little less for one group.
  static func workforce(_ count: Int, seed: UInt64 = 1) throws -> Workforce {
    var random = SplitMix(seed: seed)
    var rows: [(sex: String, grade: String, track: String, category: String, pay: Double)] = []
    for _ in 0..<count {
      let grade = 1 + random.index(4)
      let sex = random.index(5) < 2 + (grade == 1 ? 1 : 0) ? "f" : "m"
      let noise = Double(random.index(1000)) / 10_000
      rows.append(
        (
          sex, "g\(grade)", random.index(3) == 0 ? "leader" : "executor", "c\((grade + 1) / 2)",
          20 * Double(grade) * (1 + noise) * (sex == "f" ? 0.97 : 1)
        ))
    }
    let extra = rows.map { _ in Double(random.index(4)) }
    return try Workforce(
      pay: PayColumns(
        hourlyBase: rows.map(\.pay), hourlyComplement: extra,
        annualBase: rows.map { $0.pay * 2080 }, annualComplement: extra.map { $0 * 2080 }),
      attributes: [
        "sex": CodedColumn(rows.map(\.sex)), "grade": CodedColumn(rows.map(\.grade)),
        "track": CodedColumn(rows.map(\.track)), "category": CodedColumn(rows.map(\.category)),
        "rating": CodedColumn(rows.map { _ in random.index(2) == 0 ? "a" : "b" }),
      ], numbers: ["tenure": rows.map { _ in Double(random.index(20)) }])
  }

  static let question = PeopleQuestion(
    factors: [PayFactor("tenure", as: .squared), PayFactor("rating", isDiscretionary: true)],
    slices: ["category", "grade"])

  @Test func everyFigureCanBeComputedFromWhatIsPrinted() throws {
    let report = PeopleParity(Self.question, about: try Self.workforce(300))
    let figures = report.figures
    #expect(figures.count > 150)
    for figure in figures { #expect(figure.problem == nil) }
  }

  @Test func everyFigureHasANameOfItsOwn() throws {
    let figures = PeopleParity(Self.question, about: try Self.workforce(300)).figures
    #expect(Set(figures.map(\.id)).count == figures.count)
  }

  @Test func figuresThatCannotBeKnownSayWhy() throws {
    let men = try Self.workforce(60)
    let sex = try #require(men.attributes["sex"])
    let rows = (0..<men.count).filter { sex.name(ofRow: $0) == "m" }
    let report = PeopleParity(Self.question, about: men.selecting(rows))
    let gap = try #require(report.everybody.gap(in: .hourly))
    #expect(gap.mean.value == nil)
    #expect(gap.mean.absence != nil)
    #expect(throws: PayModelError.nobody("f", lacking: nil)) { try report.adjusted.get() }
    #expect(report.screen.categories.allSatisfy { $0.reaches == nil })
  }

  @Test func resultsDoNotDependOnTheOrderOfPeople() throws {
    let workforce = try Self.workforce(200)
    let report = PeopleParity(Self.question, about: workforce)
    let turned = PeopleParity(Self.question, about: workforce.selecting((0..<200).reversed()))
    for (figure, other) in zip(report.figures, turned.figures) {
      #expect(figure.id == other.id)
      guard let value = figure.value, let second = other.value else {
        #expect(figure.value == other.value)
        continue
      }
      #expect(abs(value - second) <= 1e-9 * max(1, abs(value)), "\(figure.id)")
    }
    #expect(report.bands == turned.bands.map { $0 } || report.bands?.counts.count == 4)
  }

  @Test func gapBetweenEqualPeopleIsShownToBeWithinTheMargin() throws {
    let workforce = try Self.workforce(400, seed: 3)
    let gap = try PeopleParity(Self.question, about: workforce).adjusted.get()
    // Three percent were built in.
    #expect(abs(try #require(gap.kennedy.value) + 0.03) < 0.01)
    #expect(gap.equivalence.answer == .shown)
    #expect(try #require(gap.probability.value) < 0.01)
  }

  @Test func noteAboutPeopleWhoAreAloneTellsNeitherHowManyNorWhere() throws {
    let workforce = try Self.workforce(100)
    let zones = CodedColumn((0..<100).map { $0 == 7 ? "island" : "coast" })
    let other = try Workforce(
      pay: workforce.pay, attributes: workforce.attributes.merging(["zone": zones]) { $1 })
    let question = PeopleQuestion(factors: [PayFactor("zone")])
    let notes = try PeopleParity(question, about: other).adjusted.get().errors.flatMap(\.notes)
    #expect(notes.contains { $0.hasPrefix("where one person alone determines a coefficient") })
    #expect(!notes.contains { $0.contains("1 person") || $0.contains("island") })
  }
}
