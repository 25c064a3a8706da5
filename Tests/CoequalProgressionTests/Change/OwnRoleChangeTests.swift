import CoequalProgression
import Testing

/// Who meets their own role before and after a change.
@Suite struct OwnRoleChangeTests {
  private static let raised = (
    "competency=\"craft\" level=\"mid\"", "competency=\"craft\" level=\"high\""
  )

  @Test func whoeverHasTheOldBarAndNotTheNewOneNoLongerMeetsTheRole() async throws {
    let change = try await ChangedLadder(Self.raised).ownRoles(
      ["p1": "senior", "p2": "senior", "p3": "senior", "p4": "junior"],
      ratings: "p1,craft,mid\np2,craft,high\np3,craft,low\np4,craft,low")
    #expect(change.losing == 1...1)
    #expect(change.gaining == 0...0)
    #expect(change.count(from: .met, to: .met) == 2)
    #expect(change.count(from: .short, to: .short) == 1)
    let person = try #require(change.people.first)
    #expect(person.id == "p1")
    #expect(person.before.worst.months == 0)
    #expect(person.after.worst.months == 6)
  }

  @Test func whatNobodyRatedIsNotCountedForSure() async throws {
    let change = try await ChangedLadder(Self.raised).ownRoles(
      ["p1": "senior", "p2": "senior"], ratings: "p1,people,mid\np2,craft,mid")
    #expect(change.losing == 1...2)
    let person = try #require(change.people.first)
    #expect(person.before.state == .unknown)
    #expect(person.after.state == .unknown)
    // A higher bar makes nobody meet it.
    #expect(change.gaining == 0...0)
  }

  @Test func whatIsUnknownCannotBeLostWhereTheRoleAsksForTheSame() async throws {
    let change = try await ChangedLadder(
      ("level=\"mid\"/>", "level=\"mid\" weight=\"3\"/>")
    ).ownRoles(["p1": "senior"], ratings: "p1,people,mid")
    #expect(change.losing == 0...0)
    #expect(change.gaining == 0...0)
    #expect(change.moved.isEmpty)
  }

  @Test func whoeverMeetsALowerBarNewlyMeetsTheRole() async throws {
    let change = try await ChangedLadder(
      ("competency=\"craft\" level=\"mid\"", "competency=\"craft\" level=\"low\"")
    ).ownRoles(["p1": "senior"], ratings: "p1,craft,low")
    #expect(change.gaining == 1...1)
    #expect(change.losing == 0...0)
  }

  @Test(arguments: ["senior", "planner"])
  func rolesAndCompetenciesOfOtherIdsAreTheSameByEitherName(role: String) async throws {
    let ladder = try await ChangedLadder(
      ("id=\"senior\"", "id=\"planner\""), ("\"craft\"", "\"handiwork\""),
      ("\"mid\"", "\"middle\""))
    for ratings in ["p1,craft,mid", "p1,handiwork,middle"] {
      let change = try ladder.ownRoles(["p1": role], ratings: ratings)
      #expect(change.count(from: .met, to: .met) == 1)
      #expect(change.people.first?.asks == .same)
    }
  }

  @Test func rolesThatAreGoneOrNewAreCountedAndNeverTakenForMet() async throws {
    let ladder = try await ChangedLadder(
      (
        "<role id=\"clerk\" grade=\"g1\"><title>Clerk of the archive</title></role>",
        "<role id=\"coach\" grade=\"g2\"><title>Coach</title></role>"
      ))
    let change = try ladder.ownRoles(
      ["p1": "clerk", "p2": "coach", "p3": "nobody", "p4": "senior"], ratings: "p1,craft,mid")
    #expect(change.gone.map(\.id) == ["p1"])
    #expect(change.inNewRoles == 1)
    #expect(change.withoutRole == 1)
    #expect(change.unrated == 1)
    #expect(change.people.isEmpty)
  }
}
