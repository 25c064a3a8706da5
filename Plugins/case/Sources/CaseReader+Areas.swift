import CoequalExchange
import CoequalModel

// Items become areas, competencies, and what is expected at their levels.
extension CaseReader {
  /// Reads all items that have not become anything else.
  mutating func readAreas(titled title: String, into draft: inout ImportDraft) {
    let roots = tree.roots.filter { isStatement($0) && results[$0] == nil }
    // What stands alone at the top goes into an area of its own.
    var alone: [Int] = []
    for root in roots {
      let children = tree.children[root].filter { isStatement($0) && results[$0] == nil }
      if children.isEmpty, package.kind(of: root) != .area {
        alone.append(root)
      } else {
        readArea(root, of: children, into: &draft)
      }
    }
    if alone.isEmpty { return }
    let id = draft.uniqueID(areas.isEmpty ? "all" : "other", for: "area")
    draft.ledger.guess(
      title, for: "area/\(id)/title", because: "the items at the top have no items below them",
      correction: "change <title>, or divide the <area>")
    let position = areas.count
    areas.append(CompetencyArea(id: id, title: title))
    for item in alone { readCompetency(item, in: position, into: &draft) }
  }

  /// Whether an item can be an area, a competency or a statement.
  private func isStatement(_ item: Int) -> Bool {
    switch package.kind(of: item) {
    case nil, .area, .competency, .expectation, .example: true
    case .scale, .level, .grade, .track, .role: false
    case .outcome, .measure, .checkIn, .accountability: false
    }
  }

  private mutating func readArea(
    _ number: Int, of children: [Int], into draft: inout ImportDraft
  ) {
    let id = id(number, for: "area", into: &draft)
    let item = package.items[number]
    let position = areas.count
    results[number] = .area(id)
    areas.append(
      CompetencyArea(
        id: id, title: title(of: item, to: "area/\(id)/title", orElse: id, into: &draft),
        summary: draft.text(words(of: item).summary, to: "area/\(id)/summary")))
    for child in children { readCompetency(child, in: position, into: &draft) }
  }

  // MARK: - Competencies

  private mutating func readCompetency(_ number: Int, in area: Int, into draft: inout ImportDraft) {
    let id = id(number, for: "competency", into: &draft)
    let target = "competency/\(id)"
    let item = package.items[number]
    let statements = statements(below: number)
    let scale = scale(of: number, statements) ?? plainScale(into: &draft)
    results[number] = .competency(
      id, scale: scale, area: area, position: areas[area].competencies.count)
    var competency = Competency(
      id: id, scale: scales[scale].id,
      title: title(of: item, to: "\(target)/title", orElse: id, into: &draft),
      summary: draft.text(words(of: item).summary, to: "\(target)/summary"))
    for statement in statements {
      let node = package.items[statement.item]
      let isExample = package.kind(of: statement.item) == .example
      let name = isExample ? "example" : "expects"
      guard let text = draft.text(node["fullStatement"], to: "\(target)/\(name)") else { continue }
      let level = level(of: statement, on: scale, for: "\(target)/\(name)", into: &draft)
      let track = track(of: statement.item)
      if isExample {
        competency.examples.append(Example(level: level, track: track, text: text))
      } else {
        competency.expectations.append(Expectation(level: level, track: track, text: text))
      }
    }
    areas[area].competencies.append(competency)
  }

  /// Something that is expected, or an example.
  private struct Statement {
    let item: Int
    /// What the package says of its level, or of the nearest above it that has one.
    let level: Level?
  }

  /// All items below one, in the order of reading, however deep they stand.
  private func statements(below number: Int) -> [Statement] {
    var result: [Statement] = []
    let own = ownLevel(of: number)
    var pending = tree.children[number].reversed().map { Statement(item: $0, level: own) }
    while let next = pending.popLast() {
      guard isStatement(next.item), results[next.item] == nil else { continue }
      let statement = Statement(item: next.item, level: ownLevel(of: next.item) ?? next.level)
      result.append(statement)
      pending += tree.children[next.item].reversed().map {
        Statement(item: $0, level: statement.level)
      }
    }
    return result
  }

  // MARK: - Levels

  private func ownLevel(of item: Int) -> Level? {
    package.relations(.hasSkillLevel, of: item).lazy.compactMap { association in
      ["identifier", "uri"].lazy.compactMap { association.destination[$0]?.text }
        .compactMap { levels[$0] }.first
    }.first
  }

  /// The scale that a competency says it is judged on, or that its first statement is on.
  private func scale(of number: Int, _ statements: [Statement]) -> Int? {
    for association in package.relations(.isRelatedTo, of: number) {
      if let other = package.item(association.destination), case .scale(let scale) = results[other]
      {
        return scale
      }
    }
    return ownLevel(of: number)?.scale ?? statements.lazy.compactMap(\.level).first?.scale
  }

  private func level(
    of statement: Statement, on scale: Int, for target: String, into draft: inout ImportDraft
  ) -> Identifier {
    if let level = statement.level, level.scale == scale { return level.id }
    let first = scales[scale].levels.first?.id ?? Identifier(trusted: "reached")
    if statement.level != nil {
      draft.report(
        .unexpectedSource, "a level of another scale than the statements before it",
        at: (package.items[statement.item]["identifier"] ?? package.items[statement.item]).place)
    }
    // The scale that was made because there are no levels has been booked.
    if scale != plain {
      draft.ledger.guess(
        first.lexical, for: target, because: "the statement has no level, and this is the first",
        correction: "change the attribute 'level'")
    }
    return first
  }

  private func track(of item: Int) -> Identifier? {
    for association in package.relations(.isRelatedTo, of: item) {
      if let other = package.item(association.destination), case .track(let id) = results[other] {
        return id
      }
    }
    return nil
  }
}
