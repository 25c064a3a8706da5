import Foundation
import Testing

/// Readiness of people told by the built program.
@Suite("BuiltBinary: readiness", .enabled(if: BuiltProgram.found != nil))
struct ReadinessCommandTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func readiness(_ options: String...) throws -> BuiltProgram.Output {
    try program().run(["readiness"] + options + ["--in", harbor])
  }

  @Test func verdictComesWithReasonsPolicyAndHowToContestIt() throws {
    let run = try readiness("p100", "harbor-engineering/senior", "--explain")
    #expect(run.status == 0)
    for text in [
      "verdict ", "at worst", "short by 1 level", "not rated", "What would decide",
      "raters of this", "Declared", "levels as of 2026-12-31", "--records",
    ] { #expect(run.output.contains(text), "\(text)") }
    #expect(run.messages.contains("did you mean 'harbor-support/collaboration'?"))
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func idsOfABenchAndACalibrationAreShownOnlyOnRequest(format: String) throws {
    let role = "harbor-operations/team-lead"
    for options in [["--role", role], ["--matrix"], ["--calibration"]] {
      let run = try program().run(
        ["readiness", harbor, "--format", format] + options)
      #expect(run.status == 0)
      #expect(!run.output.contains(try Regex("p[0-9]{3}")), "\(options)")
    }
    let shown = try program().run(
      "readiness", harbor, "--role", role, "--ids", "--format", format)
    #expect(shown.output.contains(try Regex("p[0-9]{3}")))
  }

  @Test func matrixForASpreadsheetAgreesWithTheCounts() throws {
    func table(_ options: String...) throws -> (rows: [[String]], messages: String) {
      let run = try program().run(["readiness", harbor, "--matrix", "--format", "csv"] + options)
      #expect(run.status == 0, "\(run.messages)")
      let lines = run.output.replacing("\u{FEFF}", with: "").split(separator: "\r\n")
      return (
        lines.map { $0.split(separator: ",").map { String($0) } }, run.messages
      )
    }
    let counts = try table().rows
    #expect(counts.first == ["role", "grade", "ready", "within reach", "not yet", "unknown"])
    let (people, messages) = try table("--ids")
    #expect(people.count == 195)
    #expect(Set(people.map(\.count)) == [counts.count])
    let ids = people.dropFirst().map(\.[0])
    #expect(ids == ids.sorted())
    #expect(people[0] == ["person"] + counts.dropFirst().map(\.[0]))
    #expect(messages.contains("without 6 people of the census whom nobody rated"))
    var unrated: [Int] = []
    for (place, role) in counts.dropFirst().enumerated() {
      let words = people.dropFirst().map { $0[place + 1] }
      let counted = counts[0].dropFirst(2).map { word in words.count { $0 == word } }
      #expect(counted.prefix(3).map(String.init) == Array(role[2..<5]), "\(role)")
      unrated.append(try #require(Int(role[5])) - counted[3])
      let holders = words.count { $0 == "holds" }
      #expect(counted.reduce(holders, +) == words.count)
    }
    // The others hold the role.
    #expect(unrated.allSatisfy { (0...6).contains($0) })
    #expect(unrated.contains(6))
  }

  @Test(arguments: [["p100"], ["p100", "--records"], ["--calibration"], ["--role", "senior"]])
  func onlyTheMatrixIsForASpreadsheet(options: [String]) throws {
    let run = try program().run(["readiness", "--format", "csv", "--in", harbor] + options)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.messages.contains("--format csv belongs to --matrix"))
  }

  @Test func benchIsOfThoseOfTheCensusWhoDoNotHoldTheRole() throws {
    let role = ["--role", "harbor-operations/team-lead"]
    let census = try String(
      contentsOf: BuiltProgram.packageFolder.appending(path: "\(harbor)/people.csv"),
      encoding: .utf8
    ).split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    let holders = census.filter { $0[1] == "harbor-operations/team-lead" }.map { String($0[0]) }
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try copy.replace("p003,harbor", with: "p999,harbor", in: "assessments.csv")
      let run = try program().run(["readiness", copy.path, "--ids"] + role)
      #expect(run.status == 0)
      let near = run.output.components(separatedBy: "Declared")[0]
      for holder in holders + ["p999"] { #expect(!near.contains(holder), "\(holder)") }
      #expect(near.contains("hold the role             \(holders.count)\n"), "\(near)")
      #expect(near.contains("rated, not in the census  1\n"))
      #expect(run.messages.contains("[rated-person-not-in-census]"))
      #expect(!run.messages.contains("p999"))
    }
  }

  @Test func somebodyWhomNobodyRatedIsUnknownAndNotNobody() throws {
    let one = try readiness("p207", "harbor-operations/practitioner")
    #expect(one.status == 0, "\(one.messages)")
    #expect(one.output.contains("verdict                unknown"))
    #expect(one.output.contains("not rated"))
    #expect(!one.output.contains("met\n"))
    let all = try readiness("p207")
    #expect(all.status == 0)
    #expect(!all.output.contains("within reach  "))
    let routes = try program().run("routes", "p207", "practitioner", "--in", harbor)
    #expect(routes.status == 0, "\(routes.messages)")
    #expect(routes.output.contains("0 to 69"))
  }

  @Test func roleOfAnUnsaidFrameworkIsThatOfThePersonsFramework() throws {
    let short = try readiness("p100", "senior")
    #expect(short.status == 0, "\(short.messages)")
    #expect(try short.output == readiness("p100", "harbor-engineering/senior").output)
  }

  @Test func monthsOfALevelThatNobodyKnowsAreARange() throws {
    let run = try readiness("p100", "harbor-engineering/senior")
    #expect(
      run.output.contains(try Regex("Communication +not rated +independent +0 to 2 +0 to 24")))
  }

  @Test func ratingOfAMistypedPersonIsToldInEveryRun() throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try copy.replace("p003,harbor", with: "P003,harbor", in: "assessments.csv")
      for options in [["p100"], ["p100", "senior"], ["--calibration"], ["--matrix"]] {
        let run = try program().run(["readiness"] + options + ["--in", copy.path])
        #expect(run.status == 0)
        #expect(run.messages.contains("[rated-person-not-in-census]"), "\(options)")
        #expect(run.messages.contains("only by case or white space"), "\(options)")
        #expect(!run.messages.lowercased().contains("p003"))
      }
    }
  }

  @Test func damagedProjectFileIsNotTakenForAMissingConsultation() throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try copy.replace("</project>", with: "", in: "coequal.xml")
      let commands = [
        ["readiness", "p100", "senior"], ["readiness", "p100", "--records"],
        ["routes", "p100", "senior"], ["plan", "review"],
        ["plan", "new", "p100", "senior", "--by", "2028-01-01"], ["parity", "progress"],
      ]
      for command in commands {
        let run = try program().run(command, in: copy.folder)
        #expect(run.status == 2, "\(command)")
        #expect(run.output == "")
        #expect(run.messages.contains("'<project>' is not closed"), "\(command)")
        #expect(run.messages.contains("coequal.xml' has errors"), "\(command)")
        #expect(!run.messages.contains("were consulted"), "\(command): \(run.messages)")
      }
    }
  }

  @Test func mistakeInADocumentOfRatingsHasALine() throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      let text = """
        <assessments xmlns="urn:coequal:1" format="1.0">
          <rating person="p100" competency="harbor-skills/coaching" level="learning" rater="p096"
            kind="boss" on="2026-11-01"/>
        </assessments>
        """
      try text.write(
        to: copy.folder.appending(path: "ratings.xml"), atomically: true, encoding: .utf8)
      let run = try program().run(
        ["readiness", "p100", "senior", "--assessments", "ratings.xml"], in: copy.folder)
      #expect(run.status == 2)
      #expect(run.messages.contains("ratings.xml:3:11: error: attribute 'kind' of 'rating'"))
    }
  }

  @Test func withoutACensusNobodyKnowsWhoWorksHere() throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try copy.replace("kind=\"census\"", with: "kind=\"history\"", in: "coequal.xml")
      let run = try program().run("readiness", "--role", "harbor-operations/team-lead", copy.path)
      #expect(run.status == 0)
      #expect(run.output.contains("rated people  194"))
      #expect(run.output.contains("still works here"))
    }
  }

  @Test func ratingsOfFewPeopleAreShownOnlyWithIds() throws {
    let run = try readiness("--calibration", "--format", "json")
    let people = try run.output.matches(of: Regex(#""people" *: *"([0-9]+)""#))
      .map { try #require(Int($0.output[1].substring ?? "")) }
    #expect(!people.isEmpty)
    #expect(people.allSatisfy { $0 >= 10 })
    #expect(run.output.contains("shown only with --ids"))
    #expect(try readiness("--calibration", "--ids").output.contains(Regex("p[0-9]{3} +manager")))
  }

  @Test func roleOfTheLibraryIsComparedWithTheRatingsOfItsHeirs() throws {
    let run = try readiness("p100", "software-engineering/senior")
    #expect(run.status == 0)
    #expect(run.output.contains("short by 1 level"))
  }

  @Test func consultationOfALaterDayDoesNotCount() throws {
    let run = try readiness("p100", "harbor-engineering/senior", "--day", "2026-03-01")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.contains("2026-03-02"))
    #expect(run.messages.contains("for a later day with --day"))
    #expect(try readiness("p100", "harbor-engineering/senior", "--day", "2026-03-02").status == 0)
  }

  @Test(arguments: [
    (
      """
          <consultation about="progression" on="2026-03-02" with="the works council">
            <summary>Ratings and plans serve development; nobody is dismissed or paid by them.</summary>
          </consultation>

      """, "", "off until"
    ),
    ("path=\"assessments.csv\" day=\"2026-12-31\"", "path=\"assessments.csv\"", "--day"),
    ("kind=\"assessments\"", "kind=\"history\"", "the project has no ratings"),
    ("path=\"assessments.csv\"", "path=\"assesments.csv\"", "assesments.csv"),
  ])
  func withoutConsultationDayOrRatingsNothingIsSaid(
    text: String, other: String, message: String
  ) throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: harbor), to: copy)
      let project = copy.appending(path: "coequal.xml")
      let before = try String(contentsOf: project, encoding: .utf8)
      #expect(before.contains(text))
      try before.replacing(text, with: other)
        .write(to: project, atomically: true, encoding: .utf8)
      let run = try program().run("readiness", "--matrix", copy.path)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.messages.contains(message), "\(run.messages)")
    }
  }

  @Test func aRaterWithTwoWeightsIsToldOf() throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try copy.replace(
        "<consultations>",
        with: "<progression><rater kind=\"manager\" weight=\"2\"/><rater kind=\"manager\"/>"
          + "</progression><consultations>", in: "coequal.xml")
      let run = try program().run("readiness", "p100", "senior", "--in", copy.path)
      #expect(run.messages.contains("error: rater 'manager' is there twice"), "\(run.messages)")
      #expect(run.status == 0)
    }
  }

  @Test(arguments: [
    (["p100", "seniro"], 2, "did you mean 'senior'"),
    (["p999", "senior"], 2, "in several frameworks"),
    (["p10", "harbor-engineering/senior"], 2, "no rating of a person 'p10'"),
    (["p10"], 2, "nothing else names such a person"),
    (["senior", "p100"], 64, "the person comes first: 'coequal readiness p100 senior'"),
    (["senior"], 64, "the person comes first"),
    (["p100", "senior", "--records"], 64, "--records is about the person alone"),
    (["--matrix", "p100"], 64, "--matrix is about everybody; leave out 'p100'"),
    (["--calibration", "p100"], 64, "--calibration is about everybody; leave out 'p100'"),
    ([], 64, "name a person"),
    (["--role", "a", "--matrix"], 64, "name one of"),
    (["p100", "--ids"], 64, "--ids belongs to"),
    (["p100", "--explain"], 64, "--explain needs"),
    (["p100", "--day", "tomorrow"], 64, "a date such as"),
  ])
  func whatDoesNotExistIsSaid(options: [String], status: Int, message: String) throws {
    let run = try program().run(["readiness"] + options + ["--in", harbor])
    #expect(run.status == Int32(status))
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(!run.messages.contains("p100'?"))
    #expect(run.output == "")
  }
}
