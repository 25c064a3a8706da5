/// How many were at risk, and how many events of each cause there were, at each time of an event.
///
/// Somebody is at risk after entry, and up to and including exit: who leaves when an event happens
/// was at risk of it, who enters then was not. Sorting takes n·log n.
struct RiskTable {
  struct Moment {
    let time: Double
    let atRisk: Int
    let events: [Int: Int]
    var total: Int { events.values.reduce(0, +) }
  }

  private(set) var moments: [Moment] = []

  init(_ spells: [Spell]) {
    let entries = spells.map(\.entry).sorted()
    let exits = spells.sorted { $0.exit < $1.exit }
    var (entered, left) = (0, 0)
    while left < exits.count {
      let time = exits[left].exit
      while entered < entries.count, entries[entered] < time { entered += 1 }
      let atRisk = entered - left
      var events: [Int: Int] = [:]
      while left < exits.count, exits[left].exit == time {
        if let cause = exits[left].cause { events[cause, default: 0] += 1 }
        left += 1
      }
      if !events.isEmpty { moments.append(Moment(time: time, atRisk: atRisk, events: events)) }
    }
  }
}
