import CoequalModel
import Markup

/// Goes through what is imported and what is there side by side, by the declarations of the format: adds
/// what is new to the file, and notes what is different.
///
/// No part of the format has code of its own here but what differs in kind: texts without names, and
/// content of other tools.
struct ElementMerger {
  private let plan: MergePlan
  private let records: MergedRecords
  private let updates: Bool
  private(set) var editor: FileEditor
  private(set) var added: [MergeResult.Addition] = []
  private(set) var updated: [MergeResult.Difference] = []
  private(set) var kept: [MergeResult.Difference] = []
  /// Where a part of the import is in the file, by its address in the import.
  private(set) var targets: [String: MergedTarget] = [:]

  init(_ plan: MergePlan, records: MergedRecords, updates: Bool, editing document: Document) {
    self.plan = plan
    self.records = records
    self.updates = updates
    editor = FileEditor(document)
  }

  /// What surrounds the parts that are looked at.
  struct Surroundings {
    /// Such as `role/senior`, as in the file.
    var address: String
    /// The thing around it, such as `track/expert`.
    var holder: String?
    /// Whether what is not in the file is new; otherwise somebody took it out.
    var mayAdd: Bool
  }

  /// Merges a document into the one that is there.
  mutating func merge(_ root: ImportedPart, into existing: PlacedElement) {
    let around = Surroundings(address: "", holder: nil, mayAdd: true)
    mergeAttributes(of: root, into: existing, around, without: Self.headerAttributes)
    mergeChildren(of: root, into: existing, around)
  }

  /// What a document says of itself is its own affair.
  private static let headerAttributes: Set<String> = [
    "format", "id", "version", "xml:lang", "status", "valid-from", "valid-until", "family",
  ]

  private mutating func merge(
    _ part: ImportedPart, into existing: PlacedElement, _ around: Surroundings
  ) {
    switch Format.declarations[part.name]?.content {
    case .foreign: mergeForeign(part, existing, around)
    case .text:
      mergeAttributes(of: part, into: existing, around)
      mergeText(of: part, into: existing, around)
    case .children, .empty, nil:
      mergeAttributes(of: part, into: existing, around)
      mergeChildren(of: part, into: existing, around)
    }
  }

  // MARK: - Attributes and texts

  private mutating func mergeAttributes(
    of part: ImportedPart, into existing: PlacedElement, _ around: Surroundings,
    without hidden: Set<String> = []
  ) {
    guard let declaration = Format.declarations[part.name] else { return }
    let keys = declaration.key.attributes
    for attribute in declaration.attributes
    where !keys.contains(attribute.name) && !hidden.contains(attribute.name) {
      guard let value = part.element[attribute.name] else { continue }
      var there = existing.element[attribute.name]
      if case .defaulted(let standard) = attribute.presence { there = there ?? standard }
      if there == value { continue }
      let target = around.address.isEmpty ? attribute.name : "\(around.address)/\(attribute.name)"
      let range = document.attributeRange(attribute.name, of: existing.node)?.value
      if there == nil, around.mayAdd {
        added.append(MergeResult.Addition(target: target, text: value))
        editor.set(attribute.name, to: value, of: existing.node)
      } else if differ(target, there, value, at: range ?? document.nameRange(of: existing.node)) {
        editor.set(attribute.name, to: value, of: existing.node)
      }
    }
  }

  private mutating func mergeText(
    of part: ImportedPart, into existing: PlacedElement, _ around: Surroundings
  ) {
    guard part.element.text != existing.element.text else { return }
    let place = document.nameRange(of: existing.node)
    if differ(around.address, existing.element.text, part.element.text, at: place) {
      editor.setText(part.element.text, of: existing.node)
    }
  }

  /// Nobody but the tool that it belongs to can tell what is new in it.
  private mutating func mergeForeign(
    _ part: ImportedPart, _ existing: PlacedElement, _ around: Surroundings
  ) {
    let (own, there) = (part.element.foreign, existing.element.foreign)
    if own == there { return }
    kept.append(
      MergeResult.Difference(
        target: around.address, existing: Self.words(there), imported: Self.words(own),
        place: place(document.nameRange(of: existing.node))))
  }

  private static func words(_ elements: [ForeignElement]) -> String {
    elements.map { $0.xml() }.joined(separator: " ").collapsed
  }

  /// Notes a difference, and says whether the source's side counts.
  private mutating func differ(
    _ target: String, _ existing: String?, _ imported: String, at range: Range<Int>
  ) -> Bool {
    let difference = MergeResult.Difference(
      target: target, existing: existing, imported: imported, place: place(range))
    if updates {
      updated.append(difference)
    } else {
      kept.append(difference)
    }
    return updates
  }

  // MARK: - Children

  private mutating func mergeChildren(
    of part: ImportedPart, into existing: PlacedElement, _ around: Surroundings
  ) {
    guard let declaration = Format.declarations[part.name] else { return }
    let children = part.children.filter { !isOwnAffair($0, of: part, existing) }
    var matches = ChildMatching(
      children, of: existing, plan: plan, records: records, address: around.address)
    matches.findPlaces(declaration)
    for (index, child) in children.enumerated() {
      merge(child, as: matches[index], into: existing, around)
    }
  }

  /// What stands on which structure, and what a framework inherits, is no matter of an import; the
  /// record of the import has a place of its own.
  private func isOwnAffair(
    _ child: ImportedPart, of part: ImportedPart, _ existing: PlacedElement
  ) -> Bool {
    guard part.number == 0 else { return false }
    switch child.name {
    case .extends, .extra: return true
    case .uses: return existing.element.children.contains { [.uses, .extends].contains($0.name) }
    default: return false
    }
  }

  private mutating func merge(
    _ child: ImportedPart, as match: ChildMatch, into parent: PlacedElement,
    _ around: Surroundings
  ) {
    var inner = around
    inner.address = match.address
    setTarget(of: child, MergedTarget(match, text: match.textInFile(child)))
    switch match.kind {
    case .element(let existing):
      if child.isThing {
        inner.holder = match.address
        inner.mayAdd = updates || !records.isUnchanged(child)
      }
      merge(child, into: existing, inner)
    case .elsewhere(let thing):
      noteMove(of: child, match, from: thing.holder, to: around.holder)
      inner.holder = match.address
      inner.mayAdd = updates || !records.isUnchanged(child)
      merge(child, into: thing.element, inner)
    case .new where around.mayAdd || child.isThing, .gone where updates && !child.isThing:
      insert(match.named(child), as: match, into: parent, around)
    case .new, .gone:
      noteGone(child, at: match, in: parent)
      mergeThings(in: child, around)
    case .left:
      setTarget(of: child, nil)
      mergeThings(in: child, around)
    }
  }

  private mutating func noteMove(
    of child: ImportedPart, _ match: ChildMatch, from holder: String?, to wanted: String?
  ) {
    guard case .elsewhere(let thing) = match.kind, let holder, let wanted, holder != wanted else {
      return
    }
    kept.append(
      MergeResult.Difference(
        target: match.address, existing: "in \(holder)", imported: "in \(wanted)",
        place: place(document.nameRange(of: thing.element.node))))
  }

  /// Notes what somebody took out: of a list that is gone, all that was in it.
  private mutating func noteGone(
    _ child: ImportedPart, at match: ChildMatch, in parent: PlacedElement
  ) {
    var target = MergedTarget(match, text: match.textInFile(child))
    target.isGone = true
    setTarget(of: child, target)
    guard child.isList else {
      kept.append(
        MergeResult.Difference(
          target: match.address, existing: nil, imported: child.whole().words,
          place: place(document.nameRange(of: parent.node))))
      return
    }
    var ordinals: [String: Int] = [:]
    for member in child.children where !member.isThing {
      let address = member.element.address(within: match.address, &ordinals)
      noteGone(member, at: ChildMatch(kind: .gone, address: address), in: parent)
    }
  }

  // MARK: - Adding

  private mutating func insert(
    _ child: ImportedPart, as match: ChildMatch, into parent: PlacedElement,
    _ around: Surroundings
  ) {
    let plan = plan
    let element = child.whole { part in
      !part.isThing || plan.isNew(part)
    }
    // A list that would be empty holds only things that are somewhere else.
    if child.isList, element.children.isEmpty {
      mergeThings(in: child, around)
      return
    }
    editor.insert(element, into: parent.node, after: match.sibling)
    noteAdded(child, match.address)
    mergeThings(in: child, around)
  }

  /// Notes what was added: each thing and each member of a list by itself, anything else with all that
  /// is in it.
  private mutating func noteAdded(_ part: ImportedPart, _ address: String) {
    if !part.isList {
      added.append(MergeResult.Addition(target: address, text: part.whole().words))
    }
    noteInside(part, address, isList: part.isList)
  }

  private mutating func noteInside(_ part: ImportedPart, _ address: String, isList: Bool) {
    var ordinals: [String: Int] = [:]
    for child in part.children {
      let inner = child.element.address(within: address, &ordinals)
      if child.isThing, !plan.isNew(child) { continue }
      setTarget(
        of: child,
        MergedTarget(
          address: inner, group: child.element.group(of: inner), text: child.element.text))
      if isList || child.isThing {
        noteAdded(child, inner)
      } else {
        noteInside(child, inner, isList: false)
      }
    }
  }

  /// Notes where a part is in the file, under both names that a record may have for it.
  private mutating func setTarget(of part: ImportedPart, _ target: MergedTarget?) {
    // A list has the address of what it stands in.
    if part.isList { return }
    targets[part.address] = target
    guard let heading = part.heading, heading != part.address else { return }
    var short = target
    let id = target?.address.split(separator: "/").last ?? ""
    short?.address = "\(part.name.rawValue)/\(id)"
    targets[heading] = short
  }

  /// Merges the things inside something that is not merged itself, as far as they are in the file.
  private mutating func mergeThings(in part: ImportedPart, _ around: Surroundings) {
    for child in part.children {
      if child.isThing, case .there(let thing) = plan[child] {
        let id = thing.element.element["id"] ?? ""
        let match = ChildMatch(
          kind: .elsewhere(thing), address: "\(child.name.rawValue)/\(id)", sibling: nil)
        merge(child, as: match, into: thing.element, around)
      } else {
        mergeThings(in: child, around)
      }
    }
  }

  // MARK: - Places

  private var document: Document { editor.document }

  private func place(_ range: Range<Int>) -> Place {
    Place(file: document.source.name, range: range)
  }
}

/// Where a part of an import is in the file after the merge.
struct MergedTarget {
  var address: String
  /// The address without the number among the texts that share a key; `nil` for what is not counted.
  var group: String?
  /// What the text in the file says, to count it by.
  var text: String
  /// Whether somebody took it out of the file.
  var isGone = false
}

extension MergedTarget {
  init(_ match: ChildMatch, text: String) {
    self.init(address: match.address, group: match.group, text: text)
  }
}
