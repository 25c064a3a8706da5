import CoequalModel

// What the changes and removals of 'extends' do.

extension Inheriting {
  mutating func applyEdits() {
    let extends = Locus(.document, 0, .only(.extends))
    let nodes = ownProvenance.element(of: extends).children([.change, .remove])
    for (edit, node) in zip(own.extends?.edits ?? [], nodes) {
      do {
        let subject = try edit.subject
        guard let position = contents.position(of: subject) else {
          reportUnknown(subject, at: node)
          continue
        }
        reportUnsuitable(edit, subject, at: node)
        switch edit.action {
        case .remove: remove(subject, at: position, by: node)
        case .change: change(subject, at: position, by: edit, node)
        }
      } catch {
        findings.append(.unclearSubject(error, edit, at: node.namePlace))
      }
    }
  }

  private mutating func remove(
    _ subject: ExtensionSubject, at position: InheritedContents.Position,
    by node: WrittenElement
  ) {
    removedItems[subject.kind, default: []].insert(position.number)
    let attribute = "\(subject.kind)"
    removals.append(
      Removal(kind: subject.kind, id: subject.id, node: node, attribute: attribute))
    if case .move(let from, let to, _) = subject {
      result.removedMoves.append(RemovedMove(from: from, to: to, place: node.namePlace))
    }
    // A track takes its roles along, and an area its competencies.
    let parts: (kind: EntityKind, ids: [Identifier])? =
      switch subject {
      case .track: (.role, base.framework.tracks[position.number].roles.map(\.id))
      case .area: (.competency, base.framework.areas[position.number].competencies.map(\.id))
      default: nil
      }
    for id in parts?.ids ?? [] {
      guard let kind = parts?.kind, let part = contents.position(of: kind, id) else { continue }
      removedItems[kind, default: []].insert(part.number)
      removals.append(Removal(kind: kind, id: id, node: node, attribute: attribute))
    }
  }

  private mutating func change(
    _ subject: ExtensionSubject, at position: InheritedContents.Position, by edit: ExtensionEdit,
    _ node: WrittenElement
  ) {
    var edit = edit
    let (group, item, number) = (position.group, position.item, position.number)
    let missed: [MissedPart]
    switch subject {
    case .role:
      missed = Self.apply(
        edit, to: &result.framework.tracks[group].roles[item], as: Role.syntax)
      if edit.holds(.package) {
        reportCurrencies(
          before: base.framework.tracks[group].roles[item].package,
          after: result.framework.tracks[group].roles[item].package, at: node)
      }
    case .competency:
      missed = Self.apply(
        edit, to: &result.framework.areas[group].competencies[item], as: Competency.syntax)
    case .track:
      takeRoles(from: &edit, into: number, node)
      missed = Self.apply(edit, to: &result.framework.tracks[number], as: Track.syntax)
    case .area:
      takeCompetencies(from: &edit, into: number, node)
      missed = Self.apply(edit, to: &result.framework.areas[number], as: CompetencyArea.syntax)
    case .forum: missed = Self.apply(edit, to: &result.framework.forums[number], as: Forum.syntax)
    case .move: missed = Self.apply(edit, to: &result.framework.moves[number], as: Move.syntax)
    }
    let removals = missed.isEmpty ? [] : node.children([.remove])
    for (index, part) in missed where removals.indices.contains(index) {
      let removal = removals[index]
      findings.append(
        .nothingToRemove(
          part, from: subject, at: removal.attribute("part")?.place ?? removal.namePlace))
    }
    changes.append((subject, number, node))
    result.provenance.revise(subject.kind, number, by: result.provenance.own(node))
  }

  /// A removal inside a change that names nothing, by its position there.
  private typealias MissedPart = (index: Int, part: PartName?)

  /// Applies a change to its subject, and returns the removals in it that name nothing.
  private static func apply<Model>(
    _ edit: ExtensionEdit, to model: inout Model, as type: ElementType<Model>
  ) -> [MissedPart] {
    let parts = edit.removedParts
    let found = type.remove(Set(parts.compactMap(\.self)), from: &model)
    type.apply(edit.element, to: &model)
    return parts.enumerated().filter { _, part in part.map { !found.contains($0) } ?? true }
      .map { (index: $0.offset, part: $0.element) }
  }

  /// Takes new roles out of a change: they get their place when all are known.
  private mutating func takeRoles(
    from edit: inout ExtensionEdit, into track: Int, _ node: WrittenElement
  ) {
    for (element, node) in zip(edit.takeChildren(.role), node.children([.role])) {
      let role = Role.syntax.make(element)
      if reportRedefined(.role, role.id, at: node) { continue }
      addedRoles[track, default: []].append(
        (role, Provenance.Origin(result.provenance.own(node))))
    }
  }

  private mutating func takeCompetencies(
    from edit: inout ExtensionEdit, into area: Int, _ node: WrittenElement
  ) {
    for (element, node) in zip(edit.takeChildren(.competency), node.children([.competency])) {
      let competency = Competency.syntax.make(element)
      if reportRedefined(.competency, competency.id, at: node) { continue }
      addedCompetencies[area, default: []].append(
        (competency, Provenance.Origin(result.provenance.own(node))))
    }
  }
}
