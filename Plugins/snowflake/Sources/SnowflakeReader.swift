import CoequalExchange
import CoequalModel

/// Makes a framework of one module.
struct SnowflakeReader {
  let file: SourceFile
  let framework = Identifier(trusted: "snowflake")

  func read(into draft: inout ImportDraft) {
    guard let module = draft.javaScript(file) else { return }
    // Before any id is given, so that nothing else takes them.
    for id in ["snowflake", "snowflake-grades", "milestones"] { _ = draft.uniqueID(id) }
    let tracks = draft.literal("tracks", of: module, in: file)
    if let tracks, tracks.entries.isEmpty {
      draft.report(
        .unexpectedSource, "'tracks' is \(tracks.kind); expected a map of tracks by their ids",
        at: tracks.place)
    }
    let scale = scale(of: tracks, module, into: &draft)
    let areas = areas(of: tracks, on: scale, into: &draft)
    leavePoints(of: module, into: &draft)
    if areas.isEmpty { return }
    draft.ledger.guess(
      "Snowflake", for: "framework/\(framework)/title", because: "the source has no name",
      correction: "change the attribute 'id' and <title>")
    var result = Framework(
      header: draft.header("framework", id: framework), title: "Snowflake", scales: [scale],
      areas: areas)
    if let titles = module["titles"] {
      addRoles(of: titles, to: &result, into: &draft)
    } else {
      _ = draft.literal("titles", of: module, in: file)
    }
    draft.documents.append(.framework(result))
  }

  // MARK: - Milestones

  /// The scale of all competencies: as many levels as the longest has milestones.
  private func scale(
    of tracks: SourceNode?, _ module: JavaScriptModule, into draft: inout ImportDraft
  ) -> Scale {
    let count = tracks?.entries.map { $0.value["milestones"]?.items.count ?? 0 }.max() ?? 0
    let levels = (0..<max(count, 1)).map { ScaleLevel(id: Self.level($0)) }
    for node in module["milestones"]?.items ?? [] {
      if let number = node.integer, (1...levels.count).contains(number) {
        draft.ledger.change(
          node, to: "scale/milestones", written: Self.level(number - 1).lexical,
          because: "levels have names here, not numbers")
      } else {
        draft.ledger.leave(
          node, because: "it stands for not having reached the first milestone, which is no level")
      }
    }
    return Scale(id: Identifier(trusted: "milestones"), title: "Milestones", levels: levels)
  }

  /// The id of the level at an offset.
  private static func level(_ offset: Int) -> Identifier {
    Identifier(trusted: "milestone-\(offset + 1)")
  }

  // MARK: - Tracks

  private func areas(
    of tracks: SourceNode?, on scale: Scale, into draft: inout ImportDraft
  ) -> [CompetencyArea] {
    var areas: [CompetencyArea] = []
    var offsets: [String: Int] = [:]
    for entry in tracks?.entries ?? [] {
      let category = entry.value["category"]
      let key = category?.text?.collapsed ?? ""
      let offset = offsets[key] ?? areas.count
      if offset == areas.count {
        offsets[key] = offset
        areas.append(area(category, into: &draft))
      } else if let category {
        draft.ledger.carry(category, to: "area/\(areas[offset].id)/title")
      }
      if let competency = competency(entry, on: scale, into: &draft) {
        areas[offset].competencies.append(competency)
      }
    }
    return areas
  }

  private func area(_ category: SourceNode?, into draft: inout ImportDraft) -> CompetencyArea {
    let id = draft.uniqueID(category?.text ?? "other")
    let title = draft.text(category, to: "area/\(id)/title")
    if title == nil {
      draft.ledger.guess(
        "Other", for: "area/\(id)/title", because: "some tracks have no category",
        correction: "change <title>, or move the competencies")
    }
    return CompetencyArea(id: id, title: title ?? "Other")
  }

  private func competency(
    _ entry: SourceNode.Entry, on scale: Scale, into draft: inout ImportDraft
  ) -> Competency? {
    guard case .map = entry.value.value else {
      draft.report(
        .unexpectedSource,
        "a track is \(entry.value.kind); expected a map with displayName and milestones",
        at: entry.value.place)
      draft.ledger.leave(entry.name, because: "it is no track")
      return nil
    }
    let id = draft.id(entry.name, for: "competency")
    let target = "competency/\(id)"
    let title = draft.text(entry.value["displayName"], to: "\(target)/title")
    if title == nil {
      draft.ledger.guess(
        id.lexical, for: "\(target)/title", because: "the track has no displayName",
        correction: "change <title>")
    }
    var competency = Competency(
      id: id, scale: scale.id, title: title ?? id.lexical,
      summary: draft.text(entry.value["description"], to: "\(target)/summary"))
    for (offset, milestone) in (entry.value["milestones"]?.items ?? []).enumerated() {
      let level = Self.level(offset)
      let signals = [milestone["summary"]].compactMap(\.self) + (milestone["signals"]?.items ?? [])
      competency.expectations += signals.compactMap { signal in
        draft.text(signal, to: "\(target)/expects").map { Expectation(level: level, text: $0) }
      }
      competency.examples += (milestone["examples"]?.items ?? []).compactMap { example in
        draft.text(example, to: "\(target)/example").map { Example(level: level, text: $0) }
      }
    }
    return competency
  }

  // MARK: - Points

  /// Says once why points are not carried over.
  private func leavePoints(of module: JavaScriptModule, into draft: inout ImportDraft) {
    for entry in module["pointsToLevels"]?.entries ?? [] {
      let reason =
        "a sum of points over all competencies gives a level; no requirement can say that"
      draft.ledger.leave(entry.name, because: reason)
      draft.ledger.leave(entry.value, because: reason)
    }
    if let most = module["maxLevel"] {
      draft.ledger.leave(
        most, because: "it is the highest sum of points, which no requirement can say")
    }
  }
}
