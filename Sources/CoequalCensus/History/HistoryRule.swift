public import CoequalModel

/// What can be wrong with a history of careers beyond single cells.
public enum HistoryRule: String, CaseIterable, Sendable {
  /// It does not say with which day it ends.
  case historyWithoutDay = "history-without-day"
  /// An event is none of the words for it.
  case unknownEvent = "unknown-career-event"
  /// A role is not in the catalog.
  case unknownRole = "unknown-role-in-history"
  /// An event that begins the time in a role names none.
  case eventWithoutRole = "event-without-role"
  /// An event is after the day with which the history ends.
  case eventAfterDay = "event-after-day"
  /// Rows of one person contradict each other.
  case contradictingEvents = "contradicting-events"
  /// A promotion does not lead to a higher grade.
  case promotionWithoutRise = "promotion-without-rise"
  /// A demotion does not lead to a lower grade.
  case demotionWithoutFall = "demotion-without-fall"
  /// A switch stays on the track.
  case switchOnOneTrack = "switch-on-one-track"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity { .warning }

  func finding(_ message: String, file: String, help: [String] = []) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: Place(file: file, range: 0..<0),
      help: help)
  }
}
