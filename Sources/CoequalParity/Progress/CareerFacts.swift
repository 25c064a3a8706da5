import CoequalCensus
import CoequalModel

/// What became of a person.
struct CareerFacts: Hashable {
  /// The role on the day from which on promotions are counted, or the first one after it where those who
  /// came later count; `nil` for whoever had none.
  var firstRole: Int32?
  /// Whether a promotion followed.
  var isPromoted = false
  /// Whether the person has left without one; somebody who came back may have been promoted since.
  var hasLeft = false
  /// The role on the last day; `nil` for whoever had none.
  var lastRole: Int32?
  /// The days in it; `nil` where its beginning is not known.
  var timeInLastRole: Int32?
  /// The first change of track that is watched.
  var change: TrackChange?
  /// Whether the history begins in the middle of the career.
  var wasThereBefore = false
}

/// A change from one ladder to another, and what followed.
struct TrackChange: Hashable {
  let from, to: Int
  let day: Int32
  /// The day of the return to the ladder that was left.
  private(set) var backOn: Int32?
  /// The day of the first promotion afterwards.
  private(set) var promotedOn: Int32?
  /// The day on which the person left the company.
  private(set) var leftOn: Int32?

  init(from: Int, to: Int, day: Int32) {
    (self.from, self.to, self.day) = (from, to, day)
  }

  mutating func moved(to ladder: Int?, _ step: HistoryStep) {
    guard leftOn == nil else { return }
    if backOn == nil, ladder == from { backOn = step.day }
    if promotedOn == nil, step.event == .promotion { promotedOn = step.day }
  }

  mutating func left(_ day: Int32) { leftOn = leftOn ?? day }

  /// What is known about something that may have happened within so many days.
  ///
  /// Nothing is until the days are over, whatever happened before: otherwise who came back would count at
  /// once, and who left the company too, while the others had to wait, and the share would be of those to
  /// whom something happened early. Who left in between did not come back.
  func outcome(_ day: Int32?, within: Int32, until last: Int32) -> Outcome {
    guard Int(last) - Int(self.day) >= Int(within) else { return .tooEarly }
    return day.map { Int($0) - Int(self.day) <= Int(within) } == true ? .happened : .didNot
  }

  /// Whether the person came back, but after so many days.
  func isBackLater(than within: Int32) -> Bool {
    backOn.map { Int($0) - Int(day) > Int(within) } == true
  }

  /// Whether something happened.
  enum Outcome: Int, CaseIterable {
    case happened, didNot
    /// The history ends before the time is over.
    case tooEarly
  }
}
