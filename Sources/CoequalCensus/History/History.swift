import CoequalModel

/// What happened in the careers of people, and when.
///
/// It is the same for any order of the rows of its file. What the file does not say is unknown: a role is
/// ``HistoryStep/unknownRole``, a group has no name.
public struct History: Sendable {
  /// The name of the file.
  public let file: String
  /// The ids of people, by their numbers; in the order of their bytes where they come from a file.
  public let people: [String]
  /// The events, by person, and for each by day.
  public let steps: [HistoryStep]
  /// Groups such as sex, by the names that the project gives them, one row a person.
  ///
  /// Of somebody for whom several rows tell one, the last counts.
  public let groups: [String: CodedColumn]
  /// The last day of which the history knows: that of the table, or else of the last event; `nil` where
  /// there is neither.
  public let lastDay: Int32?
  /// For each person the place of the first step; one more at the end.
  private let starts: [Int32]

  /// Makes a history of steps in any order.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - people: The ids of people, by their numbers; steps of other numbers are left out.
  ///   - steps: What happened.
  ///   - groups: Groups, one row a person. People for whom there is no row have no group, and rows for
  ///     which there is nobody are left out.
  ///   - lastDay: The last day of which the history knows; that of the last event without it.
  /// - Complexity: O(*n* log *m*) for *n* steps, and at most *m* of one person
  public init(
    file: String = "", people: [String], steps: [HistoryStep],
    groups: [String: CodedColumn] = [:], lastDay: Int32? = nil
  ) {
    let keys = steps.map { StepKey(day: $0.day, $0.event, role: $0.role) }
    let order = StepOrder(people: people.count, keys) { Int(steps[$0].person) }
    self.init(
      file: file, people: people, order, keys,
      groups: groups.mapValues { $0.padded(to: people.count) }, lastDay: lastDay)
  }

  /// Takes steps that are in order.
  init(
    file: String, people: [String], _ order: StepOrder, _ keys: [StepKey],
    groups: [String: CodedColumn], lastDay: Int32?
  ) {
    self.file = file
    self.people = people
    self.groups = groups
    starts = order.starts
    var last: Int32?
    var steps: [HistoryStep] = []
    steps.reserveCapacity(order.rows.count)
    for person in people.indices {
      for row in order.career(person) {
        let key = keys[Int(row)]
        steps.append(
          HistoryStep(
            person: Int32(truncatingIfNeeded: person), day: key.day, event: key.event,
            role: key.role))
        last = max(last ?? key.day, key.day)
      }
    }
    self.steps = steps
    self.lastDay = lastDay ?? last
  }

  /// What happened to a person, in order; nothing for a number that nobody has.
  ///
  /// Takes constant time.
  public func career(of person: Int) -> ArraySlice<HistoryStep> {
    guard people.indices.contains(person) else { return [] }
    return steps[Int(starts[person])..<Int(starts[person + 1])]
  }

  /// The number of a person; `nil` where the history does not name them.
  ///
  /// - Complexity: O(*n*) for *n* people
  public func person(_ id: String) -> Int? { people.firstIndex(of: id) }

  /// The same with other groups.
  func with(groups: [String: CodedColumn]) -> History {
    History(self, groups: groups)
  }

  private init(_ other: History, groups: [String: CodedColumn]) {
    file = other.file
    people = other.people
    steps = other.steps
    self.groups = groups
    lastDay = other.lastDay
    starts = other.starts
  }
}
