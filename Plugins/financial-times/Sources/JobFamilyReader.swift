import CoequalExchange
import CoequalModel

/// Makes a framework of one job family.
struct JobFamilyReader {
  let file: SourceFile
  let root: SourceNode

  func read(into draft: inout ImportDraft) {
    guard case .map = root.value else {
      draft.report(
        .unexpectedSource,
        "the file is \(root.kind); expected a map with name, levels, themes and competencies",
        at: root.place)
      return
    }
    guard let rungs = list("levels", in: &draft) else { return }
    let id = draft.beginDocument(root["name"]?.text ?? String(file.lastName.prefix { $0 != "." }))
    let levels = FamilyLevels(rungs, into: &draft)
    if levels.all.isEmpty { return }
    let tracks = FamilyTracks(levels, asking: &draft)
    var framework = Framework(
      header: draft.header("framework", id: id), title: title(of: id, into: &draft),
      summary: draft.text(root["summary"], to: "framework/\(id)/summary"), scales: [levels.scale])
    keepFacts(about: id, into: &draft)
    let themes = FamilyThemes(
      list("themes", in: &draft), list("competencies", in: &draft), levels, tracks, into: &draft)
    framework.areas = themes.areas
    addRoles(of: levels, on: tracks, asking: themes, to: &framework, into: &draft)
    draft.documents.append(.framework(framework))
  }

  private func list(_ name: String, in draft: inout ImportDraft) -> SourceNode? {
    guard let node = root[name] else {
      draft.report(
        .unexpectedSource, "'\(name)' is missing; expected a list", at: root.place)
      return nil
    }
    if case .list(let items) = node.value, !items.isEmpty { return node }
    let found = node.items.isEmpty && node.kind == "a list" ? "an empty list" : node.kind
    draft.report(
      .unexpectedSource, "'\(name)' is \(found); expected a list of maps with id and name",
      at: node.place)
    return nil
  }

  private func title(of id: Identifier, into draft: inout ImportDraft) -> String {
    if let title = draft.text(root["name"], to: "framework/\(id)/title") { return title }
    draft.ledger.guess(
      id.lexical, for: "framework/\(id)/title", because: "the source has no name",
      correction: "change <title>")
    return id.lexical
  }

  /// Books what the file says of itself beside its name.
  private func keepFacts(about id: Identifier, into draft: inout ImportDraft) {
    draft.keepID(root["googleSheetId"], of: "framework/\(id)")
    if let node = root["isLegacy"] {
      draft.ledger.leave(
        node,
        because: "it may mean that the framework no longer applies: write status=\"retired\" then")
    }
  }

  // MARK: - Roles

  private func addRoles(
    of levels: FamilyLevels, on tracks: FamilyTracks, asking themes: FamilyThemes,
    to framework: inout Framework, into draft: inout ImportDraft
  ) {
    let structure = draft.documentID("\(framework.id)-grades")
    let ladder = GradeLadder(
      structure: structure, title: "Grades of \(framework.title)",
      language: framework.header.language,
      rungs: levels.all.map {
        GradeLadder.Rung(key: $0.key, title: $0.title, step: $0.step + 1, node: $0.node)
      }, asking: &draft)
    framework.structure = ladder.reference
    for level in levels.all.sorted(by: { $0.step < $1.step }) {
      guard let grade = ladder.grade(of: level.key), let answer = tracks[level] else { continue }
      let id = draft.id(level.node, for: "role")
      if let name = level.name { _ = draft.text(name, to: "role/\(id)/title") }
      let role = Role(
        id: id, grade: grade, title: level.title,
        requirements: themes.requirements(on: answer.id, upTo: level.step))
      let track = offset(of: answer, in: &framework, into: &draft)
      framework.tracks[track].roles.append(role)
    }
    framework.moves = framework.tracks.flatMap {
      ladder.promotions(along: $0.roles, booking: &draft)
    }
    framework.moves += ways(to: framework.tracks, on: ladder, booking: &draft)
    draft.documents.append(.structure(ladder.structure))
  }

  /// The offset of a track; it is added with its first role.
  private func offset(
    of answer: TrackAnswer, in framework: inout Framework, into draft: inout ImportDraft
  ) -> Int {
    if let offset = framework.tracks.firstIndex(where: { $0.id == answer.id }) { return offset }
    let words = answer.kind.rawValue.split(separator: "-").joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    draft.ledger.guess(
      title, for: "track/\(answer.id)/title", because: "the source has levels and no tracks",
      correction: "change <title>")
    framework.tracks.append(Track(id: answer.id, kind: answer.kind, title: title))
    return framework.tracks.count - 1
  }

  /// The promotions to tracks that begin above the lowest: from the highest role below on the track that
  /// begins there.
  private func ways(
    to tracks: [Track], on ladder: GradeLadder, booking draft: inout ImportDraft
  ) -> [Move] {
    let ranks = Dictionary(
      ladder.structure.grades.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
    guard let lowest = tracks.first else { return [] }
    return tracks.dropFirst().compactMap { track in
      guard let first = track.roles.first, let rank = ranks[first.grade],
        let before = lowest.roles.last(where: { ranks[$0.grade].map { $0 < rank } ?? false })
      else { return nil }
      draft.ledger.guess(
        "promotion from '\(before.id)' to '\(first.id)'", for: "move/\(before.id)/\(first.id)",
        because:
          "'\(first.title)' is the lowest on its track, and '\(before.title)' the next below it",
        correction: "change or remove this <move>")
      return Move(from: before.id, to: first.id, kind: .promotion)
    }
  }
}
