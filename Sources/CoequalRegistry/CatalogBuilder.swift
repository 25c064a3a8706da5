import CoequalModel
import CoequalThreads
import Markup

/// Puts documents that were read into order, finds clashes, and links what refers to what.
struct CatalogBuilder {
  private var own = Documents()
  private var library = Documents()
  private var projects: [Versioned<Project>] = []
  private var findings: [Finding]
  private var sources: [String: SourceText] = [:]
  private var skipped: [String] = []
  private var broken = BrokenDocuments()

  private typealias Versioned<Value> = (value: Value, provenance: Provenance)

  /// Documents of one origin, by kind.
  private struct Documents {
    var structures: [Versioned<Structure>] = []
    var frameworks: [Versioned<Framework>] = []
    var translations: [Versioned<Translation>] = []
    var plugins: [Versioned<Plugin>] = []

    mutating func sort() {
      structures = CatalogBuilder.sorted(structures)
      frameworks = CatalogBuilder.sorted(frameworks)
      translations = CatalogBuilder.sorted(translations)
      plugins = CatalogBuilder.sorted(plugins)
    }
  }

  /// - Parameters:
  ///   - results: What was read.
  ///   - library: What was drawn in because something of `results` refers to it.
  ///   - projects: Project files.
  ///   - findings: What was found while looking for files.
  init(
    results: [Registry.Read], library: [DocumentReader.Result], projects: [DocumentReader.Result],
    findings: [Finding]
  ) {
    self.findings = findings
    // What is not there to be read may hold any document.
    if findings.contains(where: { $0.severity == .error }) { broken.insert(nil) }
    for result in projects { add(Registry.Read(result: result, isNamed: true), to: \.own) }
    for result in results { add(result, to: \.own) }
    for result in library { add(Registry.Read(result: result, isNamed: true), to: \.library) }
  }

  /// Adds findings that say nothing about whether documents are there.
  mutating func report(_ findings: [Finding]) { self.findings += findings }

  private mutating func add(
    _ read: Registry.Read, to documents: WritableKeyPath<CatalogBuilder, Documents>
  ) {
    let result = read.result
    // A folder may hold XML of other programs. A file that somebody named must be ours.
    if !read.isNamed, result.isForeign {
      skipped.append(result.source.name)
      return
    }
    sources[result.source.name] = result.source
    findings += result.findings
    guard let document = result.document, let provenance = result.provenance else {
      if !result.isForeign { broken.insert(result.identity) }
      return
    }
    switch document {
    case .structure(let structure):
      self[keyPath: documents].structures.append((structure, provenance))
    case .framework(let framework):
      self[keyPath: documents].frameworks.append((framework, provenance))
    case .translation(let translation):
      self[keyPath: documents].translations.append((translation, provenance))
    case .project(let project): projects.append((project, provenance))
    // Answers to an import stand beside what was imported, and say nothing about it.
    case .importMapping: break
    // About persons: never part of a catalog, which everybody may read.
    case .plan, .assessments: break
    case .plugin(let plugin): self[keyPath: documents].plugins.append((plugin, provenance))
    }
  }

  consuming func catalog() -> Catalog {
    own.sort()
    library.sort()
    findings += Self.clashes(own.structures, kind: "structure")
    findings += Self.clashes(own.frameworks, kind: "framework")
    findings += Self.clashes(own.translations, kind: "translation")
    projects.sort { $0.provenance.document.source.name < $1.provenance.document.source.name }
    findings += otherProjects

    let structures = own.structures.map { LinkedStructure($0.value, provenance: $0.provenance) }
    let shared = library.structures.map { LinkedStructure($0.value, provenance: $0.provenance) }
    let index = StructureIndex(structures + shared, broken: broken)
    let frameworks = resolve(own.frameworks + library.frameworks, structures: index)
    let ownFrameworks = frameworks.prefix(own.frameworks.count).compactMap(\.self)
    return Catalog(
      structures: structures, frameworks: ownFrameworks,
      translations: Self.linked(own.translations),
      plugins: own.plugins.map { LinkedPlugin(plugin: $0.value, provenance: $0.provenance) },
      library: Catalog.Library(
        structures: shared,
        frameworks: frameworks.dropFirst(own.frameworks.count).compactMap(\.self),
        translations: Self.linked(library.translations)),
      project: projects.first?.value ?? Project(),
      projectProvenance: projects.first?.provenance, findings: findings.sorted(), broken: broken,
      sources: sources, skippedFiles: skipped.sorted())
  }

  /// Links frameworks with all that they inherit; `nil` for those about which nothing can be said.
  private mutating func resolve(
    _ documents: [Versioned<Framework>], structures: StructureIndex
  ) -> [LinkedFramework?] {
    var resolver = FrameworkResolver(
      documents.map { FrameworkResolver.Written(framework: $0.value, provenance: $0.provenance) },
      structures: structures, broken: broken)
    let frameworks = resolver.resolveAll()
    findings += resolver.findings
    for (document, framework) in zip(documents, frameworks) where framework == nil {
      broken.insert(DocumentReader.Identity(kind: .framework, id: document.value.id))
    }
    let linked = Threads.map(frameworks, partLength: 4) { part in
      part.map { framework in framework.map { LinkedFramework($0, structures: structures) } }
    }.flatMap(\.self)
    // A conflict is the same for everything further down the line.
    var conflicts: Set<Finding> = []
    for case .conflict(let finding)? in linked.map(\.?.structureState) {
      if conflicts.insert(finding).inserted { findings.append(finding) }
    }
    return linked
  }

  /// Only one project can say how everything is checked; which one must not depend on order.
  private var otherProjects: [Finding] {
    guard let first = projects.first else { return [] }
    let place = first.provenance.place(of: Locus(.document))
    return projects.dropFirst().map { other in
      .unusedProject(at: other.provenance.place(of: Locus(.document)), used: place)
    }
  }

  private static func linked(_ translations: [Versioned<Translation>]) -> [LinkedTranslation] {
    translations.map { LinkedTranslation(translation: $0.value, provenance: $0.provenance) }
  }

  // MARK: - Order and clashes

  private static func sorted<Value: VersionedDocument>(
    _ documents: [Versioned<Value>]
  ) -> [Versioned<Value>] {
    documents.sorted { first, second in
      if first.value.id != second.value.id { return first.value.id < second.value.id }
      if first.value.version != second.value.version {
        return first.value.version < second.value.version
      }
      return first.provenance.document.source.name < second.provenance.document.source.name
    }
  }

  private static func clashes<Value: VersionedDocument>(
    _ documents: [Versioned<Value>], kind: String
  ) -> [Finding] {
    zip(documents, documents.dropFirst()).compactMap { first, second in
      guard first.value.id == second.value.id, first.value.version == second.value.version else {
        return nil
      }
      return .duplicateDocument(
        kind: kind, id: second.value.id, version: second.value.version,
        at: second.provenance.place(of: Locus(.document, attribute: "version")),
        other: first.provenance.place(of: Locus(.document, attribute: "version")))
    }
  }
}

extension Finding {
  fileprivate static func duplicateDocument(
    kind: String, id: Identifier, version: SemanticVersion, at place: Place, other: Place
  ) -> Finding {
    Finding(
      rule: LinkRule.duplicateDocument.id, severity: .error,
      message: "\(kind) '\(id)' \(version) is also in '\(other.file)'", place: place,
      notes: [Note("the other one", at: other)],
      help: ["give one of them another version or id, or leave one file out of the sources"])
  }

  fileprivate static func unusedProject(at place: Place, used: Place) -> Finding {
    Finding(
      rule: LinkRule.otherProject.id, severity: .note,
      message: "the settings of this project are not used; those of '\(used.file)' are",
      place: place, notes: [Note("the project whose settings count", at: used)],
      help: ["check one project at a time"])
  }
}
