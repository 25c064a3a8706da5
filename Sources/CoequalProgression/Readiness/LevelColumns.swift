public import CoequalRegistry

/// The levels of many people in the competencies of one framework, a byte each: at least and at most.
///
/// A byte is the level's place from 1; 0 is below the lowest, so what is unknown reaches from 0 to
/// ``LevelColumns/top``.
///
/// People stand in blocks of 512, and in a block one competency behind the other, so that what is
/// compared with many roles stays near the processor.
public struct LevelColumns: Sendable {
  /// How many people there are.
  public let people: Int
  /// How many competencies there are.
  public let competencies: Int
  /// The people in parts of ``peopleOfPart``, the last one filled up with people of whom nothing is known.
  private(set) var parts: [Part]

  /// The byte above every level: a scale of more levels is cut there.
  public static let top: UInt8 = 127

  /// Blocks of a part, which one thread works on: fewer than 32, so that bytes can count.
  static let blocksOfPart = 16
  /// People of a part.
  static let peopleOfPart = blocksOfPart * PeopleBits.count

  /// The levels of some people, 512 of each competency one behind the other, and so block by block.
  struct Part: Sendable {
    private let competencies: Int
    private(set) var lowest, highest: [UInt8]

    /// People of whom nothing is known.
    init(competencies: Int) {
      self.competencies = competencies
      let count = competencies * LevelColumns.peopleOfPart
      lowest = Array(repeating: 0, count: count)
      highest = Array(repeating: LevelColumns.top, count: count)
    }

    private func place(_ competency: Int, _ person: Int) -> Int {
      let (block, rest) = person.quotientAndRemainder(dividingBy: PeopleBits.count)
      return (block * competencies + competency) * PeopleBits.count + rest
    }

    /// The least level that a person can have in a competency.
    func lowest(competency: Int, person: Int) -> UInt8 { lowest[place(competency, person)] }

    /// The highest level that a person can have in a competency.
    func highest(competency: Int, person: Int) -> UInt8 { highest[place(competency, person)] }

    /// Says which levels a person can have in a competency.
    mutating func set(_ levels: ClosedRange<UInt8>, competency: Int, person: Int) {
      let place = place(competency, person)
      lowest[place] = levels.lowerBound
      highest[place] = levels.upperBound
    }
  }

  init(people: Int, competencies: Int, _ parts: [Part]) {
    self.people = people
    self.competencies = competencies
    self.parts = parts
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
    self.init(people: people, competencies: lowest.count) { person, set in
      for competency in lowest.indices {
        set(competency, lowest[competency][person]...highest[competency][person])
      }
    }
  }

  /// Takes what is known of people, one behind the other.
  public init(_ levels: [PersonLevels], in framework: LinkedFramework) {
    self.init(people: levels.count, competencies: framework.competencyPlaces.count) { person, set in
      for (competency, state) in levels[person].states.enumerated() {
        set(competency, Self.bytes(state))
      }
    }
  }

  /// Asks for the levels of each person in turn.
  private init(
    people: Int, competencies: Int,
    _ fill: (_ person: Int, _ set: (_ competency: Int, ClosedRange<UInt8>) -> Void) -> Void
  ) {
    self.init(
      people: people, competencies: competencies,
      (0..<Self.partCount(people)).map { number in
        var part = Part(competencies: competencies)
        let first = number * Self.peopleOfPart
        for person in first..<min(people, first + Self.peopleOfPart) {
          fill(person) { part.set($1, competency: $0, person: person - first) }
        }
        return part
      })
  }

  static func partCount(_ people: Int) -> Int { (people + peopleOfPart - 1) / peopleOfPart }

  /// How many people a part has.
  func count(ofPart part: Int) -> Int { min(Self.peopleOfPart, people - part * Self.peopleOfPart) }

  static func byte(_ level: Int) -> UInt8 { UInt8(min(max(level + 1, 0), Int(top))) }

  /// The levels that a state leaves possible.
  static func bytes(_ state: LevelState) -> ClosedRange<UInt8> {
    switch state {
    case .rated(let level): byte(level)...byte(level)
    case .contested(let range): byte(range.lowerBound)...byte(range.upperBound)
    case .unknown, .stale: 0...top
    }
  }
}
