import CoequalModel
import CoequalThreads

extension LinkedFramework {
  /// Resolves a framework's references.
  ///
  /// Takes time in proportion to its size.
  init(_ resolved: ResolvedFramework, structures: StructureIndex) {
    let framework = resolved.framework
    self.framework = framework
    provenance = resolved.provenance
    bases = resolved.bases
    removed = resolved.removed
    removedMoves = resolved.removedMoves
    structure = structures.find(resolved.uses)
    structureState = structures.state(of: resolved.uses)
    scales = IdentifierTable(framework.scales.map(\.id))
    levels = framework.scales.map { IdentifierTable($0.levels.map(\.id)) }
    tracks = IdentifierTable(framework.tracks.map(\.id))
    forums = IdentifierTable(framework.forums.map(\.id))

    competencyPlaces = Self.competencyPlaces(of: framework, scales: scales)
    competencies = IdentifierTable(framework.areas.lazy.flatMap { $0.competencies.lazy.map(\.id) })
    rolePlaces = Self.rolePlaces(of: framework, structure: structure)
    trackStarts = Self.trackStarts(of: framework)
    roles = IdentifierTable(Self.roleIdentifiers(of: framework))

    var linker = RequirementLinker(
      competencies: competencies, places: competencyPlaces, levels: levels)
    let empty = linker
    for part in Threads.map(framework.tracks, { empty.linked($0) }) { linker.append(part) }
    requirementStarts = linker.starts
    requirements = linker.requirements

    let roles = roles
    moves = Threads.map(framework.moves) { moves in
      moves.map { move in
        LinkedMove(
          from: Int32(roles[move.from] ?? -1), to: Int32(roles[move.to] ?? -1), kind: move.kind)
      }
    }.flatMap(\.self)
  }

  private static func trackStarts(of framework: Framework) -> [Int32] {
    var next: Int32 = 0
    return framework.tracks.map { track in
      defer { next += Int32(track.roles.count) }
      return next
    }
  }

  private static func roleIdentifiers(of framework: Framework) -> [Identifier] {
    var identifiers: [Identifier] = []
    for track in framework.tracks {
      // In place: a copy of a role retains everything in it.
      let roles = track.roles.span
      for position in roles.indices { identifiers.append(roles[position].id) }
    }
    return identifiers
  }

  private static func competencyPlaces(
    of framework: Framework, scales: IdentifierTable
  ) -> [CompetencyPlace] {
    var places: [CompetencyPlace] = []
    for (area, group) in framework.areas.enumerated() {
      let competencies = group.competencies.span
      for position in competencies.indices {
        places.append(
          CompetencyPlace(
            area: Int32(area), position: Int32(position),
            scale: Int32(scales[competencies[position].scale] ?? -1)))
      }
    }
    return places
  }

  private static func rolePlaces(
    of framework: Framework, structure: LinkedStructure?
  ) -> [RolePlace] {
    var places: [RolePlace] = []
    for (track, ladder) in framework.tracks.enumerated() {
      let roles = ladder.roles.span
      for position in roles.indices {
        places.append(
          RolePlace(
            track: Int32(track), position: Int32(position),
            rank: Int32(structure?.rank(of: roles[position].grade) ?? -1)))
      }
    }
    return places
  }
}

/// Turns the requirements of roles into numbers, choices flattened in the order written.
private struct RequirementLinker {
  let competencies: IdentifierTable
  let places: [CompetencyPlace]
  let levels: [IdentifierTable]
  var starts: [Int32] = [0]
  var requirements: [LinkedRequirement] = []

  init(
    competencies: IdentifierTable, places: [CompetencyPlace], levels: [IdentifierTable]
  ) {
    self.competencies = competencies
    self.places = places
    self.levels = levels
  }

  /// This linker with the requirements of the roles of some tracks.
  func linked(_ tracks: ArraySlice<Track>) -> RequirementLinker {
    var linker = self
    for track in tracks {
      let roles = track.roles.span
      for index in roles.indices {
        linker.add(roles[index].requirements, isAlternative: false)
        linker.starts.append(Int32(linker.requirements.count))
      }
    }
    return linker
  }

  /// Adds the roles of another linker behind those of this one.
  mutating func append(_ other: RequirementLinker) {
    let count = Int32(requirements.count)
    starts += other.starts.dropFirst().lazy.map { $0 + count }
    requirements += other.requirements
  }

  private mutating func add(_ items: [Requirement], isAlternative: Bool) {
    for item in items {
      switch item {
      case .competency(let requirement):
        let competency = competencies[requirement.competency]
        let scale = competency.map { places[$0].scale } ?? -1
        let level = scale < 0 ? nil : levels[Int(scale)][requirement.level]
        requirements.append(
          LinkedRequirement(
            competency: Int32(competency ?? -1), level: Int16(clamping: level ?? -1),
            isAlternative: isAlternative, isOptional: requirement.isOptional))
      case .choice(let choice):
        add(choice.alternatives, isAlternative: true)
      }
    }
  }
}
