import CoequalExchange
import CoequalModel

// Titles become roles; the points they begin with order their grades.
extension SnowflakeReader {
  /// A title, and when it is open to people.
  private struct Title {
    let id: Identifier
    let label: String
    let node: SourceNode
    let range: Range
  }

  /// The points between which a title is open to people.
  private struct Range: Hashable {
    let least: Int
    let most: Int?
  }

  /// More titles than any company has; moves between them would be too many to look at.
  private static let mostTitles = 200

  /// Adds tracks, roles and moves for the titles, and the grades that they need.
  func addRoles(
    of titles: SourceNode, to framework: inout Framework, into draft: inout ImportDraft
  ) {
    let titles = read(titles, into: &draft)
    if titles.isEmpty { return }
    let steps = Set(titles.map(\.range.least)).sorted()
    let ladder = GradeLadder(
      structure: Identifier(trusted: "snowflake-grades"), title: "Grades of Snowflake",
      language: framework.header.language,
      rungs: titles.map { title in
        GradeLadder.Rung(
          key: title.id.lexical, title: title.label,
          step: (steps.firstIndex(of: title.range.least) ?? 0) + 1, node: title.node)
      }, asking: &draft)
    framework.structure = ladder.reference
    var roles: [Range: [Identifier: [Role]]] = [:]
    for title in titles {
      guard let grade = ladder.grade(of: title.id.lexical),
        let track = track(of: title, in: &framework, asking: &draft)
      else { continue }
      let id = title.id
      let role = Role(
        id: id, grade: grade, title: draft.text(title.node, to: "role/\(id)/title") ?? title.label)
      draft.keepID(title.node, of: "role/\(id)")
      framework.tracks[track].roles.append(role)
      roles[title.range, default: [:]][framework.tracks[track].id, default: []].append(role)
    }
    framework.moves = framework.tracks.flatMap {
      ladder.promotions(along: $0.roles, booking: &draft)
    }
    for range in roles.keys.sorted(by: { ($0.least, $0.most ?? .max) < ($1.least, $1.most ?? .max) }
    ) {
      framework.moves += switches(
        between: framework.tracks.compactMap { roles[range]?[$0.id] }, booking: &draft)
    }
    draft.documents.append(.structure(ladder.structure))
  }

  private func read(_ titles: SourceNode, into draft: inout ImportDraft) -> [Title] {
    var seen: [String: SourceNode] = [:]
    if titles.items.count > Self.mostTitles {
      draft.report(
        .oversizedSource, "\(titles.items.count) titles; up to \(Self.mostTitles) are read",
        at: titles.place)
    }
    return titles.items.prefix(Self.mostTitles).compactMap { item in
      let reason =
        "a sum of points over all competencies opens a title; no requirement can say that"
      for points in [item["minPoints"], item["maxPoints"]].compactMap(\.self) {
        draft.ledger.leave(points, because: reason)
      }
      guard let node = item["label"], let label = node.text?.collapsed.fitForXML,
        !label.isEmpty
      else {
        draft.report(
          .unexpectedSource, "a title has no label; expected {label: 'Engineer', minPoints: 0}",
          at: item.place)
        return nil
      }
      if let first = seen[label] {
        draft.report(
          .repeatedSource, "the title '\(label)' is there twice; the first counts", at: node.place,
          notes: [Finding.Note("the first", at: first.place)])
        return nil
      }
      seen[label] = node
      return Title(
        id: draft.uniqueID(label, for: "role"), label: label, node: node,
        range: Range(least: item["minPoints"]?.integer ?? 0, most: item["maxPoints"]?.integer))
    }
  }

  /// The switches between roles of different tracks that are open to the same people.
  private func switches(between tracks: [[Role]], booking draft: inout ImportDraft) -> [Move] {
    var moves: [Move] = []
    for (offset, first) in tracks.enumerated() {
      for second in tracks.dropFirst(offset + 1) {
        for (one, other) in zip(first, second) {
          for (from, to) in [(one, other), (other, one)] {
            moves.append(Move(from: from.id, to: to.id, kind: .switch))
            draft.ledger.guess(
              "switch from '\(from.id)' to '\(to.id)'", for: "move/\(from.id)/\(to.id)",
              because: "both titles are open to people with the same points",
              correction: "change or remove this <move>")
          }
        }
      }
    }
    return moves
  }

  /// The offset of the track that a title is on; the track is added with its first title.
  private func track(
    of title: Title, in framework: inout Framework, asking draft: inout ImportDraft
  ) -> Int? {
    let question = ImportQuestion(
      .track, title.id.lexical, subject: "the track of '\(title.label)'",
      choices: TrackKind.allCases.map(\.rawValue), guess: TitleWords.track(of: title.label))
    guard let answer = draft.ask(question).flatMap({ TrackAnswer($0) }) else { return nil }
    let id = answer.id
    if let offset = framework.tracks.firstIndex(where: { $0.id == id }) { return offset }
    let words = answer.kind.rawValue.split(separator: "-").joined(separator: " ")
    let name = words.prefix(1).uppercased() + words.dropFirst()
    draft.ledger.guess(
      name, for: "track/\(id)/title", because: "the source has no tracks of roles",
      correction: "change <title>")
    framework.tracks.append(Track(id: id, kind: answer.kind, title: name))
    return framework.tracks.count - 1
  }
}
