package import CoequalModel
package import CoequalRegistry

/// The reasons that documents record, for those who look at the same things as a rule by another way.
package struct RecordedReasons {
  private let allowances: Allowances

  /// Reads the reasons in the documents of a catalog.
  package init(_ catalog: Catalog) {
    allowances = Allowances(catalog, KnownRules(Rule.all, in: catalog))
  }

  /// The reason why findings of a rule about a place may stand; `nil` where there is none.
  ///
  /// - Parameter heir: Where a framework says that it inherits what stands at the place.
  package func reason(for rule: RuleID, at place: Place, heir: Place? = nil) -> String? {
    let reason =
      allowances.allowance(of: rule, at: place)
      ?? heir.flatMap { allowances.allowance(of: rule, at: $0) }
    return reason?.text
  }
}
