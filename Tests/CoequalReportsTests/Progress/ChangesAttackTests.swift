import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import CoequalTestSupport
import Testing

/// Reports of who changed tracks against somebody who puts together all numbers of people that they print.
@Suite struct ChangesAttackTests {
  @Test func someReportsHideSomeAndShowSome() {
    let mixed = RandomChanges.all.filter { random in
      let shown = random.cells.map { random.isPrinted($0.row, $0.group) }
      return shown.contains(true) && shown.contains(false)
    }
    #expect(mixed.count > RandomChanges.all.count / 8)
  }

  /// Who came back and who was promoted are two tables of the same people: both are put together.
  @Test(arguments: RandomChanges.all)
  func nobodyComesCloserToANumberThanDeclared(_ random: RandomChanges) throws {
    let attacker = ChangesAttacker(random)
    let program = try #require(
      Simplex(variables: attacker.variables, equations: attacker.equations))
    for (row, group) in random.cells where !random.isPrinted(row, group) {
      for (number, table) in random.tables.enumerated() {
        for outcome in table.outcomes.indices where table.count(outcome, row: row)[group] > 0 {
          let width = attacker.width(number, outcome, row, group, program)
          #expect(
            width >= Double(random.minimum) - 1e-6, "\(table.rows[row]) \(group) \(outcome)")
        }
      }
    }
  }

  @Test(arguments: RandomChanges.all)
  func noNumberOfPeopleIsSmallerThanDeclared(_ random: RandomChanges) {
    for (id, inputs) in random.printed where id.hasPrefix("progress/change/") {
      for symbol in ["k", "n"] {
        guard let count = inputs[symbol] else { continue }
        #expect(count == 0 || Int(count) >= random.minimum, "\(id) \(symbol)")
      }
    }
  }
}

/// A company in which many change tracks, and some come back or are promoted.
struct RandomChanges: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let minimum: Int
  let report: ProgressReport
  /// The inputs of every figure that is printed, by its name.
  let printed: [String: [String: Double]]

  var testDescription: String { "seed \(seed)" }

  static let all = madeForArguments(Seeds.first(40, inDebug: 16)) { try? RandomChanges(seed: $0) }

  init(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let women = 1 + random.index(3)
    var (steps, groups): ([HistoryStep], [String?]) = ([], [])
    for person in 0..<60 + random.index(300) {
      let from = random.once(in: 4) ? 2 : 1
      let to = random.once(in: 6) ? 3 - from : 0
      var day = Int32(10_000 + random.index(1000))
      func add(_ event: CareerEvent, _ track: Int, grade: Int = 1) {
        steps.append(
          HistoryStep(
            person: Int32(person), day: day, event: event, role: Int32(track * 3 + grade)))
      }
      add(.hire, from)
      // Late ones are not watched for long enough.
      day += Int32(random.index(2500))
      add(.switch, to)
      day += Int32(1 + random.index(900))
      switch random.index(4) {
      case 0: add(.switch, from)
      case 1: add(.promotion, to, grade: 2)
      default: break
      }
      groups.append(random.once(in: 30) ? nil : random.index(4) < women ? "f" : "m")
    }
    let history = History(
      people: groups.indices.map { "secret-\($0)" }, steps: steps,
      groups: ["sex": CodedColumn(groups)], lastDay: 14_000)
    let progress = FairProgress(
      ProgressQuestion(to: try #require(CalendarDate(daysSince1970: 14_000))), about: history,
      on: RandomCareers.ladders)
    self.seed = seed
    minimum = random.pick([3, 5, 10])
    report = try RandomCareers.report(of: progress, minimum)
    printed = try RandomCareers.inputs(inJSON: ProgressDocumentV1.json(report))
  }

  /// Who came back, and who was promoted.
  var tables: [OutcomeTable] { [report.progress.changes.back, report.progress.changes.promoted] }

  /// The directions, each with both groups.
  var cells: [(row: Int, group: Int)] {
    tables[0].rows.indices.flatMap { row in [(row, 0), (row, 1)] }
  }

  /// What is printed of a direction and a group, or both groups: who came back, or was promoted.
  func figures(_ name: String, _ row: Int, _ group: Int?) -> [String: Double]? {
    let direction = report.progress.changes.directions[row]
    let end = group.map { "\(name)/\($0 == 0 ? "f" : "m")" } ?? "both/\(name)"
    return printed["progress/change/\(direction.from)-to-\(direction.to)/\(end)"]
  }

  func isPrinted(_ row: Int, _ group: Int) -> Bool { figures("back", row, group) != nil }
}

/// What follows from the numbers of both tables: for each table, outcome, direction and group there is an
/// unknown number, none of them negative.
private struct ChangesAttacker {
  let variables: Int
  private(set) var equations: [(coefficients: [Double], right: Double)] = []
  private let rows: Int

  init(_ random: RandomChanges) {
    rows = random.tables[0].rows.count
    variables = 2 * 3 * rows * 2
    for row in 0..<rows {
      for group in PairFigures.groups {
        let groups = group.map { [$0] } ?? [0, 1]
        for (number, name) in ["back", "promoted"].enumerated() {
          guard let inputs = random.figures(name, row, group) else { continue }
          let known = inputs["n"] ?? 0
          add(sum(number, [0], row, groups), inputs["k"] ?? 0)
          add(sum(number, [0, 1], row, groups), known)
          // The text says how many changed, those of whom nothing is known yet as well.
          let all = random.tables[number].count(row: row)[group]
          add(sum(number, [0, 1, 2], row, groups), Double(all))
        }
      }
      for group in 0...1 {
        // The tables are about the same people.
        let difference = zip(sum(0, [0, 1, 2], row, [group]), sum(1, [0, 1, 2], row, [group]))
        add(difference.map { $0 - $1 }, 0)
        // That nobody did something is told by the rule.
        for (number, table) in random.tables.enumerated() {
          for outcome in 0...2 where table.count(outcome, row: row)[group] == 0 {
            add(sum(number, [outcome], row, [group]), 0)
          }
        }
      }
    }
  }

  private mutating func add(_ coefficients: [Double], _ right: Double) {
    equations.append((coefficients, right))
  }

  private func sum(_ table: Int, _ outcomes: [Int], _ row: Int, _ groups: [Int]) -> [Double] {
    var sum = Array(repeating: 0.0, count: variables)
    for outcome in outcomes {
      for group in groups { sum[((table * 3 + outcome) * rows + row) * 2 + group] = 1 }
    }
    return sum
  }

  func width(_ table: Int, _ outcome: Int, _ row: Int, _ group: Int, _ program: Simplex) -> Double {
    var program = program
    let objective = sum(table, [outcome], row, [group])
    guard case .value(let lower) = program.minimum(of: objective),
      case .value(let upper) = program.maximum(of: objective)
    else { return .infinity }
    return upper - lower
  }
}
