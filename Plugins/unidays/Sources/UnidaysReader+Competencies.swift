import CoequalExchange
import CoequalModel

// Files of competencies: areas, topics and their levels.
extension UnidaysReader {
  mutating func readArea(_ root: SourceNode, into draft: inout ImportDraft) {
    let id = draft.id(root["path"] ?? root["title"], for: "area")
    let target = "area/\(id)"
    var area = CompetencyArea(
      id: id, title: draft.text(root["title"], to: "\(target)/title") ?? id.lexical,
      summary: draft.text(root["summary"], to: "\(target)/summary"))
    let path = root["path"]?.text ?? ""
    let topics = root["topics"]?.items ?? []
    let sequences = LevelSequences(topics)
    var known: [[String]: (scale: Scale, ids: [Identifier])] = [:]
    for topic in topics {
      let sequence = sequences.sequence(for: topic)
      let scale =
        known[sequence]
        ?? makeScale(sequences.nodes[sequence] ?? [], named: "\(id)-levels", into: &draft)
      known[sequence] = scale
      if let competency = readTopic(topic, on: scale, sequence, in: path, into: &draft) {
        area.competencies.append(competency)
      }
    }
    areas.append(area)
  }

  private mutating func makeScale(
    _ nodes: [SourceNode], named name: String, into draft: inout ImportDraft
  ) -> (scale: Scale, ids: [Identifier]) {
    let id = draft.uniqueID(name, for: "scale")
    draft.ledger.guess(
      id.lexical, for: "scale/\(id)", because: "the source has levels in each topic, and no scales",
      correction: "change the id of the <scale>")
    let target = "scale/\(id)"
    let isNumbered = nodes.allSatisfy { $0["path"]?.text.flatMap { Int($0) } != nil }
    var scale = Scale(
      id: id,
      levels: nodes.map { node in
        let level = levelID(node, isNumbered: isNumbered, on: target, into: &draft)
        return ScaleLevel(id: level, title: draft.text(node["title"], to: "\(target)/level/title"))
      })
    // A scale has a level, even where topics have none.
    if scale.levels.isEmpty { scale.levels = [ScaleLevel(id: Identifier(trusted: "level-1"))] }
    scales.append(scale)
    return (scale, scale.levels.map(\.id))
  }

  private func levelID(
    _ node: SourceNode, isNumbered: Bool, on target: String, into draft: inout ImportDraft
  ) -> Identifier {
    guard isNumbered, let path = node["path"], let number = path.text else {
      return draft.id(node["path"] ?? node["title"], for: "\(target)/level")
    }
    let id = draft.uniqueID("level-\(number)", for: "\(target)/level")
    draft.ledger.change(
      path, to: "\(target)/level/\(id)", written: id.lexical,
      because: "levels have names here, not numbers")
    return id
  }

  private mutating func readTopic(
    _ topic: SourceNode, on scale: (scale: Scale, ids: [Identifier]), _ sequence: [String],
    in area: String, into draft: inout ImportDraft
  ) -> Competency? {
    guard case .map = topic.value else {
      draft.report(
        .unexpectedSource, "a topic is \(topic.kind); expected a map with title and levels",
        at: topic.place)
      return nil
    }
    let id = draft.id(topic["path"] ?? topic["title"], for: "competency")
    let target = "competency/\(id)"
    var competency = Competency(
      id: id, scale: scale.scale.id,
      title: draft.text(topic["title"], to: "\(target)/title") ?? id.lexical,
      summary: draft.text(topic["summary"], to: "\(target)/summary"))
    let nodes = topic["levels"]?.items ?? []
    // Where its own levels stand among those of the scale, which may have more.
    var position = 0
    for (offset, node) in nodes.enumerated() {
      if node.entries.isEmpty {
        draft.report(
          .unexpectedSource, "a level is \(node.kind); expected a map with title and criteria",
          at: node.place)
      }
      let key = LevelSequences.key(of: node)
      while position < sequence.count - 1, sequence[position] != key { position += 1 }
      guard scale.ids.indices.contains(position) else { break }
      let level = scale.ids[position]
      position += 1
      book(node, as: level, on: scale.scale, into: &draft)
      let criteria = [node["summary"]].compactMap(\.self) + (node["criteria"]?.items ?? [])
      competency.expectations += criteria.compactMap { text in
        draft.text(text, to: "\(target)/expects").map { Expectation(level: level, text: $0) }
      }
      let path = "\(area)/\(topic["path"]?.text ?? "")/\(node["path"]?.text ?? "")"
      guard levels[path] == nil else {
        draft.report(
          .repeatedSource, "'\(path)' is there twice; references lead to the first",
          at: (node["path"] ?? node).place)
        continue
      }
      levels[path] = Level(competency: id, level: level, height: offset + 1, topic: topic)
    }
    return competency
  }

  /// Books the path and title of a level, which stand on the scale already.
  private func book(
    _ node: SourceNode, as level: Identifier, on scale: Scale, into draft: inout ImportDraft
  ) {
    let target = "scale/\(scale.id)/level/\(level)"
    if let path = node["path"] {
      if path.text == level.lexical {
        draft.ledger.carry(path, to: target)
      } else {
        draft.ledger.change(
          path, to: target, written: level.lexical, because: "levels have names here, not numbers")
      }
    }
    if let title = node["title"] { draft.ledger.carry(title, to: "\(target)/title") }
  }
}
