#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program may do once it is confined.
struct ConfinementPlan: Sendable {
  /// The folder of the plugin, to read and run.
  var folder: String
  /// The folder with its input, to read.
  var input: String
  /// The folder to write to, which it is started in.
  var scratch: String
  var paths: RuntimePaths
  var limits: PluginLimits
  /// Whether it must not run when a means of confinement is missing.
  var isFull: Bool
  /// The process that starts it.
  var parent: Int32? = getpid()

  /// The options that `coequal_confine.h` describes.
  var arguments: [String] {
    var options = ["--folder", scratch]
    if let parent { options += ["--parent", "\(parent)"] }
    for path in paths.execute + [folder] { options += ["--execute", path] }
    for path in paths.read + [input] { options += ["--read", path] }
    for path in paths.devices { options += ["--device", path] }
    options += ["--write", scratch]
    let numbers = [
      ("--memory", limits.memory), ("--cpu", limits.processorSeconds),
      ("--file-size", limits.fileBytes), ("--open-files", limits.openFiles),
      ("--threads", limits.threads),
    ]
    for (name, number) in numbers { options += [name, "\(number)"] }
    return isFull ? options + ["--full"] : options
  }
}
