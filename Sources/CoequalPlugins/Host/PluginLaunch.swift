import CShims
import CoequalModel
import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts the program of a plugin, confined as far as this system can.
struct PluginLaunch {
  let child: ChildProcess
  let scratch: ScratchFolder
  let confinement: Confinement

  init(_ admitted: AdmittedPlugin, settings: PluginHostSettings) throws(PluginFailure) {
    func failure(_ rule: PluginRule, _ message: String, help: [String] = []) -> PluginFailure {
      PluginFailure(rule, of: admitted.id, message, at: admitted.place, help: help)
    }
    confinement = settings.launcher == nil ? .none : .available
    if admitted.isGivenPay, !confinement.isFull {
      let missing = confinement.means.filter { !$0.isAvailable }.map(\.name)
      throw failure(
        .unconfined,
        "asks for pay and did not run: this system lacks \(missing.joined(separator: ", "))",
        help: ["run it on Linux 5.13 or newer, with what 'coequal doctor' lists"])
    }
    do {
      scratch = try ScratchFolder(in: settings.scratchBase)
    } catch {
      throw failure(.unusable, "has no place for its files: \(error)")
    }
    // The gate has looked for the command and the file.
    guard let command = admitted.plugin.command,
      let file = try? OpenFolder(admitted.folder).file(command.program)
    else { throw failure(.unusable, "has no program to run") }
    let program = [file.path] + command.arguments
    do {
      if let launcher = settings.launcher {
        let plan = ConfinementPlan(
          folder: admitted.folder, input: scratch.input.path, scratch: scratch.output.path,
          paths: RuntimePaths.forProgram(file, readable: settings.readable),
          limits: settings.limits, isFull: confinement.isFull)
        child = try ChildProcess(
          launcher, [launcher, Confinement.argument] + plan.arguments + ["--"] + program,
          environment: Self.ownEnvironment)
      } else {
        child = try ChildProcess(
          file.path, program,
          environment: [
            "LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin",
            "HOME=\(scratch.output.path)", "TMPDIR=\(scratch.output.path)",
          ])
      }
    } catch {
      throw failure(.unusable, "could not be started: \(error.words)")
    }
  }

  /// The environment of this process, which the launcher may need to find its libraries.
  ///
  /// It is the same executable, and passes nothing on to the program.
  private static var ownEnvironment: [String] {
    var entries: [String] = []
    var next = environ
    while let entry = next.pointee {
      entries.append(String(cString: entry))
      next += 1
    }
    return entries
  }
}
