public import CoequalModel
public import Markup

/// What the registry hands out: structures and frameworks, resolved, indexed and immutable.
///
/// The same documents give the same catalog, whatever the order in which their files were found.
public struct Catalog: Sendable {
  /// The structures, by id and version.
  public internal(set) var structures: [LinkedStructure]
  /// The frameworks, by id and version.
  public internal(set) var frameworks: [LinkedFramework]
  /// The translations, by document and language.
  public let translations: [LinkedTranslation]
  /// How the project wants to be checked; empty where there is no project file.
  public let project: Project
  package let projectProvenance: Provenance?
  /// What was found while reading and linking: files that cannot be read, documents that clash.
  public let findings: [Finding]
  /// Documents whose files have errors: nothing can be said about references to them.
  package let broken: BrokenDocuments
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

  /// The languages that some document is translated into, and those that documents are written in.
  public var languages: [LanguageTag] {
    Set(
      frameworks.map(\.framework.header.language) + structures.map(\.structure.header.language)
        + translations.map(\.translation.header.language)
    ).sorted()
  }

  /// The catalog in another language, as far as there are translations.
  ///
  /// Texts that are not translated, or that have changed since, stay in their own language.
  public func translated(into language: LanguageTag) -> Catalog {
    var catalog = self
    for linked in translations where linked.translation.header.language == language {
      let translation = linked.translation
      switch translation.kind {
      case .structure:
        for index in structures.indices where structures[index].structure.id == translation.of {
          catalog.structures[index].structure = structures[index].structure
            .translated(by: translation)
        }
      case .framework:
        for index in frameworks.indices where frameworks[index].framework.id == translation.of {
          catalog.frameworks[index].framework = frameworks[index].framework
            .translated(by: translation)
        }
      }
    }
    for index in catalog.frameworks.indices {
      catalog.frameworks[index].refreshStructure(from: catalog.structures)
    }
    return catalog
  }
}
