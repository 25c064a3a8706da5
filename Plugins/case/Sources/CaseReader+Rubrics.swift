import CoequalExchange
import CoequalModel

// Rubrics: what a role asks for, or a matrix of criteria by levels.
extension CaseReader {
  mutating func readRubrics(into draft: inout ImportDraft) {
    let owners = rubricOwners()
    for rubric in package.rubrics {
      let keys = [rubric["identifier"]?.text, rubric["uri"]?.text].compactMap(\.self)
      if let owner = keys.lazy.compactMap({ owners[$0] }).first {
        readRequirements(rubric, of: owner, into: &draft)
      } else {
        readMatrix(rubric, into: &draft)
      }
    }
  }

  /// The roles that are related to rubrics, by the identifier and address of the rubric.
  private func rubricOwners() -> [String: Int] {
    var owners: [String: Int] = [:]
    for number in package.items.indices {
      guard case .role = results[number] else { continue }
      for association in package.relations(.isRelatedTo, of: number) {
        for name in ["identifier", "uri"] {
          guard let key = association.destination[name]?.text else { continue }
          owners[key] = owners[key] ?? number
        }
      }
    }
    return owners
  }

  // MARK: - Requirements

  private mutating func readRequirements(
    _ rubric: SourceNode, of owner: Int, into draft: inout ImportDraft
  ) {
    guard case .role(let id, let track, let position) = results[owner] else { return }
    let target = "role/\(id)/requirements"
    if let title = rubric["title"] {
      draft.ledger.leave(title, because: "it repeats the title of the role")
    }
    keepIDs(of: rubric, as: target, into: &draft)
    var asked: Set<Identifier> = []
    for criterion in Self.inOrder(rubric["CFRubricCriteria"]) {
      guard let link = criterion["CFItemURI"], let item = package.item(link),
        case .competency(let competency, let scale, _, _) = results[item]
      else {
        draft.report(
          .danglingSource, "a criterion that leads to no competency of the package",
          at: (criterion["identifier"] ?? criterion).place)
        continue
      }
      let steps = Self.inOrder(criterion["CFRubricCriterionLevels"])
      let first = steps.firstIndex { ($0["score"]?.text).map { Double($0) ?? 0 > 0 } ?? false }
      guard let first, scales[scale].levels.indices.contains(first) else {
        draft.report(
          .unexpectedSource, "no level of the criterion has a score that is a level of its scale",
          at: (criterion["identifier"] ?? criterion).place)
        continue
      }
      guard asked.insert(competency).inserted else {
        draft.report(
          .repeatedSource, "the role asks for '\(competency)' twice; the first counts",
          at: (criterion["identifier"] ?? criterion).place)
        continue
      }
      let requirement = CompetencyRequirement(
        competency: competency, level: scales[scale].levels[first].id,
        weight: weight(of: criterion, to: target, into: &draft),
        isOptional: criterion["category"]?.text == "Optional")
      tracks[track].roles[position].requirements.append(.competency(requirement))
      draft.ledger.leave(criterion, because: "the requirement says it by its competency and level")
    }
  }

  private func weight(
    of criterion: SourceNode, to target: String, into draft: inout ImportDraft
  ) -> DecimalNumber? {
    guard let node = criterion["weight"], let text = node.text, let weight = DecimalNumber(text)
    else {
      return nil
    }
    if weight != DecimalNumber(1) { draft.ledger.carry(node, to: target) }
    return weight
  }

  // MARK: - Matrices

  /// Makes an area of a rubric that belongs to no role, and a competency of each criterion.
  private mutating func readMatrix(_ rubric: SourceNode, into draft: inout ImportDraft) {
    let name = rubric["title"] ?? rubric["description"]
    let id = draft.uniqueID(name?.text?.beginning ?? "rubric", for: "area")
    let target = "area/\(id)"
    keepIDs(of: rubric, as: target, into: &draft)
    let title = draft.text(name, to: "\(target)/title")
    if title == nil {
      draft.ledger.guess(
        "Rubric", for: "\(target)/title", because: "the rubric has no title",
        correction: "change <title>")
    }
    var area = CompetencyArea(
      id: id, title: title ?? "Rubric",
      summary: name?.place == rubric["description"]?.place
        ? nil : draft.text(rubric["description"], to: "\(target)/summary"))
    var known: [[String]: Int] = [:]
    for criterion in Self.inOrder(rubric["CFRubricCriteria"]) {
      area.competencies.append(readCriterion(criterion, in: id, known: &known, into: &draft))
    }
    areas.append(area)
  }

  private mutating func readCriterion(
    _ criterion: SourceNode, in area: Identifier, known: inout [[String]: Int],
    into draft: inout ImportDraft
  ) -> Competency {
    let steps = Self.inOrder(criterion["CFRubricCriterionLevels"])
    let scale = scale(for: steps, in: area, known: &known, into: &draft)
    let name = criterion["category"] ?? criterion["description"] ?? criterion["CFItemURI"]?["title"]
    let id = draft.uniqueID(name?.text?.beginning ?? "criterion", for: "competency")
    let target = "competency/\(id)"
    keepIDs(of: criterion, as: target, into: &draft)
    let title = draft.text(name, to: "\(target)/title")
    if title == nil {
      draft.ledger.guess(
        id.lexical, for: "\(target)/title",
        because: "the criterion has no category and description",
        correction: "change <title>")
    }
    var competency = Competency(
      id: id, scale: scales[scale].id, title: title ?? id.lexical,
      summary: name?.place == criterion["description"]?.place
        ? nil : draft.text(criterion["description"], to: "\(target)/summary"))
    for (step, level) in zip(steps, scales[scale].levels) {
      if let quality = step["quality"] {
        draft.ledger.carry(quality, to: "scale/\(scales[scale].id)/level/title")
      }
      if let text = draft.text(step["description"], to: "\(target)/expects") {
        competency.expectations.append(Expectation(level: level.id, text: text))
      }
    }
    return competency
  }

  /// The scale of a criterion: one for all with the same qualities in the same order.
  private mutating func scale(
    for steps: [SourceNode], in area: Identifier, known: inout [[String]: Int],
    into draft: inout ImportDraft
  ) -> Int {
    let names = steps.map { $0["quality"]?.text?.collapsed ?? "" }
    if let scale = known[names] { return scale }
    if steps.isEmpty { return plainScale(into: &draft) }
    let id = draft.uniqueID("\(area)-levels", for: "scale")
    let target = "scale/\(id)/level"
    draft.ledger.guess(
      id.lexical, for: "scale/\(id)", because: "the rubric has levels, and no name for all of them",
      correction: "change the id of the <scale>")
    let levels = steps.enumerated().map { offset, step in
      let level = draft.uniqueID(
        step["quality"]?.text?.beginning ?? "level-\(offset + 1)", for: target)
      return ScaleLevel(id: level, title: draft.text(step["quality"], to: "\(target)/title"))
    }
    scales.append(Scale(id: id, levels: levels))
    known[names] = scales.count - 1
    return scales.count - 1
  }

  /// The items of a list by their position, or else by their score; others stay in their order.
  private static func inOrder(_ list: SourceNode?) -> [SourceNode] {
    let items = list?.items ?? []
    let keys = items.map { item in
      (item["position"]?.text ?? item["score"]?.text).flatMap { Double($0) }.flatMap {
        $0.isFinite ? $0 : nil
      } ?? .infinity
    }
    return items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { items[$0] }
  }
}
