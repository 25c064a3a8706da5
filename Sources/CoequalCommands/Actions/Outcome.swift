import ArgumentParser

/// How a command ended.
///
/// The numbers are promises.
enum Outcome: Int32, CaseIterable, Sendable {
  /// Everything is fine.
  case success = 0
  /// There are findings at or above the level that was asked for.
  case findings = 1
  /// The input could not be read, or what was asked for is not in it.
  case unreadable = 2
  /// The command was written wrongly, as far as only the input can tell.
  case wrongUsage = 64

  /// Ends the command with the number.
  func exit() throws {
    if self != .success { throw ExitCode(rawValue) }
  }
}
