public import CoequalModel

/// The time of one person in one role.
public struct Stay: Hashable, Sendable {
  /// The number of the person among ``History/people``.
  public let person: Int32
  /// The role, by its number among ``CensusRoles/all``; ``HistoryStep/unknownRole`` where it is not known.
  public let role: Int32
  /// The first day in the role; `nil` where that was before the first event that the history has.
  public let start: Int32?
  /// The first day on which the history sees the person in the role: ``start``, or that of the first event.
  public let seenFrom: Int32
  /// The first day on which the person is no longer in the role; `nil` for who still is on the last day.
  public let end: Int32?
  /// What ended it: a step to another role, or the end of the employment; `nil` for who still is in it.
  ///
  /// A `hire` ends it where rows contradict each other: somebody is hired again who never left.
  public let ending: CareerEvent?
  /// The days of ``seenFrom`` to the end, or to the last day of the history, that the person was on leave.
  public let daysOnLeave: Int32

  /// How many days it took, or takes up to the last day of the history; `nil` where its start is not known.
  ///
  /// Days on leave are among them.
  public func days(until last: Int32) -> Int? {
    start.map { max(0, Int(end ?? last) - Int($0)) }
  }
}

extension History {
  /// The times in roles of a person, in order.
  ///
  /// They follow from the events alone. A career that begins in its middle, with `leave` or `return`,
  /// begins with a stay whose ``Stay/start`` is not known: statistics of time have to let such people
  /// enter late, or leave them out. One that begins with `end` has no stay before it, since the history
  /// sees nobody there. Where events contradict each other, which are findings of ``HistoryReader``, an
  /// event after `end` begins a stay like a first one, and a second `end` nothing.
  ///
  /// - Complexity: O(*n*) for *n* events of the person
  public func stays(of person: Int) -> [Stay] {
    var stays: [Stay] = []
    var open: OpenStay?
    var leaveFrom: Int32?
    func close(_ day: Int32?, by event: CareerEvent?) {
      guard var stay = open else { return }
      let last = day ?? max(stay.seenFrom, lastDay ?? stay.seenFrom)
      if let leaveFrom { stay.daysOnLeave += max(0, Int(last) - Int(leaveFrom)) }
      stays.append(stay.closed(person, day, by: event))
      open = nil
    }
    for step in career(of: person) {
      if step.event.beginsRole {
        close(step.day, by: step.event)
        open = OpenStay(role: step.role, start: step.day, seenFrom: step.day)
        leaveFrom = step.event == .hire ? nil : leaveFrom.map { _ in step.day }
        continue
      }
      if step.event == .end {
        close(step.day, by: .end)
        leaveFrom = nil
        continue
      }
      var stay = open ?? OpenStay(role: step.role, start: nil, seenFrom: step.day)
      if stay.role < 0 { stay.role = step.role }
      if step.event == .leave {
        leaveFrom = leaveFrom ?? step.day
      } else {
        if let leaveFrom { stay.daysOnLeave += Int(step.day) - Int(leaveFrom) }
        leaveFrom = nil
      }
      open = stay
    }
    close(nil, by: nil)
    return stays
  }

  /// The role in which a person is on the last day; `nil` for who is not employed then, and
  /// ``HistoryStep/unknownRole`` where nobody says which role it is.
  ///
  /// - Complexity: O(*n*) for *n* events of the person
  public func currentRole(of person: Int) -> Int32? {
    guard let last = stays(of: person).last, last.end == nil else { return nil }
    return last.role
  }
}

/// A stay whose end is not known yet.
private struct OpenStay {
  var role: Int32
  let start: Int32?
  let seenFrom: Int32
  var daysOnLeave = 0

  func closed(_ person: Int, _ end: Int32?, by event: CareerEvent?) -> Stay {
    Stay(
      person: Int32(truncatingIfNeeded: person), role: role, start: start, seenFrom: seenFrom,
      end: end, ending: event, daysOnLeave: Int32(clamping: daysOnLeave))
  }
}
