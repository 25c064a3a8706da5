public import CoequalModel
public import Markup

/// What came of a verification: each step with how it went.
public struct VerificationReport: Hashable, Sendable {
  /// How a step went.
  public enum Outcome: Hashable, Sendable {
    /// Everything was as it should be.
    case passed
    /// Something was not.
    case failed([VerificationProblem])
    /// It was not tried; the reason as a phrase.
    case skipped(because: String)
  }

  /// One step.
  public struct Step: Hashable, Sendable {
    /// A name for programs, such as `loss`.
    public let id: String
    /// What holds when it passes, such as `nothing of a source is lost without a word`.
    public let title: String
    /// How it went.
    public let outcome: Outcome

    /// What is wrong; empty where the step passed or was skipped.
    public var problems: [VerificationProblem] {
      if case .failed(let problems) = outcome { problems } else { [] }
    }
  }

  /// The manifest; `nil` where it cannot be read.
  public let plugin: Plugin?
  /// How the plugin is made; `nil` where that is not known.
  public let tier: PluginTier?
  /// The steps, in their order.
  public let steps: [Step]
  /// The texts of the plugin's files, to show problems in.
  public let sources: [String: SourceText]

  /// Whether no step failed.
  public var hasPassed: Bool { steps.allSatisfy(\.problems.isEmpty) }

  /// The rule that ``findings`` name.
  public static let rule = RuleID("failed-verification")

  /// What is wrong, as findings: for reports that know nothing else.
  public var findings: [Finding] {
    steps.flatMap { step in
      step.problems.map { problem in
        Finding(
          rule: Self.rule, severity: .error, message: problem.message, place: problem.place,
          label: nil,
          notes: [Finding.Note("in the step '\(step.id)': \(step.title)")]
            + problem.details.map { Finding.Note($0) }, help: problem.help)
      }
    }
  }
}

extension VerificationReport: CustomStringConvertible {
  /// The steps a line each, with what is wrong below them.
  public var description: String {
    steps.map { step in
      switch step.outcome {
      case .passed: "passed   \(step.title)"
      case .skipped(let reason): "skipped  \(step.title): \(reason)"
      case .failed(let problems):
        (["FAILED   \(step.title)"] + problems.flatMap(lines)).joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }

  private func lines(of problem: VerificationProblem) -> [String] {
    let place = problem.place.map { place in
      let index = sources[place.file].map { LineIndex($0.bytes) }
      let position = index.map { ":\($0.position(at: place.range.lowerBound))" } ?? ""
      return "\(place.file)\(position): "
    }
    return ["         \(place ?? "")\(problem.message)"]
      + problem.details.map { "           \($0)" }
      + problem.help.map { "           help: \($0)" }
  }
}
