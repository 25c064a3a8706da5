import CoequalModel
import Markup

/// Writes down in the file where its things came from, when everything else is written.
struct RecordWriting {
  private let records: MergedRecords
  private let plan: MergePlan
  private let targets: [String: MergedTarget]

  init(_ records: MergedRecords, plan: MergePlan, targets: [String: MergedTarget]) {
    self.records = records
    self.plan = plan
    self.targets = targets
  }

  /// The file with the record, and where counted texts are in it.
  struct Written {
    let source: SourceText
    fileprivate let texts: CountedTexts

    /// The additions with the numbers that texts have in the file.
    func numbered(_ additions: [MergeResult.Addition]) -> [MergeResult.Addition] {
      additions.map { addition in
        var addition = addition
        addition.target = texts.numbered(addition.target, addition.text) ?? addition.target
        return addition
      }
    }
  }

  /// What kept a file from being written.
  struct Failure: Error {}

  /// - Throws: When what was merged is no document any more, which would be a mistake of ours.
  func written(into source: SourceText, before file: MergedFile) throws -> Written {
    let merged = try Self.read(source)
    let texts = CountedTexts(merged.root.element)
    let textsBefore = CountedTexts(file.provenance.placedRoot.element)
    var editor = FileEditor(merged.provenance.document)
    let extra = merged.root.children.first { $0.element.name == .extra }
    var added: [ForeignElement] = []
    for record in records.imported {
      let new = updated(record, in: merged.root, texts, before: textsBefore)
      let earlier = records.earlier(record)
      if new == earlier { continue }
      let nodes = extra.map { Self.elements(in: $0.node, of: editor.document) } ?? []
      let old = zip(extra?.element.foreign ?? [], nodes).first { element, _ in
        earlier != nil && ImportRecord(element) == earlier
      }
      if let old {
        editor.replace(old.1, by: new.element)
      } else if let extra {
        editor.insert(new.element, into: extra.node, after: nodes.last)
      } else {
        added.append(new.element)
      }
    }
    if !added.isEmpty, Self.hasExtra(merged.root) {
      var element = RawElement(.extra)
      element.foreign = added
      editor.insert(element, into: .root, after: merged.root.children.last?.node)
    }
    let result = try editor.applied()
    return Written(source: try Self.read(result).provenance.document.source, texts: texts)
  }

  private static func read(
    _ source: SourceText
  ) throws -> (root: PlacedElement, provenance: Provenance) {
    let result = DocumentReader.read(name: source.name, contents: source.encoded())
    guard let provenance = result.provenance else { throw Failure() }
    return (provenance.placedRoot, provenance)
  }

  private static func elements(in node: NodeID, of document: Document) -> [NodeID] {
    document.children(of: node).filter { document.kind(of: $0) == .element }
  }

  private static func hasExtra(_ root: PlacedElement) -> Bool {
    Format.declarations[root.element.name]?.children.contains { $0.name == .extra } ?? false
  }

  // MARK: - Items

  /// The record of the import with the addresses of the file, and with what the source has no more.
  private func updated(
    _ record: ImportRecord, in root: PlacedElement, _ texts: CountedTexts,
    before textsBefore: CountedTexts
  ) -> ImportRecord {
    let before = records.targetsBefore(of: record)
    let items = record.items.compactMap { item -> ImportRecord.Item? in
      guard let target = target(of: item, before: before(item), root, texts) else { return nil }
      return ImportRecord.Item(target: target, id: item.id, seen: item.seen)
    }
    let things = ExistingIndex(root, inherited: nil)
    let missing = records.missing(from: record).filter { item in
      things.holds(item.target.split(separator: "/").prefix(2).joined(separator: "/"))
    }.map { item in
      // What was added in front of a text has moved it on.
      var item = item
      let text = textsBefore.text(at: item.target)
      item.target = text.flatMap { texts.numbered(item.target, $0) } ?? item.target
      return item
    }
    return ImportRecord(format: record.format, source: record.source, items: items + missing)
  }

  /// Where the thing of an item is in the file; `nil` where it is not merged and was never there.
  private func target(
    of item: ImportRecord.Item, before: String?, _ root: PlacedElement, _ texts: CountedTexts
  ) -> String? {
    // The document itself, or something that no element is known for.
    guard let target = targets[item.target] else {
      let steps = item.target.split(separator: "/", maxSplits: 2).map(String.init)
      if steps.count == 2, let name = ElementName(rawValue: steps[0]) {
        if name == root.element.name { return "\(name.rawValue)/\(root.element["id"] ?? steps[1])" }
        if Format.declarations[name]?.key == .document { return before }
      }
      if steps.count > 2, let holder = targets["\(steps[0])/\(steps[1])"] {
        return "\(holder.address)/\(steps[2])"
      }
      return before ?? item.target
    }
    if target.isGone { return target.group ?? before }
    guard let group = target.group else { return target.address }
    return texts.numbered(group: group, target.text) ?? group
  }
}

/// The texts of a document that are told apart only by their order.
private struct CountedTexts {
  private var texts: [String: [String]] = [:]

  init(_ root: RawElement) {
    add(root, address: "")
  }

  private mutating func add(_ element: RawElement, address: String) {
    var ordinals: [String: Int] = [:]
    for child in element.children {
      let inner = child.address(within: address, &ordinals)
      if let group = child.group(of: inner) { texts[group, default: []].append(child.text) }
      add(child, address: inner)
    }
  }

  /// What the text at an address says.
  func text(at address: String) -> String? {
    guard let slash = address.lastIndex(of: "/"),
      let number = Int(address[address.index(after: slash)...]),
      let group = texts[String(address[..<slash])], group.indices.contains(number - 1)
    else { return nil }
    return group[number - 1]
  }

  /// The address of a text among those of a group.
  func numbered(group: String, _ text: String) -> String? {
    texts[group]?.firstIndex(of: text).map { "\(group)/\($0 + 1)" }
  }

  /// The same for an address with another number at its end.
  func numbered(_ address: String, _ text: String) -> String? {
    guard let slash = address.lastIndex(of: "/"),
      Int(address[address.index(after: slash)...]) != nil
    else { return nil }
    return numbered(group: String(address[..<slash]), text)
  }
}
