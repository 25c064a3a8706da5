package import CoequalModel
package import CoequalRegistry
package import Markup

extension Checker {
  /// What stands of findings about documents that are not part of the catalog, such as plans: in the
  /// severities of the project, without what the documents themselves allow with a reason.
  ///
  /// - Parameters:
  ///   - found: Findings of the rules, and others, which nothing can switch off or allow.
  ///   - rules: The rules.
  ///   - documents: What was looked at.
  ///   - catalog: The project and what belongs to it.
  /// - Throws: `UnknownChoice` when the caller's own choices name nothing that exists.
  package func settle(
    _ found: [Finding], of rules: [RuleDescription], about documents: [Document],
    in catalog: Catalog
  ) throws(UnknownChoice) -> Result {
    let known = KnownRules(known + self.rules, in: catalog)
    let settings = ProjectSettings(catalog, known)
    let (set, conventions) = try answers(by: settings)
    let severities = Dictionary(
      rules.map { ($0.id, settings.severities(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let weighed = found.compactMap { finding -> Finding? in
      guard let own = severities[finding.rule] else { return finding }
      guard let severity = own.severity(at: finding.place) else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
    let allowances = Allowances(documents, known)
    let (standing, allowed) = allowances.divide(weighed)
    let sources = Dictionary(
      documents.map { ($0.source.name, $0.source) }, uniquingKeysWith: { first, _ in first })
    let unused =
      catalog.mayLackDocuments
      ? []
      : allowances.unused(after: allowed, in: sources) { rule, place in
        severities[rule]?.severity(at: place) != nil
      }
    return Result(
      findings: Self.once(standing + unused + allowances.findings), allowed: Self.once(allowed),
      conventions: conventions, conventionSet: set)
  }
}
