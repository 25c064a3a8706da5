import CoequalModel
import Markup

extension SketchBook {
  /// Takes in what a record says of a competency: what a level looks like, and whether a role asks for
  /// it.
  mutating func describe(
    _ position: CompetencyPosition, by record: TableRecord, _ role: RolePosition?,
    in framework: Int, booking draft: inout ImportDraft
  ) {
    let texts = record.expectations + record.examples
    guard let level = level(for: position, record, role, in: framework, booking: &draft) else {
      for node in texts {
        draft.ledger.leave(node, because: "no level and no role says for whom it is")
      }
      if let role, record[.competency] != nil {
        leaveRequirement(of: role, for: position, record, in: framework, booking: &draft)
      }
      return
    }
    let id = competency(position, in: framework).id
    for node in record.expectations {
      let path = "competency/\(id)/expects/\(level)"
      guard let text = draft.text(node, to: path) else { continue }
      let value = Expectation(level: level, text: text)
      frameworks[framework].areas[position.area].competencies[position.competency].add(value)
    }
    for node in record.examples {
      let path = "competency/\(id)/example/\(level)"
      guard let text = draft.text(node, to: path) else { continue }
      let value = Example(level: level, text: text)
      frameworks[framework].areas[position.area].competencies[position.competency].add(value)
    }
    if let role { require(id, at: level, of: role, record, in: framework, booking: &draft) }
  }

  // MARK: - Requirements

  private mutating func require(
    _ competency: Identifier, at level: Identifier, of role: RolePosition, _ record: TableRecord,
    in framework: Int, booking draft: inout ImportDraft
  ) {
    let id = frameworks[framework].tracks[role.track].roles[role.role].id
    let path = "role/\(id)/requires/\(competency)"
    let weight = record[.weight].flatMap { self.weight($0, to: path, booking: &draft) }
    let requirement = CompetencyRequirement(competency: competency, level: level, weight: weight)
    let place = (record[.level] ?? record[.role] ?? record[.track])?.place
    guard let place else { return }
    let position = frameworks[framework].tracks[role.track].roles[role.role].requirements.position(
      of: competency.lexical, adding: (requirement, place))
    let first = frameworks[framework].tracks[role.track].roles[role.role].requirements[position]
    guard first.requirement.level != level else { return }
    draft.report(
      .repeatedSource, "'\(id)' asks for '\(competency)' at another level before", at: place,
      notes: [Finding.Note("at '\(first.requirement.level)', which counts", at: first.place)],
      help: ["keep one of the rows"])
  }

  private func weight(
    _ node: SourceNode, to path: String, booking draft: inout ImportDraft
  ) -> DecimalNumber? {
    let text = Quotation.of((node.text ?? "").collapsed)
    guard let weight = DecimalNumber(String(text.map { $0 == "," ? "." : $0 })) else {
      draft.report(
        .unexpectedSource, "'\(text)' is no weight; expected \(DecimalNumber.expectation)",
        at: node.place)
      return nil
    }
    draft.book(name: node, as: weight.lexical, to: path + "/weight")
    return weight
  }

  /// That a role needs a competency is known, and not how much of it.
  private mutating func leaveRequirement(
    of role: RolePosition, for position: CompetencyPosition, _ record: TableRecord,
    in framework: Int, booking draft: inout ImportDraft
  ) {
    let role = frameworks[framework].tracks[role.track].roles[role.role]
    let competency = competency(position, in: framework)
    draft.report(
      .unexpectedSource,
      "'\(Quotation.of(role.title))' needs '\(Quotation.of(competency.title))' at a level that the row does not name",
      at: record[.competency]?.place, help: ["name the level, or add the requirement by hand"])
  }

  // MARK: - Levels

  /// The level that a record is about.
  private mutating func level(
    for position: CompetencyPosition, _ record: TableRecord, _ role: RolePosition?,
    in framework: Int, booking draft: inout ImportDraft
  ) -> Identifier? {
    let key = competency(position, in: framework).scale ?? self.scaleKey(of: record)
    guard let key else { return nil }
    let scale = self.scale(key, for: record, in: framework, booking: &draft)
    frameworks[framework].areas[position.area].competencies[position.competency].scale = key
    guard let node = record[.level], let name = node.text else {
      let hasText = !record.expectations.isEmpty || !record.examples.isEmpty
      guard frameworks[framework].scales[scale].kind == .rungs, let role, hasText else {
        return nil
      }
      let sketch = frameworks[framework].tracks[role.track].roles[role.role]
      return rung(of: sketch, on: scale, in: framework)
    }
    let known = frameworks[framework].scales[scale].levels.position(of: name)
    if known == nil, frameworks[framework].scales[scale].kind != .cells {
      let title = competency(position, in: framework).title
      let names = frameworks[framework].scales[scale].levels.values.map {
        "'\($0.title ?? $0.id.lexical)'"
      }
      draft.report(
        .unexpectedSource,
        "'\(Quotation.of(name.collapsed))' is no level of '\(Quotation.of(title))'",
        at: node.place,
        help: ["the levels are \(Quotation.of(names.joined(separator: ", "), limit: 400))"])
      return nil
    }
    let level = frameworks[framework].scales[scale].position(of: name)
    let value = frameworks[framework].scales[scale].levels[level]
    let path = "scale/\(frameworks[framework].scales[scale].id)/level/\(value.id)"
    draft.book(name: node, as: value.title ?? value.id.lexical, value.id.lexical, to: path)
    Self.set(
      &frameworks[framework].scales[scale].levels[level].summary, record[.summary, of: .level],
      to: path + "/summary", booking: &draft)
    return value.id
  }

  /// The key of the scale that a record speaks of: the map's, that of the table's columns, or one of
  /// all levels that cells name; without levels the roles are the levels.
  private func scaleKey(of record: TableRecord) -> String? {
    if map.scale != nil { return "map" }
    if !record.levelColumns.isEmpty {
      return "columns " + record.levelColumns.compactMap(\.text).joined(separator: "\u{0}")
    }
    if record[.level] != nil { return "cells" }
    let says = !record.expectations.isEmpty || !record.examples.isEmpty
    return says && (record[.role] ?? record[.track]) != nil ? "rungs" : nil
  }

  private mutating func scale(
    _ key: String, for record: TableRecord, in framework: Int, booking draft: inout ImportDraft
  ) -> Int {
    if let scale = frameworks[framework].scales.position(of: key) { return scale }
    var sketch: ScaleSketch
    if key == "map", let scale = map.scale {
      sketch = ScaleSketch(.fixed, id: scale.id, title: scale.title)
      for level in scale.levels {
        let position = sketch.position(of: level.title ?? level.id.lexical, id: level.id)
        sketch.levels[position] = level
      }
      describe(&sketch, booking: &draft)
    } else if key == "rungs" {
      sketch = ScaleSketch(.rungs, id: frameworks[framework].newID(for: "rungs", kind: "scale"))
    } else {
      sketch = ScaleSketch(
        key == "cells" ? .cells : .columns,
        id: frameworks[framework].newID(for: "levels", kind: "scale"))
      for level in record.levelColumns {
        guard let name = level.text else { continue }
        let position = sketch.position(of: name)
        let value = sketch.levels[position]
        draft.book(
          name: level, as: value.title ?? value.id.lexical,
          to: "scale/\(sketch.id)/level/\(value.id)")
      }
    }
    return frameworks[framework].scales.position(of: key, adding: sketch)
  }

  /// The level that a role stands for.
  private mutating func rung(
    of role: RoleSketch, on scale: Int, in framework: Int
  ) -> Identifier {
    if frameworks[framework].scales[scale].levels.position(of: role.id.lexical) == nil {
      let position = frameworks[framework].scales[scale].position(
        of: role.id.lexical, id: role.id)
      frameworks[framework].scales[scale].levels[position].title = role.title
    }
    return role.id
  }

  /// Takes in what tables of levels say.
  private func describe(_ scale: inout ScaleSketch, booking draft: inout ImportDraft) {
    for level in levels {
      guard let position = level.name.text.flatMap({ scale.levels.position(of: $0) }) else {
        draft.report(
          .unexpectedSource,
          "'\(Quotation.of((level.name.text ?? "").collapsed))' is no level of the format",
          at: level.name.place)
        continue
      }
      let value = scale.levels[position]
      let path = "scale/\(scale.id)/level/\(value.id)"
      draft.book(
        name: level.name, as: value.title ?? value.id.lexical, value.id.lexical, to: path)
      Self.set(
        &scale.levels[position].summary, level.summary, to: path + "/summary", booking: &draft)
    }
  }
}
