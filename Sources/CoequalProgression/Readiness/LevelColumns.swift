public import CoequalRegistry

/// The levels of many people in the competencies of one framework, a byte each, competency by
/// competency: at least and at most.
///
/// A byte is the level's place from 1; 0 is below the lowest, so what is unknown reaches from 0 to
/// ``LevelColumns/top``.
public struct LevelColumns: Sendable {
  /// How many people there are.
  public let people: Int
  /// For each competency the least level of each person.
  public private(set) var lowest: [[UInt8]]
  /// For each competency the highest level of each person.
  public private(set) var highest: [[UInt8]]

  /// The byte above every level: a scale of more levels is cut there.
  public static let top: UInt8 = 127

  /// People of whom nothing is known.
  public init(people: Int, competencies: Int) {
    self.people = people
    lowest = Array(
      repeating: Array(repeating: 0, count: people), count: competencies)
    highest = Array(
      repeating: Array(repeating: Self.top, count: people), count: competencies)
  }

  /// Takes columns of bytes; `nil` where they are not all of one length, or some pair is turned around.
  public init?(lowest: [[UInt8]], highest: [[UInt8]]) {
    let people = lowest.first?.count ?? 0
    guard lowest.count == highest.count,
      zip(lowest, highest).allSatisfy({ low, high in
        low.count == people && high.count == people
          && zip(low, high).allSatisfy { $0 <= $1 && $1 <= Self.top }
      })
    else { return nil }
    self.people = people
    self.lowest = lowest
    self.highest = highest
  }

  /// Takes what is known of people, one behind the other.
  public init(_ levels: [PersonLevels], in framework: LinkedFramework) {
    self.init(people: levels.count, competencies: levels.first?.states.count ?? 0)
    for (person, levels) in levels.enumerated() {
      for (competency, state) in levels.states.enumerated() {
        switch state {
        case .rated(let level): set(Self.byte(level)...Self.byte(level), competency, person)
        case .contested(let range):
          set(Self.byte(range.lowerBound)...Self.byte(range.upperBound), competency, person)
        case .unknown, .stale: break
        }
      }
    }
  }

  private mutating func set(_ range: ClosedRange<UInt8>, _ competency: Int, _ person: Int) {
    guard lowest.indices.contains(competency) else { return }
    lowest[competency][person] = range.lowerBound
    highest[competency][person] = range.upperBound
  }

  static func byte(_ level: Int) -> UInt8 { UInt8(min(max(level + 1, 0), Int(top))) }
}
