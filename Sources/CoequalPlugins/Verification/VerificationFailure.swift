import CoequalModel

/// Why a plugin that is verified gave no answer.
public struct VerificationFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line that begins with the specific thing and has no final period.
  public var message: String
  /// What else is known, such as what the program wrote to standard error.
  public var details: [String]
  /// What to do, the likeliest first.
  public var help: [String]

  /// Makes a failure.
  public init(_ message: String, details: [String] = [], help: [String] = []) {
    self.message = message
    self.details = details
    self.help = help
  }

  /// What the host says of a program.
  public init(_ failure: PluginFailure) {
    self.init(
      failure.finding.message, details: failure.finding.notes.map(\.message),
      help: failure.finding.help)
  }

  /// The message.
  public var description: String { message }

  static func unknown(_ kind: String, _ id: Identifier) -> VerificationFailure {
    VerificationFailure("the plugin has no \(kind) '\(id)', which its manifest offers")
  }

  static func tooLate(_ task: String, _ deadline: Duration) -> VerificationFailure {
    VerificationFailure("\(task) did not end within \(deadline.words)")
  }
}

extension VerificationProblem {
  /// An answer that did not come.
  ///
  /// - Parameter subject: What was asked about; stands in front.
  init(_ failure: VerificationFailure, in subject: String? = nil) {
    self.init(
      (subject.map { "\($0): " } ?? "") + failure.message, details: failure.details,
      help: failure.help)
  }
}
