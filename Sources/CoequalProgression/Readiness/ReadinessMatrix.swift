import CoequalTables
import CoequalThreads

/// Who meets everything that each of many roles asks for, for sure or perhaps: the whole matrix of
/// people and roles at once.
///
/// People are looked at in blocks of 512. Each level that some role asks for is compared once with the
/// levels of a block and gives a bit for each person; a role is those bits taken together with "and",
/// and a choice of k counts in bits: at least j of the first i alternatives are met where at least j of
/// the first i - 1 are, or j - 1 of them and the alternative. Nested choices are exact, whatever they
/// share, since each alternative is either met or not.
///
/// The result is the same for any number of threads.
public struct ReadinessMatrix: Sendable {
  /// How many people there are.
  public let people: Int
  /// How many roles there are.
  public let roles: Int
  private let parts: [Part]

  /// A part of the people, block by block, and in a block role by role.
  private struct Part: Sendable {
    var worst, best: [PeopleBits]
    /// How many people meet everything, role by role.
    var ready, atBest: [Int]
  }

  /// Compares everybody with every role.
  ///
  /// - Parameters:
  ///   - levels: The levels of the people.
  ///   - trees: What the roles ask for, of the framework whose competencies the levels are of.
  ///   - threads: How many threads work at most.
  /// - Complexity: O(*p* (*c* + *r*) ÷ 64) words for *p* people, *c* levels that are asked for and *r*
  ///   requirements of all roles; a choice of k counts k times.
  public init(_ levels: LevelColumns, _ trees: [RequirementTree], threads: Int = 4) {
    people = levels.people
    roles = trees.count
    let plan = MatrixPlan(trees, competencies: levels.competencies)
    parts = Threads.map(levels.parts.count, threads: threads) { number in
      let part = levels.parts[number]
      let count = levels.count(ofPart: number)
      let (worst, ready) = plan.met(part.lowest, people: count, isBest: false)
      let (best, atBest) = plan.met(part.highest, people: count, isBest: true)
      return Part(worst: worst, best: best, ready: ready, atBest: atBest)
    }
  }

  /// Whether a person meets everything for sure.
  public func isReady(_ person: Int, for role: Int) -> Bool {
    let place = place(of: person, role)
    return parts[place.part].worst[place.bits][place.person]
  }

  /// Whether a person meets everything if what is unknown is as good as can be.
  public func mayBeReady(_ person: Int, for role: Int) -> Bool {
    let place = place(of: person, role)
    return parts[place.part].best[place.bits][place.person]
  }

  /// How many people meet everything, for sure and at best.
  public func bench(for role: Int) -> (ready: Int, atBest: Int) {
    parts.reduce((0, 0)) { ($0.0 + $1.ready[role], $0.1 + $1.atBest[role]) }
  }

  private func place(of person: Int, _ role: Int) -> (part: Int, bits: Int, person: Int) {
    let (part, rest) = person.quotientAndRemainder(dividingBy: LevelColumns.peopleOfPart)
    let (block, place) = rest.quotientAndRemainder(dividingBy: PeopleBits.count)
    return (part, block * roles + role, place)
  }
}

extension MatrixPlan {
  /// Who of a part of the people meets everything, block by block and role by role, and how many.
  fileprivate func met(
    _ levels: [UInt8], people: Int, isBest: Bool
  ) -> (bits: [PeopleBits], counts: [Int]) {
    let blocks = (people + PeopleBits.count - 1) / PeopleBits.count
    var marks = [PeopleBits](repeating: .none, count: bars.count)
    var bits: [PeopleBits] = []
    bits.reserveCapacity(blocks * roles.count)
    var counts = [BitCount](repeating: BitCount(), count: roles.count)
    levels.withUnsafeBytes { levels in
      let width = levels.count / LevelColumns.blocksOfPart
      for block in 0..<blocks {
        mark(levels, from: block * width, in: &marks)
        let existing = PeopleBits(first: people - block * PeopleBits.count)
        for (number, role) in roles.enumerated() {
          let met = existing & met(role, marks, isBest: isBest)
          counts[number].add(met)
          bits.append(met)
        }
      }
    }
    return (bits, counts.map(\.total))
  }
}
