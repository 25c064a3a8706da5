import CoequalExchange
import CoequalModel

// The parts of a framework as items, in the order in which they are read again.
extension CaseWriter {
  mutating func writeScales() {
    for scale in framework.scales {
      let target = "scale/\(scale.id)"
      write(
        Item(id: scale.id, optionalTitle: scale.title, notes: nil), .scale, target, below: nil)
      for level in scale.levels {
        write(
          Item(id: level.id, optionalTitle: level.title, notes: level.summary), .level,
          "\(target)/level/\(level.id)", below: target)
      }
    }
  }

  mutating func writeGrades() {
    for grade in holdings.grades {
      write(
        Item(id: grade.id, optionalTitle: grade.title, notes: grade.summary), .grade,
        "grade/\(grade.id)", below: nil)
    }
  }

  // MARK: - Competencies

  mutating func writeAreas() {
    for area in framework.areas {
      let target = "area/\(area.id)"
      write(Item(id: area.id, title: area.title, summary: area.summary), .area, target, below: nil)
      for competency in area.competencies { write(competency, below: target) }
    }
  }

  private mutating func write(_ competency: Competency, below area: String) {
    let target = "competency/\(competency.id)"
    write(
      Item(id: competency.id, title: competency.title, summary: competency.summary), .competency,
      target, below: area)
    associate(target, .isRelatedTo, "scale/\(competency.scale)")
    if let successor = competency.deprecation?.successor {
      associate(target, .replacedBy, "competency/\(successor)")
    }
    for (number, expectation) in competency.expectations.enumerated() {
      write(
        expectation.text, .expectation, "\(target)/expects/\(number + 1)", below: target,
        at: "scale/\(competency.scale)/level/\(expectation.level)", on: expectation.track)
    }
    for (number, example) in competency.examples.enumerated() {
      write(
        example.text, .example, "\(target)/example/\(number + 1)", below: target,
        at: "scale/\(competency.scale)/level/\(example.level)", on: example.track)
    }
  }

  private mutating func write(
    _ text: String, _ kind: CaseItemKind, _ target: String, below competency: String,
    at level: String, on track: Identifier?
  ) {
    write(Item(full: text), kind, target, below: competency)
    associate(target, .hasSkillLevel, level)
    if let track { associate(target, .isRelatedTo, "track/\(track)") }
  }

  // MARK: - Roles

  mutating func writeTracks() {
    for track in framework.tracks {
      let target = "track/\(track.id)"
      var item = Item(id: track.id, title: track.title, summary: track.summary)
      item.keywords = [track.kind.rawValue]
      write(item, .track, target, below: nil)
      for role in track.roles { write(role, below: target) }
    }
  }

  private mutating func write(_ role: Role, below track: String) {
    let target = "role/\(role.id)"
    var item = Item(id: role.id, title: role.title, summary: role.purpose)
    item.label = role.code
    item.keywords = role.isEntry ? ["entry"] : []
    write(item, .role, target, below: track)
    associate(target, .isRelatedTo, "grade/\(role.grade)")
    if let successor = role.deprecation?.successor {
      associate(target, .replacedBy, "role/\(successor)")
    }
    func add(_ text: String, _ kind: CaseItemKind, _ id: Identifier, keywords: [String] = []) {
      var item = Item(full: text)
      item.code = id.lexical
      item.keywords = keywords
      write(item, kind, "\(target)/\(kind.rawValue)/\(id)", below: target)
    }
    for outcome in role.outcomes { add(outcome.text, .outcome, outcome.id) }
    for measure in role.measures { add(measure.text, .measure, measure.id) }
    for checkIn in role.checkIns {
      let keywords = checkIn.interval.map { [$0.lexical] } ?? []
      add(checkIn.text, .checkIn, checkIn.id, keywords: keywords)
    }
    for accountability in role.accountabilities {
      add(
        accountability.text, .accountability, accountability.id,
        keywords: [accountability.kind.rawValue])
    }
    if !role.requirements.isEmpty {
      associate(target, .isRelatedTo, "\(target)/requirements")
      writeRubric(of: role, as: "\(target)/requirements")
    }
  }

  mutating func writeMoves() {
    for move in framework.moves {
      let kind: CaseAssociation.Kind =
        switch move.kind {
        case .promotion: .precedes
        case .lateral: .isPeerOf
        case .switch, .return: .isRelatedTo
        }
      associate("role/\(move.from)", kind, "role/\(move.to)")
    }
  }

  // MARK: - Requirements

  /// Writes a rubric for what a role asks for: a criterion for each competency.
  ///
  /// It has all levels of the competency's scale; those that are high enough score 1.
  private mutating func writeRubric(of role: Role, as target: String) {
    let name = names.name(of: target)
    var criteria: [JSONValue] = []
    for case .competency(let requirement) in role.requirements {
      criteria.append(
        criterion(requirement, of: target, in: name.identifier, position: criteria.count + 1))
    }
    rubrics.append(
      .map([
        "identifier": .text(name.identifier), "uri": .text(name.uri), "title": .text(role.title),
        "lastChangeDateTime": changed, "CFRubricCriteria": .list(criteria),
      ]))
  }

  private func criterion(
    _ requirement: CompetencyRequirement, of target: String, in rubric: String, position: Int
  ) -> JSONValue {
    let own = "\(target)/\(requirement.competency)"
    let name = names.name(of: own)
    var isHighEnough = false
    let levels = (levels(of: requirement.competency) ?? []).enumerated().map { offset, level in
      isHighEnough = isHighEnough || level.id == requirement.level
      let step = names.name(of: "\(own)/\(level.id)")
      return JSONValue.map([
        "identifier": .text(step.identifier), "uri": .text(step.uri),
        "quality": .text(level.title ?? level.id.lexical),
        "score": .number(isHighEnough ? "1" : "0"), "position": .number(String(offset + 1)),
        "rubricCriterionId": .text(name.identifier), "lastChangeDateTime": changed,
      ])
    }
    return .map([
      "identifier": .text(name.identifier), "uri": .text(name.uri),
      "category": .text(requirement.isOptional ? "Optional" : "Required"),
      "CFItemURI": link(to: "competency/\(requirement.competency)"),
      "weight": .number(requirement.weight.lexical), "position": .number(String(position)),
      "rubricId": .text(rubric), "lastChangeDateTime": changed,
      "CFRubricCriterionLevels": .list(levels),
    ])
  }

  private func levels(of competency: Identifier) -> [ScaleLevel]? {
    guard let scale = scaleOfCompetency[competency] else { return nil }
    return levelsOfScale[scale]
  }
}
