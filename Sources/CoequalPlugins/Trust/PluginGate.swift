public import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry

/// Decides whether the program of a plugin may run, and from where.
///
/// A project can name plugins but never make one run: a program runs only if this user trusted exactly
/// these files for this project before, or names their digest now. What then runs is a copy outside of
/// the project that was hashed after it was made.
public struct PluginGate: Sendable {
  /// What the user has trusted.
  public var trust: TrustStore
  /// Where copies are kept.
  public var store: PluginStore
  /// What the user trusts for this run: `--trust-lock`.
  public var locks: Set<PluginDigest>

  /// Makes a gate.
  public init(trust: TrustStore, store: PluginStore, locks: Set<PluginDigest> = []) {
    self.trust = trust
    self.store = store
    self.locks = locks
  }

  /// Admits a plugin, or says why not and what would help.
  ///
  /// Hashes the folder, and makes or verifies the copy. Nothing of the plugin runs.
  ///
  /// - Parameters:
  ///   - plugin: The manifest, as it was read from the folder.
  ///   - folder: The folder of the plugin.
  ///   - project: The folder of the project that names it.
  ///   - place: Where findings point: what names the plugin, or its manifest.
  public func admit(
    _ plugin: Plugin, in folder: String, forProject project: String, at place: Place? = nil
  ) throws(PluginFailure) -> AdmittedPlugin {
    let id = plugin.header.id
    guard let command = plugin.command else {
      throw PluginFailure(.unusable, of: id, "has no program to run", at: place)
    }
    if let problem = Self.problem(of: command, in: plugin, at: place) { throw problem }
    let digest: PluginDigest
    do {
      digest = try PluginDigest.of(folder: folder)
    } catch {
      throw PluginFailure(.unusable, of: id, "cannot be a plugin: \(error)", at: place)
    }
    var notes = [
      "the program is '\(command.program)' in '\(folder)'", "its SHA-256 is \(digest)",
    ]
    do {
      if try !locks.contains(digest) && !trust.trusts(digest, forProject: project) {
        throw Self.untrusted(plugin, folder, project, digest, at: place, notes: notes)
      }
    } catch let error as StoreError {
      notes.append("\(error)")
      throw Self.untrusted(plugin, folder, project, digest, at: place, notes: notes)
    } catch let failure as PluginFailure {
      throw failure
    } catch {
      throw Self.untrusted(plugin, folder, project, digest, at: place, notes: notes)
    }
    return try copied(plugin, from: folder, digest, command: command, at: place)
  }

  private func copied(
    _ plugin: Plugin, from folder: String, _ digest: PluginDigest, command: PluginCommand,
    at place: Place?
  ) throws(PluginFailure) -> AdmittedPlugin {
    let id = plugin.header.id
    let copy: String
    do {
      copy = try store.copy(of: folder, as: digest)
    } catch {
      throw PluginFailure(.unusable, of: id, "cannot be copied to run it: \(error)", at: place)
    }
    guard let manifest = PluginManifest.read(in: copy), manifest == plugin else {
      throw PluginFailure(
        .unusable, of: id, "was changed after its manifest was read", at: place,
        help: ["run again"])
    }
    do {
      guard try OpenFolder(copy).file(command.program).isExecutable else {
        throw FileError(
          path: command.program,
          reason: .other("its owner may not run it; allow that with 'chmod u+x'"))
      }
    } catch {
      throw PluginFailure(.unusable, of: id, "has no program to run: \(error)", at: place)
    }
    return AdmittedPlugin(plugin: plugin, folder: copy, digest: digest, place: place)
  }

  // MARK: - Messages

  private static func problem(
    of command: PluginCommand, in plugin: Plugin, at place: Place?
  ) -> PluginFailure? {
    let id = plugin.header.id
    let version = Int(command.protocol.number)
    if version != ProtocolVersion.current {
      let isNewer = version > ProtocolVersion.current
      return PluginFailure(
        .handshake, of: id,
        "speaks version \(version) of the protocol, and Coequal version \(ProtocolVersion.current)",
        at: place, help: [isNewer ? "use a newer Coequal" : "use a newer '\(id)'"])
    }
    // A path with a step that begins with a point is not copied.
    let isHidden = command.program.split(separator: "/").contains { $0.hasPrefix(".") }
    if !PlainName.isBelow(command.program) || isHidden {
      return PluginFailure(
        .unusable, of: id,
        "names the program '\(command.program)', which is no file in its folder", at: place,
        help: ["name a file below the folder, such as 'bin/\(id)', without points before names"])
    }
    return nil
  }

  private static func untrusted(
    _ plugin: Plugin, _ folder: String, _ project: String, _ digest: PluginDigest,
    at place: Place?, notes: [String]
  ) -> PluginFailure {
    PluginFailure(
      .untrusted, of: plugin.header.id,
      "has a program that you have not trusted for this project, so it did not run", at: place,
      notes: notes,
      help: [
        "read it, then run '\(command(trusting: folder, forProject: project))'",
        "or trust it for one run with '--trust-lock \(digest)'",
      ])
  }

  /// What a user types to trust a plugin for a project.
  package static func command(trusting folder: String, forProject project: String) -> String {
    let project = project == "." || project.isEmpty ? "" : " --in \(project)"
    return "coequal plugin trust \(folder)\(project)"
  }
}
