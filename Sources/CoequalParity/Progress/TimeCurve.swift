import CoequalModel
import CoequalStatistics

/// How long something takes, for some of the people: until a promotion, or in one role.
public struct TimeCurve: Sendable {
  /// What is timed.
  public enum Subject: String, Sendable {
    /// The time on a grade until a promotion.
    case promotion
    /// The time in one role until any other.
    case role
  }

  /// What is known after so many years.
  public struct Mark: Hashable, Sendable {
    /// The years.
    public let years: Int
    /// The share to whom it has happened, where leaving only ends watching: Kaplan and Meier.
    public let happened: Figure
    /// The shares to whom it has happened, and who have left before, each as things are: Aalen and
    /// Johansen's cumulative incidence.
    public let incidence, left: Figure
    /// Different people who are watched beyond it.
    let watched: Int
    /// Different people to whom it happened, and who left, since the mark before: of a group, or of each
    /// group and of neither.
    let recent, recentlyLeft: [Int]
  }

  /// What is timed.
  public let subject: Subject
  /// The ladder; `nil` for all.
  public let ladder: String?
  /// The group; `nil` for everybody, whatever their group.
  public let group: String?
  /// Whether a leave has begun since the grade was reached; `nil` where that is not asked.
  public let hadLeave: Bool?
  /// The years, with what is known after them.
  public let marks: [Mark]
  /// The years after which it has happened to half, with the ends of the interval.
  public let median, lower, upper: Figure
  /// Different people, and those of them to whom it happened.
  let people, happened: Int
  /// The people of the group, or else of each group and of neither.
  let parts: [Int]

  /// All figures.
  public var figures: [Figure] {
    [median, lower, upper] + marks.flatMap { [$0.happened, $0.incidence, $0.left] }
  }
}

extension TimeCurve {
  init(
    _ curve: CurveLayout.Curve, _ tally: CareerTally, _ ladders: CareerLadders,
    _ question: ProgressQuestion
  ) {
    let number = tally.layout.number(of: curve)
    let people = tally.people
    subject = curve.clock == .grade ? .promotion : .role
    ladder = curve.ladder.map { ladders.names[$0] }
    group = curve.group.map { $0 == 0 ? question.pair.compared : question.pair.reference }
    hadLeave = curve.hadLeave
    self.people = people.all(number)
    happened = people.happened(number)
    parts = Self.parts(of: curve, tally, people.all)
    var counts = SpellCounts(causes: CurveLayout.causes)
    for cell in tally.layout.cells(of: curve) { counts.add(tally.times[cell]) }
    let curves = Estimates(counts, question)
    let names = FigureNames(subject, ladder, group, hadLeave, question)
    marks = question.years.indices.map { place in
      let years = question.years[place]
      let day = Double(ProgressQuestion.days(years))
      let watched = people.watched(number, beyond: place)
      let absence = curves.absence(at: day, isWatched: watched > 0)
      return Mark(
        years: years,
        happened: names.share(
          "within-\(years)", "have \(names.event) within \(years) years", Estimates.method,
          curves.share(at: day), absence),
        incidence: names.share(
          "incidence-\(years)",
          "have \(names.event) within \(years) years, where people also leave",
          Estimates.competingMethod, curves.incidence?.incidence(at: day), absence),
        left: names.share(
          "left-\(years)", "have left within \(years) years without that",
          Estimates.competingMethod, curves.left?.incidence(at: day), absence),
        watched: watched,
        recent: Self.parts(of: curve, tally) { people.happened($0, upTo: place) },
        recentlyLeft: Self.parts(of: curve, tally) { people.left($0, upTo: place) })
    }
    let interval = curves.survival?.medianInterval
    median = names.years(
      "median", "years until half have \(names.event)", curves.medianTime, curves.medianAbsence)
    lower = names.years(
      "median-lower", "lower end of the interval of that", interval?.lower, curves.medianAbsence)
    upper = names.years(
      "median-upper", "upper end of the interval of that", interval?.upper, curves.medianAbsence)
  }
}

extension TimeCurve {
  /// How many people of the group of a curve there are, or else of each group and of neither.
  private static func parts(
    of curve: CurveLayout.Curve, _ tally: CareerTally, _ people: (_ curve: Int) -> Int
  ) -> [Int] {
    func count(ofGroup group: Int?) -> Int {
      var part = curve
      part.group = group
      return people(tally.layout.number(of: part))
    }
    if let group = curve.group { return [count(ofGroup: group)] }
    let groups = [count(ofGroup: 0), count(ofGroup: 1)]
    return groups + [count(ofGroup: nil) - groups[0] - groups[1]]
  }
}

/// The curves of Kaplan and Meier, and of cumulative incidence, of some times.
private struct Estimates {
  let survival: KaplanMeier?
  let incidence, left: CumulativeIncidence?
  /// From when on a curve means nothing, since somebody was promoted while hardly anybody was watched.
  let thinFrom: Double?

  static let method = "Kaplan and Meier, JASA 53 (1958) 457; who comes later counts from then on"
  static let competingMethod = "Aalen and Johansen, Scandinavian Journal of Statistics 5 (1978) 141"

  /// With fewer people one step moves the curve so far that all after it is chance.
  private static let fewest = 5

  init(_ counts: SpellCounts, _ question: ProgressQuestion) {
    survival = try? KaplanMeier(
      counts, of: CurveLayout.event, transformation: .logLog, level: question.confidence)
    incidence = try? CumulativeIncidence(
      of: CurveLayout.event, counts, level: question.confidence)
    left = try? CumulativeIncidence(of: CurveLayout.left, counts, level: question.confidence)
    // Only where more are watched later: at the end of a curve few are always left.
    let steps = survival?.steps ?? []
    let most = steps.lastIndex { $0.atRisk >= Self.fewest }
    thinFrom = steps.indices.first { place in
      steps[place].atRisk < Self.fewest && most.map { place < $0 } ?? false
    }.map { steps[$0].time }
  }

  /// Why nothing is known after some days.
  func absence(at day: Double, isWatched: Bool) -> String? {
    if let thinFrom, thinFrom <= day { return Self.thin }
    guard !isWatched, let survival, survival.survival(at: day) > 0 else { return nil }
    return "nobody was watched for so long"
  }

  func share(at day: Double) -> Double? { survival.map { 1 - $0.survival(at: day) } }

  var medianTime: Double? { survival?.median }
  var medianAbsence: String? {
    guard let time = medianTime else {
      return survival.map { _ in "as far as is watched, it has not happened to half" }
    }
    return absence(at: time, isWatched: true)
  }

  private static let thin = "fewer than \(fewest) people were watched at its beginning"
}

/// Names and methods of the figures of a curve.
private struct FigureNames {
  let id: FigureID
  let whom: String
  let event: String
  let conventions: [AnsweredConvention]

  init(
    _ subject: TimeCurve.Subject, _ ladder: String?, _ group: String?, _ hadLeave: Bool?,
    _ question: ProgressQuestion
  ) {
    let leave = hadLeave.map { $0 ? "after-leave" : "before-leave" }
    id = FigureID([
      "progress", subject == .promotion ? "time" : "role", ladder ?? leave ?? "all",
      group ?? "everybody",
    ])
    let parts = [
      group.map { "of '\($0)'" }, ladder.map { "on '\($0)'" },
      hadLeave.map { $0 ? "after a leave began" : "while no leave has begun" },
    ]
    let known = parts.compactMap(\.self)
    whom = known.isEmpty ? "of everybody" : known.joined(separator: " ")
    event = subject == .promotion ? "been promoted" : "moved on"
    conventions = [Convention.leaveInTime, .sidewaysMoves].map {
      AnsweredConvention($0, question.conventions)
    }
  }

  func share(
    _ name: String, _ what: String, _ method: String, _ value: Double?, _ refusal: String?
  ) -> Figure {
    Figure(
      id.appending(name), "share \(whom) who \(what)", .share, "F",
      [FigureInput("F", "estimate of the share", .share, value)], conventions: conventions,
      source: method, refusal: refusal)
  }

  func years(_ name: String, _ what: String, _ days: Double?, _ refusal: String?) -> Figure {
    Figure(
      id.appending(name), "\(what), \(whom)", .years, "d" / .number(ProgressQuestion.daysInYear),
      [FigureInput("d", "days after which at most half are left", .number, days)],
      conventions: conventions, source: Estimates.method, refusal: refusal)
  }
}
