import CoequalCensus
import CoequalParity
import CoequalReports

/// A census of as many people as are asked for in each place, so that a test can say who is hidden.
struct CountedCensus {
  /// People who have all in common but their pay.
  struct Place {
    var count: Int
    var sex: String
    var family = "north"
    var grade = "g1"
    var category = "c1"
    var rating: String? = "a"
    /// What all of them receive more than base pay; not known of any where it is not a number.
    var more = 1.0
  }

  let workforce: Workforce

  init(_ places: [Place]) throws {
    let people = places.flatMap { Array(repeating: $0, count: $0.count) }
    // Pay that all digits of a report would give away.
    let base = people.indices.map { 20 + Double($0 * $0 % 97) / 8 }
    let more = zip(people.indices, people).map { Double($0 % 5 + 1) * $1.more }
    workforce = try Workforce(
      pay: PayColumns(
        hourlyBase: base, hourlyComplement: more, annualBase: base.map { $0 * 2000 },
        annualComplement: more.map { $0 * 2000 }),
      attributes: [
        "sex": CodedColumn(people.map(\.sex)), "family": CodedColumn(people.map(\.family)),
        "grade": CodedColumn(people.map(\.grade)), "track": CodedColumn(people.map { _ in "t" }),
        "category": CodedColumn(people.map(\.category)),
        "rating": CodedColumn(people.map(\.rating)),
      ],
      numbers: [
        "tenure": people.indices.map { Double($0 / 2) / 4 },
        "points": people.map { _ in 100 },
      ])
  }

  func report(
    slices: [String] = ["family"],
    factors: [PayFactor] = [PayFactor("rating", isDiscretionary: true)],
    minimum: Int = 10, showsExtremes: Bool = false
  ) throws -> PeopleReport {
    let parity = PeopleParity(PeopleQuestion(factors: factors, slices: slices), about: workforce)
    let rule = try DisclosureRule(
      minimumCount: minimum, zeros: .shown, dominance: nil, amountWidth: 0.1)
    return PeopleReport(
      parity: parity,
      disclosure: try PeopleDisclosure(
        of: parity, about: workforce, rule, showsExtremes: showsExtremes),
      edition: nil, census: "people.csv", day: nil, unfitRows: 0, rates: nil, support: [],
      tolerance: nil, showsPay: true)
  }
}
