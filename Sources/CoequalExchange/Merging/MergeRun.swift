import CoequalModel
import Markup

/// One merge, step by step.
struct MergeRun {
  private let file: MergedFile
  private let imported: CoequalDocument
  private let options: MergeOptions
  private let records: MergedRecords
  private let existing: PlacedElement
  private let index: ExistingIndex
  private var root: ImportedPart
  private var plan: MergePlan
  private var outcome: MergeResult
  /// By kind, the ids of the import whose things will not be in the file.
  private var absent: [ElementName: Set<String>] = [:]

  init(
    _ file: MergedFile, _ imported: CoequalDocument, _ element: RawElement,
    _ options: MergeOptions
  ) {
    self.file = file
    self.imported = imported
    self.options = options
    records = MergedRecords(existing: file.document.importRecords, imported: imported.importRecords)
    existing = file.provenance.placedRoot
    index = ExistingIndex(existing, inherited: options.inherited)
    root = ImportedPart(element)
    plan = MergePlan(root, into: index, records: records, updates: options.updates)
    outcome = MergeResult(source: file.source, isChanged: false)
  }

  mutating func result() -> MergeResult {
    matchGrades()
    leaveOut()
    var rewriting = ReferenceRewriting(plan, absent: absent)
    root = rewriting.rewritten(root) ?? root
    reportDropped(rewriting.dropped)
    leaveInherited()
    var merger = ElementMerger(
      plan, records: records, updates: options.updates, editing: file.provenance.document)
    merger.merge(root, into: existing)
    outcome.added = merger.added
    outcome.updated = merger.updated
    outcome.kept = merger.kept
    outcome.grades = plan.ids[.grade] ?? [:]
    noteMissing()
    do {
      let merged = try merger.editor.applied()
      let recorded = try RecordWriting(records, plan: plan, targets: merger.targets)
        .written(into: merged, before: file)
      outcome.added = recorded.numbered(outcome.added)
      outcome.source = recorded.source
      outcome.isChanged = recorded.source.bytes != file.source.bytes
    } catch {
      // Whatever the reason, a file that cannot be read is worse than one that lacks something.
      outcome = MergeResult(
        source: file.source, isChanged: false, findings: [.broken(at: file.place)])
    }
    return outcome
  }

  // MARK: - Grades

  /// Gives roles of the source the grades of the company, where the framework in the file stands on a
  /// structure of its own.
  private mutating func matchGrades() {
    guard case .framework(let own) = file.document, case .framework(let other) = imported,
      let structure = own.structure ?? options.inherited?.structure,
      let foreign = other.structure
    else { return }
    if structure.structure == foreign.structure {
      root = Self.regraded(root) { options.grades[$0] ?? $0 }
      return
    }
    var needed: [String] = []
    var pairs: [(source: String, company: String)] = []
    root.forEach { part in
      guard part.name == .role, let grade = part.element["grade"] else { return }
      switch plan[part] {
      case .new: needed.append(grade)
      case .there(let thing): pairs.append((grade, thing.element.element["grade"] ?? ""))
      default: break
      }
    }
    var matching = GradeMatching(own, other, options)
    matching.match(needed, knowing: pairs)
    outcome.questions = matching.questions
    outcome.guesses = matching.guesses
    outcome.findings += matching.findings
    root.forEach { part in
      guard part.name == .role, case .new = plan[part], let grade = part.element["grade"],
        matching.grades[grade] == nil
      else { return }
      plan.leave(part)
    }
    root = Self.regraded(root) { matching.grades[$0] }
  }

  /// A grade of which nothing is known is not compared with that of the company.
  private static func regraded(
    _ part: ImportedPart, _ name: (String) -> String?
  ) -> ImportedPart {
    var part = part
    let attribute = part.name == .role ? "grade" : "dual-until"
    if part.name == .role || part.name == .track, let grade = part.element[attribute] {
      part.element[attribute] = name(grade)
    }
    part.children = part.children.map { regraded($0, name) }
    return part
  }

  // MARK: - What is not merged

  private mutating func leaveOut() {
    let leftScales = leftScales
    root.forEach { part in
      guard part.isThing, let id = part.element["id"] else { return }
      switch plan[part] {
      case .gone, .left: absent[part.name, default: []].insert(id)
      case .inherited: break
      case .there(let thing):
        guard part.name == .competency, isOnOtherScale(part, thing, left: leftScales)
        else { break }
        absent[.competency, default: []].insert(id)
        outcome.findings.append(differentScale(part, thing))
        plan.leave(part)
      case .new: break
      }
    }
    for part in plan.repeated {
      outcome.findings.append(.repeated(part.heading ?? part.address, at: file.place))
    }
    // Something of the same id may be there all the same.
    root.forEach { part in
      guard part.isThing, let id = part.element["id"] else { return }
      switch plan[part] {
      case .new, .there: absent[part.name]?.remove(id)
      default: break
      }
    }
  }

  /// Takes out what the file inherits: it would be declared a second time.
  private mutating func leaveInherited() {
    if index.inherited.isEmpty { return }
    var inherited: [String] = []
    root.forEach { part in
      if part.isThing, case .inherited = plan[part] { inherited.append(part.address) }
    }
    root = withoutInheritedMoves(root, &inherited)
    if !inherited.isEmpty { outcome.findings.append(.inherited(inherited, at: file.place)) }
  }

  private func withoutInheritedMoves(
    _ part: ImportedPart, _ inherited: inout [String]
  ) -> ImportedPart {
    var part = part
    part.children = part.children.compactMap { child in
      var ordinals: [String: Int] = [:]
      let address = child.element.address(within: "", &ordinals)
      if child.name == .move, index.inherited.contains(address), !isDeclared(child.element) {
        inherited.append(address)
        return nil
      }
      let inner = withoutInheritedMoves(child, &inherited)
      return child.name == .moves && inner.children.isEmpty ? nil : inner
    }
    return part
  }

  private func isDeclared(_ move: RawElement) -> Bool {
    let moves = existing.children.first { $0.element.name == .moves }?.element.children ?? []
    return moves.contains { $0.attributes == move.attributes }
  }

  private func isOnOtherScale(
    _ part: ImportedPart, _ thing: ExistingIndex.Thing, left: Set<String>
  ) -> Bool {
    guard let scale = part.element["scale"] else { return false }
    let name = plan.ids[.scale]?[scale] ?? scale
    return name != thing.element.element["scale"] || left.contains(scale)
  }

  /// Scales of the import that are not merged, as none of the competencies that are new needs them.
  private var leftScales: Set<String> {
    var scales: Set<String> = []
    root.forEach { part in
      if part.name == .scale, let id = part.element["id"], case .left = plan[part] {
        scales.insert(id)
      }
    }
    return scales
  }

  private func differentScale(_ part: ImportedPart, _ thing: ExistingIndex.Thing) -> Finding {
    let node = thing.element.node
    let document = file.provenance.document
    let range = document.attributeRange("scale", of: node)?.value ?? document.nameRange(of: node)
    return .differentScale(
      thing.element.element["id"] ?? "", there: thing.element.element["scale"] ?? "",
      imported: part.element["scale"] ?? "", at: Place(file: document.source.name, range: range))
  }

  private mutating func reportDropped(_ parts: [ImportedPart]) {
    if parts.isEmpty { return }
    outcome.findings.append(.dropped(parts.map(\.address), at: file.place))
  }

  private mutating func noteMissing() {
    let document = file.provenance.document
    for item in imported.importRecords.flatMap({ records.missing(from: $0) }) {
      let heading = item.target.split(separator: "/").prefix(2).joined(separator: "/")
      guard let thing = index.things[heading]?.first else { continue }
      outcome.missing.append(
        MergeResult.Missing(
          target: item.target, id: item.id,
          place: Place(
            file: document.source.name, range: document.nameRange(of: thing.element.node))))
    }
  }
}
