package import CoequalModel

/// What can be wrong with how documents fit together.
package enum LinkRule: String, CaseIterable, Sendable {
  /// Two documents of one kind, id and version.
  case duplicateDocument = "duplicate-document"
  /// A folder inside the project that is a project itself.
  case otherProject = "other-project"
  /// Data that the project names and that are not there.
  case missingData = "missing-data"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }
}
