import CoequalModel

extension VerificationStep {
  /// There are examples of everything.
  static let exampleCoverage = VerificationStep(
    "examples", "each importer and check has examples"
  ) { context in
    var problems = context.examples.problems
    for importer in context.offer.importers
    where context.examples.imports(of: importer.id).isEmpty {
      problems.append(
        VerificationProblem(
          "importer '\(importer.id)' has no example",
          help: ["put files that it reads into 'examples/\(importer.id)/first/source'"]))
    }
    for check in context.offer.checks {
      let examples = context.examples.checks(of: check.id)
      if !examples.contains(where: \.isPassing) {
        problems.append(
          VerificationProblem(
            "check '\(check.id)' has no example in which it finds nothing",
            help: ["write 'examples/\(check.id)/fine.xml'"]))
      }
      if examples.allSatisfy(\.isPassing) {
        problems.append(
          VerificationProblem(
            "check '\(check.id)' has no example in which it finds something",
            help: ["write 'examples/\(check.id)/found.xml' with '↓' before the place"]))
      }
    }
    return .of(problems)
  }
}
