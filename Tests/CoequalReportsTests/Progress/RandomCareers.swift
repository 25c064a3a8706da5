import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import CoequalTestSupport
import Foundation
import Testing

/// A small company with what makes protection hard: few leaders, few women among them, few promotions.
struct RandomCareers: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let minimum: Int
  let report: ProgressReport
  let json: String
  private let history: History

  var testDescription: String { "seed \(seed)" }

  static let ladders = CareerLadders(
    [("leading", TrackKind.leader), ("craft", .individualContributor), ("making", .executor)]
      .flatMap { track, kind in
        (1...3).map { (grade: Int) in
          CareerLadders.Role(
            name: "a/\(track)-\(grade)", track: "a/\(track)", kind: kind, grade: "g\(grade)",
            rank: grade)
        }
      })

  static let seeds = Seeds.first(40, inDebug: 20)
  static let all = madeForArguments(seeds) { try? RandomCareers(seed: $0) }

  init(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let count = 30 + random.index(150)
    let women = 1 + random.index(3)
    var (steps, groups): ([HistoryStep], [String?]) = ([], [])
    // In some of them people without a group are many, as where a history does not tell it of who left.
    let withoutGroup = seed % 5 < 3 ? 30 : 3
    for person in 0..<count {
      let track = random.once(in: 3) ? 0 : random.once(in: 3) ? 2 : 1
      var (day, role) = (Int32(10_000 + random.index(1500)), track * 3 + random.index(2))
      func add(_ event: CareerEvent) {
        steps.append(
          HistoryStep(person: Int32(person), day: day, event: event, role: Int32(role)))
      }
      add(.hire)
      for _ in 0..<random.index(4) {
        day += Int32(random.index(900))
        if random.once(in: 5) {
          role = (role + 3) % 9
          add(.switch)
        } else if random.once(in: 8) {
          add(.leave)
          day += Int32(random.index(300))
          add(.return)
        } else if role % 3 < 2 {
          role += 1
          add(.promotion)
        }
      }
      groups.append(random.once(in: withoutGroup) ? nil : random.index(4) < women ? "f" : "m")
    }
    let history = History(
      people: (0..<count).map { "secret-\($0)" }, steps: steps,
      groups: ["sex": CodedColumn(groups)], lastDay: 13_500)
    guard let from = CalendarDate(daysSince1970: 11_500),
      let to = CalendarDate(daysSince1970: 13_500)
    else { throw CancellationError() }
    let progress = FairProgress(
      ProgressQuestion(from: from, to: to), about: history, on: Self.ladders)
    self.seed = seed
    self.history = history
    minimum = random.pick([3, 5, 10])
    report = try Self.report(of: progress, minimum)
    json = try ProgressDocumentV1.json(report)
  }

  /// A report for readers who may see groups of so many people.
  static func report(
    of progress: FairProgress, _ minimum: Int, zeros: DisclosureRule.Zeros = .shown
  ) throws -> ProgressReport {
    ProgressReport(
      progress: progress,
      disclosure: try ProgressDisclosure(
        of: progress,
        DisclosureRule(minimumCount: minimum, zeros: zeros, dominance: nil, amountWidth: 0.1)),
      edition: nil, history: "history.csv", unfitRows: 0)
  }

  /// How many of neither group were promoted (0) or not (1), of those on a ladder on the first day.
  func peopleOfNeitherGroup(ladder: String, outcome: Int) -> Int {
    let first = Int32(clamping: report.progress.question.countedFrom.daysSince1970)
    return history.people.indices.count { person in
      let career = history.career(of: person)
      guard history.groups["sex"]?.name(ofRow: person) == nil,
        let role = career.last(where: { $0.day <= first })?.role,
        Self.roleLadders[Int(role) / 3].rawValue == ladder
      else { return false }
      return career.contains { $0.day > first && $0.event == .promotion } == (outcome == 0)
    }
  }

  private static let roleLadders: [TrackKind] = [.leader, .individualContributor, .executor]

  /// The inputs of every figure, by its name.
  var printed: [String: [String: Double]] { get throws { try Self.inputs(inJSON: json) } }

  /// The inputs of every figure of a document, by its name.
  static func inputs(inJSON json: String) throws -> [String: [String: Double]] {
    let document =
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
    let figures = (document["figures"] as? [[String: Any]] ?? []).map { figure in
      let inputs = (figure["inputs"] as? [[String: Any]] ?? []).compactMap { input in
        (input["value"] as? Double).map { (input["symbol"] as? String ?? "", $0) }
      }
      return (figure["id"] as? String ?? "", Dictionary(inputs) { first, _ in first })
    }
    return Dictionary(figures) { first, _ in first }
  }
}
