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
  /// The manifests of plugins, by id and version.
  public let plugins: [LinkedPlugin]
  /// What came along because something above refers to it: shown when asked for, never checked.
  public internal(set) var library: Library
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

  /// Documents that come with Coequal and that a project stands on.
  public struct Library: Sendable {
    /// The structures, by id and version.
    public internal(set) var structures: [LinkedStructure]
    /// The frameworks, by id and version.
    public internal(set) var frameworks: [LinkedFramework]
    /// The translations, by document and language.
    public let translations: [LinkedTranslation]
  }

  /// The framework with this id, of the project or else of the library; the highest version where
  /// there are several.
  public func framework(_ id: Identifier) -> LinkedFramework? {
    frameworks.last { $0.framework.id == id } ?? library.frameworks.last { $0.framework.id == id }
  }

  /// The structure with this id, of the project or else of the library; the highest version where
  /// there are several.
  public func structure(_ id: Identifier) -> LinkedStructure? {
    structures.last { $0.structure.id == id } ?? library.structures.last { $0.structure.id == id }
  }

  /// The languages that some document is translated into, and those that documents are written in.
  public var languages: [LanguageTag] {
    Set(
      frameworks.map(\.framework.header.language) + structures.map(\.structure.header.language)
        + (translations + library.translations).map(\.translation.header.language)
    ).sorted()
  }

  /// The catalog in another language, as far as there are translations.
  ///
  /// Texts that are not translated, or that have changed since, stay in their own language. What a
  /// framework inherits is translated by the translations of the framework that it comes from.
  public func translated(into language: LanguageTag) -> Catalog {
    let all = (translations + library.translations).map(\.translation)
      .filter { $0.header.language == language }
    let table = Dictionary(grouping: all) { TranslatedDocument(kind: $0.kind, id: $0.of) }
    var catalog = self
    catalog.structures = structures.map { $0.translated(by: table) }
    catalog.library.structures = library.structures.map { $0.translated(by: table) }
    let structures = catalog.structures + catalog.library.structures
    catalog.frameworks = frameworks.map { $0.translated(by: table, structures) }
    catalog.library.frameworks = library.frameworks.map { $0.translated(by: table, structures) }
    return catalog
  }
}

/// What a translation translates.
struct TranslatedDocument: Hashable {
  let kind: TranslatedKind
  let id: Identifier
}

extension LinkedStructure {
  fileprivate func translated(by table: [TranslatedDocument: [Translation]]) -> LinkedStructure {
    var linked = self
    for translation in table[TranslatedDocument(kind: .structure, id: structure.id)] ?? [] {
      linked.structure = linked.structure.translated(by: translation)
    }
    return linked
  }
}

extension LinkedFramework {
  fileprivate func translated(
    by table: [TranslatedDocument: [Translation]], _ structures: [LinkedStructure]
  ) -> LinkedFramework {
    var linked = self
    // The framework's own translations first: a text that these replace is no longer the inherited one.
    for id in [framework.id] + bases.map(\.id) {
      for translation in table[TranslatedDocument(kind: .framework, id: id)] ?? [] {
        linked.framework = linked.framework.translated(by: translation)
      }
    }
    linked.refreshStructure(from: structures)
    return linked
  }
}
