import CoequalModel

/// What CASE can hold of a framework.
///
/// ``framework`` is the framework without what is lost, and consistent in itself: all its references
/// lead somewhere and no id is there twice. It is what an import of the export gives.
struct CaseHoldings {
  private(set) var framework: Framework
  /// The grades of the roles, the lowest first.
  private(set) var grades: [Grade] = []
  /// The job family as people call it.
  private(set) var family: String?

  /// Takes everything out that CASE has no place for.
  ///
  /// - Complexity: O(*n*) for *n* texts
  init(of framework: Framework, on structure: Structure?) {
    self.framework = framework
    keepFirstOfEachID()
    takeOutOfCompetencies()
    takeOutOfTracks()
    takeOutOfMoves()
    makeGrades(on: structure)
    takeOutOfDocument(on: structure)
  }

  private mutating func keepFirstOfEachID() {
    framework.scales = framework.scales.first(ofEach: \.id)
    for index in framework.scales.indices {
      framework.scales[index].levels = framework.scales[index].levels.first(ofEach: \.id)
    }
    framework.scales.removeAll { $0.levels.isEmpty }
    framework.areas = framework.areas.first(ofEach: \.id)
    var competencies: Set<Identifier> = []
    for index in framework.areas.indices {
      framework.areas[index].competencies.removeAll { !competencies.insert($0.id).inserted }
    }
    framework.tracks = framework.tracks.first(ofEach: \.id)
    var roles: Set<Identifier> = []
    for index in framework.tracks.indices {
      framework.tracks[index].roles.removeAll { !roles.insert($0.id).inserted }
    }
  }

  // MARK: - Competencies

  private mutating func takeOutOfCompetencies() {
    let scales = Dictionary(
      framework.scales.map { ($0.id, $0.levels.map(\.id)) }, uniquingKeysWith: { first, _ in first }
    )
    let tracks = Set(framework.tracks.map(\.id))
    // What refers to no scale or level of the framework says nothing that could be written.
    for index in framework.areas.indices {
      framework.areas[index].competencies.removeAll { scales[$0.scale] == nil }
    }
    let all = Set(framework.areas.flatMap { $0.competencies.map(\.id) })
    for area in framework.areas.indices {
      for index in framework.areas[area].competencies.indices {
        var competency = framework.areas[area].competencies[index]
        let levels = Set(scales[competency.scale] ?? [])
        competency.perLevel = nil
        competency.isCumulative = true
        competency.expectations = competency.expectations.filter { levels.contains($0.level) }.map {
          var expectation = $0
          if let track = $0.track, !tracks.contains(track) { expectation.track = nil }
          return expectation
        }
        competency.examples = competency.examples.filter { levels.contains($0.level) }.map {
          var example = $0
          if let track = $0.track, !tracks.contains(track) { example.track = nil }
          return example
        }
        competency.deprecation = held(competency.deprecation, among: all)
        framework.areas[area].competencies[index] = competency
      }
    }
  }

  /// Only what takes the place of something can be said, and not since when or why.
  private func held(_ deprecation: Deprecation?, among all: Set<Identifier>) -> Deprecation? {
    guard let successor = deprecation?.successor, all.contains(successor) else { return nil }
    return Deprecation(since: framework.version, successor: successor)
  }

  // MARK: - Tracks and roles

  private mutating func takeOutOfTracks() {
    var levels: [Identifier: Set<Identifier>] = [:]
    let scales = Dictionary(
      framework.scales.map { ($0.id, Set($0.levels.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    for competency in framework.areas.flatMap(\.competencies) {
      levels[competency.id] = scales[competency.scale]
    }
    let all = Set(framework.tracks.flatMap { $0.roles.map(\.id) })
    for track in framework.tracks.indices {
      framework.tracks[track].dualUntil = nil
      framework.tracks[track].roles = framework.tracks[track].roles.map { role in
        var held = Role(
          id: role.id, code: role.code, grade: role.grade, isEntry: role.isEntry, title: role.title,
          purpose: role.purpose, outcomes: role.outcomes.first(ofEach: \.id),
          measures: role.measures.first(ofEach: \.id),
          checkIns: role.checkIns.first(ofEach: \.id),
          accountabilities: role.accountabilities.first(ofEach: \.id),
          deprecation: self.held(role.deprecation, among: all))
        var asked: Set<Identifier> = []
        held.requirements = Self.flat(role.requirements, isOptional: false).filter { one in
          levels[one.competency]?.contains(one.level) == true
            && asked.insert(one.competency).inserted
        }.map(Requirement.competency)
        return held
      }
    }
  }

  /// Requirements with the alternatives of choices as optional ones: CASE has no "k of n".
  private static func flat(
    _ requirements: [Requirement], isOptional: Bool
  ) -> [CompetencyRequirement] {
    requirements.flatMap { requirement in
      switch requirement {
      case .competency(var one):
        one.isOptional = one.isOptional || isOptional
        return [one]
      case .choice(let choice): return flat(choice.alternatives, isOptional: true)
      }
    }
  }

  // MARK: - Moves

  /// The moves between roles that are there, by the role that they begin at.
  private mutating func takeOutOfMoves() {
    let roles = framework.tracks.flatMap { $0.roles.map(\.id) }
    let positions = Dictionary(
      roles.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Move> = []
    var held: [(from: Int, move: Move)] = []
    for move in framework.moves {
      guard let from = positions[move.from], positions[move.to] != nil else { continue }
      let kind = move.kind == .return ? .switch : move.kind
      let plain = Move(from: move.from, to: move.to, kind: kind)
      if seen.insert(plain).inserted { held.append((from, plain)) }
    }
    let order = held.indices.sorted { (held[$0].from, $0) < (held[$1].from, $1) }
    framework.moves = order.map { held[$0].move }
  }

  // MARK: - Grades and the document

  private mutating func makeGrades(on structure: Structure?) {
    let used = framework.tracks.flatMap { $0.roles.map(\.grade) }
    if used.isEmpty { return }
    let all = (structure?.grades ?? []).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    let known = Set(all.map(\.id))
    let unknown = used.first(ofEach: \.self).filter { !known.contains($0) }
    // The ranks are those of their order; ranks end at 999.
    grades = (all + unknown.map { Grade(id: $0, rank: Rank(trusted: "1")) })
      .first(ofEach: \.id).enumerated().compactMap { offset, grade in
        Rank(offset + 1).map {
          Grade(id: grade.id, rank: $0, title: grade.title, summary: grade.summary)
        }
      }
  }

  private mutating func takeOutOfDocument(on structure: Structure?) {
    framework.structure = nil
    framework.extends = nil
    framework.forums = []
    framework.extra = []
    let status = framework.header.status.map { CaseStatus.word(for: $0) }
    framework.header.status = status.flatMap { CaseStatus.status(of: $0) } ?? .draft
    framework.header.format = .current
    if grades.isEmpty {
      framework.family = nil
      return
    }
    let id = Identifier.suggestion(for: "\(framework.id)-grades") ?? framework.id
    framework.structure = StructureReference(structure: id, version: VersionRange(trusted: "1"))
    if let id = framework.family {
      let title = structure?.families.first { $0.id == id }?.title ?? id.lexical
      family = Identifier.suggestion(for: title) == id ? title : id.lexical
    }
  }
}

extension Array {
  /// The first of those that are equal in one thing, in their order.
  fileprivate func first<Key: Hashable>(ofEach key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
