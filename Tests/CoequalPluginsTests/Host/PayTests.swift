import CoequalModel
import Testing

@testable import CoequalPlugins

/// Programs that are given pay.
@Suite(.enabled(if: BuiltExecutable.hasPython))
struct PayTests {
  @Test func withoutConfinementItDoesNotRun() throws {
    let plugin = try TestPlugin(python: "greet()", permissions: TestPlugin.pay)
    let failure = #expect(throws: PluginFailure.self) { try plugin.session(isConfined: false) }
    #expect(failure?.rule == .unconfined)
    #expect(
      failure?.finding.message
        == "'acme-rules' asks for pay and did not run: this system lacks Landlock, seccomp, "
        + "no_new_privs, limits, parent death signal")
  }

  @Test(.enabled(if: BuiltExecutable.canConfine))
  func confinedItRunsAndIsToldSo() throws {
    let plugin = try TestPlugin(
      python: """
        request = greet()
        assert request["params"]["permissions"] == ["framework.pay"]
        answer(read(), {"count": 0})
        """, permissions: TestPlugin.pay)
    let session = try plugin.session()
    #expect(try session.check(Identifier(trusted: "plain-words"), subjects: []) == [])
    #expect(session.close() == [])
    #expect(session.confinement.isFull)
  }

  @Test(.enabled(if: BuiltExecutable.canConfine))
  func whatItSaysInItsErrorsIsNotShown() throws {
    let plugin = try TestPlugin(
      python: "greet(); read()\nsys.exit('salary 93000')", permissions: TestPlugin.pay)
    let session = try plugin.session()
    let failure = #expect(throws: PluginFailure.self) {
      try session.check(Identifier(trusted: "plain-words"), subjects: [])
    }
    #expect(
      failure?.finding.notes == [
        Finding.Note("what it wrote to standard error is not shown, since it is given pay")
      ])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(Confinement.none.means.filter(\.isAvailable) == [])
    #expect(!Confinement.none.isFull)
    let old = Confinement(
      landlock: nil, seccomp: true, noNewPrivileges: true, limits: true, parentDeath: true)
    #expect(old.means.filter { !$0.isAvailable }.map(\.name) == ["Landlock"])
    #expect(!old.isFull)
  }
}
