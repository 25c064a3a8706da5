public import CoequalModel

extension ImportDraft {
  /// Adds a document that is finished.
  ///
  /// Its ids may be used again in documents that come after it, and the source ids that were noted so
  /// far belong to it where it holds what they are for. An importer that makes a single framework can
  /// also append to ``documents``.
  public mutating func add(_ document: CoequalDocument) {
    documents.append(document)
    guard let things = Things(of: document) else { return }
    claim(for: document, things)
    release(things.ids)
  }

  /// The documents, each with a record of what in it has a name in the source.
  ///
  /// A source id whose thing is in none of the documents goes to the first framework, so that it is
  /// not lost.
  func documentsWithRecords(
    format: Identifier, source: String?
  ) -> [CoequalDocument] {
    var draft = self
    let things = documents.map { Things(of: $0) }
    for (document, things) in zip(documents, things) {
      if let things { draft.claim(for: document, things) }
    }
    if let first = documents.first(where: { $0.kind == .framework }) ?? documents.first {
      draft.claimAll(for: first)
    }
    return zip(documents, things).map { document, things in
      guard document.kind == .framework || document.kind == .structure else { return document }
      var document = document
      let items = (draft.claimed[Claim(document)] ?? []).map { item in
        ImportRecord.Item(target: item.target, id: item.id, seen: things?.sums[item.target])
      }
      document.note(ImportRecord(format: format, source: source, items: items))
      return document
    }
  }

  private mutating func claim(for document: CoequalDocument, _ things: Things) {
    let id = document.kind == .framework ? document.header?.id : nil
    let isOf = { (item: SourceID) in
      things.holds(item.target) && (id == nil || item.document == nil || item.document == id)
    }
    claimed[Claim(document), default: []] += unclaimed.filter(isOf)
    unclaimed = unclaimed.filter { !isOf($0) }
  }

  private mutating func claimAll(for document: CoequalDocument) {
    claimed[Claim(document), default: []] += unclaimed
    unclaimed = []
  }

  /// Names a document among those of a draft.
  struct Claim: Hashable, Sendable {
    private let kind: DocumentKind
    private let id: Identifier?

    init(_ document: CoequalDocument) {
      kind = document.kind
      id = document.header?.id
    }
  }
}

/// The elements of a document that have an id.
private struct Things {
  /// By name and id, such as `role/senior`.
  private(set) var sums: [String: String] = [:]
  /// Their ids, without that of the document.
  private(set) var ids: Set<String> = []

  init?(of document: CoequalDocument) {
    guard let root = document.element else { return nil }
    add(root)
    for child in root.children { addIDs(of: child) }
  }

  func holds(_ target: String) -> Bool {
    let steps = target.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    return sums[steps.prefix(2).joined(separator: "/")] != nil
  }

  private mutating func add(_ element: RawElement) {
    if let id = element["id"] { sums["\(element.name.rawValue)/\(id)"] = element.contentSum }
    for child in element.children { add(child) }
  }

  private mutating func addIDs(of element: RawElement) {
    if let id = element["id"] { ids.insert(id) }
    for child in element.children { addIDs(of: child) }
  }
}

extension ImportSource {
  /// The name of the file, or of the folder that holds all files, without the folders around it.
  public var lastName: String? {
    if files.count == 1 { return files[0].lastName.isEmpty ? nil : String(files[0].lastName) }
    let folders = files.map { $0.name.split(separator: "/").dropLast() }
    guard var common = folders.first else { return nil }
    for folder in folders {
      let shared = zip(common, folder).prefix { $0 == $1 }.count
      common = common.prefix(shared)
    }
    return common.last.map(String.init)
  }
}
