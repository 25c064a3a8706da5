import CoequalExchange
import CoequalModel

/// Makes a framework of each page, and the grades on which all of them stand.
///
/// A topic of the page `generic` gives its title and its criteria to topics of the same name. They are
/// written into each framework: an extension would inherit the topics that a page does not have as
/// well, and could add no criterion to a level without repeating all of them.
struct ProgressionWriter {
  private let progressions: [Progression]
  private let generic: [String: Topic]
  private let ladder: GradeLadder
  private let families: [String: Identifier]

  /// Asks for the grades of all levels; `nil` where there is no framework at all.
  init?(_ progressions: [Progression], asking draft: inout ImportDraft) {
    guard let first = progressions.first else { return nil }
    // The others repeat what it has, so that its texts are booked as its own.
    let generic = progressions.first(where: \.isGeneric)
    self.progressions =
      progressions.filter(\.isGeneric) + progressions.filter { !$0.isGeneric }
    self.generic = Dictionary(
      (generic?.topics ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let isOne = progressions.count == 1
    families = Self.families(of: progressions)
    let levels = Set(progressions.flatMap(\.levels)).sorted()
    ladder = GradeLadder(
      structure: draft.documentID(isOne ? first.name + "-grades" : "progression-grades"),
      title: isOne ? "Grades of \(first.title)" : "Grades of all frameworks",
      language: LanguageTag(trusted: "en"),
      rungs: levels.enumerated().map { offset, level in
        GradeLadder.Rung(
          key: Progression.id(ofLevel: level).lexical, title: "Level \(level)", step: offset + 1)
      }, asking: &draft)
  }

  /// The groups of the side bar as job families.
  private static func families(of progressions: [Progression]) -> [String: Identifier] {
    var families: [String: Identifier] = [:]
    for progression in progressions {
      guard let group = progression.root["sidebarGroup"]?.text?.collapsed, !group.isEmpty else {
        continue
      }
      families[group] = Identifier.suggestion(for: group)
    }
    return families
  }

  func write(into draft: inout ImportDraft) {
    var structure = ladder.structure
    for (group, id) in families.sorted(by: { $0.key < $1.key })
    where !structure.families.contains(where: { $0.id == id }) {
      structure.families.append(Family(id: id, title: group))
      draft.ledger.guess(
        "family '\(id)'", for: "family/\(id)",
        because: "frameworks of one group of the website are of one kind of work",
        correction: "change <families>, and the attribute 'family' of frameworks")
    }
    draft.documents.append(.structure(structure))
    for progression in progressions { write(progression, into: &draft) }
  }

  // MARK: - One framework

  private func write(_ progression: Progression, into draft: inout ImportDraft) {
    let root = progression.root
    let id = draft.beginDocument(progression.name)
    let target = "framework/\(id)"
    draft.keepID(root["path"], of: target)
    let title = draft.text(root["title"], to: "\(target)/title")
    if title == nil {
      draft.ledger.guess(
        id.lexical, for: "\(target)/title", because: "the page has no title",
        correction: "change <title>")
    }
    var framework = Framework(
      header: draft.header("framework", id: id), title: title ?? id.lexical,
      structure: ladder.reference)
    if let node = root["sidebarGroup"], let group = node.text?.collapsed {
      framework.family = families[group]
      if let family = framework.family { draft.book(node, as: family, at: target) }
    }
    leavePage(root, into: &draft)
    framework.scales = [
      Scale(
        id: Identifier(trusted: "levels"),
        levels: progression.levels.map {
          ScaleLevel(id: Progression.id(ofLevel: $0), title: "Level \($0)")
        })
    ]
    framework.areas = [area(of: progression, inherits: !progression.isGeneric, into: &draft)]
    framework.tracks = tracks(of: progression, framework, asking: &draft)
    framework.moves = framework.tracks.flatMap {
      ladder.promotions(along: $0.roles, booking: &draft)
    }
    draft.documents.append(.framework(framework))
  }

  /// Books what the page says of how a website shows it.
  private func leavePage(_ root: SourceNode, into draft: inout ImportDraft) {
    for name in ["sidebarTitle", "homepage", "yaml"] {
      guard let node = root[name] else { continue }
      draft.ledger.leave(node, because: "'\(name)' says how a website shows the page")
    }
  }

  // MARK: - Topics

  private func area(
    of progression: Progression, inherits: Bool, into draft: inout ImportDraft
  ) -> CompetencyArea {
    var area = CompetencyArea(id: Identifier(trusted: "topics"), title: "Topics")
    for topic in progression.topics {
      var writer = TopicWriter(topic, levels: progression.levels, into: &draft)
      if inherits, let generic = generic[topic.key] { writer.inherit(generic, into: &draft) }
      area.competencies.append(writer.competency(into: &draft))
    }
    draft.ledger.guess(
      area.title, for: "area/\(area.id)/title", because: "the source puts topics into no groups",
      correction: "change <title>, or divide the area")
    draft.ledger.guess(
      "cumulative=\"true\"", for: "area/\(area.id)",
      because: "the source does not say whether a level includes those below it",
      correction: "write cumulative=\"false\" on the competencies of which it does not")
    return area
  }

  // MARK: - Roles

  private func tracks(
    of progression: Progression, _ framework: Framework, asking draft: inout ImportDraft
  ) -> [Track] {
    let question = ImportQuestion(
      .track, framework.id.lexical, subject: "the track of '\(progression.title)'",
      choices: TrackKind.allCases.map(\.rawValue), guess: TitleWords.track(of: progression.title))
    guard let answer = draft.ask(question).flatMap({ TrackAnswer($0) }) else { return [] }
    let words = answer.kind.rawValue.split(separator: "-").joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    draft.ledger.guess(
      title, for: "track/\(answer.id)/title", because: "the source has levels and no tracks",
      correction: "change <title>")
    let competencies = framework.areas.flatMap(\.competencies)
    let roles = progression.levels.compactMap { level -> Role? in
      let id = Progression.id(ofLevel: level)
      guard let grade = ladder.grade(of: id.lexical) else { return nil }
      draft.ledger.guess(
        "Level \(level)", for: "role/\(id)/title", because: "levels of the source have no names",
        correction: "change <title>")
      return Role(
        id: id, grade: grade, title: "Level \(level)",
        requirements: requirements(competencies, upTo: level, of: progression.levels))
    }
    return [Track(id: answer.id, kind: answer.kind, title: title, roles: roles)]
  }

  /// Each competency at the highest level that is described, up to the role's own.
  private func requirements(
    _ competencies: [Competency], upTo level: Int, of levels: [Int]
  ) -> [Requirement] {
    competencies.compactMap { competency in
      let described = Set(competency.expectations.map(\.level))
      return levels.last { $0 <= level && described.contains(Progression.id(ofLevel: $0)) }.map {
        .competency(
          CompetencyRequirement(competency: competency.id, level: Progression.id(ofLevel: $0)))
      }
    }
  }
}

extension ImportDraft {
  /// Books a node that stands for an id.
  mutating func book(_ node: SourceNode, as id: Identifier, at target: String) {
    if node.text == id.lexical {
      ledger.carry(node, to: target)
    } else {
      ledger.change(
        node, to: target, written: id.lexical,
        because: "ids are lower-case letters, digits and hyphens, and unique")
    }
  }
}
