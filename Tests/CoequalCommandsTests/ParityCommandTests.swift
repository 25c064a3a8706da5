import Foundation
import Testing

/// Ranges side by side by the built program.
@Suite("BuiltBinary: parity", .enabled(if: BuiltProgram.found != nil))
struct ParityCommandTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func ranges(_ options: String...) throws -> BuiltProgram.Output {
    try program().run(["parity", "ranges", harbor] + options)
  }

  @Test func differencesWithoutAReasonFail() throws {
    let run = try ranges()
    #expect(run.status == 1)
    #expect(
      run.output.contains("ranges of Customer support lie 8.0% below the highest on g2 to g6"))
    #expect(run.output.contains("'harbor-engineering/delivery' has no role on g8 and g9"))
    #expect(run.messages == "")
  }

  @Test func widerToleranceSucceeds() throws {
    let run = try ranges("--tolerance", "15%")
    #expect(run.status == 0)
    #expect(run.output.contains("tolerance 15%"))
  }

  @Test func gradeAndFamilyCanBeNamed() throws {
    let run = try ranges("--grade", "g5", "--family", "care")
    #expect(run.status == 1)
    #expect(run.output.contains("below the highest on g5"))
    #expect(!run.output.contains("harbor-sales/leader"))
    #expect(try ranges("--grade", "g9").status == 0)
  }

  @Test(arguments: [
    (["--grade", "g55"], 2, "there is no grade 'g55'"),
    (["--family", "cares"], 2, "did you mean 'care'"),
    (["--tolerance", "5"], 64, "'5' is not a percentage"),
    (["--convention", "range-overlap=middle"], 64, "answer 'middle' to 'range-overlap'"),
    (["--conventions", "none"], 64, "none"), (["--format", "sarif"], 64, "sarif"),
  ])
  func whatDoesNotExistIsSaid(options: [String], status: Int, message: String) throws {
    let run = try program().run(["parity", "ranges", harbor] + options)
    #expect(run.status == status)
    #expect(run.messages.contains(message))
    #expect(run.output == "")
  }

  @Test(arguments: ["text", "json", "markdown", "html"])
  func sameInputGivesTheSameBytes(format: String) throws {
    let runs = try (0..<3).map { _ in try ranges("--format", format).output }
    #expect(Set(runs.map { Data($0.utf8) }).count == 1)
  }

  @Test func reportIsWrittenToAFileThatIsNotThere() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "ranges.html")
      #expect(try ranges("--format", "html", "--output", file.path).status == 1)
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
      let again = try ranges("--format", "html", "--output", file.path)
      #expect(again.status == 2)
      #expect(again.messages.contains("exists already"))
    }
  }

  @Test func structureWithoutRangesIsSaid() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "structure.xml")
      try """
      <structure xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="en">
        <title>A</title><grades><grade id="g1" rank="1"/></grades></structure>
      """.write(to: file, atomically: true, encoding: .utf8)
      let run = try program().run("parity", "ranges", file.path)
      #expect(run.status == 2)
      #expect(run.messages.contains("has pay ranges"))
    }
  }

  @Test func conventionChangesWhatItIsAbout() throws {
    let id = "ranges/harbor/germany/engineering/g4/overlap"
    let upper = try program().run("parity", "explain", id, harbor)
    let lower = try program().run(
      "parity", "explain", id, harbor, "--convention", "range-overlap=lower-range")
    #expect(upper.status == 0 && lower.status == 0)
    #expect(upper.output.contains("range-overlap=upper-range"))
    #expect(lower.output.contains("max(0, min(M, N) − max(m, n)) ÷ (M − m)"))
  }

  @Test func explainShowsFormulaInputsAndValue() throws {
    let run = try program().run(
      "parity", "explain", "ranges/harbor/germany/g5/care/midpoint/share", harbor)
    #expect(run.status == 0)
    for words in ["a ÷ b − 1", "66240", "72000", "(−8.0%)"] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test func unknownFigureIsSaidWithTheNearest() throws {
    let run = try program().run("parity", "explain", "ranges/harbor/germany/g5/care/sharde", harbor)
    #expect(run.status == 2)
    #expect(run.messages.contains("did you mean 'ranges/harbor/germany/g5/care/shared'"))
  }

  @Test func helpNamesItsCommands() throws {
    let run = try program().run("parity", "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("ranges ") && run.output.contains("explain "))
  }
}
