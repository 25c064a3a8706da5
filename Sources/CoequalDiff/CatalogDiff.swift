import CoequalModel
public import CoequalRegistry

/// What is different between two catalogs: what it means for people, and which versions it deserves.
///
/// ```swift
/// let difference = CatalogDiff(from: before, to: now)
/// for document in difference.documents where !document.isVersionEnough {
///   print("\(document.title) deserves \(document.bump)")
/// }
/// ```
///
/// Frameworks are compared with all that they inherit, so a change of a base shows in each framework to
/// which it matters. How files are laid out makes no difference, nor does the order in which they were
/// found. Takes time in proportion to the size of both catalogs.
public struct CatalogDiff: Hashable, Sendable {
  /// The documents of either side: structures first, then frameworks and translations, each by id.
  public let documents: [DocumentDiff]

  /// Compares what is the project's own on both sides; what comes along from the library is seen in what
  /// inherits it.
  ///
  /// A document that a broken file may hold is taken for neither new nor gone.
  public init(from old: Catalog, to new: Catalog) {
    let structures = Self.documents(
      old.structures, new.structures, .structure, (old, new), header: \.structure.header,
      title: \.structure.title,
      words: Words.of(structure:)
    ) { StructureComparison($0, $1).changes() }
    let frameworks = Self.documents(
      old.frameworks, new.frameworks, .framework, (old, new), header: \.framework.header,
      title: \.framework.title,
      words: Words.of(framework:)
    ) { FrameworkComparison($0, $1).changes() }
    let translations = Self.documents(
      old.translations, new.translations, .translation, (old, new),
      header: \.translation.header,
      title: { "\($0.translation.of) in '\($0.translation.header.language)'" },
      words: { _ in [] }
    ) { TranslationComparison($0, $1).changes() }
    documents = structures + frameworks + translations
  }

  /// The greatest change of all documents.
  public var bump: VersionBump { documents.map(\.bump).max() ?? .none }

  /// Whether every declared version says as much as its document deserves.
  public var areVersionsEnough: Bool { documents.allSatisfy(\.isVersionEnough) }

  private static func documents<Document>(
    _ old: [Document], _ new: [Document], _ kind: DocumentKind,
    _ catalogs: (old: Catalog, new: Catalog), header: (Document) -> DocumentHeader,
    title: (Document) -> String, words: (Document) -> Set<String>,
    compare: (Document, Document) -> [Change]
  ) -> [DocumentDiff] {
    // Several versions of one document may stand side by side: those that did not change first, then
    // the highest of each side.
    let same = Matching(
      old, new, key: { "\(header($0).id) \(header($0).version)" }, content: { _ in 0 },
      words: { _ in [] })
    let rest = (same.removed.reversed().map { old[$0] }, same.added.reversed().map { new[$0] })
    let matching = Matching(
      rest.0, rest.1, key: { header($0).id }, content: words, words: words)
    let pairs =
      same.pairs.map { (old[$0.old], new[$0.new]) }
      + matching.pairs.map { (rest.0[$0.old], rest.1[$0.new]) }
    var diffs = pairs.map { before, now in
      DocumentDiff(
        kind: kind, title: title(now), old: header(before), new: header(now),
        changes: compare(before, now))
    }
    for index in matching.added {
      let document = rest.1[index]
      if catalogs.old.broken.mayHold(kind, header(document).id) { continue }
      diffs.append(
        DocumentDiff(
          kind: kind, title: title(document), old: nil, new: header(document), changes: []))
    }
    for index in matching.removed {
      let document = rest.0[index]
      if catalogs.new.broken.mayHold(kind, header(document).id) { continue }
      diffs.append(
        DocumentDiff(
          kind: kind, title: title(document), old: header(document), new: nil, changes: []))
    }
    return diffs.sorted { first, second in
      guard let one = first.new ?? first.old, let other = second.new ?? second.old else {
        return false
      }
      return one.id != other.id ? one.id < other.id : one.version < other.version
    }
  }
}
