import CoequalModel
import CoequalRegistry

/// Compares two versions of a structure.
struct StructureComparison {
  let old, new: Structure
  let names: StructureNames
  var result: Differences

  init(_ old: LinkedStructure, _ new: LinkedStructure) {
    self.old = old.structure
    self.new = new.structure
    names = StructureNames(old.structure, new.structure)
    result = Differences(old.provenance, new.provenance)
  }

  /// The changes, in the order of the document.
  consuming func changes() -> [Change] {
    compareDocuments()
    compareParts()
    compareGrades()
    compareEvaluations()
    compareCategories()
    comparePayRanges()
    return result.changes
  }

  private mutating func compareDocuments() {
    let subject = Differences.Subject(
      part: ChangedPart(.document, id: new.id.lexical, title: new.title),
      old: Locus(.document), new: Locus(.document))
    if old.id != new.id {
      result.note(
        .renamed, subject.attribute("id"), old: old.id.lexical, new: new.id.lexical,
        because: .renames)
    }
    result.compareHeaders(old.header, new.header, of: subject)
    result.compareTitles(old.title, new.title, of: subject)
    result.compareTexts(old.summary, new.summary, .summary, of: subject)
    compareBranches(subject)
    let promised = old.dualUntil.map { names.grades[$0] }
    result.comparePromises(
      promised, new.dualUntil, order: gradeOrder(old.dualUntil, new.dualUntil), of: subject)
    if old.extra != new.extra {
      result.note(
        .changed, subject.at(.only(.extra)),
        ChangedPart(.text, id: "extra", title: "content for other tools"), because: .wording)
    }
  }

  /// Tracks that stand side by side from a lower grade are a greater promise.
  private mutating func compareBranches(_ subject: Differences.Subject) {
    if old.branch.map({ names.grades[$0] }) == new.branch { return }
    let order = gradeOrder(old.branch, new.branch)
    let reason: ChangeReason =
      switch order {
      case .lowered: .raises
      case .raised: .takesBack
      default: old.branch == nil ? .raises : new.branch == nil ? .takesBack : .changesRules
      }
    result.note(
      order?.kind ?? (old.branch == nil ? .added : new.branch == nil ? .removed : .changed),
      subject.attribute("branch"),
      ChangedPart(.text, id: "branch", title: "grade from which tracks stand side by side"),
      old: old.branch?.lexical, new: new.branch?.lexical, because: reason)
  }

  private func gradeOrder(_ before: Identifier?, _ now: Identifier?) -> Order? {
    guard let before, let now else { return nil }
    let ranks = (rank(of: names.grades[before], in: new), rank(of: now, in: new))
    guard let first = ranks.0, let second = ranks.1 else { return nil }
    return Order(first, second)
  }

  private func rank(of grade: Identifier, in structure: Structure) -> Int? {
    structure.grades.first { $0.id == grade }?.rank.number
  }

  // MARK: - Families, employers, zones and grades

  private mutating func compareParts() {
    compareLists(
      names.familyMatching, old.families, new.families, (.family, .family), id: \.id,
      title: \.title
    ) { result, before, now, subject in
      result.compareValues(
        before.function, now.function, "function", of: subject, because: .clarifies)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
      result.compareDeprecations(before.deprecation, now.deprecation, of: subject)
    }
    compareLists(
      names.employerMatching, old.employers, new.employers, (.employer, .employer), id: \.id,
      title: \.title
    ) { result, before, now, subject in
      result.compareValues(
        before.country, now.country, "country", of: subject, because: .changesRules)
    }
    compareLists(
      names.zoneMatching, old.zones, new.zones, (.zone, .zone), id: \.id, title: \.title
    ) { result, before, now, subject in
      result.compareValues(
        before.currency, now.currency, "currency", of: subject, because: .changesRules)
    }
    compareLists(
      names.gradeMatching, old.grades, new.grades, (.grade, .grade), id: \.id, title: \.title
    ) { result, before, now, subject in
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
    }
  }

  /// Compares things with ids and titles; what is gone takes back what people relied on.
  mutating func compareLists<Item>(
    _ matching: Matching, _ old: [Item], _ new: [Item],
    _ kinds: (part: ChangedPart.Kind, entity: EntityKind), id: (Item) -> Identifier,
    title: (Item) -> String?, added: ChangeReason = .adds, removed: ChangeReason = .takesBack,
    compare: (inout Differences, Item, Item, Differences.Subject) -> Void
  ) {
    func subject(_ item: Item, old: Int?, new: Int?) -> Differences.Subject {
      Differences.Subject(
        part: ChangedPart(
          kinds.part, id: id(item).lexical, title: title(item) ?? id(item).lexical),
        old: old.map { Locus(kinds.entity, $0) }, new: new.map { Locus(kinds.entity, $0) })
    }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let subject = subject(now, old: pair.old, new: pair.new)
      if id(before) != id(now) {
        result.note(
          .renamed, subject.attribute("id"), old: id(before).lexical, new: id(now).lexical,
          because: .renames)
      }
      result.compareTitles(title(before), title(now), of: subject)
      compare(&result, before, now, subject)
    }
    for index in matching.added {
      result.note(.added, subject(new[index], old: nil, new: index), because: added)
    }
    for index in matching.removed {
      result.note(.removed, subject(old[index], old: index, new: nil), because: removed)
    }
  }

  /// Only the order of grades means something, not their numbers.
  private mutating func compareGrades() {
    let pairs = names.gradeMatching.pairs.sorted {
      new.grades[$0.new].rank.number < new.grades[$1.new].rank.number
    }
    let before = pairs.map { old.grades[$0.old].rank.number }
    let subject = Differences.Subject(
      part: ChangedPart(.document, id: new.id.lexical, title: new.title),
      old: Locus(.document, 0, .only(.grades)), new: Locus(.document, 0, .only(.grades)))
    func line(_ structure: Structure) -> String {
      structure.grades.sorted { $0.rank.number < $1.rank.number }.map(\.id.lexical)
        .joined(separator: ", ")
    }
    let aspect = ChangedPart(.grade, title: "grades")
    if zip(before, before.dropFirst()).contains(where: { $0 > $1 }) {
      result.note(
        .reordered, subject, aspect, old: line(old), new: line(new), because: .changesRules)
    } else if before != pairs.map({ new.grades[$0.new].rank.number }) {
      result.note(
        .changed, subject, ChangedPart(.grade, title: "numbers of ranks"), because: .wording)
    }
  }
}
