import Foundation
import Testing

/// Routes by the built program.
@Suite("BuiltBinary: routes", .enabled(if: BuiltProgram.found != nil))
struct RoutesCommandTests {
  private let harbor = ["--in", "Frameworks/examples/harbor"]

  private func run(_ arguments: String...) throws -> BuiltProgram.Output {
    try #require(BuiltProgram.found).run(["routes"] + arguments + harbor)
  }

  @Test func theFrameworkOfTheFirstRoleGoesForTheOthers() throws {
    let run = try run("harbor-engineering/senior", "principal")
    #expect(run.status == 0)
    #expect(run.output.contains("From Senior engineer to Principal engineer"))
  }

  @Test(arguments: [
    (["harbor-engineering/senior", "principel"], "did you mean 'principal'", 2),
    (["harbor-engineering/senior", "principal", "--avoid", "crew-leed"], "'crew-lead'", 2),
    (["harbor-engineering/senior", "principal", "--stay-on", "leadr"], "'leader'", 2),
    (["harbor-engineering/senior", "principal", "--max-moves", "0"], "at least 1", 64),
    (["harbor-engineering/senior", "principal", "--count", "0"], "from 1 to 1000", 64),
    (["harbor-engineering/senior", "harbor-engineering/senior"], "are the same", 64),
    (["harbor-engineering/senior", "principal", "--avoid", "principal"], "--avoid", 64),
    (["harbor-engineering/senior", "principal", "--convention", "growth=x"], "answer 'x'", 64),
  ])
  func whatCannotBeAskedForIsSaid(arguments: [String], message: String, status: Int32) throws {
    let run = try #require(BuiltProgram.found).run(["routes"] + arguments + harbor)
    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func noRouteIsAnAnswerWithAnExitCodeOfItsOwn() throws {
    let run = try run("harbor-engineering/senior", "principal", "--max-moves", "2")
    #expect(run.status == 1)
    #expect(run.output.contains("--max-moves 2: then 3 moves"))
  }

  @Test func theConventionOfGrowthChangesTheMonths() throws {
    let (two, one) = (
      try run("harbor-engineering/senior", "principal"),
      try run(
        "harbor-engineering/senior", "principal", "--convention", "growth=one-at-a-time")
    )
    #expect(two.output != one.output)
    #expect(one.output.contains("one competency grows after the other"))
  }

  @Test(arguments: ["text", "json", "markdown", "svg", "dot"])
  func sameInputGivesTheSameBytes(format: String) throws {
    let runs = try (0..<3).map { _ in
      try run("harbor-engineering/senior", "principal", "--format", format).output
    }
    #expect(Set(runs.map { Data($0.utf8) }).count == 1)
    #expect(runs.first?.isEmpty == false)
  }
}
