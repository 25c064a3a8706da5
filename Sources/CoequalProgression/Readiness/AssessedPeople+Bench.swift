import CoequalCensus
import CoequalModel
public import CoequalRegistry
import CoequalTables
import CoequalThreads

extension AssessedPeople {
  /// How near everybody is to a role who works here and does not hold it, without the reasons; see ``candidates(of:in:where:)`` for those.
  ///
  /// The same for any number of threads.
  ///
  /// - Complexity: O(*n* + *p* *c*) for *n* ratings of *p* people and *c* competencies, and where the role
  ///   leaves choices what they take for each person
  public func bench(
    for role: Int, in framework: LinkedFramework, threads: Int = 4
  ) -> RoleBench {
    let levels = LevelColumns(
      of: ratings, in: framework, by: ratingPolicy, on: today, threads: threads)
    let tree = RequirementTree(role: role, in: framework)
    let roles = RoleStandings(
      tree, readinessPolicy, ReadinessMatrix(levels, [tree], threads: threads), at: 0)
    let parts = Threads.map(levels.parts.count, threads: threads) {
      roles.standings(levels, part: $0)
    }
    let standings = parts.flatMap(\.self)
    let held = heldRole(role, in: framework)
    var counts = VerdictCounts(standings, from: 0, who: isCandidate(for: held))
    addUnrated(to: &counts, tree, held, in: framework)
    return RoleBench(
      role: role, standings: standings, counts: counts, holders: listed?.holders(of: held))
  }

  /// The code of a role among those that people hold.
  private func heldRole(_ role: Int, in framework: LinkedFramework) -> Int32? {
    listed?.code(of: "\(framework.framework.id)/\(framework.role(role).id)")
  }

  /// Whether somebody could come to a role, by the code of the person.
  private func isCandidate(for role: Int32?) -> (Int) -> Bool {
    guard let listed else { return { _ in true } }
    return { listed.isCandidate($0, for: role) }
  }

  /// Adds those whom nobody rated and who do not hold the role.
  private func addUnrated(
    to counts: inout VerdictCounts, _ tree: RequirementTree, _ role: Int32?,
    in framework: LinkedFramework
  ) {
    guard let listed else { return }
    counts.add(
      verdictOfUnrated(tree, in: framework),
      people: listed.unrated - listed.unratedHolders(of: role))
  }

  /// How many people have which verdict, for every role of a framework.
  ///
  /// - Complexity: as ``bench(for:in:threads:)``, the ratings once and the rest for each role
  public func benches(in framework: LinkedFramework, threads: Int = 4) -> [VerdictCounts] {
    forEachRole(of: framework, threads: threads) { role, tree, parts in
      let held = heldRole(role, in: framework)
      var counts = VerdictCounts()
      for (part, standings) in parts.enumerated() {
        counts += VerdictCounts(
          standings, from: part * LevelColumns.peopleOfPart, who: isCandidate(for: held))
      }
      addUnrated(to: &counts, tree, held, in: framework)
      return counts
    }
  }

  /// How everybody stands to every role of a framework whom somebody rated, and who works here where a census
  /// says it; by id.
  ///
  /// - Complexity: as ``benches(in:threads:)``, with two bytes for each person and role, and sorting the ids
  public func standings(in framework: LinkedFramework, threads: Int = 4) -> [PersonStandings] {
    let roles = forEachRole(of: framework, threads: threads) { role, _, parts in
      (held: heldRole(role, in: framework), standings: parts.flatMap(\.self))
    }
    let ids = ratings.table.people.names
    return ids.indices.filter { isCandidate(for: nil)($0) }.sorted { ids[$0] < ids[$1] }.map {
      person in
      PersonStandings(
        person: ids[person],
        roles: roles.map { role in
          isCandidate(for: role.held)(person) ? role.standings[person] : nil
        })
    }
  }

  /// Does something with how people stand to each role of a framework, part by part.
  private func forEachRole<Result: Sendable>(
    of framework: LinkedFramework, threads: Int,
    _ work:
      @Sendable (
        _ role: Int, RequirementTree, _ parts: LazyMapSequence<Range<Int>, [RoleBench.Standing]>
      ) -> Result
  ) -> [Result] {
    let levels = LevelColumns(
      of: ratings, in: framework, by: ratingPolicy, on: today, threads: threads)
    let trees = (0..<framework.roleCount).map { RequirementTree(role: $0, in: framework) }
    let matrix = ReadinessMatrix(levels, trees, threads: threads)
    return Threads.map(trees.count, threads: threads) { role in
      let roles = RoleStandings(trees[role], readinessPolicy, matrix, at: role)
      return work(
        role, trees[role], levels.parts.indices.lazy.map { roles.standings(levels, part: $0) })
    }
  }

  /// Some people of a bench with the reasons, the nearest first; of equally near ones by id.
  public func candidates(
    of bench: RoleBench, in framework: LinkedFramework,
    where isWanted: (RoleBench.Standing) -> Bool
  ) -> [RoleBench.Candidate] {
    let tree = RequirementTree(role: bench.role, in: framework)
    let isCandidate = isCandidate(for: heldRole(bench.role, in: framework))
    let wanted = bench.standings.indices.filter {
      isCandidate($0) && isWanted(bench.standings[$0])
    }
    let candidates = Threads.map(wanted.count, threads: 4) { place in
      let levels = levels(ofCode: Int32(wanted[place]), in: framework).levels
      return RoleBench.Candidate(
        person: ratings.table.people.names[wanted[place]],
        readiness: Readiness(tree, of: levels, by: readinessPolicy))
    }
    return candidates.map { ($0.readiness.distance, $0) }
      .sorted { ($0.0, $0.1.person) < ($1.0, $1.1.person) }.map(\.1)
  }

  /// What is said of somebody of whom nothing is known.
  private func verdictOfUnrated(_ tree: RequirementTree, in framework: LinkedFramework) -> Verdict {
    Readiness(tree, of: PersonLevels([:], in: framework), by: readinessPolicy).verdict
  }
}

extension VerdictCounts {
  /// Counts those who could come to the role; the first has this code.
  fileprivate init(
    _ standings: [RoleBench.Standing], from first: Int, who isCandidate: (Int) -> Bool
  ) {
    self.init()
    var numbers = [0, 0, 0, 0]
    for (place, standing) in standings.enumerated() where isCandidate(first + place) {
      switch standing.verdict {
      case .ready: numbers[0] += 1
      case .withinReach: numbers[1] += 1
      case .notYet: numbers[2] += 1
      case .unknown: numbers[3] += 1
      }
    }
    for (verdict, people) in zip(Verdict.allCases, numbers) { add(verdict, people: people) }
  }
}
