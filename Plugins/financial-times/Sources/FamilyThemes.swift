import CoequalExchange
import CoequalModel

/// The themes of a job family as competencies, with the source's competencies as behaviours.
struct FamilyThemes {
  /// All competencies, in the one area that there is.
  private(set) var areas: [CompetencyArea] = []
  private let levels: FamilyLevels
  private let tracks: FamilyTracks
  /// Where the competency of each theme stands in the area.
  private var offsets: [String: Int] = [:]
  private var themeKeys: Set<String> = []
  /// How many behaviours a level of a competency has so far, by their common address.
  private var counts: [String: Int] = [:]

  init(
    _ themes: SourceNode?, _ competencies: SourceNode?, _ levels: FamilyLevels,
    _ tracks: FamilyTracks, into draft: inout ImportDraft
  ) {
    self.levels = levels
    self.tracks = tracks
    guard let themes else { return }
    var area = CompetencyArea(id: Identifier(trusted: "themes"), title: "Themes")
    for theme in themes.items {
      if let competency = competency(of: theme, at: area.competencies.count, into: &draft) {
        area.competencies.append(competency)
      }
    }
    if area.competencies.isEmpty { return }
    draft.ledger.guess(
      area.title, for: "area/\(area.id)/title",
      because: "the source puts its themes into no groups",
      correction: "change <title>, or divide the area")
    for item in competencies?.items ?? [] {
      guard let reference = references(of: item, into: &draft) else { continue }
      add(item, at: reference.level, to: &area.competencies[reference.theme], into: &draft)
    }
    for offset in area.competencies.indices { sort(&area.competencies[offset]) }
    areas = [area]
    draft.ledger.guess(
      "cumulative=\"true\"", for: "area/\(area.id)",
      because: "the source does not say whether a level includes those below it",
      correction: "write cumulative=\"false\" on the competencies of which it does not")
  }

  // MARK: - Themes

  private mutating func competency(
    of theme: SourceNode, at offset: Int, into draft: inout ImportDraft
  ) -> Competency? {
    guard let node = theme["id"] ?? theme["name"], let key = node.text?.collapsed, !key.isEmpty
    else {
      draft.report(
        .unexpectedSource, "a theme without an id; expected a map with id and name",
        at: theme.place)
      return nil
    }
    if offsets[key] != nil {
      draft.report(
        .repeatedSource, "the theme '\(key)' is there twice; the first counts", at: node.place,
        help: ["give it an id of its own"])
      draft.ledger.leave(theme, because: "its id names another theme already")
      return nil
    }
    offsets[key] = offset
    themeKeys.insert(key)
    let id = draft.id(node, for: "competency")
    let title = draft.text(theme["name"], to: "competency/\(id)/title")
    if title == nil {
      draft.ledger.guess(
        key, for: "competency/\(id)/title", because: "the theme has no name",
        correction: "change <title>")
    }
    return Competency(
      id: id, scale: levels.scale.id, title: title ?? key,
      summary: draft.text(theme["summary"], to: "competency/\(id)/summary"))
  }

  // MARK: - Behaviours

  /// The level and the theme that a behaviour belongs to; `nil`, with a finding, where one is unknown.
  private func references(
    of item: SourceNode, into draft: inout ImportDraft
  ) -> (level: FamilyLevel, theme: Int)? {
    let level = resolve(item, "level", among: levels.keys, into: &draft).flatMap { levels[$0] }
    let theme = resolve(item, "theme", among: themeKeys, into: &draft).flatMap { offsets[$0] }
    if let level, let theme { return (level, theme) }
    draft.ledger.leave(item, because: "it belongs to no level, or to no theme, of this file")
    return nil
  }

  private func resolve(
    _ item: SourceNode, _ name: String, among keys: Set<String>, into draft: inout ImportDraft
  ) -> String? {
    guard let node = item[name], let key = node.text?.collapsed else {
      draft.report(
        .unexpectedSource, "a competency without a \(name); expected '\(name):' and an id",
        at: item.place)
      return nil
    }
    if keys.contains(key) { return key }
    draft.reportDangling(node, "\(name) of this file", among: keys)
    return nil
  }

  private mutating func add(
    _ item: SourceNode, at level: FamilyLevel, to competency: inout Competency,
    into draft: inout ImportDraft
  ) {
    let scaleLevel = levels.scaleLevel(of: level)
    let track = levels.isShared(level) ? tracks[level]?.id : nil
    let key = ([scaleLevel] + [track].compactMap(\.self)).map(\.lexical).joined(separator: "/")
    let place = "competency/\(competency.id)"
    func number(_ kind: String) -> String {
      counts["\(place)/\(kind)/\(key)", default: 0] += 1
      return "\(place)/\(kind)/\(key)/\(counts["\(place)/\(kind)/\(key)"] ?? 1)"
    }
    guard let summary = item["summary"], summary.text?.collapsed.isEmpty == false else {
      draft.report(
        .unexpectedSource,
        "a competency without a summary; expected 'summary:' and what can be seen",
        at: item.place)
      draft.ledger.leave(item, because: "it does not say what can be seen")
      return
    }
    let target = number("expects")
    if let text = draft.text(summary, to: target) {
      competency.expectations.append(Expectation(level: scaleLevel, track: track, text: text))
    }
    draft.keepID(item["id"], of: target)
    book(
      item["level"], as: scaleLevel, at: target, "levels side by side are one of the scale", &draft)
    book(item["theme"], as: competency.id, at: place, "a theme is a competency", &draft)
    for example in item["examples"]?.items ?? [] {
      let text = draft.text(
        example, to: number("example"),
        because: "an example illustrates a level, and no longer one behaviour of it")
      if let text {
        competency.examples.append(Example(level: scaleLevel, track: track, text: text))
      }
    }
    if let node = item["proficiency"] {
      draft.ledger.leave(
        node, because: "there is no measure of how well one behaviour of a level is mastered")
    }
  }

  private func book(
    _ node: SourceNode?, as id: Identifier, at target: String, _ reason: String,
    _ draft: inout ImportDraft
  ) {
    guard let node else { return }
    if node.text == id.lexical {
      draft.ledger.carry(node, to: target)
    } else {
      draft.ledger.change(node, to: target, written: id.lexical, because: reason)
    }
  }

  /// Puts behaviours and examples in the order of the levels, and leaves it within one level.
  private func sort(_ competency: inout Competency) {
    let steps = Dictionary(
      levels.scale.levels.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    competency.expectations.sort { steps[$0.level] ?? 0 < steps[$1.level] ?? 0 }
    competency.examples.sort { steps[$0.level] ?? 0 < steps[$1.level] ?? 0 }
  }

  // MARK: - Requirements

  /// What a role asks for: each competency at the highest level that is described for its track, up to
  /// the role's own.
  func requirements(on track: Identifier, upTo step: Int) -> [Requirement] {
    areas.flatMap(\.competencies).compactMap { competency in
      let described = Set(
        competency.expectations.filter { $0.track == nil || $0.track == track }.map(\.level))
      return levels.scale.levels[...step].last { described.contains($0.id) }.map {
        .competency(CompetencyRequirement(competency: competency.id, level: $0.id))
      }
    }
  }
}
