import ArgumentParser
import CoequalModel

/// Answers to conventions that a user chooses for one run.
struct ConventionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Answer a convention, over the project's answer; see 'coequal list conventions'.",
      valueName: "name=answer"))
  var convention: [ConventionChoice] = []

  @Option(
    help: ArgumentHelp(
      "Follow this set of conventions of the project; see 'coequal list sets'.",
      valueName: "set"),
    transform: parsed(as: Identifier.self))
  var conventions: Identifier?

  func validate() throws { try convention.validate() }

  /// The answers as a checker takes them.
  var choices: [(convention: Identifier, value: Identifier)] {
    convention.map { ($0.convention, $0.value) }
  }
}

/// An answer to a convention, written `name=answer`.
struct ConventionChoice: ExpressibleByArgument, Sendable {
  let convention: Identifier
  let value: Identifier

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let convention = Identifier(parts[0]), let value = Identifier(parts[1])
    else { return nil }
    self.convention = convention
    self.value = value
  }
}

extension [ConventionChoice] {
  /// Refuses conventions and answers that do not exist.
  func validate() throws {
    var trial = Conventions.standard
    for choice in self {
      do {
        try trial.choose(choice.value, for: choice.convention)
      } catch {
        throw ValidationError(error.description)
      }
    }
  }
}
