import CoequalModel

extension SketchBook {
  /// Where a role stands in a framework.
  struct RolePosition {
    var track: Int
    var role: Int
  }

  /// The role that a record names, which is added if it is new.
  mutating func role(
    of record: TableRecord, in framework: Int, booking draft: inout ImportDraft
  ) -> RolePosition? {
    let track = track(of: record, in: framework, booking: &draft)
    guard let node = record[.role] ?? standIn(for: record, booking: &draft), let name = node.text
    else { return nil }
    let position = position(of: node, named: name, on: track, record, in: framework, &draft)
    let id = frameworks[framework].tracks[position.track].roles[position.role].id
    let path = "role/\(id)"
    if record[.role] != nil { _ = draft.text(node, to: target(path + "/title", in: framework)) }
    if let sourceID = record[.id, of: .role] {
      draft.ledger.carry(sourceID, to: target(path, in: framework))
    }
    var role = frameworks[framework].tracks[position.track].roles[position.role]
    Self.set(
      &role.purpose, record[.summary, of: .role], to: target(path + "/purpose", in: framework),
      booking: &draft)
    Self.set(
      &role.code, record[.code], to: target(path + "/code", in: framework), booking: &draft)
    if let grade = record[.grade] {
      if role.grade == nil { role.grade = grade }
      if role.grade?.text == grade.text {
        _ = draft.text(grade, to: target(path + "/grade", in: framework))
      } else {
        draft.ledger.leave(grade, because: "an earlier row has another grade for the same role")
      }
    }
    frameworks[framework].tracks[position.track].roles[position.role] = role
    return position
  }

  /// A row with a track and a competency but no role speaks of the track as of one role.
  private func standIn(
    for record: TableRecord, booking draft: inout ImportDraft
  ) -> SourceNode? {
    guard let track = record[.track], record[.competency] != nil else { return nil }
    return track
  }

  private mutating func position(
    of node: SourceNode, named name: String, on track: Int?, _ record: TableRecord,
    in framework: Int, _ draft: inout ImportDraft
  ) -> RolePosition {
    let key = record[.id, of: .role]?.text ?? name
    if let track {
      if let role = frameworks[framework].tracks[track].roles.position(of: key) {
        return RolePosition(track: track, role: role)
      }
    } else if let known = frameworks[framework].roleNames.position(of: key) {
      let place = frameworks[framework].roleNames[known]
      return RolePosition(track: place.track, role: place.role)
    }
    let track = track ?? unnamedTrack(in: framework)
    let id = frameworks[framework].newID(for: key, kind: "role")
    let sketch = RoleSketch(id: id, title: name.collapsed, node: node)
    let role = frameworks[framework].tracks[track].roles.position(of: key, adding: sketch)
    frameworks[framework].tracks[track].roles.alias(name, for: role)
    for name in [key, name, id.lexical] {
      _ = frameworks[framework].roleNames.position(of: name, adding: (track, role))
    }
    draft.note(id: key.collapsed, of: "role/\(id)", in: frameworks[framework].id)
    if record[.role] == nil {
      draft.ledger.guess(
        name.collapsed, for: target("role/\(id)/title", in: framework), from: node,
        because: "the row names no role, so the track is taken for one",
        correction: "name the role in the source, or change its title")
    }
    return RolePosition(track: track, role: role)
  }

  // MARK: - Tracks

  private mutating func track(
    of record: TableRecord, in framework: Int, booking draft: inout ImportDraft
  ) -> Int? {
    guard let node = record[.track], let name = node.text else { return nil }
    let key = record[.id, of: .track]?.text ?? name
    let known = frameworks[framework].tracks.position(of: key)
    let track: Int
    if let known {
      track = known
    } else {
      let id = frameworks[framework].newID(for: key, kind: "track")
      track = frameworks[framework].tracks.position(
        of: key, adding: TrackSketch(id: id, title: name.collapsed, isNamed: true))
      draft.note(id: key.collapsed, of: "track/\(id)", in: frameworks[framework].id)
    }
    let path = "track/\(frameworks[framework].tracks[track].id)"
    _ = draft.text(node, to: target(path + "/title", in: framework))
    if let id = record[.id, of: .track] {
      draft.ledger.carry(id, to: target(path, in: framework))
    }
    Self.set(
      &frameworks[framework].tracks[track].summary, record[.summary, of: .track],
      to: target(path + "/summary", in: framework), booking: &draft)
    if let kind = record[.kind] { setKind(kind, of: track, in: framework, booking: &draft) }
    return track
  }

  private mutating func setKind(
    _ node: SourceNode, of track: Int, in framework: Int, booking draft: inout ImportDraft
  ) {
    guard let kind = node.text.flatMap({ TrackKind(rawValue: KeyedList<Int>.key($0)) }) else {
      draft.report(
        .unexpectedSource, "'\(node.text ?? "")' is no kind of track; expected \(TrackKind.expectation)",
        at: node.place)
      return
    }
    if frameworks[framework].tracks[track].kind == nil {
      frameworks[framework].tracks[track].kind = kind
    }
    let id = frameworks[framework].tracks[track].id
    draft.ledger.carry(node, to: target("track/\(id)/kind", in: framework))
  }

  /// The track of roles for which the source names none.
  private mutating func unnamedTrack(in framework: Int) -> Int {
    if let track = frameworks[framework].tracks.position(of: "") { return track }
    let title = frameworks[framework].title
    let id = frameworks[framework].newID(for: title, kind: "track")
    return frameworks[framework].tracks.position(
      of: "", adding: TrackSketch(id: id, title: title, isNamed: false))
  }
}
