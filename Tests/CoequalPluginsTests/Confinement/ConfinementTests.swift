import CoequalTestSupport
import Testing

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Each denial, proved by a program that tries, as the user of the tests and as an ordinary one.
@Suite(.enabled(if: BuiltExecutable.canConfine))
struct ConfinementTests {
  @Test(arguments: ProbeUser.all)
  func whatIsForbiddenFailsAndWhatIsNeededWorks(user: ProbeUser) throws {
    let folder = try ProbeFolder(user)
    let run = try ProbeFolder.run(folder.confined(folder.attempts, plan: folder.plan()))
    #expect(run.status == .exited(0), "\(run.errors)")
    let outcomes = run.outcomes
    for name in ProbeExpectation.denied {
      #expect(ProbeExpectation.denials.contains(outcomes[name] ?? "not tried"), "\(name)")
    }
    for name in ProbeExpectation.permitted { #expect(outcomes[name] == "done", "\(name)") }
    for (name, outcome) in ProbeExpectation.exact { #expect(outcomes[name] == outcome, "\(name)") }
    let known = ProbeExpectation.denied.union(ProbeExpectation.permitted)
      .union(ProbeExpectation.exact.keys)
    #expect(Set(outcomes.keys).subtracting(known) == [])
  }

  @Test(arguments: ProbeUser.all)
  func theSameIsPossibleWithoutConfinement(user: ProbeUser) throws {
    let folder = try ProbeFolder(user)
    // From the folder that may be written to, as the confined program.
    let command =
      ["/usr/bin/env", "--chdir=\(folder.folder.path(of: "scratch"))"] + user.prefix
      + [try BuiltExecutable.openProbe().path] + folder.attempts
    let outcomes = try ProbeFolder.run(command).outcomes
    for name in ProbeExpectation.possible { #expect(outcomes[name] == "done", "\(name)") }
    #expect(outcomes["environment-SECRET"] == "there")
  }

  @Test(arguments: ProbeUser.all, ["other-processor", "x32"])
  func aCallOfAnotherProcessorEndsTheProgram(user: ProbeUser, name: String) throws {
    let folder = try ProbeFolder(user)
    let run = try ProbeFolder.run(folder.confined(["single", name], plan: folder.plan()))
    #if arch(x86_64)
      #expect(run.status == .signalled(SIGSYS))
    #else
      #expect(run.status == .exited(77))
    #endif
  }

  @Test(arguments: ProbeUser.all)
  func aProgramThatReplacesItselfStaysConfined(user: ProbeUser) throws {
    let folder = try ProbeFolder(user)
    let run = try ProbeFolder.run(
      folder.confined(["single", "replace-itself"], plan: folder.plan()))
    let scratch = folder.folder.path(of: "scratch")
    #expect(
      run.output.split(separator: "\n").sorted() == [
        "HOME=\(scratch)", "LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "TMPDIR=\(scratch)",
      ])
  }

  @Test func processorTimeEnds() throws {
    let folder = try ProbeFolder(.own)
    var limits = PluginLimits()
    limits.processorSeconds = 1
    let run = try ProbeFolder.run(
      folder.confined(["single", "processor-time"], plan: folder.plan(limits)))
    #expect(run.status == .signalled(SIGXCPU))
  }

  @Test(arguments: ProbeUser.all)
  func aProgramEndsWithItsParent(user: ProbeUser) throws {
    let folder = try ProbeFolder(user)
    let command = try folder.confined(["single", "sleep"], plan: folder.plan(parent: nil))
    let parent = try [BuiltExecutable.openProbe().path, "parent"] + command
    let child = try ChildProcess(parent[0], parent, environment: [])
    var ready = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
    try #require(poll(&ready, 1, 10_000) == 1)
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = read(child.output, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    let id = try #require(Int32(text.split(separator: "\n").first ?? ""))
    // The filter of calls is the last step of the confinement.
    #expect(Self.waits(until: { Self.status(of: id).contains("Seccomp:\t2") }))
    child.signal(SIGKILL)
    #expect(
      Self.waits(until: {
        let status = Self.status(of: id)
        return status.isEmpty || status.contains("State:\tZ") || status.contains("State:\tX")
      }))
  }

  @Test func aProgramThatHasLostItsParentDoesNotStart() throws {
    let folder = try ProbeFolder(.own)
    let run = try ProbeFolder.run(
      folder.confined(["single", "sleep"], plan: folder.plan(parent: folder.otherID)))
    #expect(run.status == .signalled(SIGKILL))
  }

  @Test(arguments: [
    (["--nonsense", "1"], "coequal: not understood: '--nonsense'\n"),
    (["--memory", "-1"], "coequal: not understood: '--memory'\n"),
    (["--memory"], "coequal: not understood: '--memory'\n"),
    (["--read", "relative"], "coequal: not understood: '--read'\n"),
    (["--folder", "/"], "coequal: no program with its whole path\n"),
    (["--folder", "/", "--", "relative"], "coequal: no program with its whole path\n"),
    (["--", "/bin/true"], "coequal: no working folder\n"),
  ])
  func wrongArgumentsStartNothing(arguments: [String], message: String) throws {
    let probe = try BuiltExecutable.openProbe().path
    let run = try ProbeFolder.run([probe, Confinement.argument] + arguments)
    #expect(run.errors == message)
    #expect(run.status == .exited(124))
  }

  @Test func aFolderToWriteToMustBeThere() throws {
    let folder = try ProbeFolder(.own)
    var plan = try folder.plan()
    plan.paths.read.append("/no/such/file")
    #expect(
      try ProbeFolder.run(folder.confined(["single", "replace-itself"], plan: plan)).status
        == .exited(0))
    let arguments = plan.arguments + ["--write", "/no/such/folder", "--", "/bin/true"]
    let run = try ProbeFolder.run(
      [BuiltExecutable.openProbe().path, Confinement.argument] + arguments)
    #expect(run.errors == "coequal: no rule for '/no/such/folder': No such file or directory\n")
    #expect(run.status == .exited(125))
  }

  // MARK: - Waiting

  private static func waits(until isSo: () -> Bool) -> Bool {
    for _ in 0..<500 {
      if isSo() { return true }
      usleep(10_000)
    }
    return false
  }

  /// What the system says about a process; empty where there is none.
  private static func status(of id: Int32) -> String {
    guard let file = try? OpenFolder("/proc/\(id)").file("status"),
      let bytes = try? file.contents(limit: 65_536)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
