import CoequalModel

/// Puts a framework together from the one that it extends and what it says itself.
///
/// Works on the lists of the inherited framework in place, so what is not changed is shared with it.
struct Inheriting {
  private(set) var result: ResolvedFramework
  private(set) var findings: [Finding] = []
  private let base: ResolvedFramework
  private let own: Framework
  private let ownProvenance: Provenance
  private let contents: InheritedContents
  /// The rank of a grade, to give a new role its place on a track.
  private let rank: (Identifier) -> Int?

  private var removals: [Removal] = []
  private var removedItems: [EntityKind: Set<Int>] = [:]
  private var addedRoles: [Int: [Added<Role>]] = [:]
  private var addedCompetencies: [Int: [Added<Competency>]] = [:]

  /// Something new on its way into an inherited list.
  private typealias Added<Value> = (value: Value, origin: Provenance.Origin)

  /// Something inherited that is left out, and the element that says so.
  private struct Removal {
    let kind: EntityKind
    let id: Identifier?
    let locus: Locus
    /// The attribute that names what is removed; a track is named where a role goes along.
    let attribute: String
  }

  /// Resolves `own`, which extends `base`.
  ///
  /// Takes time for what is changed and added, and for the tables of what is inherited.
  init(
    _ own: Framework, _ provenance: Provenance, extending base: ResolvedFramework,
    rank: @escaping (Identifier) -> Int?
  ) {
    self.own = own
    self.base = base
    self.rank = rank
    ownProvenance = provenance
    contents = InheritedContents(of: base.framework)
    result = base
    result.provenance = base.provenance.inherited(by: provenance)
    result.framework.header = own.header
    result.framework.title = own.title
    result.framework.summary = own.summary
    result.framework.family = own.family ?? base.framework.family
    result.framework.structure = own.structure ?? base.framework.structure
    result.framework.extends = nil
    result.bases = [base.framework.header] + base.bases
    applyEdits()
    regroup()
    addDeclarations()
    reportUsesOfRemoved()
  }

  // MARK: - Edits

  private mutating func applyEdits() {
    let extends = Locus(.document, 0, .only(.extends))
    let nodes = ownProvenance.element(of: extends).children([.change, .remove])
    for (index, (edit, node)) in zip(own.extends?.edits ?? [], nodes).enumerated() {
      let locus = extends.appending(.edit(index))
      do {
        let subject = try edit.subject
        guard let position = contents.position(of: subject) else {
          reportUnknown(subject, at: locus)
          continue
        }
        reportUnsuitable(edit, subject, at: locus)
        switch edit.action {
        case .remove: remove(subject, at: position, locus)
        case .change: change(subject, at: position, by: edit, node, locus)
        }
      } catch {
        findings.append(.unclearSubject(error, edit, at: ownProvenance.place(of: locus)))
      }
    }
  }

  private mutating func remove(
    _ subject: ExtensionSubject, at position: InheritedContents.Position, _ locus: Locus
  ) {
    removedItems[subject.kind, default: []].insert(position.number)
    let attribute = "\(subject.kind)"
    removals.append(
      Removal(kind: subject.kind, id: subject.id, locus: locus, attribute: attribute))
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
      removals.append(Removal(kind: kind, id: id, locus: locus, attribute: attribute))
    }
  }

  private mutating func change(
    _ subject: ExtensionSubject, at position: InheritedContents.Position, by edit: ExtensionEdit,
    _ node: WrittenElement, _ locus: Locus
  ) {
    var edit = edit
    let (group, item, number) = (position.group, position.item, position.number)
    let missed: [MissedPart]
    switch subject {
    case .role:
      let before = base.framework.tracks[group].roles[item].package
      missed = Self.apply(
        edit, to: &result.framework.tracks[group].roles[item], as: Role.syntax)
      let after = result.framework.tracks[group].roles[item].package
      reportCurrencies(before: before, after: after, at: locus)
    case .competency:
      missed = Self.apply(
        edit, to: &result.framework.areas[group].competencies[item], as: Competency.syntax)
    case .track:
      takeRoles(from: &edit, into: number, node, locus)
      missed = Self.apply(edit, to: &result.framework.tracks[number], as: Track.syntax)
    case .area:
      takeCompetencies(from: &edit, into: number, node, locus)
      missed = Self.apply(edit, to: &result.framework.areas[number], as: CompetencyArea.syntax)
    case .forum: missed = Self.apply(edit, to: &result.framework.forums[number], as: Forum.syntax)
    case .move: missed = Self.apply(edit, to: &result.framework.moves[number], as: Move.syntax)
    }
    for (index, part) in missed {
      let removal = locus.appending(.child(.remove, index))
      findings.append(
        .nothingToRemove(
          part, from: subject, at: ownProvenance.place(of: removal.attribute("part"))))
    }
    result.provenance.revise(subject.kind, number, by: result.provenance.own(node))
  }

  /// A removal inside a change that names nothing, by its position there.
  private typealias MissedPart = (index: Int, part: PartName?)

  /// Applies a change to its subject, and returns the removals in it that name nothing.
  private static func apply<Model>(
    _ edit: ExtensionEdit, to model: inout Model, as type: ElementType<Model>
  ) -> [MissedPart] {
    var missed: [MissedPart] = []
    for (index, part) in edit.removedParts.enumerated() {
      if let part, type.remove(part, from: &model) { continue }
      missed.append((index, part))
    }
    type.apply(edit.element, to: &model)
    return missed
  }

  /// Takes new roles out of a change: they get their place when all are known.
  private mutating func takeRoles(
    from edit: inout ExtensionEdit, into track: Int, _ node: WrittenElement, _ locus: Locus
  ) {
    let nodes = node.children([.role])
    for (index, element) in edit.takeChildren(.role).enumerated() {
      let role = Role.syntax.make(element)
      if reportRedefined(.role, role.id, at: locus.appending(.child(.role, index))) { continue }
      addedRoles[track, default: []].append(
        (role, Provenance.Origin(result.provenance.own(nodes[index]))))
    }
  }

  private mutating func takeCompetencies(
    from edit: inout ExtensionEdit, into area: Int, _ node: WrittenElement, _ locus: Locus
  ) {
    let nodes = node.children([.competency])
    for (index, element) in edit.takeChildren(.competency).enumerated() {
      let competency = Competency.syntax.make(element)
      let locus = locus.appending(.child(.competency, index))
      if reportRedefined(.competency, competency.id, at: locus) { continue }
      addedCompetencies[area, default: []].append(
        (competency, Provenance.Origin(result.provenance.own(nodes[index]))))
    }
  }

  // MARK: - Lists

  /// Puts new roles and competencies into their lists, and takes out what is removed.
  private mutating func regroup() {
    let rank = rank
    let tracks = Regrouping(
      groups: result.framework.tracks, groupOrigins: result.provenance[.track],
      itemOrigins: result.provenance[.role], removedGroups: removedItems[.track] ?? [],
      removedItems: removedItems[.role] ?? [], added: addedRoles
    ) { role, roles in
      // A new role stands above those of its grade and below those of higher ones.
      guard let own = rank(role.grade) else { return roles.endIndex }
      let below = roles.lastIndex { rank($0.grade).map { $0 <= own } ?? false }
      return below.map { $0 + 1 } ?? roles.startIndex
    }
    if let new = tracks.rebuilt(\.roles) {
      result.framework.tracks = new.groups
      result.provenance[.track] = new.groupOrigins
      result.provenance[.role] = new.itemOrigins
    }
    let areas = Regrouping(
      groups: result.framework.areas, groupOrigins: result.provenance[.area],
      itemOrigins: result.provenance[.competency], removedGroups: removedItems[.area] ?? [],
      removedItems: removedItems[.competency] ?? [], added: addedCompetencies
    ) { _, competencies in competencies.endIndex }
    if let new = areas.rebuilt(\.competencies) {
      result.framework.areas = new.groups
      result.provenance[.area] = new.groupOrigins
      result.provenance[.competency] = new.itemOrigins
    }
    remove(.move, from: \.moves)
    remove(.forum, from: \.forums)
  }

  private mutating func remove<Value>(
    _ kind: EntityKind, from path: WritableKeyPath<Framework, [Value]>
  ) {
    guard let removed = removedItems[kind] else { return }
    let kept = result.framework[keyPath: path].indices.filter { !removed.contains($0) }
    result.framework[keyPath: path] = kept.map { result.framework[keyPath: path][$0] }
    result.provenance[kind] = kept.map { result.provenance[kind][$0] }
  }

  // MARK: - Declarations

  /// Adds what the framework declares by itself.
  private mutating func addDeclarations() {
    for (index, scale) in own.scales.enumerated() {
      if contents.scales.contains(scale.id) {
        findings.append(
          .inheritedScale(
            scale.id, of: base.framework.id,
            at: ownProvenance.place(of: Locus(.scale, index, attribute: "id"))))
      } else {
        result.framework.scales.append(scale)
        inherit(.scale, index)
      }
    }
    var competency = 0
    for (index, area) in own.areas.enumerated() {
      let first = competency
      competency += area.competencies.count
      if reportRedefined(.area, area.id, at: Locus(.area, index)) { continue }
      let new = area.competencies.indices.filter {
        !reportRedefined(
          .competency, area.competencies[$0].id, at: Locus(.competency, first + $0))
      }
      var area = area
      area.competencies = new.map { area.competencies[$0] }
      result.framework.areas.append(area)
      inherit(.area, index)
      for position in new { inherit(.competency, first + position) }
    }
    var role = 0
    for (index, track) in own.tracks.enumerated() {
      let first = role
      role += track.roles.count
      if reportRedefined(.track, track.id, at: Locus(.track, index)) { continue }
      let new = track.roles.indices.filter {
        !reportRedefined(.role, track.roles[$0].id, at: Locus(.role, first + $0))
      }
      var track = track
      track.roles = new.map { track.roles[$0] }
      result.framework.tracks.append(track)
      inherit(.track, index)
      for position in new { inherit(.role, first + position) }
    }
    for (index, move) in own.moves.enumerated() {
      let subject = ExtensionSubject.move(from: move.from, to: move.to, kind: move.kind)
      if let old = contents.position(of: subject), !isRemoved(.move, old.number) {
        findings.append(
          .redefined(
            subject.description, of: base.framework.id, change: subject.attributes,
            at: ownProvenance.place(of: Locus(.move, index)),
            inherited: base.provenance.place(of: Locus(.move, old.number))))
      } else {
        result.framework.moves.append(move)
        inherit(.move, index)
      }
    }
    for (index, forum) in own.forums.enumerated() {
      if reportRedefined(.forum, forum.id, at: Locus(.forum, index)) { continue }
      result.framework.forums.append(forum)
      inherit(.forum, index)
    }
  }

  /// Takes over where something of the framework's own stands.
  private mutating func inherit(_ kind: EntityKind, _ index: Int) {
    let node = ownProvenance[kind][index].declaration
    result.provenance[kind].append(Provenance.Origin(result.provenance.own(node)))
  }

  private func isRemoved(_ kind: EntityKind, _ number: Int) -> Bool {
    removedItems[kind]?.contains(number) ?? false
  }
}

// MARK: - Findings

extension Inheriting {
  /// Reports an id that is inherited already, and says whether it is.
  private mutating func reportRedefined(
    _ kind: EntityKind, _ id: Identifier, at locus: Locus
  ) -> Bool {
    guard let old = contents.position(of: kind, id), !isRemoved(kind, old.number) else {
      return false
    }
    findings.append(
      .redefined(
        "\(kind) '\(id)'", of: base.framework.id, change: "\(kind)=\"\(id)\"",
        at: ownProvenance.place(of: locus.attribute("id")),
        inherited: base.provenance.place(of: Locus(kind, old.number, attribute: "id"))))
    return true
  }

  private mutating func reportUnknown(_ subject: ExtensionSubject, at locus: Locus) {
    var attribute = "\(subject.kind)"
    if case .move = subject { attribute = "from" }
    findings.append(
      .nothingInherited(
        subject, from: base.framework.id, among: contents.names(of: subject.kind),
        at: ownProvenance.place(of: locus.attribute(attribute))))
  }

  /// Reports attributes and children that the subject does not have.
  private mutating func reportUnsuitable(
    _ edit: ExtensionEdit, _ subject: ExtensionSubject, at locus: Locus
  ) {
    for name in edit.unsuitableAttributes(for: subject) {
      findings.append(
        .unsuitable(
          name, for: subject, at: ownProvenance.place(of: locus.attribute(name))))
    }
    for name in edit.unsuitableChildren(for: subject) {
      findings.append(
        .unsuitable(
          name.rawValue, for: subject, at: ownProvenance.place(of: locus.appending(.only(name)))))
    }
  }

  private mutating func reportCurrencies(before: Package?, after: Package?, at locus: Locus) {
    let package = locus.appending(.only(.package))
    let new = after?.currencies ?? [:]
    for (part, currency) in (before?.currencies ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let changed = new[part], changed != currency else { continue }
      let element = ownProvenance.element(of: package).children([part.name]).first {
        part.id == nil || $0.attribute("id")?.text == part.id?.lexical
      }
      findings.append(
        .inheritedCurrency(
          currency, of: base.framework.id,
          at: element?.attribute("currency")?.place ?? ownProvenance.place(of: package)))
    }
  }

  private mutating func reportUsesOfRemoved() {
    for removal in removals {
      if let id = removal.id { result.removed[removal.kind, default: []].insert(id) }
    }
    guard !removals.isEmpty else { return }
    let users = UsesOfRemoved(result)
    for removal in removals {
      guard let id = removal.id, let uses = users[removal.kind, id] else { continue }
      findings.append(
        .removedButUsed(
          "\(removal.kind) '\(id)'", uses,
          at: ownProvenance.place(of: removal.locus.attribute(removal.attribute))
        ) { lines in
          ownProvenance.addition(lines, after: removal.locus)
        })
    }
  }
}
