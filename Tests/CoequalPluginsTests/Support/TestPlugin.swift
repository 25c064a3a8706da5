import CoequalModel
import CoequalTestSupport

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A plugin in a temporary folder, and a user who has folders in another.
final class TestPlugin: Sendable {
  /// The folder of the plugin.
  let folder: TemporaryFolder
  /// The folders of the user, and the project.
  let home: TemporaryFolder
  let plugin: Plugin

  static let id = Identifier(trusted: "acme-rules")
  static let place = Place(file: "coequal.xml", range: 10..<20)

  /// Makes a plugin whose program is a script in Python, which finds what ``prelude`` defines.
  init(python script: String, permissions: String = "", version: String = "1.2.0") throws {
    folder = try TemporaryFolder([
      "plugin.xml": Self.manifest(permissions: permissions, version: version),
      "bin/program": "#!/usr/bin/python3\n" + Self.prelude + script + "\n",
    ])
    home = try TemporaryFolder(["project/coequal.xml": "", "scratch/.keep": ""])
    chmod(folder.path(of: "bin/program"), 0o755)
    plugin = try Self.read(folder.path)
  }

  struct NoManifest: Error {}

  private static func read(_ folder: String) throws -> Plugin {
    guard let plugin = PluginManifest.read(in: folder) else { throw NoManifest() }
    return plugin
  }

  static func manifest(
    permissions: String = "", version: String = "1.2.0", protocol: Int = 1,
    program: String = "bin/program", id: String = "acme-rules"
  ) -> String {
    """
    <plugin xmlns="urn:coequal:1" format="1.0" id="\(id)" version="\(version)" xml:lang="en">
      <title>Acme</title>
      <command program="\(program)" protocol="\(`protocol`)"><argument>one argument</argument></command>
      \(permissions)
      <importers><importer id="acme-yaml"><title>A</title></importer></importers>
      <checks><check id="plain-words"><title>P</title><summary>S</summary>
        <subject kind="role"><field name="title"/></subject></check></checks>
    </plugin>
    """
  }

  static let pay = #"<permissions><permission name="framework.pay" because="a"/></permissions>"#

  /// What scripts can use: `read`, `write`, `answer`, and `greet`, which answers the first request as the
  /// manifest says, with changes.
  static let prelude = """
    import json, os, sys
    offer = {"id": "acme-rules", "version": "1.2.0", "importers": ["acme-yaml"],
             "checks": ["plain-words"]}
    def read():
        line = sys.stdin.readline()
        return json.loads(line) if line else None
    def write(message):
        sys.stdout.write(json.dumps(message) + "\\n"); sys.stdout.flush()
    def answer(request, result):
        write({"jsonrpc": "2.0", "id": request["id"], "result": result})
    def greet(protocol=1, capabilities=[], **changes):
        request = read()
        answer(request, {"protocol": protocol, "plugin": {**offer, **changes},
                         "capabilities": capabilities})
        return request

    """

  // MARK: - The user

  var user: UserFolders {
    UserFolders(
      state: home.path(of: "state"), cache: home.path(of: "cache"), data: home.path(of: "data"))
  }

  var project: String { home.path(of: "project") }

  func gate(locks: Set<PluginDigest> = []) -> PluginGate {
    PluginGate(trust: TrustStore(user), store: PluginStore(user), locks: locks)
  }

  /// The plugin, trusted for this run.
  func admitted() throws -> AdmittedPlugin {
    try gate(locks: [PluginDigest.of(folder: folder.path)])
      .admit(plugin, in: folder.path, forProject: project, at: Self.place)
  }

  /// A session; confined where this system can.
  func session(
    isConfined: Bool = true, launcher: String? = BuiltExecutable.probe,
    limits: PluginLimits = .quick, options: [CheckOption] = [],
    report: @escaping @Sendable (PluginReport) -> Void = { _ in }
  ) throws -> PluginSession {
    try PluginSession(
      admitted(),
      settings: PluginHostSettings(
        launcher: isConfined ? launcher : nil, scratchBase: home.path(of: "scratch"),
        hostVersion: "0.1.0", limits: limits, report: report),
      options: options)
  }

  deinit {
    // The copy may not be written to.
    try? OpenFolder(home.path).remove("cache")
  }
}

extension PluginLimits {
  /// Time enough for a program that answers, on a machine with other work, and no time to be idle.
  static var quick: PluginLimits {
    var limits = PluginLimits()
    limits.handshake = .seconds(20)
    limits.request = .seconds(20)
    limits.recognition = .seconds(20)
    limits.end = .seconds(5)
    limits.termination = .milliseconds(300)
    return limits
  }
}
