public import CoequalModel

/// A framework of the catalog, its references resolved to positions.
///
/// Roles, competencies and requirements are numbered through the whole framework in the order
/// written. The numbers mean something only inside one catalog and are never written out.
public struct LinkedFramework: Sendable {
  /// The framework.
  public internal(set) var framework: Framework
  /// The structure it uses; `nil` where it names none or that is not to be had.
  public internal(set) var structure: LinkedStructure?
  /// Why there is no structure.
  package let structureState: StructureState
  /// Where its parts stand.
  package let provenance: Provenance
  /// The frameworks that it inherits from, the nearest first.
  public let bases: [DocumentHeader]
  /// What was left out of what is inherited; a reference to it is reported where it is left out.
  package let removed: [EntityKind: Set<Identifier>]
  /// The moves that were left out, for rules that miss one.
  package let removedMoves: [RemovedMove]

  /// Positions of roles, competencies, scales, tracks and forums.
  public let roles, competencies, scales, tracks, forums: IdentifierTable
  @usableFromInline package let rolePlaces: [RolePlace]
  /// For each track the number of its first role.
  let trackStarts: [Int32]
  @usableFromInline package let competencyPlaces: [CompetencyPlace]
  /// Positions of the levels of each scale.
  package let levels: [IdentifierTable]
  /// For each role the position of its first requirement; one more at the end.
  package let requirementStarts: [Int32]
  package let requirements: [LinkedRequirement]
  package let moves: [LinkedMove]

  /// What became of the structure that a framework names.
  package enum StructureState: Hashable, Sendable {
    case notNamed
    case found
    /// It is there, but its file has errors; nothing can be said about references into it.
    case broken
    case missing(versions: [SemanticVersion])
    /// Frameworks of the line ask for versions that no single one fits; the finding says which.
    case conflict(Finding)
  }
}

/// Where a role stands: its track, its place on it, and its grade's rank.
@usableFromInline
package struct RolePlace: Sendable {
  @usableFromInline package let track: Int32
  @usableFromInline package let position: Int32
  /// The rank of the grade, or -1 where it is unknown.
  package let rank: Int32
}

/// Where a competency stands, and its scale.
@usableFromInline
package struct CompetencyPlace: Sendable {
  @usableFromInline package let area: Int32
  @usableFromInline package let position: Int32
  /// The scale, or -1 where it is unknown.
  package let scale: Int32
}

/// A requirement by numbers.
package struct LinkedRequirement: Sendable {
  /// The competency, or -1 where it is unknown.
  package let competency: Int32
  /// The place of the level on the competency's scale from 0, or -1 where it is unknown.
  package let level: Int16
  /// Whether it is one of several to choose from.
  package let isAlternative: Bool
  package let isOptional: Bool

  /// Whether everybody in the role must meet it.
  package var isCertain: Bool { !isAlternative && !isOptional }
}

/// A move by numbers; -1 where a role is unknown.
package struct LinkedMove: Sendable {
  package let from: Int32
  package let to: Int32
  package let kind: MoveKind
}

extension LinkedFramework {
  /// The number of roles.
  public var roleCount: Int { rolePlaces.count }

  // A role is large, and a copy retains everything in it. What follows is inlined where it is used:
  // then the compiler can often see that no copy is needed.

  /// The role of a number.
  ///
  /// Takes constant time.
  @inlinable
  public func role(_ number: Int) -> Role {
    let place = rolePlaces[number]
    return framework.tracks[Int(place.track)].roles[Int(place.position)]
  }

  /// Calls `body` with every role, in the order written.
  ///
  /// For looking at all roles. A role is copied where `body` hands it on.
  @inlinable
  package func forEachRole(_ body: (_ number: Int, _ role: Role) -> Void) {
    var number = 0
    for track in framework.tracks {
      let roles = track.roles.span
      for position in roles.indices {
        body(number, roles[position])
        number += 1
      }
    }
  }

  /// What `transform` makes of the roles, in the order written, without those it makes `nil` of.
  @inlinable
  package func compactMapRoles<Result>(
    _ transform: (_ number: Int, _ role: Role) -> Result?
  ) -> [Result] {
    var results: [Result] = []
    forEachRole { number, role in
      if let result = transform(number, role) { results.append(result) }
    }
    return results
  }

  /// The track that the role of a number is on.
  @inlinable
  public func track(ofRole number: Int) -> Track {
    framework.tracks[Int(rolePlaces[number].track)]
  }

  /// The number of the first role of a track.
  package func firstRole(ofTrack track: Int) -> Int {
    Int(trackStarts[track])
  }

  /// The competency of a number.
  @inlinable
  public func competency(_ number: Int) -> Competency {
    let place = competencyPlaces[number]
    return framework.areas[Int(place.area)].competencies[Int(place.position)]
  }

  /// The rank of a role's grade; `nil` where the structure is unknown or has no such grade.
  public func rank(ofRole number: Int) -> Int? {
    let rank = rolePlaces[number].rank
    return rank < 0 ? nil : Int(rank)
  }

  package func requirements(ofRole number: Int) -> ArraySlice<LinkedRequirement> {
    requirements[Int(requirementStarts[number])..<Int(requirementStarts[number + 1])]
  }
}

extension LinkedFramework {
  /// Takes over the texts of the structure that it uses, after these were translated.
  mutating func refreshStructure(from structures: [LinkedStructure]) {
    guard let used = structure?.structure.header else { return }
    structure = structures.first { candidate in
      candidate.structure.id == used.id && candidate.structure.version == used.version
    }
  }
}
