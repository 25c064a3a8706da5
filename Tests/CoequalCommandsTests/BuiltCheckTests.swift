import Foundation
import Testing

/// Fixes and baselines by the built program.
@Suite("BuiltBinary: fixes and baselines", .enabled(if: BuiltProgram.found != nil))
struct BuiltCheckTests {
  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  /// A project with two slips that have safe fixes.
  private func withProject(_ body: (URL, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try #require(try program().run("init", "d", in: folder).status == 0)
      let file = folder.appending(path: "d/framework.xml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("<purpose>", with: "<purpse>").replacing("</purpose>", with: "</purpse>")
        .write(to: file, atomically: true, encoding: .utf8)
      try body(folder, file)
    }
  }

  @Test func aPreviewIsAPatchAndWritesNothing() throws {
    try withProject { folder, file in
      let before = try Data(contentsOf: file)
      let run = try program().run("check", "d", "--diff", in: folder)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("--- a/d/framework.xml\n+++ b/d/framework.xml\n@@ "))
      #expect(run.output.contains("\n+        <purpose>"))
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func fixesAreMadeOnceAndForAll() throws {
    try withProject { folder, file in
      let run = try program().run("check", "d", "--fix", in: folder)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.messages == "coequal: made 5 fixes in 1 file\n")
      let after = try Data(contentsOf: file)
      let again = try program().run("check", "d", "--fix", in: folder)
      #expect(again.messages == "")
      #expect(try Data(contentsOf: file) == after)
      let preview = try program().run("check", "d", "--diff", in: folder)
      #expect(preview.status == 0)
      #expect(preview.output == "")
    }
  }

  @Test func aFileKeepsItsModeAndALinkStaysALink() throws {
    try withProject { folder, file in
      let real = folder.appending(path: "real.xml")
      try FileManager.default.moveItem(at: file, to: real)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real.path)
      try FileManager.default.createSymbolicLink(
        atPath: file.path, withDestinationPath: "../real.xml")
      #expect(try program().run("check", "d", "--fix", in: folder).status == 0)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == "../real.xml")
      let mode = try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try String(contentsOf: real, encoding: .utf8).contains("<purpose>"))
    }
  }

  @Test func aBaselineTellsOnlyWhatIsNew() throws {
    try withTemporaryFolder { folder in
      let harbor = BuiltProgram.packageFolder.appending(path: "Frameworks/examples/harbor")
      try FileManager.default.copyItem(at: harbor, to: folder.appending(path: "h"))
      let written = try program().run("check", "h", "--write-baseline", "known.json", in: folder)
      #expect(written.status == 0)
      #expect(written.messages == "wrote known.json, which knows 10 findings\n")

      let known = try program().run("check", "h", "--baseline", "known.json", in: folder)
      #expect(known.status == 0)
      #expect(known.output.hasSuffix("10 findings known by the baseline\nno findings\n"))

      let file = folder.appending(path: "h/harbor-engineering.xml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try ("\n\n" + text.drop { $0 != "<" })
        .replacing("\n\n<?xml", with: "<?xml").replacing("execute=\"60%\"", with: "execute=\"50%\"")
        .write(to: file, atomically: true, encoding: .utf8)
      let worse = try program().run("check", "h", "--baseline", "known.json", in: folder)
      #expect(worse.status == 1)
      #expect(worse.output.contains("adds up to 80%"))
      #expect(worse.output.hasSuffix("1 error\n"))
    }
  }

  @Test(arguments: [
    (
      ["--baseline", "no.json"], "'no.json' cannot be used as a baseline: 'no.json' does not exist"
    ),
    (["--baseline", "README.md"], "it is not the JSON of a baseline"),
  ])
  func whatIsNoBaselineIsSaid(options: [String], message: String) throws {
    let run = try program().run(["check", "Frameworks/starter"] + options)
    #expect(run.status == 2)
    #expect(run.messages.contains(message))
  }

  @Test func optionsThatContradictEachOtherAreWrongUsage() throws {
    #expect(try program().run("check", "--fix", "--diff").status == 64)
    #expect(try program().run("check", "--baseline", "a", "--write-baseline", "b").status == 64)
  }

  private static let taskset = "/usr/bin/taskset"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: taskset)),
    arguments: ["text", "json", "sarif", "github", "markdown"])
  func oneCoreWritesTheSameBytesAsAll(format: String) throws {
    let arguments = ["check", "Frameworks", "--format", format, "--fail-level", "never"]
    let all = try program().run(arguments)
    let one = try BuiltProgram(path: Self.taskset)
      .run(["--cpu-list", "0", try program().path] + arguments)
    #expect(one.output == all.output)
    #expect(all.output.count > 1000)
  }
}
