/// One thing that is tried with a plugin.
struct VerificationStep: Sendable {
  /// A name for programs.
  let id: String
  /// What holds when it passes.
  let title: String
  /// Tries it.
  let run: @Sendable (VerificationContext) async -> VerificationReport.Outcome

  init(
    _ id: String, _ title: String,
    run: @escaping @Sendable (VerificationContext) async -> VerificationReport.Outcome
  ) {
    self.id = id
    self.title = title
    self.run = run
  }
}

extension VerificationReport.Outcome {
  /// Failed where there are problems.
  static func of(_ problems: [VerificationProblem]) -> Self {
    problems.isEmpty ? .passed : .failed(problems)
  }
}
