import Foundation
import Testing

/// Runs of the built program: what it prints, where, and how it ends.
@Suite("BuiltBinary", .enabled(if: BuiltProgram.found != nil))
struct BuiltBinaryTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  @Test func versionIsPrintedToStandardOutput() throws {
    let run = try program().run("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(run.messages.isEmpty)
  }

  @Test func checkOfTheExampleFindsItsFaults() throws {
    let run = try program().run("check", harbor)
    #expect(run.status == 1)
    #expect(run.messages.isEmpty)
    #expect(run.output.hasSuffix("2 errors, 6 warnings\n"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("error", Int32(1)), ("warning", Int32(1)), ("note", Int32(1)), ("never", Int32(0)),
  ])
  func failLevelDecidesTheExitCode(level: String, status: Int32) throws {
    #expect(try program().run("check", harbor, "--fail-level", level).status == status)
  }

  @Test func warningsAloneDoNotFailAtTheLevelOfErrors() throws {
    let run = try program().run(
      "check", harbor, "--fail-level", "error", "--rule", "one-way-door")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("1 warning\n"))
  }

  @Test func aPathThatDoesNotExistGivesTwo() throws {
    let run = try program().run("check", "no-such-folder")
    #expect(run.status == 2)
    #expect(run.output.contains("'no-such-folder' does not exist [unreadable-file]"))
  }

  @Test func aFolderWithoutDocumentsGivesTwoAndSaysHowToStart() throws {
    try withTemporaryFolder { folder in
      let run = try program().run("check", in: folder)
      #expect(run.status == 2)
      #expect(run.messages.contains("'coequal init' starts a project"))
    }
  }

  @Test(arguments: [
    (["chek"], "did you mean 'check'?"),
    (["check", "--fail-levle", "error"], "Unknown option '--fail-levle'"),
    (["list", "role"], "did you mean 'roles'?"),
    (["check", "--rule", "track-cieling"], "did you mean 'track-ceiling'?"),
    (["check", "--convention", "way-back=some-grade"], "did you mean 'same-grade'?"),
    (
      ["check", "Frameworks/examples/harbor", "--conventions", "each-framwork"],
      "did you mean 'each-framework'?"
    ),
    (["check", "Frameworks/starter", "--conventions", "public"], "the project has none"),
    (["check", "--conventions", "For All"], "did you mean 'for-all'?"),
    (["init", "--id", "Acme Ltd"], "did you mean 'acme-ltd'?"),
    (["show", "a", "b", "c"], "show takes one name"),
    (["show", "--origin"], "--origin needs the name of a role"),
  ])
  func wrongUsageGivesSixtyFourAndSaysWhatWasMeant(
    arguments: [String], message: String
  ) throws {
    let run = try program().run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message))
  }

  @Test func aSetOfAProjectFileThatCannotBeReadIsNotCalledUnknownAlone() throws {
    try withTemporaryFolder { folder in
      try "<project xmlns=\"urn:coequal:1\" format=\"1.0\"><rulez/></project>"
        .write(to: folder.appending(path: "coequal.xml"), atomically: true, encoding: .utf8)
      let run = try program().run("check", "--conventions", "public", in: folder)
      #expect(run.status == 64)
      #expect(run.messages.contains("element 'rulez' is not expected in 'project'"))
      #expect(run.messages.contains("there is no set of conventions 'public'"))
    }
  }

  @Test func theSetThatHeldIsNamed() throws {
    let run = try program().run("check", harbor, "--conventions", "each-framework")
    #expect(run.output.contains("conventions of set 'each-framework': Each framework by itself\n"))
  }

  @Test func allowedFindingsAreShownWhenAskedFor() throws {
    try withTemporaryFolder { folder in
      let from = BuiltProgram.packageFolder.appending(path: "Frameworks/spine/structure.xml")
      let text = try String(contentsOf: from, encoding: .utf8).replacing(
        "<job-evaluation",
        with: "<?coequal allow illustrative-evaluation The panel meets in May?>\n<job-evaluation")
      try text.write(
        to: folder.appending(path: "structure.xml"), atomically: true, encoding: .utf8)
      let brief = try program().run("check", "--fail-level", "note", in: folder)
      #expect(brief.status == 0)
      #expect(brief.output.hasSuffix("1 finding allowed, with a reason\nno findings\n"))
      let shown = try program().run("check", "--show-allowed", in: folder)
      #expect(shown.output.contains("allowed: job evaluation 'four-criteria'"))
      #expect(shown.output.contains("reason: The panel meets in May"))
    }
  }

  @Test func aProjectThatExtendsIsStartedLookedAtAndWrittenInFull() throws {
    try withTemporaryFolder { folder in
      let start = try program().run("init", "--extends", "sales", "--id", "acme", in: folder)
      #expect(start.status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["coequal.xml", "framework.xml"])
      let check = try program().run("check", in: folder)
      #expect(check.status == 0 && check.output.contains("1 framework with 13 roles"))

      let origin = try program().run("show", "senior", "--origin", in: folder)
      #expect(origin.status == 0)
      #expect(
        origin.output.contains("acme-framework 0.1.0 ← sales 1.0.0 ← dual-ladder 1.0.0"))
      #expect(origin.output.contains("coequal:sales/framework.xml:"))
      #expect(origin.output.contains("coequal:dual-ladder/framework.xml:"))

      let flat = try program().run("flatten", "--output", "flat/all.xml", in: folder)
      #expect(flat.status == 2 && flat.messages.contains("could not be written"))
      #expect(try program().run("flatten", "--output", "flat.xml", in: folder).status == 0)
      let again = try program().run("flatten", "--output", "flat.xml", in: folder)
      #expect(again.status == 2 && again.messages.contains("'flat.xml' exists already"))
      let text = try String(contentsOf: folder.appending(path: "flat.xml"), encoding: .utf8)
      #expect(try program().run("flatten", in: folder).output == text)
      #expect(!text.contains("<extends"))
      #expect(try program().run("check", "flat.xml", in: folder).status == 0)
    }
  }

  @Test func aFrameworkThatShipsIsShownWithoutAProject() throws {
    try withTemporaryFolder { folder in
      let run = try program().run("show", "sales/senior", in: folder)
      #expect(run.status == 0 && run.output.hasPrefix("Senior account executive\n"))
      let spine = try program().run("flatten", "spine", "--output", "structure.xml", in: folder)
      #expect(spine.status == 0)
      let check = try program().run("check", "structure.xml", in: folder)
      #expect(check.output.contains("looked at 1 structure\n") && check.status == 0)
      let unknown = try program().run("init", "--extends", "sale", in: folder)
      #expect(unknown.status == 2 && unknown.messages.contains("did you mean 'sales'?"))
    }
  }

  @Test func initWritesAProjectThatHasNoFindings() throws {
    try withTemporaryFolder { folder in
      let start = try program().run("init", "--id", "acme", "--title", "Acme & Co", in: folder)
      #expect(start.status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["coequal.xml", "framework.xml", "structure.xml"])
      let check = try program().run("check", in: folder)
      #expect(check.status == 0)
      #expect(check.output.hasSuffix("no findings\n"))
      let show = try program().run("show", in: folder)
      #expect(show.output.hasPrefix("Career framework of Acme & Co\n"))
    }
  }

  @Test func initNeverOverwritesAndLeavesNothingBehind() throws {
    try withTemporaryFolder { folder in
      let kept = folder.appending(path: "structure.xml")
      try "mine".write(to: kept, atomically: true, encoding: .utf8)
      let run = try program().run("init", in: folder)
      #expect(run.status == 2)
      #expect(run.messages.contains("'structure.xml' exists already; nothing was written"))
      #expect(try String(contentsOf: kept, encoding: .utf8) == "mine")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files == ["structure.xml"])
    }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let shell = BuiltProgram(path: "/bin/sh")
    let program = try program().path
    let run = try shell.run(
      "-c", "for i in 1 2 3 4 5; do '\(program)' completions bash; done | head -n 1")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.messages.isEmpty)
  }

  @Test func anInterruptEndsQuietly() throws {
    try withTemporaryFolder { folder in
      // A pipe that nobody writes to: the program waits for it until it is interrupted.
      let pipe = folder.appending(path: "pipe.xml").path
      #expect(try BuiltProgram(path: "/usr/bin/mkfifo").run(pipe).status == 0)
      let run = try program().run(["check", pipe], interruptedAfter: 0.5)
      #expect(run.isSignalled)
      #expect(run.status == SIGINT)
      #expect(run.output.isEmpty)
      #expect(run.messages.isEmpty)
    }
  }

  @Test func colourComesOnlyWhenAskedFor() throws {
    #expect(try program().run("check", harbor, "--color", "always").output.contains("\u{1B}[1m"))
    let never = try program().run("check", harbor, environment: ["CLICOLOR_FORCE": "1"])
    #expect(!never.output.contains("\u{1B}"))
  }

  @Test func payIsShownOnlyWhenAskedFor() throws {
    let card = try program().run("show", "crew-lead", "--in", harbor)
    #expect(card.status == 0)
    #expect(!card.output.contains("EUR per year"))
    let paid = try program().run("show", "crew-lead", "--in", harbor, "--pay")
    #expect(paid.output.contains("EUR per year"))
  }

  @Test func theSameInputGivesTheSameBytesInAnyLocaleAndTimeZone() throws {
    let plain = try program().run("check", harbor, "--format", "json")
    let other = try program().run(
      "check", harbor, "--format", "json",
      environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Kathmandu"])
    #expect(plain.output == other.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreScripts(shell: String) throws {
    let run = try program().run("completions", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("coequal"))
  }
}
