import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalStatistics
import Foundation
import Testing

/// The example of the Swiss tool for equal pay, in whose regression one column is a combination of
/// others.
@Suite(.enabled(if: PublishedPay.folder != nil)) struct LogibTests {
  /// Those whom the method counts, with what it makes of their data.
  private static func workforce() throws -> Workforce {
    let rows = try PublishedPay.rows("logib/employees.csv")
    let needed = [
      "age", "years_of_service", "training", "level_of_requirements", "professional_position",
      "activity_rate", "paid_hours", "basic_wage", "allowances", "monthly_wage_13",
      "special_payments", "weekly_hours",
    ]
    let ids = Dictionary(grouping: rows) { $0["personal_number"] ?? "" }
    let counted = rows.filter { row in
      row.number("population") == 1 && needed.allSatisfy { row.number($0).isFinite }
        && !(row["sex"] ?? "").isEmpty && ids[row["personal_number"] ?? ""]?.count == 1
        && (13...100).contains(row.number("age"))
        && (0...85).contains(row.number("years_of_service"))
        && row.number("age") - row.number("years_of_service") >= 13
        && (0...150).contains(row.number("activity_rate")) && row.number("paid_hours") <= 300
        && !(row.number("activity_rate") > 0 && row.number("paid_hours") > 0)
        && row.number("basic_wage") > 0 && (1...8).contains(row.number("training"))
        && (1...8).contains(row.number("level_of_requirements"))
        && (1...5).contains(row.number("professional_position"))
    }
    let pay = counted.map { row in
      let share =
        row.number("activity_rate") > 0
        ? row.number("weekly_hours") * row.number("activity_rate") / 4000
        : 12 * row.number("paid_hours") / (52 * 40)
      return ["basic_wage", "allowances", "monthly_wage_13", "special_payments"].reduce(0) {
        $0 + row.number($1)
      } / share
    }
    let years = [17.0, 15, 14, 15, 13, 12, 11, 7]
    let training = counted.map { years[Int($0.number("training")) - 1] }
    let none = pay.map { _ in 0.0 }
    return try Workforce(
      pay: PayColumns(
        hourlyBase: pay, hourlyComplement: none, annualBase: pay, annualComplement: none),
      attributes: [
        "sex": CodedColumn(counted.map { $0["sex"]?.lowercased() }),
        "requirements": CodedColumn(counted.map { $0["level_of_requirements"] }),
        "position": CodedColumn(counted.map { $0["professional_position"] }),
      ],
      numbers: [
        "training": training,
        "service": counted.map { $0.number("years_of_service") },
        "earning": zip(counted, training).map { max($0.number("age") - $1 - 6, 0) },
      ])
  }

  private static func gap(_ errors: String) throws -> AdjustedGap {
    var conventions = Conventions.standard
    try conventions.choose(#require(Identifier(errors)), for: Convention.standardErrors.id)
    let question = PeopleQuestion(
      factors: [
        PayFactor("training", as: .number), PayFactor("service", as: .number),
        PayFactor("earning", as: .squared), PayFactor("requirements"), PayFactor("position"),
      ], ladder: [], conventions: conventions)
    return try PeopleParity(question, about: workforce()).adjusted.get()
  }

  @Test func gapIsAsPublished() throws {
    let gap = try Self.gap("classical")
    #expect(gap.counts.compared == 52 && gap.counts.reference == 228)
    #expect(abs(try #require(gap.coefficient.value) + 0.02646259506633) < 1e-13)
    #expect(abs(try #require(gap.errors[0].standardError.value) - 0.00333907064957) < 1e-14)
    #expect(gap.errors[0].degreesOfFreedom == 267)
    #expect(abs(try #require(gap.rSquared.value) - 0.99147891546444) < 1e-13)
    #expect(abs(try #require(gap.kennedy.value) + 0.02612095785683) < 1e-13)
  }

  @Test func combinationOfColumnsIsNamed() throws {
    let gap = try Self.gap("classical")
    #expect(gap.rank == 13)
    #expect(gap.columnCount == 14)
    let dependence = try #require(gap.dependences.first)
    #expect(gap.dependences.count == 1)
    // One level of requirements has the same people as several positions together.
    #expect(dependence.column.hasPrefix("position:"))
    #expect(dependence.terms.contains { $0.column.hasPrefix("requirements:") })
  }

  /// Significant, and shown to be within five percent all the same.
  @Test func gapCanBeSignificantAndSmallAtOnce() throws {
    let gap = try Self.gap("classical")
    #expect(try #require(gap.probability.value) < 1e-12)
    #expect(gap.equivalence.answer == .shown)
    #expect(abs(try #require(gap.equivalence.lower.value) + 0.03146824) < 5e-9)
    #expect(abs(try #require(gap.equivalence.upper.value) + 0.02073324) < 5e-9)
  }

  @Test func rawGapsAreAsPublished() throws {
    let report = try PeopleParity(PeopleQuestion(ladder: []), about: Self.workforce())
    let gap = try #require(report.everybody.gap(in: .hourly))
    #expect(abs(try #require(gap.mean.value) - 0.06730942) < 5e-9)
    #expect(abs(try #require(gap.median.value) - 0.06142815) < 5e-9)
  }
}
