public import CoequalModel
public import CoequalPluginProtocol

/// Does the checks of programs: starts the program of a plugin, or asks one that runs.
///
/// In tests it is a few lines in memory.
public protocol ProgramRunner: Sendable {
  /// What would run; `nil` where that is not known, and then no answers are kept.
  func digest(of plugin: Identifier) -> PluginDigest?

  /// Checks subjects, and returns what the program found.
  ///
  /// Nothing of the answer is believed: whoever calls looks at each line.
  ///
  /// - Throws: ``PluginFailure`` or another error when there is no answer.
  func answers(
    to check: ProgramCheck, about subjects: [SubjectLine]
  ) async throws -> [CheckLine]
}
