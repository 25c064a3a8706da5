/// Why a command ends without what it was asked for.
protocol CommandFailure: Error {
  /// One sentence, without a final period.
  var message: String { get }
  /// How the command ends.
  var outcome: Outcome { get }
}

extension CommandFailure {
  var outcome: Outcome { .unreadable }
}

/// What a command cannot do, for a reason that lies in what it was given.
struct Refusal: CommandFailure {
  let message: String
  var outcome = Outcome.unreadable
}

extension Terminal {
  /// Does the work of a command, and says why where that fails.
  func telling(_ work: () async throws -> Outcome) async throws -> Outcome {
    do {
      return try await work()
    } catch let failure as any CommandFailure {
      say("coequal: \(failure.message)\n")
      return failure.outcome
    }
  }
}
