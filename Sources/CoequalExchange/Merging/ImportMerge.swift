public import CoequalModel

/// Merges the documents of an import into the files that are there: a framework, and the structure that
/// came with it.
///
/// ```swift
/// let merge = ImportMerge(into: [file], mapping: mapping)
/// for part in merge.parts(of: result.documents) {
///   if case .merged(_, let result) = part { write(result.contents, to: result.source.name) }
/// }
/// ```
public struct ImportMerge: Sendable {
  private let files: [DocumentReader.Result]
  private let structures: [Structure]
  private let inherited: [Identifier: Framework]
  private let updates: Bool
  private let mapping: ImportMapping

  /// A merge into these files.
  ///
  /// - Parameters:
  ///   - files: What is there. One that cannot be read and may be meant stays as it is, and the findings
  ///     of its part say why.
  ///   - structures: Structures on which the frameworks in the files may stand, beside those in the
  ///     files themselves.
  ///   - inherited: For frameworks that extend others, what they inherit, by their own id.
  ///   - updates: Whether what the source says replaces what the files say.
  ///   - mapping: Answers to what nobody but the company can say.
  public init(
    into files: [DocumentReader.Result], structures: [Structure] = [],
    inherited: [Identifier: Framework] = [:], updates: Bool = false,
    mapping: ImportMapping = ImportMapping()
  ) {
    self.files = files
    self.structures = structures
    self.inherited = inherited
    self.updates = updates
    self.mapping = mapping
  }

  /// What becomes of one document of an import.
  public enum Part: Sendable {
    /// It was merged into a file, whose name is that of the source of the result.
    case merged(CoequalDocument, MergeResult)
    /// No file holds it yet.
    case new(CoequalDocument)
    /// It is a structure that nothing needs: the framework in the file stands on another one.
    case left(Structure)
  }

  /// What becomes of the documents of an import, in their order.
  ///
  /// A document belongs to the file that has its kind and id; or that was imported from the same source;
  /// or, for the only framework of the import, to the only file with a framework.
  public func parts(of documents: [CoequalDocument]) -> [Part] {
    let targets = documents.map { file(for: $0, among: documents) }
    // Structures first: they can give other names to grades, which frameworks then follow.
    var grades: [Identifier: [String: String]] = [:]
    var parts: [Int: Part] = [:]
    for (index, document) in documents.enumerated() {
      guard case .structure(let structure) = document else { continue }
      guard let file = targets[index] else {
        parts[index] =
          isNeeded(structure, by: documents, targets) ? .new(document) : .left(structure)
        continue
      }
      let result = Merge(into: file, options: MergeOptions(updates: updates, mapping: mapping))
        .result(of: document)
      grades[structure.id] = result.grades
      parts[index] = .merged(document, result)
    }
    for (index, document) in documents.enumerated() where parts[index] == nil {
      parts[index] = part(document, targets[index], documents, grades)
    }
    return documents.indices.compactMap { parts[$0] }
  }

  private func part(
    _ document: CoequalDocument, _ file: DocumentReader.Result?, _ documents: [CoequalDocument],
    _ grades: [Identifier: [String: String]]
  ) -> Part {
    guard let file else { return .new(document) }
    var options = MergeOptions(updates: updates, mapping: mapping)
    if case .framework(let imported) = document, case .framework(let existing)? = file.document {
      options.inherited = inherited[existing.id]
      let own = existing.structure ?? options.inherited?.structure
      options.structure = own.flatMap { structure($0.structure) }
      options.importedStructure = imported.structure.flatMap { reference in
        documents.compactMap(\.structure).first { $0.id == reference.structure }
      }
      options.grades = imported.structure.flatMap { grades[$0.structure] } ?? [:]
    }
    return .merged(document, Merge(into: file, options: options).result(of: document))
  }

  // MARK: - Which file

  private func file(
    for document: CoequalDocument, among documents: [CoequalDocument]
  ) -> DocumentReader.Result? {
    let candidates = files.filter { $0.document?.kind == document.kind }
    if let same = candidates.first(where: { $0.document?.header?.id == document.header?.id }) {
      return same
    }
    let records = document.importRecords.filter { $0.source != nil }
    let related = candidates.filter { file in
      file.document?.importRecords.contains { there in
        records.contains { $0.format == there.format && $0.source == there.source }
      } ?? false
    }
    if related.count == 1 { return related[0] }
    let isOnly = documents.filter { $0.kind == document.kind }.count == 1
    if document.kind == .framework, isOnly, candidates.count == 1 { return candidates[0] }
    return broken(like: document, isOnly: isOnly && candidates.isEmpty)
  }

  /// A file that cannot be read and may hold the document: to take it for nothing would lose it.
  private func broken(like document: CoequalDocument, isOnly: Bool) -> DocumentReader.Result? {
    let broken = files.filter { $0.document == nil && !$0.isForeign }
    return broken.first {
      $0.identity?.kind == document.kind && $0.identity?.id == document.header?.id
    }
      ?? broken.first {
        document.kind == .framework && isOnly
          && ($0.identity == nil || $0.identity?.kind == document.kind)
      }
  }

  /// Whether a structure that no file holds has to be written: a framework that is new stands on it, or
  /// one that is there.
  private func isNeeded(
    _ structure: Structure, by documents: [CoequalDocument], _ targets: [DocumentReader.Result?]
  ) -> Bool {
    let users = zip(documents, targets).compactMap { document, file -> StructureReference? in
      guard case .framework(let framework) = document,
        framework.structure?.structure == structure.id
      else { return nil }
      guard case .framework(let existing)? = file?.document else { return framework.structure }
      return existing.structure ?? inherited[existing.id]?.structure ?? framework.structure
    }
    return users.isEmpty || users.contains { $0.structure == structure.id }
  }

  private func structure(_ id: Identifier) -> Structure? {
    (files.compactMap { $0.document?.structure } + structures).filter { $0.id == id }
      .max { $0.version < $1.version }
  }
}

extension CoequalDocument {
  fileprivate var structure: Structure? {
    guard case .structure(let structure) = self else { return nil }
    return structure
  }
}
