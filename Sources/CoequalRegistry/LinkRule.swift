package import CoequalModel

/// What can be wrong with how documents fit together.
package enum LinkRule: String, CaseIterable, Sendable {
  /// Two documents of one kind, id and version.
  case duplicateDocument = "duplicate-document"
  /// A folder inside the project that is a project itself.
  case otherProject = "other-project"
  /// Data that the project names and that are not there.
  case missingData = "missing-data"

  /// A framework extends one that is not there.
  case missingFramework = "missing-framework"
  /// No version of what is referred to fits.
  case missingVersion = "missing-version"
  /// Several documents ask for versions that no single one fits.
  case versionConflict = "version-conflict"
  /// A framework extends itself by way of others, or a line of frameworks is too long.
  case inheritanceCycle = "inheritance-cycle"
  /// A change or removal does not name one thing.
  case unclearSubject = "unclear-subject"
  /// A change or removal of something that is not inherited.
  case nothingInherited = "nothing-inherited"
  /// A change of a part that its subject does not have or that cannot be taken out.
  case unsuitablePart = "unsuitable-part"
  /// Something inherited that is declared again.
  case redefinedInherited = "redefined-inherited"
  /// A scale or currency that an extension changes.
  case fixedByInheritance = "fixed-by-inheritance"
  /// Something that is left out and still referred to.
  case removedButUsed = "removed-but-used"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }
}
