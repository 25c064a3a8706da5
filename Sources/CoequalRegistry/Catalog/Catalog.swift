public import CoequalModel
public import Markup

/// What the registry hands out: structures and frameworks, resolved, indexed and immutable.
///
/// The same documents give the same catalog, whatever the order in which their files were found.
public struct Catalog: Sendable {
  /// The structures, by id and version.
  public let structures: [LinkedStructure]
  /// The frameworks, by id and version.
  public let frameworks: [LinkedFramework]
  /// The translations, by document and language.
  public let translations: [LinkedTranslation]
  /// How the project wants to be checked; empty where there is no project file.
  public let project: Project
  package let projectProvenance: Provenance?
  /// What was found while reading and linking: files that cannot be read, documents that clash.
  public let findings: [Finding]
  /// The text of every file that was looked at, by name, to show findings in.
  public let sources: [String: SourceText]
  /// XML files of folders that belong to something else and were passed over.
  public let skippedFiles: [String]

  /// The framework with this id; the highest version where there are several.
  public func framework(_ id: Identifier) -> LinkedFramework? {
    frameworks.last { $0.framework.id == id }
  }

  /// The structure with this id; the highest version where there are several.
  public func structure(_ id: Identifier) -> LinkedStructure? {
    structures.last { $0.structure.id == id }
  }
}
