import CoequalModel
import CoequalProgression
import CoequalTestSupport
import Testing

struct ReadinessMatrixTests {
  /// So many people that blocks, chunks and the last word are not full.
  private static let people = 4_096 * 17 + 77

  private static func states(_ lots: inout SplitMix) -> [LevelState] {
    (0..<AskedTree.competencies).map { _ in
      switch lots.index(6) {
      case 0: return .unknown
      case 1:
        let low = lots.index(AskedTree.levels)
        return .contested(low...(low + lots.index(AskedTree.levels - low)))
      default: return .rated(lots.index(AskedTree.levels))
      }
    }
  }

  @Test func everyCellIsTheVerdictOfThatPersonAndRole() async throws {
    var lots = SplitMix(seed: 5)
    let asked = try await AskedRoles((0..<40).map { _ in AskedTree.random(&lots) })
    let people = (0..<4_200).map { _ in Self.states(&lots) }
    let levels = people.map { states in
      PersonLevels(
        Dictionary(uniqueKeysWithValues: states.enumerated().map { ($0, $1) }), in: asked.framework)
    }
    let trees = asked.roles.indices.map { RequirementTree(role: $0, in: asked.framework) }
    let matrix = ReadinessMatrix(LevelColumns(levels, in: asked.framework), trees, threads: 2)
    for role in asked.roles.indices {
      for person in stride(from: role, to: people.count, by: 37) {
        let readiness = asked.readiness(role, people[person])
        #expect(matrix.isReady(person, for: role) == (readiness.worst.verdict == .ready))
        #expect(matrix.mayBeReady(person, for: role) == (readiness.best.verdict == .ready))
      }
    }
  }

  @Test func benchesAreTheSameForAnyNumberOfThreads() async throws {
    var lots = SplitMix(seed: 6)
    let asked = try await AskedRoles((0..<10).map { _ in AskedTree.random(&lots) })
    let columns = (0..<AskedTree.competencies).map { _ in
      (0..<Self.people).map { _ in UInt8(lots.index(AskedTree.levels + 1)) }
    }
    let levels = try #require(LevelColumns(lowest: columns, highest: columns))
    let trees = asked.roles.indices.map { RequirementTree(role: $0, in: asked.framework) }
    let one = ReadinessMatrix(levels, trees, threads: 1)
    let many = ReadinessMatrix(levels, trees, threads: 5)
    for role in asked.roles.indices {
      #expect(one.bench(for: role) == many.bench(for: role))
      let counted = (0..<Self.people).count { one.isReady($0, for: role) }
      #expect(one.bench(for: role).ready == counted)
    }
  }

  @Test func columnsOfUnequalLengthAreRefused() {
    #expect(LevelColumns(lowest: [[1, 2], [1]], highest: [[1, 2], [1]]) == nil)
    #expect(LevelColumns(lowest: [[2]], highest: [[1]]) == nil)
  }
}
