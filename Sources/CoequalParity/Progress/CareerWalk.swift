import CoequalCensus
import CoequalModel

/// One career after the other, from its first event to the last day: the times that are watched, and what
/// became of the person.
struct CareerWalk {
  /// The times of the career that was walked through last.
  private(set) var spells: [WatchedSpell] = []
  /// What became of that person.
  private(set) var facts = CareerFacts()

  private let ladders: CareerLadders
  private let from, countedFrom, to: Int32
  private let countsLeave, goesOnSideways, countsLater: Bool
  private let within: Int32

  // Where the career stands.
  private var role: Int32?
  private var leaveSince: Int32?
  private var inGrade = CareerClock()
  private var inRole = CareerClock()
  private var isWatched = false
  private var isCounted = false

  init(_ question: ProgressQuestion, _ ladders: CareerLadders) {
    let conventions = question.conventions
    self.ladders = ladders
    from = question.from.map { Int32(clamping: $0.daysSince1970) } ?? .min
    countedFrom = Int32(clamping: question.countedFrom.daysSince1970)
    to = Int32(clamping: question.to.daysSince1970)
    countsLeave = !conventions.isStandard(.leaveInTime)
    goesOnSideways = conventions.isStandard(.sidewaysMoves)
    countsLater = !conventions.isStandard(.promotionPopulation)
    within = Int32(clamping: ProgressQuestion.days(question.within))
  }

  /// Walks through a career.
  ///
  /// - Complexity: O(*n*) for *n* events
  mutating func walk(_ career: ArraySlice<HistoryStep>) {
    spells.removeAll(keepingCapacity: true)
    facts = CareerFacts()
    (role, leaveSince, isWatched, isCounted) = (nil, nil, from == .min, false)
    for step in career {
      if step.day > to { break }
      pass(step.day)
      take(step)
    }
    pass(to, isLast: true)
    close(to, .ongoing, .ongoing)
    if let role {
      facts.lastRole = role
      facts.timeInLastRole = now(inRole, to)
    }
  }

  /// Looks around on the days from which on people are watched and counted, after all of their events.
  private mutating func pass(_ day: Int32, isLast: Bool = false) {
    if !isWatched, day > from || isLast {
      isWatched = day > from
      inGrade.watchedFrom = now(inGrade, from) ?? 0
      inRole.watchedFrom = now(inRole, from) ?? 0
    }
    if !isCounted, day > countedFrom || isLast {
      isCounted = true
      facts.firstRole = role
    }
  }

  private mutating func take(_ step: HistoryStep) {
    switch step.event {
    case .hire:
      close(step.day, .ongoing, .ongoing)
      leaveSince = nil
      begin(step.role, step.day)
    case .promotion:
      close(step.day, .promotion, .promotion)
      move(step, startsGrade: true)
      if isCounted { facts.isPromoted = facts.isPromoted || facts.firstRole != nil }
    case .demotion:
      close(step.day, .down, .down)
      move(step, startsGrade: true)
    case .lateral, .switch:
      close(step.day, goesOnSideways ? .ongoing : .sideways, .sideways)
      move(step, startsGrade: !goesOnSideways)
    case .leave:
      appear(in: step.role)
      close(step.day, .ongoing, nil)
      if leaveSince == nil { leaveSince = step.day }
      inGrade.hadLeave = true
    case .return:
      appear(in: step.role)
      if let since = leaveSince {
        inGrade.away += step.day - max(since, inGrade.origin ?? since)
        inRole.away += step.day - max(since, inRole.origin ?? since)
      }
      leaveSince = nil
    case .end:
      appear(in: step.role)
      close(step.day, .left, .left)
      if isCounted, !facts.isPromoted { facts.hasLeft = facts.firstRole != nil }
      facts.change?.left(step.day)
      (role, leaveSince) = (nil, nil)
    }
    if countsLater, isCounted, facts.firstRole == nil { facts.firstRole = role }
  }

  /// Somebody who was there before the history tells of them: since when is not known.
  ///
  /// A role that the step before did not name is that of the first one that does.
  private mutating func appear(in role: Int32) {
    if let known = self.role {
      if known < 0 { self.role = role }
      return
    }
    begin(role, nil)
    facts.wasThereBefore = true
  }

  private mutating func begin(_ role: Int32, _ day: Int32?) {
    self.role = role
    inGrade = CareerClock(origin: day)
    inRole = CareerClock(origin: day)
  }

  /// Moves on to the role of a step.
  private mutating func move(_ step: HistoryStep, startsGrade: Bool) {
    let before = role
    role = step.role
    inRole = CareerClock(origin: step.day)
    if startsGrade || before == nil {
      inGrade = CareerClock(
        origin: startsGrade ? step.day : nil, hadLeave: leaveSince != nil)
      if !startsGrade { facts.wasThereBefore = true }
    }
    guard isWatched else { return }
    facts.change?.moved(to: ladders.place(of: step.role)?.ladder, step)
    if facts.change == nil, let before, let left = ladders.place(of: before)?.ladder,
      let reached = ladders.place(of: step.role)?.ladder, left != reached
    {
      facts.change = TrackChange(from: left, to: reached, day: step.day)
    }
  }

  /// Ends what is watched on a day; `nil` goes on.
  private mutating func close(
    _ day: Int32, _ gradeEnd: WatchedSpell.End?, _ roleEnd: WatchedSpell.End?
  ) {
    guard let role else { return }
    if let gradeEnd, let time = now(inGrade, day) {
      add(.grade, inGrade, role, until: time, gradeEnd)
      inGrade.watchedFrom = time
    }
    if let roleEnd, let time = now(inRole, day) {
      add(.role, inRole, role, until: time, roleEnd)
      inRole.watchedFrom = time
    }
  }

  private mutating func add(
    _ kind: WatchedSpell.Clock, _ clock: CareerClock, _ role: Int32, until time: Int32,
    _ end: WatchedSpell.End
  ) {
    let entry = clock.watchedFrom
    // What happens on the first day counts as after one day, so that it is not lost.
    let exit = end == .ongoing ? time : max(time, entry + 1)
    guard isWatched, exit > entry else { return }
    spells.append(
      WatchedSpell(
        clock: kind, entry: entry, exit: exit, role: role, end: end, hadLeave: clock.hadLeave))
  }

  /// The time on a clock, in days; `nil` where its beginning is not known.
  private func now(_ clock: CareerClock, _ day: Int32) -> Int32? {
    guard let origin = clock.origin, origin <= day else { return nil }
    if countsLeave { return day - origin }
    let ongoing = leaveSince.map { max(0, day - max($0, origin)) } ?? 0
    return day - origin - clock.away - ongoing
  }
}

/// The time since a grade or a role was reached.
private struct CareerClock {
  /// The first day; `nil` where that is not known.
  var origin: Int32?
  /// Days on leave since, without a leave that goes on.
  var away: Int32 = 0
  /// The time from which on it is watched.
  var watchedFrom: Int32 = 0
  /// Whether a leave began since, or went on then.
  var hadLeave = false
}

/// Part of the time to a promotion, or in a role, in one role and before or after a leave has begun.
struct WatchedSpell: Hashable {
  /// Since when the time counts.
  enum Clock { case grade, role }

  /// What happened at its end.
  enum End: Int {
    case promotion, left, down, sideways
    /// Nothing, as far as is watched.
    case ongoing
  }

  let clock: Clock
  /// In days.
  let entry, exit: Int32
  let role: Int32
  let end: End
  /// Whether a leave has begun since the grade was reached.
  let hadLeave: Bool

  /// How many things can happen.
  static let endCount = 4
}
