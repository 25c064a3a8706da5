import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Dispatch
import Testing

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How programs end, whether they want to or not.
@Suite(.enabled(if: BuiltExecutable.hasPython))
struct SessionEndTests {
  private static let check = Identifier(trusted: "plain-words")

  /// Whether a process is there, also one that has ended and that nobody has waited for.
  private static func isThere(_ id: Int32) -> Bool { kill(id, 0) == 0 }

  private func impatient() -> PluginLimits {
    var limits = PluginLimits.quick
    (limits.end, limits.termination) = (.milliseconds(200), .milliseconds(200))
    return limits
  }

  @Test(arguments: [
    ("sys.stdin.read()\nsys.exit(3)", "'acme-rules' ended with status 3 after its last answer"),
    (
      "sys.stdin.read()\nos.kill(os.getpid(), 9)",
      "'acme-rules' was ended by signal 9 (perhaps for lack of memory or time) after its last answer"
    ),
    (
      "sys.stdin.read()\nsys.stdout.write('{')",
      "'acme-rules' ended in the middle of a message after its last answer"
    ),
    (
      "answer({'id': 1}, {})\nsys.stdin.read()",
      "'acme-rules' wrote a line that answers nothing after its last answer"
    ),
    (
      "sys.stdin.read()\nos.write(1, b'x' * 3000000)",
      "'acme-rules' wrote more than may be after its last answer"
    ),
  ])
  func aProgramThatEndsBadlyIsAWarning(script: String, message: String) throws {
    let plugin = try TestPlugin(python: "greet()\n" + script)
    let session = try plugin.session()
    let findings = session.close()
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.severity) == [.warning])
    #expect(session.close() == [])
  }

  @Test(arguments: ["", "import signal\nsignal.signal(15, signal.SIG_IGN)\n"])
  func aProgramThatDoesNotEndIsEnded(preparation: String) throws {
    let plugin = try TestPlugin(
      python: preparation + "import time\ngreet()\nwhile True: time.sleep(60)")
    let session = try plugin.session(limits: impatient())
    let start = ContinuousClock.now
    #expect(
      session.close().map(\.message) == [
        "'acme-rules' did not end within 200 milliseconds after its input ended"
      ])
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(!Self.isThere(session.processID))
  }

  @Test func aProgramMayCleanUpWhenItIsToldToTerminate() throws {
    let plugin = try TestPlugin(
      python: """
        import signal, time
        def end(number, frame): open("ended", "w").close(); sys.exit(0)
        signal.signal(15, end)
        greet()
        while True: time.sleep(60)
        """)
    let session = try plugin.session(limits: impatient())
    _ = session.close()
    #expect(session.status == .exited(0))
  }

  @Test func aSessionThatGoesTakesTheProgramWithIt() throws {
    let plugin = try TestPlugin(python: "greet()\nimport time\ntime.sleep(60)")
    let id: Int32
    do { id = try plugin.session().processID }
    #expect(!Self.isThere(id))
  }

  @Test func whatAProgramStartedEndsWithIt() throws {
    // Only a program that is not confined can start others.
    let plugin = try TestPlugin(
      python: """
        import subprocess
        other = subprocess.Popen(["/bin/sleep", "60"])
        greet()
        request = read()
        open(request["params"]["output"] + "/id", "w").write(str(other.pid))
        answer(request, {"documents": ["id"], "findings": [], "questions": []})
        """)
    let session = try plugin.session(isConfined: false)
    let result = try session.import(Identifier(trusted: "acme-yaml"), ImportSource([]))
    let text = String(decoding: result.documents.first?.bytes ?? [], as: UTF8.self)
    let id = try #require(Int32(text))
    #expect(Self.isThere(id))
    #expect(session.close() == [])
    #expect(waits { Self.hasEnded(id) })
  }

  private func waits(until isSo: () -> Bool) -> Bool {
    for _ in 0..<200 {
      if isSo() { return true }
      usleep(10_000)
    }
    return false
  }

  /// Whether a process is gone or has ended; somebody else has to wait for it.
  private static func hasEnded(_ id: Int32) -> Bool {
    guard isThere(id) else { return true }
    guard let bytes = try? OpenFolder("/proc/\(id)").file("status").contents(limit: 65_536) else {
      return true
    }
    return String(decoding: bytes, as: UTF8.self).contains("State:\tZ")
  }

  @Test func cancellingEndsARequestWithoutAFinding() throws {
    let plugin = try TestPlugin(python: "greet(); read()\nimport time\ntime.sleep(60)")
    let session = try plugin.session()
    let start = ContinuousClock.now
    // Not a task: the threads for those may all be waiting for programs of other tests.
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { session.cancel() }
    let failure = #expect(throws: PluginFailure.self) {
      try session.check(Self.check, subjects: [])
    }
    #expect(failure?.findings == [])
    #expect(session.close() == [])
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(!Self.isThere(session.processID))
  }

  @Test func aRequestAfterTheEndIsRefusedWithoutAFinding() throws {
    let plugin = try TestPlugin(python: "greet()")
    let session = try plugin.session()
    #expect(session.close() == [])
    let failure = #expect(throws: PluginFailure.self) {
      try session.check(Self.check, subjects: [])
    }
    #expect(failure?.findings == [])
  }

  @Test func writingToAProgramThatHasGoneSendsUsNoSignal() throws {
    let plugin = try TestPlugin(python: "greet()\nos.close(0)\nimport time\ntime.sleep(60)")
    var limits = PluginLimits.quick
    limits.recognition = .milliseconds(400)
    let session = try plugin.session(limits: limits)
    let failure = #expect(throws: PluginFailure.self) {
      try session.recognise(
        Identifier(trusted: "acme-yaml"),
        ImportSource((0..<400).map { SourceFile(name: "\($0)", text: "x") }))
    }
    #expect(failure?.rule == .hung)
    // A signal that is held back would come now.
    var pending = sigset_t()
    sigpending(&pending)
    #expect(sigismember(&pending, SIGPIPE) == 0)
  }

  @Test func aProgramThatCannotBeStartedIsOneFinding() throws {
    let plugin = try TestPlugin(python: "")
    try plugin.folder.write(Array("#!/no/such/language\n".utf8), to: "bin/program")
    chmod(plugin.folder.path(of: "bin/program"), 0o755)
    for isConfined in [true, false] where !isConfined || BuiltExecutable.probe != nil {
      let failure = #expect(throws: PluginFailure.self) {
        try plugin.session(isConfined: isConfined)
      }
      #expect(failure?.rule == .unusable)
      #expect(failure?.finding.message.hasPrefix("'acme-rules' could not be started") ?? false)
    }
  }
}
