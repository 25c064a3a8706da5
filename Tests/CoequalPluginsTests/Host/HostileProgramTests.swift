import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import Testing

@testable import CoequalPlugins

/// Whatever a program does, it is one finding, and the run goes on.
@Suite(.enabled(if: BuiltExecutable.hasPython))
struct HostileProgramTests {
  @Test(arguments: HostileProgram.all)
  func isOneFinding(program: HostileProgram) throws {
    let plugin = try TestPlugin(python: program.script)
    var limits = PluginLimits.quick
    limits.resultBytes = 2 << 20
    limits.resultLines = 100
    limits.scratchBytes = 16 << 20
    limits.scratchFiles = 50
    if program.isFree { limits.resultBytes = 1 << 20 }
    if program.isSlow {
      (limits.handshake, limits.request) = (.milliseconds(600), .milliseconds(600))
    }
    // A script that is slow to start must not be taken for one that hangs in its greeting.
    if program.isSlow, program.message.contains("'check'") { limits.handshake = .seconds(20) }
    let findings = Self.findings(plugin, program, limits: limits)
    #expect(findings.map(\.message) == ["'acme-rules' \(program.message)"])
    #expect(findings.map(\.rule) == [program.rule.id])
    #expect(findings.map(\.place) == [TestPlugin.place])
    if !program.notes.isEmpty {
      #expect(findings.first?.notes.map(\.message) == program.notes)
    }
  }

  /// Asks twice and closes, as somebody does who goes on.
  private static func findings(
    _ plugin: TestPlugin, _ program: HostileProgram, limits: PluginLimits
  ) -> [Finding] {
    var findings: [Finding] = []
    let session: PluginSession
    do {
      session = try plugin.session(isConfined: !program.isFree, limits: limits)
    } catch let failure as PluginFailure {
      return failure.findings
    } catch {
      Issue.record(error)
      return []
    }
    for _ in 0..<2 {
      do throws(PluginFailure) {
        switch program.request {
        case .check: _ = try session.check(Identifier(trusted: "plain-words"), subjects: subjects)
        case .import:
          let source = ImportSource([SourceFile(name: "levels.yml", text: "levels")])
          _ = try session.import(Identifier(trusted: "acme-yaml"), source)
        }
      } catch {
        findings += error.findings
      }
    }
    return findings + session.close()
  }

  private static let subjects = [
    SubjectLine(
      ref: "a", kind: "role", fields: ["title": .text("Lead"), "list": .texts(["x"])])
  ]
}
