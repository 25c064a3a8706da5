public import CoequalModel
import CoequalPluginProtocol
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of a plugin that runs, and can be asked.
///
/// ```swift
/// let session = try PluginSession(admitted, settings: settings)
/// do {
///   let lines = try session.check("plain-words", subjects: subjects)
///   …
/// } catch {
///   findings += error.findings
/// }
/// findings += session.close()
/// ```
///
/// Whatever the program does (end, hang, write noise, lie), a request returns what was asked or throws
/// one ``PluginFailure``, in bounded time and memory. After a failure the program is gone, and further
/// requests throw the same failure, whose ``PluginFailure/findings`` are empty from then on: who adds up
/// all of them has one finding for each plugin. Only ``PluginRule/refused`` leaves the program running.
///
/// The methods wait for the program, so they belong on a thread that may wait. They may be called from
/// any thread; requests are made one after the other. The value that goes takes the program with it.
///
/// On Linux, the program also ends when this process does, whatever ends it: Ctrl-C needs no handler.
/// Who has one calls ``cancel()``.
public final class PluginSession: Sendable {
  /// What was started.
  public let admitted: AdmittedPlugin
  /// The means by which it is confined.
  public let confinement: Confinement
  private let child: ChildProcess
  private let dialogue: Mutex<PluginDialogue>
  private let isCancelled: CancelFlag

  /// Starts the program of a plugin and greets it.
  ///
  /// - Parameters:
  ///   - options: What the project sets for the plugin.
  /// - Throws: ``PluginFailure`` when it cannot be started or confined as it must be, or when it is not
  ///   what its manifest says.
  public init(
    _ admitted: AdmittedPlugin, settings: PluginHostSettings, options: [CheckOption] = []
  ) throws(PluginFailure) {
    let launch = try PluginLaunch(admitted, settings: settings)
    let flag = CancelFlag()
    var dialogue = PluginDialogue(
      admitted, settings: settings,
      conversation: Conversation(launch.child, scratch: launch.scratch, limits: settings.limits),
      isCancelled: { flag.isSet.withLock(\.self) })
    try dialogue.greet(options: options)
    self.admitted = admitted
    confinement = launch.confinement
    child = launch.child
    isCancelled = flag
    self.dialogue = Mutex(dialogue)
  }

  private final class CancelFlag: Sendable {
    let isSet = Mutex(false)
  }

  /// Asks the program to end, and ends it if it does not.
  ///
  /// Takes at most the time of ``PluginLimits/end`` and ``PluginLimits/termination``.
  ///
  /// - Returns: What was wrong with its end; nothing for a session that has failed before.
  public func close() -> [Finding] {
    dialogue.withLock { $0.close() }
  }

  /// Ends the program at once, from any thread and also during a request.
  ///
  /// The request then throws a failure without findings.
  public func cancel() {
    isCancelled.isSet.withLock { $0 = true }
    child.signal(SIGKILL)
  }

  /// The id of the process, which may have ended.
  var processID: Int32 { child.id }

  /// How the program ended; `nil` while it runs.
  var status: ExitStatus? { child.status }

  /// Does something with the program while nobody else does.
  func run<Result: Sendable>(
    _ body: (inout PluginDialogue) throws(PluginFailure) -> Result
  ) throws(PluginFailure) -> Result {
    try dialogue.withLock { (dialogue) throws(PluginFailure) in try body(&dialogue) }
  }
}
