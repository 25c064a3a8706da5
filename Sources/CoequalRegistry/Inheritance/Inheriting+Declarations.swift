import CoequalModel

// What the framework declares by itself, beside what it inherits.

extension Inheriting {
  /// Adds what the framework declares by itself.
  mutating func addDeclarations() {
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

  func isRemoved(_ kind: EntityKind, _ number: Int) -> Bool {
    removedItems[kind]?.contains(number) ?? false
  }
}
