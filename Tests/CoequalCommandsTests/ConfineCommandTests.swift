import Foundation
import Testing

#if os(Linux)
  /// The hidden command that confines programs of plugins.
  @Suite("BuiltBinary: __confine", .enabled(if: BuiltProgram.found != nil))
  struct ConfineCommandTests {
    @Test func aProgramGetsNothingOfTheEnvironment() throws {
      let program = try #require(BuiltProgram.found)
      try withTemporaryFolder { folder in
        let paths = ["/usr", "/lib", "/lib64", "/bin"].flatMap { ["--execute", $0] }
        let run = try program.run(
          ["__confine"] + paths + ["--folder", folder.path, "--write", folder.path]
            + ["--read", "/etc/ld.so.cache", "--", "/usr/bin/env"],
          environment: ["SECRET": "1"])
        #expect(
          run.output.split(separator: "\n").sorted() == [
            "HOME=\(folder.path)", "LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin",
            "TMPDIR=\(folder.path)",
          ])
        #expect(run.status == 0)
      }
    }

    @Test func wrongArgumentsAreSaidInOneLine() throws {
      let program = try #require(BuiltProgram.found)
      let run = try program.run("__confine", "--help")
      #expect(run.messages == "coequal: not understood: '--help'\n")
      #expect(run.status == 124)
    }

    @Test func nobodyIsToldOfIt() throws {
      let program = try #require(BuiltProgram.found)
      #expect(try !program.run("--help").output.contains("confine"))
    }
  }
#endif
