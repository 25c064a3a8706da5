import CoequalExchange
import CoequalModel

extension VerificationStep {
  /// Nothing of a source disappears.
  static let loss = VerificationStep(
    "loss", "nothing of a source is lost without a word"
  ) { context in
    await context.forEachImport { example, result in
      let words = context.examples.formatWords[example.importer]
      let account = SourceAccount(example.source, result, formatWords: words)
      return account.problems.map { VerificationProblem("\(example.path): \($0)") }
    }
  }
}
