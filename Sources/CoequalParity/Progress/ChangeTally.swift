import CoequalModel

/// Changes of track, by the ladders that were left and reached.
struct ChangeTally {
  /// From one ladder to another.
  struct Direction: Hashable {
    let from, to: Int
  }

  /// The people of one direction and group.
  struct Count {
    /// How many came back, and were promoted, by ``TrackChange/Outcome``.
    var back = TrackChange.Outcome.allCases.map { _ in 0 }
    var promoted = TrackChange.Outcome.allCases.map { _ in 0 }
    /// The days after which people came back in time.
    var daysUntilBack: [Int32] = []
  }

  /// For each direction the compared and the reference group.
  private(set) var counts: [Direction: [Count]] = [:]
  /// How many of both groups came back after the years in which it counts.
  private(set) var backLater = 0
  private let within, last: Int32

  init(_ question: ProgressQuestion) {
    within = Int32(clamping: ProgressQuestion.days(question.within))
    last = Int32(clamping: question.to.daysSince1970)
  }

  mutating func add(_ change: TrackChange, _ group: Int) {
    guard group < 2 else { return }
    let direction = Direction(from: change.from, to: change.to)
    var groups = counts[direction] ?? [Count(), Count()]
    let isBack = change.outcome(change.backOn, within: within, until: last)
    groups[group].back[isBack.rawValue] += 1
    if change.isBackLater(than: within) { backLater += 1 }
    let isPromoted = change.outcome(change.promotedOn, within: within, until: last)
    groups[group].promoted[isPromoted.rawValue] += 1
    if isBack == .happened, let day = change.backOn {
      groups[group].daysUntilBack.append(day - change.day)
    }
    counts[direction] = groups
  }
}
