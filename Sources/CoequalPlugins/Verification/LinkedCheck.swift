import CoequalChecks
import CoequalModel
import CoequalRegistry

/// Whether documents hang together: what they refer to is there, and nothing has one id twice.
///
/// What else Coequal may find is about the content, for which a plugin need not answer.
enum LinkedCheck {
  private static let checker = Checker(
    rules: Rule.all.filter { rule in
      ["unresolved-reference", "duplicate-id"].contains(rule.description.id.rawValue)
    })

  /// What is wrong with documents, read and linked.
  static func problems(of catalog: Catalog) async -> [VerificationProblem] {
    // Throws for choices of conventions, and there are none.
    guard let result = try? await checker.check(catalog) else { return [] }
    return result.findings.filter { $0.severity == .error }.map { VerificationProblem($0) }
  }
}
