import CoequalModel

/// What earlier imports wrote down about a file, beside what the import that is merged says.
struct MergedRecords {
  private let existing: [ImportRecord]
  let imported: [ImportRecord]
  /// What the source calls the things of the import, by address.
  private var ids: [String: [String]] = [:]
  private var sums: [String: String] = [:]
  /// What is known of the source's names in the file, by kind and name.
  private var known: [Name: [ImportRecord.Item]] = [:]
  /// The source's names for the things of the file, by address.
  private var names: [String: Set<String>] = [:]

  /// A name of the source, and what kind of thing it is for.
  private struct Name: Hashable {
    let kind: String
    let id: String

    init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }

    init(_ item: ImportRecord.Item) {
      self.init(kind: MergedRecords.kind(of: item.target), id: item.id)
    }
  }

  init(existing: [ImportRecord], imported: [ImportRecord]) {
    self.existing = existing
    self.imported = imported
    for item in imported.flatMap(\.items) {
      ids[item.target, default: []].append(item.id)
      if let sum = item.seen { sums[item.target] = sum }
    }
    let formats = Set(imported.map(\.format))
    // Names of another format mean something else.
    for item in existing.filter({ formats.contains($0.format) }).flatMap(\.items) {
      known[Name(item), default: []].append(item)
      names[item.target, default: []].insert(item.id)
    }
  }

  /// What sort of thing an address is about: `role/senior` is a `role`,
  /// `competency/design/expects/high/1` is one of `competency/expects`.
  static func kind(of address: String) -> String {
    let steps = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return steps.count > 2 ? "\(steps[0])/\(steps[2])" : String(steps.first ?? "")
  }

  /// The name that the source has for a part; `nil` where none is known.
  func sourceIDs(of part: ImportedPart) -> [String] {
    let heading = part.heading ?? part.address
    return (ids[part.address] ?? []) + (heading == part.address ? [] : ids[heading] ?? [])
  }

  /// Where in the file the thing was that the source calls so.
  func places(of part: ImportedPart) -> [String] {
    let kinds = Set([part.address, part.heading ?? part.address].map(Self.kind))
    return sourceIDs(of: part).flatMap { id in
      kinds.flatMap { known[Name(kind: $0, id: id)] ?? [] }.map(\.target)
    }
  }

  /// What the source calls a thing of the file, as far as earlier imports of the format know.
  func names(at address: String) -> Set<String> { names[address] ?? [] }

  /// Whether a thing of the source is as it was in the last import.
  func isUnchanged(_ part: ImportedPart) -> Bool {
    guard let heading = part.heading, let sum = sums[heading] else { return false }
    let before = sourceIDs(of: part).flatMap { id in
      known[Name(kind: part.name.rawValue, id: id)] ?? []
    }
    return before.contains { $0.seen == sum }
  }

  // MARK: - What comes after

  /// The earlier record of the source of a record: that of the same name, or else the only one of its
  /// format when it knows some of the same things; then the source was renamed.
  func earlier(_ record: ImportRecord) -> ImportRecord? {
    let candidates = existing.filter { $0.format == record.format }
    if let same = candidates.first(where: { $0.source == record.source }) { return same }
    guard candidates.count == 1, let only = candidates.first else { return nil }
    let names = Set(record.items.map { Name($0) })
    return only.items.contains { names.contains(Name($0)) } ? only : nil
  }

  /// Where the things of a record were in the file before, by what the source calls them.
  func targetsBefore(of record: ImportRecord) -> (ImportRecord.Item) -> String? {
    let targets = Dictionary(
      (earlier(record)?.items ?? []).map { (Name($0), $0.target) },
      uniquingKeysWith: { first, _ in first })
    return { targets[Name($0)] }
  }

  /// The items of the earlier record whose names the source does not have any more.
  func missing(from record: ImportRecord) -> [ImportRecord.Item] {
    let names = Set(record.items.map { Name($0) })
    return earlier(record)?.items.filter { !names.contains(Name($0)) } ?? []
  }
}
