import CoequalExchange
import CoequalModel

// Files of roles: departments, roles and their levels.
extension UnidaysReader {
  /// Reads a department with the departments in it; the deepest nesting is that of the file.
  mutating func readDepartment(
    _ node: SourceNode, in function: Identifier?, into draft: inout ImportDraft
  ) {
    guard case .map = node.value else {
      draft.report(
        .unexpectedSource, "a department is \(node.kind); expected a map with title and roles",
        at: node.place)
      return
    }
    let id = draft.id(node["path"] ?? node["title"], for: "family")
    families.append(
      Family(
        id: id, title: draft.text(node["title"], to: "family/\(id)/title") ?? id.lexical,
        function: function))
    for inner in node["departments"]?.items ?? [] {
      readDepartment(inner, in: function ?? id, into: &draft)
    }
    for role in node["roles"]?.items ?? [] { readRole(role, in: id, into: &draft) }
  }

  private mutating func readRole(
    _ node: SourceNode, in family: Identifier, into draft: inout ImportDraft
  ) {
    guard case .map = node.value else {
      draft.report(
        .unexpectedSource, "a role is \(node.kind); expected a map with title and levels",
        at: node.place)
      return
    }
    guard let track = track(of: node, into: &draft) else { return }
    memberships.append(Membership(track: tracks[track].id, family: family, place: node.place))
    var last = 0
    for level in node["levels"]?.items ?? [] {
      guard let rung = rung(level, on: track, above: last, into: &draft) else { continue }
      last = rung.step
      rungs.append(rung)
    }
  }

  /// The offset of the track for a role; a mapping may put several roles on one track.
  private mutating func track(of node: SourceNode, into draft: inout ImportDraft) -> Int? {
    let name = node["path"] ?? node["title"]
    let title = node["title"]?.text?.collapsed ?? name?.text ?? ""
    let titles = (node["levels"]?.items ?? []).map { $0["title"]?.text?.collapsed ?? "" }
    let question = ImportQuestion(
      .track, name?.text?.collapsed ?? title, subject: "the track of '\(title)'",
      choices: TrackKind.allCases.map(\.rawValue), guess: Self.guess(title, titles))
    guard let answer = draft.ask(question).flatMap({ TrackAnswer($0) }) else { return nil }
    if let id = answer.givenID, let offset = tracks.firstIndex(where: { $0.id == id }) {
      draft.keepID(name, of: "track/\(id)")
      return offset
    }
    let id: Identifier
    if let given = answer.givenID {
      id = draft.uniqueID(given.lexical, for: "track")
      draft.keepID(name, of: "track/\(id)")
    } else {
      id = draft.id(name, for: "track")
    }
    tracks.append(
      Track(
        id: id, kind: answer.kind,
        title: draft.text(node["title"], to: "track/\(id)/title") ?? id.lexical,
        summary: draft.text(node["summary"], to: "track/\(id)/summary")))
    return tracks.count - 1
  }

  /// A role leads people when its own title says so, or the titles of all its levels.
  private static func guess(_ title: String, _ titles: [String]) -> ImportQuestion.Guess {
    let guess = TitleWords.track(of: title)
    let guesses = Set(titles.map { TitleWords.track(of: $0).value })
    guard guesses.count == 1, let only = titles.first else { return guess }
    return TitleWords.track(of: only)
  }

  private mutating func rung(
    _ node: SourceNode, on track: Int, above last: Int, into draft: inout ImportDraft
  ) -> Rung? {
    guard case .map = node.value else {
      draft.report(
        .unexpectedSource, "a level of a role is \(node.kind); expected a map with title and path",
        at: node.place)
      return nil
    }
    let id = draft.id(node["path"] ?? node["title"], for: "role")
    let target = "role/\(id)"
    let title = draft.text(node["title"], to: "\(target)/title") ?? id.lexical
    var role = Role(
      id: id, grade: id, title: title,
      purpose: draft.text(node["summary"], to: "\(target)/purpose"))
    let heights = readRequirements(of: node, into: &role, draft: &draft)
    let height = heights.reduce(0, +)
    let count = heights.count
    // The mean, rounded; at least one above the rung before.
    let mean = count == 0 ? 0 : (2 * height + count) / (2 * count)
    let step = max(mean, last + 1)
    let reason =
      step == mean
      ? "the levels that it asks for are \(mean) on average"
      : "it stands above a role that asks for levels as high"
    return Rung(
      key: id.lexical, title: title, node: node["title"] ?? node, track: track, step: step,
      reason: reason, role: role)
  }

  // MARK: - Requirements

  /// Reads what a level of a role asks for; returns how high each of these levels is.
  private mutating func readRequirements(
    of node: SourceNode, into role: inout Role, draft: inout ImportDraft
  ) -> [Int] {
    var heights: [Int] = []
    var asked: Set<Identifier> = []
    for (name, isOptional) in [("required", false), ("optional", true)] {
      var references = node["competencies"]?[name]?.items ?? []
      if let beside = node[name] {
        draft.report(
          .unexpectedSource,
          "'\(name)' stands beside 'competencies', and is read as if it stood inside",
          at: beside.place)
        references += beside.items
      }
      for reference in references {
        guard let level = level(reference, into: &draft) else { continue }
        guard asked.insert(level.competency).inserted else {
          draft.report(
            .repeatedSource,
            "'\(role.title)' asks for '\(level.competency)' twice; the first counts",
            at: reference.place)
          draft.ledger.leave(reference, because: "a role asks for a competency once")
          continue
        }
        heights.append(level.height)
        role.requirements.append(
          .competency(
            CompetencyRequirement(
              competency: level.competency, level: level.level, isOptional: isOptional)))
        draft.ledger.change(
          reference, to: "role/\(role.id)/requirements", written: level.competency.lexical,
          because: "requirements name a competency and a level, and no path")
      }
    }
    return heights
  }

  /// What a reference leads to, if to anything.
  private mutating func level(_ reference: SourceNode, into draft: inout ImportDraft) -> Level? {
    let path = reference.text ?? ""
    if let level = levels[path] {
      levels[path]?.isUsed = true
      return level
    }
    // A name near to it is looked for among all: not for thousands of references.
    let isFirst = draft.findings.count < 100
    let help = isFirst ? NearestName.suggestion(for: path, among: levels.keys) : nil
    draft.report(
      .danglingSource,
      reference.text == nil
        ? "a reference is \(reference.kind); expected a text such as 'competency/topic/level'"
        : "'\(path)' leads to no level of a competency",
      at: reference.place, help: help.map { ["did you mean '\($0)'?"] } ?? [])
    draft.ledger.leave(reference, because: "it leads to no level of a competency")
    return nil
  }
}
