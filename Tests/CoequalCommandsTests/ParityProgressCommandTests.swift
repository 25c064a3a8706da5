import Foundation
import Testing

/// Fair progress compared by the built program.
@Suite("BuiltBinary: fair progress", .enabled(if: BuiltProgram.found != nil))
struct ParityProgressCommandTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func progress(_ options: String...) throws -> BuiltProgram.Output {
    try program().run(["parity", "progress", harbor] + options)
  }

  private func figure(_ name: String, _ options: String...) throws -> Double {
    let csv = try program().run(
      ["parity", "progress", harbor, "--format", "csv", "--edition", "works-council"] + options)
    let line = csv.output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("\(name),") }
    let fields = try #require(line).split(separator: ",", omittingEmptySubsequences: false)
    // A title has commas of its own, in quotation marks; the unit follows the value.
    let unit = try #require(fields.lastIndex { ["years", "probability"].contains($0) })
    return try #require(Double(fields[unit - 1]))
  }

  /// Harbor's third injustice: after a parental leave the next promotion takes 18 months longer, without
  /// the months of the leave.
  @Test(arguments: ["everybody", "f", "m"])
  func promotionsAfterALeaveTakeLonger(group: String) throws {
    let after = try figure("progress/time/after-leave/\(group)/median")
    let before = try figure("progress/time/before-leave/\(group)/median")
    #expect((1.2...1.8).contains(after - before))
    #expect(try figure("progress/test/leave/\(group)") < 0.001)
  }

  @Test func countingLeaveMakesItLonger() throws {
    let name = "progress/time/after-leave/everybody/median"
    #expect(
      try figure(name) < figure(name, "--convention", "leave-in-time=count"))
  }

  @Test func everyFormatIsWrittenAndNamesNobody() throws {
    for format in ["text", "markdown", "html", "json", "csv"] {
      let run = try progress("--minimum-group", "1", "--format", format)
      #expect(run.status == 0, "\(format)")
      #expect(!run.output.contains("p001"), "\(format)")
    }
  }

  @Test func namesAreShownOnlyWhenAskedForAndToNoEdition() throws {
    let named = try progress("--minimum-group", "1", "--ids")
    #expect(named.output.contains("Longest at the end of a track"))
    #expect(named.output.contains("p001"))
    let refused = try progress("--edition", "works-council", "--ids")
    #expect(refused.status != 0)
    #expect(refused.messages.contains("an edition names nobody"))
  }

  @Test func shortTrackIsTold() throws {
    let output = try progress("--edition", "works-council").output
    #expect(output.contains("harbor-engineering/delivery-principal"))
    #expect(output.contains("not protected against each other"))
  }

  @Test func absenceOfEvidenceIsNotParity() throws {
    #expect(
      try progress("--edition", "works-council").output
        .replacing(/\s+/, with: " ").contains("that does not show that there is none"))
  }

  @Test func figuresAreExplained() throws {
    let run = try program().run(
      "parity", "explain", "progress/promoted/everybody/ratio", harbor, "--edition",
      "works-council")
    #expect(run.status == 0)
    #expect(run.output.contains("p ÷ n ÷ (q ÷ m)"))
    #expect(run.output.contains("promotion-population=first-day"))
    let hidden = try program().run(
      "parity", "explain", "progress/promoted/leader/ratio", harbor, "--edition", "works-council")
    #expect(hidden.status == 2)
    #expect(hidden.messages.contains("may not be shown"))
  }

  @Test func withoutConsultationNothingIsCompared() throws {
    try withTemporaryFolder { folder in
      let project = folder.appending(path: "harbor")
      let frameworks = BuiltProgram.packageFolder.appending(path: "Frameworks")
      try FileManager.default.copyItem(
        at: frameworks.appending(path: "examples/harbor"), to: project)
      let file = project.appending(path: "coequal.xml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("about=\"histories\"", with: "about=\"progression\"")
        .write(to: file, atomically: true, encoding: .utf8)
      let run = try program().run("parity", "progress", project.path)
      #expect(run.status != 0)
      #expect(run.output == "")
      #expect(run.messages.contains("about=\"histories\""))
    }
  }

  @Test(arguments: [
    (["--from", "2027-01-01"], "is not before the last day of the history"),
    (["--to", "2030-01-01"], "after the last day of the history"),
    (["--from", "2020-01-01", "--to", "2019-01-01"], "has to be before"),
    (["--within", "0"], "from 1 to 50"), (["--edition", "works-counsil"], "works-council"),
  ])
  func whatCannotBeIsSaid(options: [String], message: String) throws {
    let run = try program().run(["parity", "progress", harbor] + options)
    #expect(run.status != 0)
    #expect(run.output == "")
    #expect(run.messages.replacing(/\s+/, with: " ").contains(message))
  }

  @Test func returnsAfterTheYearsAreToldWhereNothingIsHidden() throws {
    func words(_ options: String...) throws -> String {
      try program().run(["parity", "progress", harbor] + options).output
        .replacing(/\s+/, with: " ")
    }
    #expect(
      try words("--minimum-group", "1").contains(
        "6 people of both groups came back later than that"))
    #expect(try !words("--edition", "works-council").contains("came back later"))
  }

  @Test func singleTracksCanBeCompared() throws {
    let run = try progress("--minimum-group", "1", "--by-track")
    #expect(run.output.contains("harbor-engineering/delivery"))
  }
}
