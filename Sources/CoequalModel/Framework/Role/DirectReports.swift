/// Whether people report to a role.
package enum DirectReports: Sendable {
  case none, some, unsaid
}

extension Role {
  /// Whether people report to the role.
  ///
  /// A track of individual contributors is without reports by its kind, so a role of it need not say so.
  package func reports(on kind: TrackKind) -> DirectReports {
    guard let reports = scope?.reports else {
      return kind == .individualContributor ? .none : .unsaid
    }
    return min(reports.lower, reports.upper) > 0 ? .some : .none
  }
}
