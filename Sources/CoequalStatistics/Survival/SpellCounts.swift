/// Spells in whole units of time, such as days, counted by when they began and ended instead of listed: a
/// million of them take no more room than a thousand.
public struct SpellCounts: Sendable {
  /// How many causes there are, from 0.
  public let causes: Int
  /// How many spells there are.
  public private(set) var count = 0
  /// By time: how many began, ended, and ended by each cause.
  private var entries: [Int32] = []
  private var exits: [Int32] = []
  private var events: [Int32] = []

  /// Counts nothing yet.
  public init(causes: Int) { self.causes = max(1, causes) }

  /// Counts a spell; one that does not end after it begins is none, and time before zero does not count.
  ///
  /// Memory grows with the longest time.
  public mutating func add(entry: Int, exit: Int, cause: Int?) {
    let entry = max(0, entry)
    guard exit > entry else { return }
    if exit >= exits.count { grow(to: exit + 1) }
    count += 1
    entries[entry] += 1
    exits[exit] += 1
    if let cause, 0..<causes ~= cause { events[exit * causes + cause] += 1 }
  }

  /// Counts the spells of another one with as many causes, too.
  public mutating func add(_ other: SpellCounts) {
    guard other.causes == causes else { return }
    if other.exits.count > exits.count { grow(to: other.exits.count) }
    count += other.count
    for time in other.exits.indices {
      entries[time] += other.entries[time]
      exits[time] += other.exits[time]
    }
    for place in other.events.indices { events[place] += other.events[place] }
  }

  private mutating func grow(to size: Int) {
    let size = max(size, exits.count * 2)
    entries += Array(repeating: 0, count: size - entries.count)
    exits += Array(repeating: 0, count: size - exits.count)
    events += Array(repeating: 0, count: size * causes - events.count)
  }

  /// How many were at risk and how many events of each cause there were, at each time of an event.
  var moments: [RiskTable.Moment] {
    var moments: [RiskTable.Moment] = []
    var (entered, left) = (0, 0)
    for time in exits.indices {
      // Who enters at a time is at risk only after it.
      if exits[time] > 0 {
        let found = (0..<causes).filter { events[time * causes + $0] > 0 }
        if !found.isEmpty {
          moments.append(
            RiskTable.Moment(
              time: Double(time), atRisk: entered - left,
              events: Dictionary(
                uniqueKeysWithValues: found.map { ($0, Int(events[time * causes + $0])) })))
        }
      }
      entered += Int(entries[time])
      left += Int(exits[time])
    }
    return moments
  }

  /// How many were at risk at each time, from 0, and how many events of a cause there were.
  func risk(of cause: Int) -> [(atRisk: Int, events: Int)] {
    guard 0..<causes ~= cause else { return [] }
    var risk: [(atRisk: Int, events: Int)] = []
    risk.reserveCapacity(exits.count)
    var (entered, left) = (0, 0)
    for time in exits.indices {
      risk.append((entered - left, Int(events[time * causes + cause])))
      entered += Int(entries[time])
      left += Int(exits[time])
    }
    return risk
  }
}
