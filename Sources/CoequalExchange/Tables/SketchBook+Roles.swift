import CoequalModel
import Markup

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
    guard let node = record[.role] ?? standIn(for: record), let name = node.text else { return nil }
    let position = position(of: node, named: name, on: track, record, in: framework, &draft)
    var role = frameworks[framework].tracks[position.track].roles[position.role]
    let path = "role/\(role.id)"
    if record[.role] != nil {
      draft.book(name: node, as: role.title, role.id.lexical, to: path + "/title")
    }
    if let id = record[.id, of: .role] { draft.book(name: id, as: role.id.lexical, to: path) }
    Self.set(
      &role.purpose, record[.summary, of: .role], to: path + "/purpose", booking: &draft)
    Self.set(&role.code, record[.code], to: path + "/code", booking: &draft)
    if let grade = record[.grade] {
      if role.grade == nil { role.grade = grade }
      if role.grade?.text == grade.text {
        role.gradeNodes.append(grade)
      } else {
        draft.ledger.leave(grade, because: "an earlier row has another grade for the same role")
      }
    }
    frameworks[framework].tracks[position.track].roles[position.role] = role
    return position
  }

  /// A row with a track and a competency but no role speaks of the track as of one role.
  private func standIn(for record: TableRecord) -> SourceNode? {
    record[.competency] == nil ? nil : record[.track]
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
    let track = track ?? unnamedTrack(in: framework, asking: &draft)
    let id = frameworks[framework].newID(for: key, kind: "role")
    let sketch = RoleSketch(
      id: id, title: name.collapsed.fitForXML, node: node, column: record.roleColumn)
    let role = frameworks[framework].tracks[track].roles.position(of: key, adding: sketch)
    frameworks[framework].tracks[track].roles.alias(name, for: role)
    for name in [key, name, id.lexical] {
      _ = frameworks[framework].roleNames.position(of: name, adding: (track, role))
    }
    draft.note(id: key.collapsed, of: "role/\(id)", in: frameworks[framework].id)
    if record[.role] == nil {
      draft.ledger.guess(
        name.collapsed, for: "role/\(id)/title", from: node,
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
    let track =
      frameworks[framework].tracks.position(of: key)
      ?? newTrack(
        key, title: name, isNamed: true, asksKind: record[.kind] == nil, in: framework,
        asking: &draft)
    let sketch = frameworks[framework].tracks[track]
    let path = "track/\(sketch.id)"
    draft.book(name: node, as: sketch.title, sketch.id.lexical, to: path + "/title")
    if let id = record[.id, of: .track] {
      draft.book(name: id, as: sketch.id.lexical, to: path)
    }
    Self.set(
      &frameworks[framework].tracks[track].summary, record[.summary, of: .track],
      to: path + "/summary", booking: &draft)
    if let kind = record[.kind] { setKind(kind, of: track, in: framework, booking: &draft) }
    return track
  }

  private mutating func setKind(
    _ node: SourceNode, of track: Int, in framework: Int, booking draft: inout ImportDraft
  ) {
    let text = node.text ?? ""
    guard let kind = TrackKind(rawValue: Identifier.suggestion(for: text)?.lexical ?? "") else {
      draft.report(
        .unexpectedSource,
        "'\(Quotation.of(text.collapsed))' is no kind of track; expected \(TrackKind.expectation)",
        at: node.place)
      return
    }
    if frameworks[framework].tracks[track].kind == nil {
      frameworks[framework].tracks[track].kind = kind
    }
    let id = frameworks[framework].tracks[track].id
    draft.book(name: node, as: kind.rawValue, to: "track/\(id)/kind")
  }

  /// The track of roles for which the source names none.
  private mutating func unnamedTrack(in framework: Int, asking draft: inout ImportDraft) -> Int {
    if let track = frameworks[framework].tracks.position(of: "") { return track }
    let title = frameworks[framework].title
    let track = newTrack(
      "", title: title, isNamed: false, asksKind: true, in: framework, asking: &draft)
    let id = frameworks[framework].tracks[track].id
    draft.ledger.guess(
      title, for: "track/\(id)/title",
      because: "the source has no tracks, and every role of Coequal is on one",
      correction: "change the title, or divide the track")
    return track
  }

  /// Adds a track, or finds the one that the answer about its kind puts it on.
  private mutating func newTrack(
    _ key: String, title: String, isNamed: Bool, asksKind: Bool, in framework: Int,
    asking draft: inout ImportDraft
  ) -> Int {
    let title = title.collapsed.fitForXML
    var answer: TrackAnswer?
    if asksKind {
      let question = ImportQuestion.track(ofTitle: title, guess: TitleWords.track(of: title))
      answer = draft.ask(question).flatMap { TrackAnswer($0) }
    }
    if let id = answer?.givenID,
      let same = frameworks[framework].tracks.values.firstIndex(where: { $0.id == id })
    {
      frameworks[framework].tracks.alias(key, for: same)
      return same
    }
    let text = answer?.givenID?.lexical ?? (key.isEmpty ? title : key)
    let id = frameworks[framework].newID(for: text, kind: "track")
    if isNamed {
      draft.note(id: key.collapsed, of: "track/\(id)", in: frameworks[framework].id)
    }
    return frameworks[framework].tracks.position(
      of: key, adding: TrackSketch(id: id, title: title, kind: answer?.kind))
  }
}
