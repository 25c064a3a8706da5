import Foundation
import Testing

/// Comparing versions with the built program, from folders and from a git repository.
@Suite("BuiltBinary: diff", .enabled(if: BuiltProgram.found != nil))
struct DiffCommandTests {
  private static let git = BuiltProgram(path: "/usr/bin/git")
  private static let hasGit = FileManager.default.isExecutableFile(atPath: git.path)

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func ladder(_ version: String, level: String) -> String {
    """
    <framework xmlns="urn:coequal:1" format="1.0" id="ladder" version="\(version)" xml:lang="en">
      <title>Ladder</title>
      <scales><scale id="s"><level id="low"/><level id="high"/></scale></scales>
      <competencies><area id="a"><title>A</title>
        <competency id="c" scale="s"><title>Craft</title></competency></area></competencies>
      <tracks><track id="t" kind="leader"><title>T</title>
        <role id="r" grade="g1"><title>Role</title>
          <requirements><requires competency="c" level="\(level)"/></requirements></role>
      </track></tracks>
    </framework>
    """
  }

  private func write(_ text: String, _ name: String, in folder: URL) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// A repository with two commits of `career/ladder.xml`.
  private func withRepository(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      func git(_ arguments: String...) throws {
        let names = ["-c", "user.name=T", "-c", "user.email=t@example.org"]
        let run = try Self.git.run(
          names + arguments, in: folder, environment: ["HOME": folder.path])
        try #require(run.status == 0, "\(run.messages)")
      }
      try git("init", "-q")
      try write(ladder("1.4.0", level: "low"), "career/ladder.xml", in: folder)
      try git("add", ".")
      try git("commit", "-q", "-m", "first")
      try write(ladder("1.5.0", level: "high"), "career/ladder.xml", in: folder)
      try git("commit", "-q", "-a", "-m", "second")
      try body(folder)
    }
  }

  @Test func tooLowAVersionOfAFileGivesOneAndSaysWhichWouldDo() throws {
    try withTemporaryFolder { folder in
      try write(ladder("1.4.0", level: "low"), "old.xml", in: folder)
      try write(ladder("1.5.0", level: "high"), "new.xml", in: folder)
      let run = try program().run("diff", "old.xml", "new.xml", in: folder)
      #expect(run.status == 1)
      #expect(
        run.output.hasPrefix(
          "'ladder' asks something new of someone, which deserves 2.0.0 after 1.4.0"))
      try write(ladder("2.0.0", level: "high"), "right.xml", in: folder)
      #expect(try program().run("diff", "old.xml", "right.xml", in: folder).status == 0)
    }
  }

  @Test(
    .enabled(if: hasGit),
    arguments: [
      ["HEAD~1:career", "HEAD:career"], ["HEAD~1:career/ladder.xml", "career/ladder.xml"],
      ["HEAD~1:career/", "career"], ["HEAD~1"], ["HEAD~1", "HEAD"], ["HEAD~1:./career", "career"],
    ])
  func revisionsAreReadFromTheRepository(sides: [String]) throws {
    try withRepository { folder in
      let run = try program().run(["diff"] + sides, in: folder)
      #expect(run.messages == "")
      #expect(run.status == 1)
      #expect(run.output.contains("Craft: raised"))
    }
  }

  @Test(.enabled(if: hasGit)) func aRevisionAloneMeansTheWorkingFolder() throws {
    try withRepository { folder in
      let career = folder.appending(path: "career")
      let run = try program().run("diff", "HEAD~1", "--format", "json", in: career)
      #expect(run.status == 1)
      #expect(run.output.contains(#""file" : "HEAD~1:./ladder.xml""#))
    }
  }

  @Test(
    .enabled(if: hasGit),
    arguments: [
      ("HEAD~9", "there is no revision 'HEAD~9'"),
      ("HEAD~1:nowhere", "'nowhere' is not in revision 'HEAD~1'"),
      ("HEAD~1:../x", "is no path inside of a repository"),
      (":career", "there is no file, folder or revision ':career'"),
    ])
  func whatCannotBeReadIsTold(side: String, message: String) throws {
    try withRepository { folder in
      let run = try program().run("diff", side, "career", in: folder)
      #expect(run.status == 2)
      #expect(run.messages.contains(message))
      #expect(run.output.isEmpty)
    }
  }

  @Test(.enabled(if: hasGit)) func aFolderOutsideOfARepositoryIsTold() throws {
    try withTemporaryFolder { folder in
      let run = try program().run("diff", "HEAD~1", in: folder)
      #expect(run.status == 2)
      #expect(run.messages.contains("is in no git repository"))
    }
  }

  @Test func aMachineWithoutGitIsTold() throws {
    let run = try program().run("diff", "HEAD~1", environment: ["PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(run.messages.contains("'git' is not installed"))
  }

  @Test func aBrokenFileIsToldAndTheRestCompared() throws {
    try withTemporaryFolder { folder in
      try write(ladder("1.4.0", level: "low"), "old/ladder.xml", in: folder)
      try write(ladder("1.4.0", level: "low"), "new/ladder.xml", in: folder)
      try write("<framework", "new/other.xml", in: folder)
      let run = try program().run("diff", "old", "new", in: folder)
      #expect(run.status == 2)
      #expect(run.messages.contains("see 'coequal check new'"))
      #expect(run.output.hasPrefix("Nothing has changed"))
    }
  }

  // MARK: - People

  private static let harbor = "Frameworks/examples/harbor"

  /// The example, and a copy with a raised bar and a raised range.
  private func withChangedHarbor(
    project: (String, String)? = nil, _ body: (_ new: String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: Self.harbor), to: copy)
      func change(_ name: String, _ old: String, _ new: String) throws {
        let file = copy.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(old), "\(old)")
        try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
      }
      try change(
        "harbor-engineering.xml", #"competency="commissioning" level="trusted" weight="3""#,
        #"competency="commissioning" level="guiding" weight="3""#)
      try change(
        "structure.xml", #"grade="g4" zone="germany" currency="EUR" minimum="51000""#,
        #"grade="g4" zone="germany" currency="EUR" minimum="58000""#)
      if let project { try change("coequal.xml", project.0, project.1) }
      try body(copy.path)
    }
  }

  @Test func whatAChangeMeansForPeopleIsToldInCounts() throws {
    try withChangedHarbor { new in
      let run = try program().run(["diff", Self.harbor, new, "--people", "--minimum-group", "3"])
      #expect(run.status == 1)
      for text in [
        "Who meets their own role", "met it before, not now", "Targets of plans",
        "target asks for more ", "people below their minimum", "unknown base pay",
        "By convention the cost is that of a full year", "levels as of 2026-12-31",
        "groups below 3 are suppressed",
      ] { #expect(run.output.contains(text), "\(text)") }
      #expect(!run.output.contains(try Regex("p[0-9]{3}")))
      #expect(!run.output.contains("to bring them to it"))
    }
  }

  @Test func idsAndAmountsAreShownOnRequest() throws {
    try withChangedHarbor { new in
      let arguments = ["diff", Self.harbor, new, "--people", "--minimum-group", "1"]
      let run = try program().run(arguments + ["--ids", "--pay"])
      #expect(run.output.contains("p144"))
      #expect(run.output.contains("to bring them to it, a year"))
      #expect(run.output.contains("the change costs +"))
      let json = try program().run(arguments + ["--format", "json"]).output
      #expect(!json.contains(try Regex("p[0-9]{3}")))
      #expect(!json.contains("\"cost\""))
      #expect(!json.contains("\"addedCost\""))
    }
  }

  @Test func theEditionsMinimumHoldsForPay() throws {
    try withChangedHarbor { new in
      let few = try program().run(
        "diff", Self.harbor, new, "--people", "--pay", "--minimum-group", "1000")
      #expect(few.output.contains("suppressed"))
      #expect(!few.output.contains("the change costs"))
      let edition = try program().run(
        "diff", Self.harbor, new, "--people", "--edition", "works-council")
      #expect(edition.output.contains("groups below 3"))
    }
  }

  /// Numbers of people are exact there, and can be as small as one.
  @Test func anEditionIsToldNoNumbersOfPeople() throws {
    try withChangedHarbor { new in
      let run = try program().run(
        "diff", Self.harbor, new, "--people", "--edition", "works-council")
      #expect(run.output.contains("told without an edition only"))
      #expect(!run.output.contains("met it before"))
    }
  }

  @Test func peopleAreNotHeldAgainstAFrameworkThatCannotBeRead() throws {
    try withChangedHarbor { new in
      let file = new + "/harbor-engineering.xml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try text.replacing("</framework>", with: "").write(
        toFile: file, atomically: true, encoding: .utf8)
      let run = try program().run("diff", Self.harbor, new, "--people")
      #expect(run.status == 2)
      #expect(run.messages.contains("once both sides can be read without errors"))
      #expect(run.output == "")
    }
  }

  @Test func withoutConsultationOnlyRangesAreToldOf() throws {
    try withChangedHarbor(
      project: (
        """
            <consultation about="progression" on="2026-03-02" with="the works council">
              <summary>Ratings and plans serve development; nobody is dismissed or paid by them.</summary>
            </consultation>

        """, ""
      )
    ) { new in
      let run = try program().run("diff", Self.harbor, new, "--people")
      #expect(run.output.contains("off until people were consulted"))
      #expect(run.output.contains("people below their minimum"))
      #expect(!run.output.contains("Now: meets it"))
      #expect(!run.output.contains("target asks for more"))
    }
  }

  @Test func withoutPeopleNothingIsReadAboutThem() throws {
    try withChangedHarbor(project: ("path=\"people.csv\"", "path=\"nowhere.csv\"")) { new in
      #expect(try program().run("diff", Self.harbor, new).status == 1)
      let run = try program().run("diff", Self.harbor, new, "--people")
      #expect(run.status == 2)
      #expect(run.messages.contains("nowhere.csv"))
    }
  }

  @Test(arguments: [
    (["--ids"], 64, "belong to --people"),
    (["--convention", "growth=one-at-a-time"], 64, "belong to --people"),
    (["--people", "--edition", "work-council"], 2, "did you mean 'works-council'"),
    (["--people", "--edition", "works-council", "--minimum-group", "3"], 64, "one of the two"),
  ])
  func whatCannotBeAskedAboutPeopleIsSaid(
    options: [String], status: Int32, message: String
  ) throws {
    let run = try program().run(["diff", Self.harbor, Self.harbor] + options)
    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func peopleNeedAProjectOnTheDisk() throws {
    let run = try program().run(
      "diff", "Frameworks/dual-ladder", "Frameworks/dual-ladder", "--people")
    #expect(run.status == 2)
    #expect(run.messages.contains("neither side is a folder with a 'coequal.xml'"))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func sameInputAboutPeopleGivesTheSameBytes(format: String) throws {
    try withChangedHarbor { new in
      let runs = try (0..<3).map { _ in
        try program().run(
          "diff", Self.harbor, new, "--people", "--pay", "--ids", "--format", format
        ).output
      }
      #expect(Set(runs.map { Data($0.utf8) }).count == 1)
      #expect(runs.first?.isEmpty == false)
    }
  }

  @Test func resultIsWrittenToANewFile() throws {
    try withTemporaryFolder { folder in
      try write(ladder("1.4.0", level: "low"), "old.xml", in: folder)
      let arguments = ["diff", "old.xml", "old.xml", "--format", "markdown", "-o", "out.md"]
      #expect(try program().run(arguments, in: folder).status == 0)
      let text = try String(
        contentsOf: folder.appending(path: "out.md"), encoding: .utf8)
      #expect(text.hasPrefix("# Nothing has changed\n"))
      let again = try program().run(arguments, in: folder)
      #expect(again.status == 2)
      #expect(again.messages.contains("exists already"))
    }
  }
}
