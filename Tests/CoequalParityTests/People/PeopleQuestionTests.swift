import CoequalCensus
import CoequalParity
import CoequalStatistics
import Testing

/// What a question may ask of a workforce.
@Suite struct PeopleQuestionTests {
  /// People of whom each has another service, and a desk of their own.
  private static func workforce(_ count: Int) throws -> Workforce {
    let rows = Array(0..<count)
    let pay = rows.map { 20 + Double($0 % 17) }
    return try Workforce(
      pay: PayColumns(
        hourlyBase: pay, hourlyComplement: pay.map { _ in 0 }, annualBase: pay,
        annualComplement: pay.map { _ in 0 }),
      attributes: [
        "sex": CodedColumn(rows.map { $0 % 2 == 0 ? "f" : "m" }),
        "desk": CodedColumn(rows.map { "d\($0)" }),
        "grade": CodedColumn(rows.map { "g\($0 % 3)" }),
      ], numbers: ["service": rows.map { Double($0) / 7 }])
  }

  @Test(arguments: [
    (
      PayFactor("service"),
      QuestionProblem.tooManyLevels(column: "service", most: 1000, isNumber: true)
    ),
    (PayFactor("desk"), .tooManyLevels(column: "desk", most: 1000, isNumber: false)),
    (PayFactor("sex"), .compared(column: "sex")),
    (PayFactor("manager"), .persons(column: "manager")),
  ])
  func factorThatIsNoneIsRefused(_ factor: PayFactor, _ problem: QuestionProblem) throws {
    let question = PeopleQuestion(factors: [PayFactor("grade"), factor])
    #expect(try question.factorProblem(in: Self.workforce(1001)) == problem)
  }

  @Test func factorOfAThousandLevelsOrANumberIsNone() throws {
    let question = PeopleQuestion(factors: [PayFactor("desk"), PayFactor("service")])
    #expect(try question.factorProblem(in: Self.workforce(1000)) == nil)
    let number = PeopleQuestion(factors: [PayFactor("service", as: .squared)])
    #expect(try number.factorProblem(in: Self.workforce(1001)) == nil)
  }

  @Test func gapsAreNotShownByTheGroupsThatAreCompared() throws {
    let question = PeopleQuestion(slices: ["sex", "grade"])
    let workforce = try Self.workforce(30)
    #expect(question.sliceProblems(in: workforce) == [.compared(column: "sex")])
    #expect(question.withoutUnusableSlices(in: workforce).slices == ["grade"])
  }

  @Test func columnThatIsAskedForTwiceIsShownOnce() throws {
    let question = PeopleQuestion(slices: ["grade", "grade"])
    let parity = PeopleParity(question, about: try Self.workforce(30))
    #expect(parity.slices.compactMap(\.value) == ["g0", "g1", "g2"])
    #expect(Set(parity.figures.map(\.id)).count == parity.figures.count)
  }

  @Test func morePeopleAreNeededThanAFactorHasColumns() throws {
    let question = PeopleQuestion(factors: [PayFactor("desk")], ladder: [])
    let parity = PeopleParity(question, about: try Self.workforce(40))
    #expect(
      throws: PayModelError.statistics(.tooFewRows(column: "ln hourly pay", count: 40, needed: 41))
    ) { try parity.adjusted.get() }
  }
}
