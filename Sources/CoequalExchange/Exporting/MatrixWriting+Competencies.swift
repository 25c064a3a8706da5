import CoequalModel

extension MatrixWriting {
  /// The competencies of one scale.
  mutating func matrixFile(_ scale: Scale, name: String) -> SourceFile {
    let levels = names(of: scale)
    let competencies = framework.areas.flatMap { area in
      area.competencies.filter { $0.scale == scale.id }.map { (area, $0) }
    }
    let hasExamples = competencies.contains { $0.1.examples.contains { $0.track == nil } }
    let ids = Set(competencies.map(\.1.id))
    let roles = framework.tracks.flatMap(\.roles).filter { role in
      role.requirements.contains { $0.certain.map { ids.contains($0.competency) } == true }
    }
    var text = CSVText(
      header: [
        "Framework", "Framework id", "Area", "Area id", "Competency", "Competency id", "Summary",
      ] + levels.map { "Level: \($0.name)" }
        + (hasExamples ? levels.map { "Example: \($0.name)" } : [])
        + roles.map { "Role: \(roleNames[$0.id] ?? $0.id.lexical)" })
    for (area, competency) in competencies {
      book(area, competency)
      var row = [
        framework.title, framework.id.lexical, area.title, area.id.lexical, competency.title,
        competency.id.lexical, competency.summary ?? "",
      ]
      for level in levels { row.append(expectations(of: competency, at: level)) }
      if hasExamples {
        for level in levels { row.append(examples(of: competency, at: level)) }
      }
      for role in roles { row.append(requirement(of: role, for: competency, levels)) }
      text.append(row)
    }
    for role in roles { bookRequirements(of: role) }
    return SourceFile(name: name, bytes: text.bytes)
  }

  // MARK: - Levels

  struct LevelName {
    var id: Identifier
    var name: String
  }

  /// The levels by their titles, or by ids where titles are missing or alike.
  private mutating func names(of scale: Scale) -> [LevelName] {
    let titles = Dictionary(grouping: scale.levels) { KeyedList<Int>.key($0.title ?? "") }
    var ids = IdentifierPool()
    return scale.levels.map { level in
      let isClear = titles[KeyedList<Int>.key(level.title ?? "")]?.count == 1
      let name = isClear ? level.title ?? level.id.lexical : level.id.lexical
      let path = "scale/\(scale.id)/level/\(level.id)"
      let column = "the column 'Level: \(name)'"
      if name == level.title { inventory.carry(path + "/title", to: column) }
      let id = ids.id(for: name)
      if id == level.id {
        inventory.carry(path + "/id", to: column)
      } else {
        inventory.change(
          path + "/id", to: column, written: id.lexical,
          because: "a matrix has no place for ids of levels, so an import makes one of the title")
      }
      return LevelName(id: level.id, name: name)
    }
  }

  // MARK: - Competencies

  private mutating func book(_ area: CompetencyArea, _ competency: Competency) {
    inventory.carry("area/\(area.id)/title", to: "the column 'Area'")
    inventory.carry("area/\(area.id)/id", to: "the column 'Area id'")
    let path = "competency/\(competency.id)"
    inventory.carry(path + "/title", to: "the column 'Competency'")
    inventory.carry(path + "/id", to: "the column 'Competency id'")
    inventory.carry(path + "/summary", to: "the column 'Summary'")
    inventory.leave(
      path + "/scale", because: "a matrix has no name for a scale, only columns for its levels")
  }

  private mutating func expectations(of competency: Competency, at level: LevelName) -> String {
    let texts = competency.expectations.filter { $0.level == level.id }
      .map { Described(text: $0.text, track: $0.track) }
    return lines(
      texts, path: "competency/\(competency.id)/expects/\(level.id)", column: "Level: \(level.name)"
    )
  }

  private mutating func examples(of competency: Competency, at level: LevelName) -> String {
    let texts = competency.examples.filter { $0.level == level.id }
      .map { Described(text: $0.text, track: $0.track) }
    return lines(
      texts, path: "competency/\(competency.id)/example/\(level.id)",
      column: "Example: \(level.name)")
  }

  private struct Described {
    var text: String
    var track: Identifier?
  }

  /// Texts in one cell, a line for each; those for one track only would be for all in a matrix.
  private mutating func lines(_ texts: [Described], path: String, column: String) -> String {
    var lines: [String] = []
    for (offset, text) in texts.enumerated() {
      let path = "\(path)/\(offset + 1)"
      guard text.track == nil else {
        for part in ["", "/level", "/track"] {
          inventory.leave(path + part, because: "a matrix has no place for texts of one track")
        }
        continue
      }
      inventory.carry(path, to: "the column '\(column)'")
      inventory.carry(path + "/level", to: "the column '\(column)'")
      lines.append(text.text)
    }
    return lines.joined(separator: "\n")
  }

  // MARK: - Requirements

  private func requirement(
    of role: Role, for competency: Competency, _ levels: [LevelName]
  ) -> String {
    let requirement = role.requirements.lazy.compactMap(\.certain).first {
      $0.competency == competency.id
    }
    return levels.first { $0.id == requirement?.level }?.name ?? ""
  }

  private mutating func bookRequirements(of role: Role) {
    let column = "the column 'Role: \(roleNames[role.id] ?? role.id.lexical)'"
    for case .competency(let requirement) in role.requirements {
      let path = "role/\(role.id)/requires/\(requirement.competency)"
      for part in ["competency", "level"] {
        if requirement.isOptional {
          inventory.leave(
            path + "/" + part, because: "a matrix has no place for optional requirements")
        } else {
          inventory.carry(path + "/" + part, to: column)
        }
      }
    }
  }
}

extension Requirement {
  /// The requirement that everybody in the role must meet; `nil` for an optional one and a choice.
  var certain: CompetencyRequirement? {
    guard case .competency(let requirement) = self, !requirement.isOptional else { return nil }
    return requirement
  }
}
