public import CoequalModel
public import CoequalPluginProtocol
import Dispatch
import Synchronization

/// The programs of the plugins of one project: each is admitted and started when it is first asked, and
/// runs until ``close()``.
///
/// A class, because processes have an identity. It may be used from any thread.
public final class PluginPrograms: ProgramRunner {
  private let plugins: [Identifier: LoadedPlugins.Loaded]
  private let gate: PluginGate
  private let settings: PluginHostSettings
  private let project: String
  private let states = Mutex<[Identifier: State]>([:])

  /// What is known of a plugin's program.
  private struct State {
    var admitted: Result<AdmittedPlugin, PluginFailure>?
    var session: Result<PluginSession, PluginFailure>?
  }

  /// Makes the programs of plugins; none of them runs yet.
  ///
  /// - Parameters:
  ///   - plugins: The plugins, as they were loaded.
  ///   - gate: What decides whether a program may run.
  ///   - settings: Where and how it runs.
  ///   - project: The folder of the project that names the plugins.
  public init(
    of plugins: [LoadedPlugins.Loaded], gate: PluginGate, settings: PluginHostSettings,
    project: String
  ) {
    self.plugins = Dictionary(
      plugins.map { ($0.contribution.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.gate = gate
    self.settings = settings
    self.project = project
  }

  /// What would run; `nil` where the user has not trusted it.
  public func digest(of plugin: Identifier) -> PluginDigest? {
    states.withLock { states in
      (try? admit(plugin, &states[plugin, default: State()]).get())?.digest
    }
  }

  /// Checks subjects by the program of the check's plugin.
  public func answers(
    to check: ProgramCheck, about subjects: [SubjectLine]
  ) async throws -> [CheckLine] {
    let session = try session(of: check.plugin)
    // A session waits for its program, and threads of tasks must not wait.
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            try session.check(check.id, options: check.sortedOptions, subjects: subjects)
          })
      }
    }
  }

  /// The program of a plugin, started if it was not yet.
  ///
  /// - Throws: ``PluginFailure``; the same again, and marked so, for who asks again.
  public func session(of plugin: Identifier) throws(PluginFailure) -> PluginSession {
    let result = states.withLock { states -> Result<PluginSession, PluginFailure> in
      if let session = states[plugin]?.session { return session.mapError(\.repeated) }
      let session = start(plugin, &states[plugin, default: State()])
      states[plugin]?.session = session
      return session
    }
    return try result.get()
  }

  private func start(
    _ plugin: Identifier, _ state: inout State
  ) -> Result<PluginSession, PluginFailure> {
    admit(plugin, &state).flatMap { admitted in
      Result { () throws(PluginFailure) in
        try PluginSession(admitted, settings: settings, options: [])
      }
    }
  }

  private func admit(
    _ plugin: Identifier, _ state: inout State
  ) -> Result<AdmittedPlugin, PluginFailure> {
    if let admitted = state.admitted { return admitted }
    let admitted = Result { () throws(PluginFailure) in
      guard let loaded = plugins[plugin], let folder = loaded.folder else {
        throw PluginFailure(.unusable, of: plugin, "has no folder with a program", at: nil)
      }
      return try gate.admit(
        loaded.contribution.manifest.plugin, in: folder, forProject: project, at: loaded.place)
    }
    state.admitted = admitted
    return admitted
  }

  /// Ends all programs, and returns what was wrong with their ends.
  public func close() -> [Finding] {
    let sessions = states.withLock { states in
      let sessions = states.values.compactMap { try? $0.session?.get() }
      states = [:]
      return sessions
    }
    return sessions.flatMap { $0.close() }.sorted()
  }

  /// Ends all programs at once.
  public func cancel() {
    states.withLock { states in
      for state in states.values { try? state.session?.get().cancel() }
    }
  }
}
