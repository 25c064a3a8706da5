import CoequalModel
import CoequalStatistics

/// Whether something takes as long for some people as for others: groups on equal grades and ladders, and
/// ladders on equal grades.
///
/// Curves of the same people (``TimeCurve``) do not hold grades and ladders equal, so that they can say
/// something else.
public struct TimeTest: Sendable {
  /// What is compared.
  public enum Subject: Hashable, Sendable {
    /// The two groups, on all ladders or on one.
    case groups(ladder: String?)
    /// These ladders.
    case ladders([String])
    /// Whether a leave has begun, for everybody or one group.
    case leave(group: String?)
  }

  /// What is compared.
  public let subject: Subject
  /// The probability of such times if all were alike.
  public let probability: Figure
  /// The place, among the compared, of those who wait longest: who have the fewest promotions of those that they
  /// would have if all were alike; `nil` where nothing can be compared.
  public let slowest: Int?
  /// The numbers of curves whose people are compared.
  let curves: [Int]
}

extension TimeTest {
  /// Compares curves within each grade of each ladder, or within each grade.
  init(
    _ subject: Subject, _ curves: [CurveLayout.Curve], isWithinLadders: Bool = true,
    _ tally: CareerTally, _ question: ProgressQuestion
  ) {
    self.subject = subject
    self.curves = curves.map(tally.layout.number(of:))
    let layout = tally.layout
    let ladders = Array(0..<layout.ladders)
    var strata: [[SpellCounts]] = []
    for parts in isWithinLadders ? ladders.map({ [$0] }) : [ladders] {
      for grade in 0..<layout.grades {
        strata.append(
          curves.map { curve in
            var sum = SpellCounts(causes: CurveLayout.causes)
            for ladder in parts {
              for cell in layout.cells(of: curve, ladder: ladder, grade: grade) {
                sum.add(tally.times[cell])
              }
            }
            return sum
          })
      }
    }
    let test = try? LogRankTest(of: CurveLayout.event, in: strata)
    slowest =
      (test?.groups ?? []).filter { $0.expected > 0 }.min {
        Double($0.observed) * $1.expected < Double($1.observed) * $0.expected
      }?.group
    let within = isWithinLadders ? "within grades and ladders" : "within grades"
    probability = Figure(
      Self.id(subject), "probability of such times until a promotion if \(Self.words(subject))",
      .probability, "P",
      [
        FigureInput(
          "P",
          test.map {
            "of chi-squared \(Expression.text(of: $0.statistic)) with "
              + "\($0.degreesOfFreedom) degrees of freedom, \(within)"
          } ?? "of chi-squared, \(within)", .probability, test?.probability)
      ],
      conventions: [Convention.leaveInTime, .sidewaysMoves].map {
        AnsweredConvention($0, question.conventions)
      }, source: Self.source(subject))
  }

  private static func id(_ subject: Subject) -> FigureID {
    switch subject {
    case .groups(let ladder): FigureID("progress", "test", "groups", ladder ?? "all")
    case .ladders: FigureID("progress", "test", "ladders")
    case .leave(let group): FigureID("progress", "test", "leave", group ?? "everybody")
    }
  }

  private static func words(_ subject: Subject) -> String {
    switch subject {
    case .groups(let ladder): "both groups were alike\(ladder.map { " on '\($0)'" } ?? "")"
    case .ladders: "all ladders were alike"
    case .leave(let group):
      "a leave made no difference\(group.map { " for '\($0)'" } ?? "")"
    }
  }

  private static func source(_ subject: Subject) -> String {
    if case .leave = subject {
      return "Mantel and Byar, JASA 69 (1974) 81: a log-rank test of what changes with time"
    }
    return "Mantel, Cancer Chemotherapy Reports 50 (1966) 163: the log-rank test"
  }
}
