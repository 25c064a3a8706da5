import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import CoequalTestSupport
import Testing

/// A small company with what makes protection hard: grades with few people, categories that each have
/// one grade, somebody of a third group, people without pay, and few who receive more than base pay.
struct RandomCensus: Sendable {
  let seed: UInt64
  let workforce: Workforce
  let columns: [String]
  let minimum: Int

  init(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let count = 40 + random.index(80)
    let (grades, families, employers) = (2 + random.index(4), 1 + random.index(3), 2)
    let share = 1 + random.index(3)
    let bare = random.pick([1000, 40, 8])
    var texts: [String: [String]] = [:]
    var base: [Double] = []
    var more: [Double] = []
    for _ in 0..<count {
      // Fewer people the higher the grade.
      let grade = min(random.index(grades), random.index(grades))
      let family = random.index(families)
      let employer = random.index(random.index(4) == 0 ? employers : 1)
      let sex = random.once(in: 50) ? "d" : random.index(4) < share ? "f" : "m"
      let values = [
        "sex": sex, "grade": "g\(grade)", "family": "f\(family)", "employer": "e\(employer)",
        "track": random.index(grade + 2) == 0 ? "leader" : random.once(in: 9) ? "expert" : "maker",
        "category": "c\(grade)-\(random.once(in: 3) ? family : employer)",
        "rating": random.once(in: 12) ? "" : random.pick(["a", "b"]),
      ]
      for (name, value) in values { texts[name, default: []].append(value) }
      base.append(random.once(in: bare) ? .nan : Double(20 + 10 * grade + random.index(30)))
      more.append(random.once(in: 3) ? 0 : random.once(in: bare) ? .nan : Double(random.index(9)))
    }
    workforce = try Workforce(
      pay: PayColumns(
        hourlyBase: base, hourlyComplement: more, annualBase: base.map { $0 * 2000 },
        annualComplement: more.map { $0 * 2000 }),
      attributes: texts.mapValues { CodedColumn($0.map { $0.isEmpty ? nil : $0 }) },
      numbers: ["tenure": base.map { _ in random.once(in: 30) ? .nan : Double(random.index(20)) }])
    columns =
      ["category"]
      + ["grade", "family", "track", "employer"].filter { _ in !random.once(in: 3) }
    minimum = random.pick([3, 5, 10])
    self.seed = seed
  }

  /// The report of it, for whoever reads an edition.
  func report() throws -> PeopleReport {
    let question = PeopleQuestion(
      factors: [PayFactor("tenure", as: .squared), PayFactor("rating", isDiscretionary: true)],
      slices: columns)
    let parity = PeopleParity(question, about: workforce)
    let rule = try DisclosureRule(
      minimumCount: minimum, zeros: .shown, dominance: nil, amountWidth: 0.1)
    return PeopleReport(
      parity: parity,
      disclosure: try PeopleDisclosure(of: parity, about: workforce, rule, showsExtremes: false),
      edition: nil, census: "people.csv", day: nil, unfitRows: 0, rates: nil, support: [],
      tolerance: Percentage("0.01%"), showsPay: true)
  }
}

/// A census with its report as values and as it is printed, computed once for all tests.
struct RandomReport: Sendable, CustomTestStringConvertible {
  let census: RandomCensus
  let report: PeopleReport
  let json: String

  var printed: PrintedPeople { get throws { try PrintedPeople(json) } }
  var testDescription: String { "seed \(census.seed)" }

  static let all = madeForArguments(0..<16) { seed -> RandomReport? in
    guard let census = try? RandomCensus(seed: seed), let report = try? census.report(),
      let json = try? PeopleParityDocumentV1.json(report)
    else { return nil }
    return RandomReport(census: census, report: report, json: json)
  }

  /// Those that show everybody; the others show nothing else, and a value that has everybody cannot be
  /// hidden better than its total.
  static let showingTotals = all.filter(\.report.disclosure.showsTotals)
}
