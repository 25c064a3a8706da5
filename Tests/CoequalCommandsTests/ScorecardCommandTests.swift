import Foundation
import Testing

/// The tracks side by side by the built program.
@Suite("BuiltBinary: scorecard", .enabled(if: BuiltProgram.found != nil))
struct ScorecardCommandTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  @Test func everyFrameworkIsShownAndTheLegendOnce() throws {
    let run = try program().run("check", harbor, "--scorecard")
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "tracks side by side").count == 5)
    #expect(run.output.components(separatedBy: "How to read it").count == 2)
  }

  @Test func oneFrameworkCanBeNamed() throws {
    let run = try program().run("check", harbor, "--scorecard", "--framework", "harbor-sales")
    #expect(run.status == 0)
    #expect(run.output.contains("harbor-sales"))
    #expect(!run.output.contains("harbor-engineering"))
  }

  @Test func unknownFrameworkIsSaidWithTheNearest() throws {
    let run = try program().run("check", harbor, "--scorecard", "--framework", "harbor-sale")
    #expect(run.status == 2)
    #expect(run.messages.contains("did you mean 'harbor-sales'"))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func sameInputGivesTheSameBytes(format: String) throws {
    let arguments = ["check", harbor, "--scorecard", "--format", format]
    let runs = try (0..<3).map { _ in try program().run(arguments).output }
    #expect(Set(runs.map { Data($0.utf8) }).count == 1)
  }

  @Test(arguments: [
    (["--format", "sarif"], "a scorecard cannot be written as 'sarif'"),
    (["--rule", "track-ceiling"], "--rule is about findings"),
    (["--fix"], "--fix is about findings"),
    (["--convention", "way-back=never"], "answer 'never' to 'way-back'"),
  ])
  func whatDoesNotFitAScorecardIsWrongUsage(options: [String], message: String) throws {
    let run = try program().run(["check", harbor, "--scorecard"] + options)
    #expect(run.status == 64)
    #expect(run.messages.contains(message))
  }

  @Test(arguments: [["--pay"], ["--framework", "harbor-sales"]])
  func itsOptionsNeedIt(options: [String]) throws {
    let run = try program().run(["check", harbor] + options)
    #expect(run.status == 64)
    #expect(run.messages.contains("belongs to --scorecard"))
  }

  @Test func errorsInDocumentsAreToldAndTheRestIsShown() throws {
    try withTemporaryFolder { folder in
      try #require(try program().run("init", "d", in: folder).status == 0)
      try "<framework".write(
        to: folder.appending(path: "d/broken.xml"), atomically: true, encoding: .utf8)
      let run = try program().run(
        "check", "d/framework.xml", "d/structure.xml", "d/broken.xml", "--scorecard", in: folder)
      #expect(run.status == 0)
      #expect(run.messages.contains("broken.xml"))
      #expect(run.output.contains("tracks side by side"))
    }
  }

  @Test func emptyFolderHasNothingToShow() throws {
    try withTemporaryFolder { folder in
      let run = try program().run("check", "--scorecard", in: folder)
      #expect(run.status == 2)
      #expect(run.output == "")
    }
  }
}
