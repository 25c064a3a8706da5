import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What the frameworks that come with Coequal promise, beyond having no findings.
@Suite struct ShippedFrameworkTests {
  private static func load() async -> [LinkedFramework] {
    await Registry(sources: [.shipped]).load().frameworks
  }

  /// The lowest grade at which tracks run side by side.
  private static let branch = 5

  @Test func onlyTheEvaluationIsNoted() async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let result = try await Checker().check(catalog)
    #expect(catalog.frameworks.count == 8)
    #expect(result.findings.map(\.rule.rawValue) == ["illustrative-evaluation"])
  }

  @Test(arguments: ShippedDocuments.frameworkIDs)
  func eachPassesByItselfAsAProjectExtendsIt(id: String) async throws {
    let catalog = await Registry(documents: [
      "heir.xml": DocumentText.framework(
        "<extends framework=\"\(id)\" version=\"1\"/>", id: "heir", uses: nil)
    ]).load()
    let result = try await Checker().check(catalog)
    #expect(result.findings.map(\.rule.rawValue) == ["illustrative-evaluation"])
  }

  @Test func noRoleAsksForMoreThanEightCompetencies() async {
    for linked in await Self.load() {
      linked.forEachRole { number, role in
        let asked = Set(linked.requirements(ofRole: number).map(\.competency))
        #expect((1...8).contains(asked.count), "\(linked.framework.id)/\(role.id)")
      }
    }
  }

  @Test func everyLevelHasThreeBehavioursThatNoOtherLevelHas() async throws {
    for linked in await Self.load() {
      for area in linked.framework.areas {
        for competency in area.competencies {
          let scale = try #require(linked.framework.scales.first { $0.id == competency.scale })
          for level in scale.levels {
            let count = competency.expectations.count { $0.level == level.id }
            #expect(count == 3, "\(linked.framework.id)/\(competency.id), \(level.id)")
          }
          #expect(
            Set(competency.expectations.map(\.text)).count == competency.expectations.count,
            "\(linked.framework.id)/\(competency.id)")
        }
      }
    }
  }

  @Test func leadersAnswerForOutcomesAndAreToldHowTheyLead() async {
    for linked in await Self.load() {
      for track in linked.framework.tracks where track.kind == .leader {
        for role in track.roles {
          let outcomes = role.outcomes.map(\.id.lexical)
          #expect(
            outcomes.count > 1 && outcomes.contains("upward-feedback"),
            "\(linked.framework.id)/\(role.id)")
        }
      }
    }
  }

  @Test func aboveTheBranchWhoeverDoesNotLeadDecidesAndHasASeat() async {
    for linked in await Self.load() {
      linked.forEachRole { number, role in
        let track = linked.track(ofRole: number)
        guard track.kind != .leader, linked.rank(ofRole: number) ?? 0 >= Self.branch else { return }
        #expect(
          !role.decisions.isEmpty && role.seats.contains { $0.voice == .decides },
          "\(linked.framework.id)/\(role.id)")
      }
    }
  }

  @Test func everySwitchLeadsToTheSameGradeAndBack() async {
    for linked in await Self.load() {
      let switches = linked.moves.filter { $0.kind == .switch }
      #expect(!switches.isEmpty)
      for move in switches {
        let back = switches.contains { $0.from == move.to && $0.to == move.from }
        let grades = [move.from, move.to].map { linked.rank(ofRole: Int($0)) }
        #expect(back && grades[0] == grades[1], "\(linked.framework.id)")
      }
    }
  }

  @Test func theFirstRoleOfALeaderAsksForLeading() async throws {
    for linked in await Self.load() {
      for (index, track) in linked.framework.tracks.enumerated() where track.kind == .leader {
        let first = linked.firstRole(ofTrack: index)
        let asked = linked.requirements(ofRole: first).map {
          linked.competency(Int($0.competency)).id.lexical
        }
        #expect(
          Set(asked).isSuperset(of: ["team-care", "coaching", "feedback"]),
          "\(linked.framework.id)/\(track.roles[0].id)")
        #expect(track.roles[0].tenure?.minimum == nil)
      }
    }
  }

  /// Grade by grade, no track asks for more than another: as many competencies, and levels that add up
  /// to the same or to one more.
  @Test func atOneGradeAllTracksAskForAsMuch() async {
    for linked in await Self.load() {
      var byGrade: [Int: (counts: Set<Int>, sums: Set<Int>)] = [:]
      linked.forEachRole { number, _ in
        guard let rank = linked.rank(ofRole: number), rank >= Self.branch else { return }
        let asked = linked.requirements(ofRole: number)
        byGrade[rank, default: ([], [])].counts.insert(asked.count)
        byGrade[rank, default: ([], [])].sums.insert(asked.reduce(0) { $0 + Int($1.level) })
      }
      for (grade, asked) in byGrade {
        let spread = (asked.sums.max() ?? 0) - (asked.sums.min() ?? 0)
        #expect(asked.counts.count == 1 && spread <= 1, "\(linked.framework.id), g\(grade)")
      }
    }
  }

  @Test func everyTrackGoesUpToTheGradeThatIsPromised() async {
    for linked in await Self.load() {
      for track in linked.framework.tracks {
        #expect(track.dualUntil?.lexical == "g9" && track.roles.last?.grade.lexical == "g9")
      }
    }
  }
}
