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
    (
      ["harbor-engineering/seniorr", "principal"], "'harbor-engineering/senior'", 2
    ),
    (["harbor-engineering/senior", "principal", "--avoid", "crew-leed"], "'crew-lead'", 2),
    (["harbor-engineering/senior", "principal", "--stay-on", "leadr"], "'leader'", 2),
    (["harbor-engineering/senior", "principal", "--max-moves", "0"], "at least 1", 64),
    (["harbor-engineering/senior", "principal", "--count", "0"], "from 1 to 1000", 64),
    (["harbor-engineering/senior", "harbor-engineering/senior"], "are the same", 64),
    (
      ["harbor-engineering/senior", "p100"],
      "the person comes first: 'coequal routes p100 harbor-engineering/senior'", 64
    ),
    (["harbor-engineering/senior", "p10"], "there is no role 'p10'", 2),
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

  // MARK: - A person

  @Test func aPersonsRoutesBeginAtTheirRoleAndAgreeWithTheirReadiness() throws {
    let run = try run(
      "p100", "harbor-engineering/senior", "--count", "1", "--format", "markdown")
    #expect(run.status == 0)
    #expect(run.output.contains("to Senior engineer for a person"))
    #expect(run.output.contains("9 to 48"))
    #expect(run.output.contains("Coaching: Independent, not rated"))
    #expect(run.output.contains("levels as of 2026-12-31"))
    let readiness = try #require(BuiltProgram.found).run(
      ["readiness", "p100", "harbor-engineering/senior"] + harbor)
    #expect(readiness.output.contains("(9 months)"))
    #expect(readiness.output.contains("(48 months)"))
  }

  @Test(arguments: ["text", "json", "markdown", "svg", "dot"])
  func theIDOfAPersonIsShownOnlyOnRequest(format: String) throws {
    let arguments = ["p100", "senior", "--format", format]
    let run = try #require(BuiltProgram.found).run(["routes"] + arguments + harbor)
    #expect(run.status == 0, "\(run.messages)")
    #expect(!run.output.contains("p100"))
    if ["svg", "dot"].contains(format) { return }
    #expect(try self.run("p100", "senior", "--ids", "--format", format).output.contains("p100"))
  }

  @Test func aNameThatIsNeitherGetsSuggestionsOfBothButIDsOnlyOnRequest() throws {
    let run = try run("seniro", "principal")
    #expect(run.status == 2)
    #expect(run.messages.contains("no person of the data; did you mean the role 'senior'"))
    let near = try self.run("p10", "principal")
    #expect(near.messages.contains("--ids offers near ids of people"))
    #expect(!near.messages.contains("person 'p"))
    #expect(try self.run("p10", "principal", "--ids").messages.contains("the person 'p1"))
  }

  @Test func constraintsHoldForAPerson() throws {
    let run = try run("p100", "principal", "--max-moves", "1")
    #expect(run.status == 1)
    #expect(run.output.contains("no route"))
  }

  private static let consultation = """
        <consultation about="progression" on="2026-03-02" with="the works council">
          <summary>Ratings and plans serve development; nobody is dismissed or paid by them.</summary>
        </consultation>

    """

  @Test func withoutConsultationNothingIsSaidAboutAPerson() throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: "Frameworks/examples/harbor"), to: copy)
      let project = copy.appending(path: "coequal.xml")
      try String(contentsOf: project, encoding: .utf8)
        .replacing(Self.consultation, with: "")
        .write(to: project, atomically: true, encoding: .utf8)
      let run = try #require(BuiltProgram.found).run(
        "routes", "p100", "principal", "--in", copy.path)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.messages.contains("until they were consulted"))
    }
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
