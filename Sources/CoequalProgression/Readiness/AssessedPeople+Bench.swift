import CoequalCensus
import CoequalModel
public import CoequalRegistry
import CoequalTables

extension AssessedPeople {
  /// How near everybody is to a role, without the reasons; see ``candidates(of:in:where:)`` for those.
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
    var counts = VerdictCounts(standings)
    counts.add(verdictOfUnrated(tree, in: framework), people: unrated ?? 0)
    return RoleBench(role: role, standings: standings, counts: counts)
  }

  /// How many people have which verdict, for every role of a framework.
  ///
  /// - Complexity: as ``bench(for:in:threads:)``, the ratings once and the rest for each role
  public func benches(in framework: LinkedFramework, threads: Int = 4) -> [VerdictCounts] {
    let levels = LevelColumns(
      of: ratings, in: framework, by: ratingPolicy, on: today, threads: threads)
    let trees = (0..<framework.roleCount).map { RequirementTree(role: $0, in: framework) }
    let matrix = ReadinessMatrix(levels, trees, threads: threads)
    return Threads.map(trees.count, threads: threads) { role in
      let roles = RoleStandings(trees[role], readinessPolicy, matrix, at: role)
      var counts = VerdictCounts()
      for part in levels.parts.indices {
        counts += VerdictCounts(roles.standings(levels, part: part))
      }
      counts.add(verdictOfUnrated(trees[role], in: framework), people: unrated ?? 0)
      return counts
    }
  }

  /// Some people of a bench with the reasons, the nearest first; of equally near ones by id.
  public func candidates(
    of bench: RoleBench, in framework: LinkedFramework,
    where isWanted: (RoleBench.Standing) -> Bool
  ) -> [RoleBench.Candidate] {
    let tree = RequirementTree(role: bench.role, in: framework)
    let wanted = bench.standings.indices.filter { isWanted(bench.standings[$0]) }
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
  fileprivate init(_ standings: [RoleBench.Standing]) {
    self.init()
    var numbers = [0, 0, 0, 0]
    for standing in standings {
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
