import CoequalModel

extension VerificationStep {
  /// Checks find what the examples say.
  static let checkExamples = VerificationStep(
    "checks", "checks find what their examples mark, and nothing else"
  ) { context in
    if context.offer.checks.isEmpty { return .skipped(because: "the plugin has no checks") }
    if context.examples.checks.isEmpty { return .skipped(because: "there are no examples") }
    var problems: [VerificationProblem] = []
    for example in context.examples.checks {
      let catalog = await example.catalog()
      let broken = await LinkedCheck.problems(of: catalog)
      if !broken.isEmpty {
        problems += broken
        continue
      }
      do throws(VerificationFailure) {
        let findings = try await context.plugin.findings(of: example.check, in: catalog)
        problems += example.problems(of: findings)
        let again = try await context.plugin.findings(of: example.check, in: catalog)
        if again != findings {
          problems.append(
            VerificationProblem(
              "'\(example.path)' has other findings the second time",
              help: ["sort what has no order, and use neither time nor chance"]))
        }
      } catch {
        problems.append(VerificationProblem(error, in: example.path))
      }
    }
    return .of(problems)
  }
}
