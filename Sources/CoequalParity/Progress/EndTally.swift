import CoequalCensus

/// The people of each ladder on the last day.
struct EndTally {
  /// Somebody at the end of a track.
  struct Person: Hashable {
    let person: Int
    let role: Int32
    let group: Int
    /// Days in the role; `nil` where nobody knows since when.
    let days: Int32?
  }

  /// For each ladder those at the end of their track.
  private(set) var atEnd: [[Person]]
  /// For each ladder the people of both groups who are not.
  private(set) var below: [[Int]]
  /// For each ladder the people of both groups of whom it is not known.
  private(set) var notKnown: [[Int]]

  init(ladders: Int) {
    atEnd = Array(repeating: [], count: ladders)
    below = Array(repeating: [0, 0], count: ladders)
    notKnown = below
  }

  mutating func add(
    _ place: CareerLadders.Place, _ group: Int, _ days: Int32?, _ role: Int32, _ person: Int
  ) {
    switch place.standing {
    case .end:
      atEnd[place.ladder].append(Person(person: person, role: role, group: group, days: days))
    case .below: if group < 2 { below[place.ladder][group] += 1 }
    case .notKnown: if group < 2 { notKnown[place.ladder][group] += 1 }
    }
  }
}
