import Foundation
import Testing

/// Plugins and imports as a user meets them: the built program, a folder, and nothing else.
@Suite("BuiltBinary: plugins and imports", .enabled(if: BuiltProgram.found != nil))
struct BuiltPluginTests {
  /// A project with a plugin of a program in it, in a home of its own.
  private struct Case {
    let folder: URL

    func run(_ arguments: String..., interruptedAfter seconds: Double? = nil) throws
      -> BuiltProgram.Output
    {
      try run(arguments, interruptedAfter: seconds)
    }

    func run(_ arguments: [String], interruptedAfter seconds: Double? = nil) throws
      -> BuiltProgram.Output
    {
      try #require(BuiltProgram.found).run(
        arguments, in: folder,
        environment: [
          "HOME": folder.path, "XDG_STATE_HOME": folder.appending(path: "state").path,
          "XDG_CACHE_HOME": folder.appending(path: "cache").path,
        ],
        interruptedAfter: seconds)
    }

    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func write(_ text: String, to path: String) throws {
      // In place, so that a program stays one.
      try text.write(to: folder.appending(path: path), atomically: false, encoding: .utf8)
    }

    func replace(_ old: String, with new: String, in path: String) throws {
      let text = try text(path)
      try #require(text.contains(old), "\(path) holds no '\(old)'")
      try write(text.replacing(old, with: new), to: path)
    }

    /// A project 'demo' that names a plugin 'demo/acme' with a program in Python.
    func makeProject() throws {
      try #require(try run("init", "demo").status == 0)
      try #require(try run("plugin", "new", "demo/acme", "--tier", "python").status == 0)
      try replace(
        "</sources>",
        with: "</sources>\n  <plugins><enable plugin=\"acme\" path=\"acme\"/></plugins>",
        in: "demo/coequal.xml")
      let role = try #require(
        try text("demo/framework.xml").firstMatch(of: /<role .*?<title>/.dotMatchesNewlines()))
      try replace(
        String(role.output),
        with: role.output + "A title that is longer than anybody will remember ",
        in: "demo/framework.xml")
    }

    var digest: String {
      get throws {
        let info = try run("plugin", "info", "demo/acme").output
        return String(try #require(info.firstMatch(of: /[0-9a-f]{64}/)).output)
      }
    }
  }

  private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  private func withCase(_ body: (Case) throws -> Void) throws {
    try withTemporaryFolder { try body(Case(folder: $0)) }
  }

  // MARK: - Trust

  @Test(.enabled(if: hasPython)) func aProgramRunsOnlyAfterTheUserTrustedIt() throws {
    try withCase { test in
      try test.makeProject()
      let before = try test.run("check", "demo")
      #expect(before.status == 1)
      #expect(before.output.contains("[plugin-untrusted]"))
      #expect(before.output.contains("'coequal plugin trust demo/acme --in demo'"))
      #expect(!before.output.contains("[acme/long-titles]"))

      #expect(try test.run("plugin", "trust", "demo/acme", "--in", "demo").status == 0)
      let after = try test.run("check", "demo")
      #expect(!after.output.contains("[plugin-untrusted]"))
      #expect(after.output.contains("[acme/long-titles]"))
      // From another folder it is the same project.
      let path = test.folder.appending(path: "demo/coequal.xml").path
      #expect(try test.run("check", path).output.contains("[acme/long-titles]"))

      try test.replace("import sys", with: "import sys ", in: "demo/acme/bin/coequal_plugin.py")
      #expect(try test.run("check", "demo").output.contains("[plugin-untrusted]"))

      let revoked = try test.run("plugin", "trust", "demo/acme", "--in", "demo", "--revoke")
      #expect(revoked.status == 0)
      try test.replace("import sys ", with: "import sys", in: "demo/acme/bin/coequal_plugin.py")
      #expect(try test.run("check", "demo").output.contains("[plugin-untrusted]"))
    }
  }

  @Test(.enabled(if: hasPython)) func aLockIsTrustForOneRun() throws {
    try withCase { test in
      try test.makeProject()
      let digest = try test.digest
      let locked = try test.run("check", "demo", "--trust-lock", digest)
      #expect(locked.output.contains("[acme/long-titles]"))
      #expect(try test.run("check", "demo").output.contains("[plugin-untrusted]"))
      let other = String(repeating: "0", count: 64)
      #expect(
        try test.run("check", "demo", "--trust-lock", other).output.contains("[plugin-untrusted]"))
      let typo = try test.run("check", "demo", "--trust-lock", "abc")
      #expect(typo.status == 64)
      #expect(typo.messages.contains("'abc'"))
    }
  }

  @Test(.enabled(if: hasPython)) func aProgramThatHangsEndsWithAnInterrupt() throws {
    try withCase { test in
      try test.makeProject()
      try test.write(
        "#!/usr/bin/python3\nimport time\ntime.sleep(30)\n", to: "demo/acme/bin/acme")
      let start = Date.now
      let run = try test.run(
        ["check", "demo", "--trust-lock", try test.digest], interruptedAfter: 2)
      #expect(run.isSignalled)
      #expect(Date.now.timeIntervalSince(start) < 20)
    }
  }

  @Test(.enabled(if: hasPython)) func aFormatOfAProgramIsReadAfterTrust() throws {
    try withCase { test in
      try test.makeProject()
      try test.write("Ladder: Kitchen\nCook: Cooks\nChef: Leads\n", to: "demo/kitchen.txt")
      let arguments = ["import", "kitchen.txt", "--from", "acme"]
      let folder = Case(folder: test.folder.appending(path: "demo"))
      let refused = try folder.run(arguments)
      #expect(refused.status != 0)
      #expect((refused.output + refused.messages).contains("trust"))
      let run = try folder.run(arguments + ["--trust-lock", try test.digest])
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.contains("Kitchen"))
    }
  }

  // MARK: - Plugins

  @Test func aPluginOfAnArchiveIsInstalledAndOneWithALinkIsNot() throws {
    try withCase { test in
      try #require(try test.run("plugin", "new", "acme", "--tier", "data").status == 0)
      let tar = BuiltProgram(path: "/usr/bin/tar")
      try #require(try tar.run("-czf", "acme.tgz", "acme", in: test.folder).status == 0)
      let installed = try test.run("plugin", "install", "acme.tgz")
      #expect(installed.status == 0, "\(installed.messages)")
      #expect(try test.run("plugin", "list").output.contains("acme"))

      try FileManager.default.createSymbolicLink(
        atPath: test.folder.appending(path: "acme/passwd").path,
        withDestinationPath: "/etc/passwd")
      try #require(try tar.run("-czf", "bad.tgz", "acme", in: test.folder).status == 0)
      let refused = try test.run("plugin", "install", "bad.tgz")
      #expect(refused.status == 2)
      #expect(refused.messages.contains("passwd"))
    }
  }

  @Test func aPluginIsVerifiedWithAReport() throws {
    try withCase { test in
      try #require(try test.run("plugin", "new", "acme", "--tier", "data").status == 0)
      try test.replace("↓", with: "", in: "acme/examples/plain-words/found.xml")
      let run = try test.run("plugin", "verify", "acme")
      #expect(run.status == 1)
      for line in ["passed   a second import gives the same bytes", "has no mark"] {
        #expect(run.output.contains(line), "\(run.output)")
      }
    }
  }

  @Test func aPluginInSwiftFindsTheSourcesFromItsOwnFolder() throws {
    try withCase { test in
      let without = try test.run("plugin", "new", "a/acme", "--tier", "swift")
      #expect(without.status == 64)
      #expect(without.messages.contains("--sources"))
      let run = try test.run("plugin", "new", "a/acme", "--tier", "swift", "--sources", "coequal")
      #expect(run.status == 0, "\(run.messages)")
      #expect(try test.text("a/acme/Package.swift").contains(#"path: "../../coequal""#))
    }
  }

  @Test func aCheckOfAPluginIsExplained() throws {
    try withCase { test in
      let shipped = try test.run("explain", "plain-language/long-criteria")
      #expect(shipped.output.contains("plain-language/long-criteria"))
      try test.makeProject()
      let own = try test.run("explain", "acme/long-titles", "--in", "demo")
      #expect(own.output.contains("acme/long-titles"))
      let typo = try test.run("explain", "acme/long-title", "--in", "demo")
      #expect(typo.messages.contains("did you mean 'acme/long-titles'?"))
    }
  }

  @Test func theDoctorTellsWhatTheMachineHas() throws {
    let run = try #require(BuiltProgram.found).run("doctor")
    for word in ["Landlock", "seccomp"] { #expect(run.output.contains(word)) }
  }

  // MARK: - Imports

  private static let ladder =
    "Plugins/financial-times/examples/financial-times/engineering/source/engineering.yml"

  @Test func anImportIsLookedAtFirstThenWrittenThenTheSameAgain() throws {
    try withCase { test in
      let source = BuiltProgram.packageFolder.appending(path: Self.ladder).path
      let look = try test.run("import", source)
      #expect(look.status == 0, "\(look.messages)")
      #expect(look.output.contains("carried over"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path) == [])

      #expect(try test.run("import", source, "-o", "out/").status == 0)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: test.folder.appending(path: "out").path
      ).sorted()
      let first = try names.map { try test.text("out/\($0)") }
      #expect(!first.isEmpty)
      #expect(try test.run("import", source, "-o", "out/").status == 0)
      #expect(try names.map { try test.text("out/\($0)") } == first)
      #expect(try test.run("check", "out", "--fail-level", "error").status == 0)
    }
  }

  @Test(arguments: [
    ("", "empty"), ("%PDF-1.7\n1 0 obj\n", "no format"),
    ("just some words\n", "no format"),
  ])
  func whatIsNoFrameworkIsAMessageAndNothingIsWritten(text: String, word: String) throws {
    try withCase { test in
      try test.write(text, to: "ladder.yml")
      let run = try test.run("import", "ladder.yml", "-o", "out.xml")
      #expect(run.status == 2, "\(run.output)\(run.messages)")
      #expect((run.output + run.messages).contains(word), "\(run.output)\(run.messages)")
      #expect(!FileManager.default.fileExists(atPath: test.folder.appending(path: "out.xml").path))
    }
  }

  @Test func aTypoInAFormatIsNamed() throws {
    let run = try #require(BuiltProgram.found).run("import", Self.ladder, "--from", "monso")
    #expect(run.status == 64 || run.status == 2)
    #expect(run.messages.contains("did you mean 'monzo'?"))
  }

  @Test func anExportIsReadBackAsItWas() throws {
    try withCase { test in
      let harbor = BuiltProgram.packageFolder.appending(path: "Frameworks/starter").path
      let run = try test.run("export", "--in", harbor, "--to", "case", "-o", "starter.json")
      #expect(run.status == 0, "\(run.messages)")
      let back = try test.run("import", "starter.json", "-o", "back/")
      #expect(back.status == 0, "\(back.messages)")
    }
  }
}
