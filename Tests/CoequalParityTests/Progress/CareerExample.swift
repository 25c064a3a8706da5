import CoequalCensus
import CoequalModel
import CoequalParity

/// Careers in memory on a small ladder: three grades of a track of leaders, and three and two of experts.
struct CareerExample {
  static let grades = ["g1", "g2", "g3"]

  /// The roles by name: leaders `l1` to `l3`, experts `e1` to `e3`, makers `m1` and `m2`.
  static let roles: [CareerLadders.Role] = [
    ("l", "leading", TrackKind.leader, 3), ("e", "craft", .individualContributor, 3),
    ("m", "making", .executor, 2),
  ].flatMap { letter, track, kind, count in
    (1...count).map { (grade: Int) in
      CareerLadders.Role(
        name: "a/\(letter)\(grade)", track: "a/\(track)", kind: kind, grade: "g\(grade)",
        rank: grade)
    }
  }

  static let ladders = CareerLadders(roles)

  /// A role by the end of its name; unknown for any other text.
  static func role(_ name: String) -> Int32 {
    roles.firstIndex { $0.name == "a/\(name)" }.map(Int32.init) ?? HistoryStep.unknownRole
  }

  /// The first of January 2000.
  static let start: Int32 = 10_957

  private var careers: [[HistoryStep]] = []
  private var groups: [String?] = []

  /// Adds somebody.
  ///
  /// - Parameter events: What happened so many days after the start.
  mutating func add(_ group: String?, _ events: [(Int, CareerEvent, String)]) {
    let person = Int32(careers.count)
    careers.append(
      events.map {
        HistoryStep(
          person: person, day: Self.start + Int32($0.0), event: $0.1, role: Self.role($0.2))
      })
    groups.append(group)
  }

  /// The history, with its steps in another order where that is asked.
  func history(shuffledBy order: ([HistoryStep]) -> [HistoryStep] = { $0 }) -> History {
    History(
      people: careers.indices.map { "p\($0)" }, steps: order(careers.flatMap { $0 }),
      groups: ["sex": CodedColumn(groups)])
  }

  /// A day after so many days.
  static func day(_ days: Int) -> CalendarDate? {
    CalendarDate(daysSince1970: Int(start) + days)
  }

  /// What careers up to a day tell.
  func progress(
    from: Int? = nil, to: Int, years: [Int] = [1, 2, 3, 5, 10], within: Int = 3,
    choosing choices: [(Convention, String)] = [], on ladders: CareerLadders = ladders
  ) throws -> FairProgress {
    var conventions = Conventions.standard
    for (convention, answer) in choices {
      guard let answer = Identifier(answer) else { continue }
      try conventions.choose(answer, for: convention.id)
    }
    guard let last = Self.day(to) else { throw ExampleError.noDay }
    return FairProgress(
      ProgressQuestion(
        from: from.flatMap(Self.day), to: last, years: years, within: within,
        conventions: conventions), about: history(), on: ladders)
  }

  enum ExampleError: Error { case noDay }
}

extension FairProgress {
  /// The curve of some people.
  func curve(
    _ subject: TimeCurve.Subject = .promotion, ladder: String? = nil, group: String? = nil,
    hadLeave: Bool? = nil
  ) -> TimeCurve? {
    times.first {
      $0.subject == subject && $0.ladder == ladder && $0.group == group && $0.hadLeave == hadLeave
    }
  }

  /// The probability of a test.
  func probability(_ subject: TimeTest.Subject) -> Double? {
    tests.first { $0.subject == subject }?.probability.value
  }
}

extension TimeCurve {
  /// The share to whom it has happened after some years.
  func share(after years: Int) -> Double? {
    marks.first { $0.years == years }?.happened.value
  }
}

/// Whole years as days.
func days(_ years: Int) -> Int { Int((Double(years) * 365.25).rounded()) }
