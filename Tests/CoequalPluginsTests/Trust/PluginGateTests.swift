import CoequalModel
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

struct PluginGateTests {
  private let plugin: TestPlugin

  init() throws { plugin = try TestPlugin(python: "greet()") }

  private func digest() throws -> PluginDigest { try PluginDigest.of(folder: plugin.folder.path) }

  private func trust() throws {
    try TrustStore(plugin.user).trust(
      TrustEntry(
        project: plugin.project, plugin: TestPlugin.id, digest: digest(),
        date: #require(CalendarDate("2026-11-22"))))
  }

  private func admit(
    locks: Set<PluginDigest> = [], plugin other: Plugin? = nil
  ) throws -> AdmittedPlugin {
    try plugin.gate(locks: locks).admit(
      other ?? plugin.plugin, in: plugin.folder.path, forProject: plugin.project,
      at: TestPlugin.place)
  }

  private func refusal(
    locks: Set<PluginDigest> = [], plugin: Plugin? = nil
  ) -> Finding? {
    #expect(throws: PluginFailure.self) { try admit(locks: locks, plugin: plugin) }?.finding
  }

  @Test func whatIsNotTrustedDoesNotRunAndTheFindingSaysWhatWould() throws {
    let (path, digest) = (plugin.folder.path, try digest())
    #expect(
      refusal()
        == Finding(
          rule: PluginRule.untrusted.id, severity: .error,
          message:
            "'acme-rules' has a program that you have not trusted for this project, so it did not run",
          place: TestPlugin.place,
          notes: [
            Finding.Note("the program is 'bin/program' in '\(path)'"),
            Finding.Note("its SHA-256 is \(digest)"),
          ],
          help: [
            "read it, then run 'coequal plugin trust \(path) --in \(plugin.project)'",
            "or trust it for one run with '--trust-lock \(digest)'",
          ]))
    #expect(access(plugin.home.path(of: "cache"), F_OK) != 0)
  }

  @Test func whatIsTrustedIsAdmittedAsACopy() throws {
    try trust()
    let admitted = try admit()
    #expect(admitted.folder == plugin.home.path(of: "cache/coequal/plugins/\(try digest())"))
    #expect(admitted.plugin == plugin.plugin)
    #expect(try PluginDigest.of(folder: admitted.folder) == digest())
  }

  @Test func whatIsLockedIsAdmittedForOneRun() throws {
    _ = try admit(locks: [digest()])
    #expect(refusal()?.rule == PluginRule.untrusted.id)
  }

  @Test func oneChangedByteIsNotTrusted() throws {
    try trust()
    try plugin.folder.write([1], to: "more")
    #expect(refusal()?.rule == PluginRule.untrusted.id)
  }

  @Test func trustThatCannotBeReadIsNone() throws {
    try trust()
    chmod(TrustStore(plugin.user).path, 0o666)
    let finding = refusal()
    #expect(finding?.rule == PluginRule.untrusted.id)
    #expect(finding?.notes.last?.message.hasSuffix("'chmod go-w'") ?? false)
  }

  @Test func aManifestThatWasChangedMeanwhileIsNotBelieved() throws {
    var other = plugin.plugin
    other.title = "Another"
    let finding = refusal(locks: [try digest()], plugin: other)
    #expect(finding?.message == "'acme-rules' was changed after its manifest was read")
  }

  @Test(arguments: ["../../bin/sh", "/bin/sh", "bin/../../sh", ".hidden/program", "bin/.program"])
  func aProgramOutsideOfTheFolderIsRefused(path: String) throws {
    var other = plugin.plugin
    other.command?.program = path
    let finding = refusal(locks: [try digest()], plugin: other)
    #expect(
      finding?.message
        == "'acme-rules' names the program '\(path)', which is no file in its folder")
  }

  @Test func aProgramThatIsNotThereIsRefused() throws {
    try plugin.folder.write(
      Array(TestPlugin.manifest(program: "bin/none").utf8), to: "plugin.xml")
    let manifest = try #require(PluginManifest.read(in: plugin.folder.path))
    let finding = refusal(locks: [try digest()], plugin: manifest)
    #expect(finding?.message.hasPrefix("'acme-rules' has no program to run: '") ?? false)
  }

  @Test func aProgramThatNobodyMayRunIsRefused() throws {
    chmod(plugin.folder.path(of: "bin/program"), 0o644)
    let finding = refusal(locks: [try digest()])
    #expect(finding?.message.hasSuffix("allow that with 'chmod u+x'") ?? false)
  }

  @Test func anotherVersionOfTheProtocolSaysWhichSideIsOld() throws {
    var other = plugin.plugin
    other.command?.protocol = try #require(Step(2))
    let finding = refusal(locks: [try digest()], plugin: other)
    #expect(
      finding?.message == "'acme-rules' speaks version 2 of the protocol, and Coequal version 1")
    #expect(finding?.help == ["use a newer Coequal"])
  }

  @Test func aFolderWithALinkIsRefused() throws {
    try plugin.folder.link("bin/link", to: "/etc/passwd")
    #expect(
      refusal()?.message
        == "'acme-rules' cannot be a plugin: 'bin/link' is a link; a plugin holds only files and "
        + "folders")
  }
}
