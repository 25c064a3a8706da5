import CoequalModel
import Markup

/// Puts documents that were read into order, finds clashes, and links what refers to what.
struct CatalogBuilder {
  private var structures: [(value: Structure, provenance: Provenance)] = []
  private var frameworks: [(value: Framework, provenance: Provenance)] = []
  private var translations: [(value: Translation, provenance: Provenance)] = []
  private var projects: [(value: Project, provenance: Provenance)] = []
  private var findings: [Finding]
  private var sources: [String: SourceText] = [:]
  private var skipped: [String] = []
  private var broken = BrokenDocuments()

  init(results: [Registry.Read], projects: [DocumentReader.Result], findings: [Finding]) {
    self.findings = findings
    // What is not there to be read may hold any document.
    if findings.contains(where: { $0.severity == .error }) { broken.insert(nil) }
    for result in projects { add(Registry.Read(result: result, isNamed: true)) }
    for result in results { add(result) }
  }

  /// Adds findings that say nothing about whether documents are there.
  mutating func report(_ findings: [Finding]) { self.findings += findings }

  private mutating func add(_ read: Registry.Read) {
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
    case .structure(let structure): structures.append((structure, provenance))
    case .framework(let framework): frameworks.append((framework, provenance))
    case .translation(let translation): translations.append((translation, provenance))
    case .project(let project): projects.append((project, provenance))
    }
  }

  consuming func catalog() -> Catalog {
    structures = Self.sorted(structures)
    frameworks = Self.sorted(frameworks)
    translations = Self.sorted(translations)
    findings += Self.clashes(structures, kind: "structure")
    findings += Self.clashes(frameworks, kind: "framework")
    findings += Self.clashes(translations, kind: "translation")
    projects.sort { $0.provenance.document.source.name < $1.provenance.document.source.name }
    findings += otherProjects
    let structures = structures.map { LinkedStructure($0.value, provenance: $0.provenance) }
    let linked = frameworks.map { link($0.value, $0.provenance, structures) }
    return Catalog(
      structures: structures, frameworks: linked,
      translations: translations.map {
        LinkedTranslation(translation: $0.value, provenance: $0.provenance)
      },
      project: projects.first?.value ?? Project(),
      projectProvenance: projects.first?.provenance, findings: findings.sorted(), broken: broken,
      sources: sources, skippedFiles: skipped.sorted())
  }

  /// Only one project can say how everything is checked; which one must not depend on order.
  private var otherProjects: [Finding] {
    guard let first = projects.first else { return [] }
    let place = first.provenance.place(of: Locus(.document))
    return projects.dropFirst().map { other in
      .unusedProject(at: other.provenance.place(of: Locus(.document)), used: place)
    }
  }

  private func link(
    _ framework: Framework, _ provenance: Provenance, _ structures: [LinkedStructure]
  ) -> LinkedFramework {
    guard let reference = framework.structure else {
      return LinkedFramework(framework, provenance: provenance, structure: nil, state: .notNamed)
    }
    let candidates = structures.filter { $0.structure.id == reference.structure }
    let highest = reference.version.highest(of: candidates.map(\.structure.version))
    if let structure = candidates.first(where: { $0.structure.version == highest }) {
      return LinkedFramework(framework, provenance: provenance, structure: structure, state: .found)
    }
    let isBroken = broken.mayHold(.structure, reference.structure)
    return LinkedFramework(
      framework, provenance: provenance, structure: nil,
      state: isBroken ? .broken : .missing(versions: candidates.map(\.structure.version)))
  }

  // MARK: - Order and clashes

  private typealias Versioned<Value> = (value: Value, provenance: Provenance)

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
