import CoequalParity
import CoequalReports
import CoequalTestSupport
import Foundation
import Testing

/// Whole reports against somebody who puts all numbers of people together that they print.
@Suite struct ProgressAttackTests {
  @Test func someReportsHideSomeAndShowSome() {
    #expect(RandomCareers.all.count == RandomCareers.seeds.count)
    let mixed = RandomCareers.all.filter { random in
      let states = random.report.progress.rates.table.rows.indices.map {
        random.report.disclosure.promotions.shows(row: $0)
      }
      return states.contains(true) && states.contains(false)
    }
    #expect(mixed.count > RandomCareers.all.count / 12)
  }

  /// Who was promoted, and who is at the end of a track: a number for each ladder, group and outcome.
  @Test(arguments: RandomCareers.all)
  func nobodyComesCloserToANumberThanDeclared(_ random: RandomCareers) throws {
    let printed = try random.printed
    let progress = random.report.progress
    for (section, table) in [
      ("promoted", progress.rates.table), ("end", progress.ends.table),
    ] {
      let attacker = TableAttacker(
        table, section, printed, reference: progress.rates.reference)
      let program = try #require(
        Simplex(variables: attacker.variables, equations: attacker.equations))
      for row in table.rows.indices {
        for group in 0...1 where !attacker.isPrinted(row: row, group: group) {
          for outcome in 0...1 {
            let count = table.count(outcome, row: row)
            // A number of none is told by the rule, and protects nobody.
            guard (group == 0 ? count.compared : count.reference) > 0 else { continue }
            let width = attacker.width(outcome, row, group, program)
            #expect(
              width >= Double(random.minimum) - 1e-6, "\(section) \(table.rows[row]) \(group)")
          }
        }
      }
    }
  }

  /// Who knows how many people there are on a ladder, and how many of both groups, computes the others.
  @Test(arguments: RandomCareers.all)
  func nobodyComesCloserToFewPeopleWithoutAGroup(_ random: RandomCareers) throws {
    let rates = random.report.progress.rates
    let attacker = TableAttacker(
      rates.table, "promoted", try random.printed, reference: rates.reference)
    let program = try #require(
      Simplex(variables: attacker.variables, equations: attacker.equations))
    for (row, name) in rates.table.rows.enumerated() {
      for outcome in 0...1 {
        let count = random.peopleOfNeitherGroup(ladder: name, outcome: outcome)
        guard count > 0, count < random.minimum else { continue }
        let width = attacker.width(outcome, row, 2, program)
        #expect(width >= Double(random.minimum) - 1e-6, "\(name) \(outcome) \(count)")
      }
    }
  }

  @Test func someReportsSetLaddersBesideEachOtherWithPeopleOfNeitherGroup() throws {
    let some = try RandomCareers.all.filter { random in
      try random.printed.keys.contains { $0.hasPrefix("progress/beside/") }
        && random.report.progress.withoutGroup > 0
    }
    #expect(some.count > RandomCareers.all.count / 12)
  }

  @Test(arguments: RandomCareers.all)
  func noNumberOfPeopleIsSmallerThanDeclared(_ random: RandomCareers) throws {
    for (id, inputs) in try random.printed {
      guard id.hasPrefix("progress/promoted/") || id.hasPrefix("progress/end/") else { continue }
      for symbol in ["p", "q", "n", "m", "e"] {
        guard let count = inputs[symbol] else { continue }
        #expect(count == 0 || Int(count) >= random.minimum, "\(id) \(symbol)")
      }
    }
  }

  @Test(arguments: RandomCareers.all)
  func curvesTellNoSingleStep(_ random: RandomCareers) throws {
    let (progress, disclosure) = (random.report.progress, random.report.disclosure)
    for figure in progress.times.flatMap(disclosure.figures) {
      guard let value = figure.value else { continue }
      let parts = figure.unit == .share ? value * 100 : value * 10
      #expect(abs(parts - parts.rounded()) < 1e-6, "\(figure.id)")
      #expect(figure.inputs.allSatisfy { $0.value == value })
    }
    for curve in progress.times {
      if let people = disclosure.people(of: curve) {
        #expect(people.isMultiple(of: disclosure.roundingStep))
      }
    }
  }

  @Test(arguments: RandomCareers.all)
  func namesOfPeopleAreNowhere(_ random: RandomCareers) {
    let text = SheetText(.plain).render(.progress(random.report))
    #expect(!text.contains("secret"))
    #expect(!random.json.contains("secret"))
    #expect(!FigureTable.text(of: random.report.figures, showsPay: false).contains("secret"))
  }

  /// A ladder is drawn where its table shows both groups, and only there.
  @Test(arguments: RandomCareers.all)
  func chartsDrawWhatTablesShow(_ random: RandomCareers) {
    let page = HTMLPage.progress(random.report).rendered()
    let drawing = page.split(separator: "Promoted, by ladder</title>").dropFirst().first.map {
      $0.prefix(upTo: $0.firstRange(of: "</svg>")?.lowerBound ?? $0.startIndex)
    }
    let (rates, shown) = (random.report.progress.rates, random.report.disclosure.promotions)
    for (row, name) in rates.table.rows.enumerated() {
      let rate = rates.ladders[row]
      let isShown = shown.shows(row: row, group: 0) && shown.shows(row: row, group: 1)
      let isKnown = rate.compared.value != nil && rate.reference.value != nil
      #expect(
        (drawing?.contains(">\(name)</text>") ?? false) == (isShown && isKnown), "\(name)")
    }
  }

  @Test(arguments: RandomCareers.all)
  func documentNamesOnlyFiguresThatItHas(_ random: RandomCareers) throws {
    let names = Set(try random.printed.keys)
    let pattern = /"figure" ?: "([^"]*)"/
    let used = random.json.matches(of: pattern).map { String($0.output.1) }
    #expect(!used.isEmpty)
    for name in used {
      #expect(names.contains(name.replacing("\\/", with: "/")), "\(name)")
    }
  }
}

/// What follows from the numbers of one table that a report prints: for each outcome, ladder and group there is
/// an unknown number, none of them negative; people of neither group are a third one.
private struct TableAttacker {
  let variables: Int
  private(set) var equations: [(coefficients: [Double], right: Double)] = []
  private let rows: Int
  private var printedCells: Set<[Int]> = []

  init(
    _ table: OutcomeTable, _ section: String, _ printed: [String: [String: Double]],
    reference: String? = nil
  ) {
    rows = table.rows.count
    variables = 2 * rows * 3
    let groups = [("compared", "f"), ("reference", "m")]
    let ladders: [(String, Int?)] =
      [(section == "end" ? "all" : "everybody", nil)]
      + table.rows.enumerated().map { ($1, $0) }
    for (name, row) in ladders {
      for (group, words) in groups.enumerated() {
        let id =
          section == "end"
          ? "progress/end/\(name)/share/\(words.1)" : "progress/promoted/\(name)/\(words.0)"
        guard let inputs = printed[id] else { continue }
        if let row { printedCells.insert([row, group]) }
        let happened = inputs["p"] ?? inputs["q"] ?? inputs["e"]
        add([0], row, [group], happened)
        add([0, 1], row, [group], inputs["n"] ?? inputs["m"])
      }
      if let both = printed["progress/end/\(name)/both/share"], section == "end" {
        add([0], row, [0, 1], both["e"])
        add([0, 1], row, [0, 1], both["n"])
      }
      guard section == "promoted", let row,
        let ratio = printed["progress/beside/\(name)/ratio"]
      else { continue }
      let base = table.rows.firstIndex { $0 == reference }
      add([0], row, [0, 1, 2], ratio["p"])
      add([0, 1], row, [0, 1, 2], ratio["n"])
      guard let base else { continue }
      add([0], base, [0, 1, 2], ratio["q"])
      add([0, 1], base, [0, 1, 2], ratio["m"])
    }
    // Nobody promoted is told by no number at all, where the rule shows it: as if it were printed.
    for outcome in 0...1 {
      for row in table.rows.indices {
        let count = table.count(outcome, row: row)
        for (group, number) in [count.compared, count.reference].enumerated() where number == 0 {
          add([outcome], row, [group], 0)
        }
      }
    }
  }

  private mutating func add(_ outcomes: [Int], _ row: Int?, _ groups: [Int], _ right: Double?) {
    guard let right else { return }
    equations.append((sum(outcomes, row, groups), right))
  }

  private func sum(_ outcomes: [Int], _ row: Int?, _ groups: [Int]) -> [Double] {
    var sum = Array(repeating: 0.0, count: variables)
    for outcome in outcomes {
      for place in row.map({ $0...$0 }) ?? 0...rows - 1 {
        for group in groups { sum[(outcome * rows + place) * 3 + group] = 1 }
      }
    }
    return sum
  }

  func isPrinted(row: Int, group: Int) -> Bool { printedCells.contains([row, group]) }

  func width(_ outcome: Int, _ row: Int, _ group: Int, _ program: Simplex) -> Double {
    var program = program
    let objective = sum([outcome], row, [group])
    guard case .value(let lower) = program.minimum(of: objective),
      case .value(let upper) = program.maximum(of: objective)
    else { return .infinity }
    return upper - lower
  }
}
