import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The hidden command `coequal __confine`: this executable, started once more to confine itself and to
/// become the program of a plugin.
///
/// It is no command of the parser. Nothing else has to happen before, and `--help` does not name it.
enum ConfineCommand {
  /// Does not return if the process was started for this.
  static func takeOver() {
    if let status = Confinement.enterIfAsked() { exit(status) }
  }
}
