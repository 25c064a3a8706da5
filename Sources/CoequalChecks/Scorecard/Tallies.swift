package import CoequalModel

/// How often roles name something, such as decisions.
package struct PartTally: Hashable, Sendable {
  /// How many are named together.
  package let count: Int
  /// The roles that name one at least.
  package let naming: Int
  /// All roles that were looked at.
  package let roles: Int

  /// The average of all roles, in tenths, halves up; `nil` where there is no role.
  package var tenthsPerRole: Int? { roles == 0 ? nil : (count * 20 + roles) / (2 * roles) }

  init(_ counts: [Int]) {
    count = counts.reduce(0, +)
    naming = counts.count { $0 > 0 }
    roles = counts.count
  }
}

/// The seats of roles in forums, by what the voice counts for.
package struct SeatTally: Hashable, Sendable {
  /// The voices that some role has, the strongest first.
  package let voices: [VoiceTally]
  /// All roles that were looked at.
  package let roles: Int

  /// How far one kind of voice reaches.
  package struct VoiceTally: Hashable, Sendable {
    package let voice: Voice
    /// The different forums.
    package let forums: Int
    /// The roles that have such a voice somewhere.
    package let roles: Int
  }

  init(_ seats: [[Seat]]) {
    roles = seats.count
    voices = Voice.allCases.compactMap { voice in
      let forums = seats.map { $0.filter { $0.voice == voice }.map(\.forum) }
      let having = forums.count { !$0.isEmpty }
      return having == 0
        ? nil : VoiceTally(voice: voice, forums: Set(forums.joined()).count, roles: having)
    }
  }
}

/// How people are chosen for roles.
package struct SelectionTally: Hashable, Sendable {
  /// The ways that some role names, each with the number of its roles.
  package let ways: [Way]
  /// The roles that do not say.
  package let notKnown: Int

  /// One way of selection.
  package struct Way: Hashable, Sendable {
    package let process: SelectionProcess
    package let roles: Int
  }

  init(_ selections: [Selection?]) {
    ways = SelectionProcess.allCases.compactMap { process in
      let roles = selections.count { $0?.process == process }
      return roles == 0 ? nil : Way(process: process, roles: roles)
    }
    notKnown = selections.count { $0 == nil }
  }
}
