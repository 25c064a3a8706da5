import CoequalExchange
import CoequalModel

/// Makes one framework of all files.
struct UnidaysReader {
  /// Files of competencies and of roles, as nodes.
  private var competencyFiles: [SourceNode] = []
  private var roleFiles: [SourceNode] = []

  // What is made of them.
  var scales: [Scale] = []
  var areas: [CompetencyArea] = []
  var tracks: [Track] = []
  var families: [Family] = []
  /// What references lead to, by `competency/topic/level`.
  var levels: [String: Level] = [:]
  /// The roles found, before they have grades.
  var rungs: [Rung] = []

  /// Which track is of which family.
  var memberships: [Membership] = []

  /// That a track is of a family.
  struct Membership {
    let track: Identifier
    let family: Identifier
    let place: Place
  }

  /// A level that roles can refer to.
  struct Level {
    let competency: Identifier
    let level: Identifier
    /// How high it stands among the levels of its topic, 1 being the lowest.
    let height: Int
    let topic: SourceNode
    var isUsed = false
  }

  /// A level of a role: one rung of the ladder that the role is.
  struct Rung {
    let key: String
    let title: String
    let node: SourceNode
    let track: Int
    /// How high it stands, by what it asks for.
    let step: Int
    let reason: String
    var role: Role
  }

  /// Takes a file, or says why not.
  mutating func add(_ file: SourceFile, of source: ImportSource, into draft: inout ImportDraft) {
    let isAlone = source.files.count == 1
    if UnidaysFileKind(of: file) == .schema {
      return draft.leave(
        file, because: "it is a JSON schema, which describes files and holds no framework")
    }
    guard isAlone || file.nameExtension == "json" || UnidaysFileKind(of: file) != .other else {
      return draft.leave(file, because: "it is no file of competencies or roles")
    }
    guard let root = draft.json(file) else { return }
    switch (root["topics"], root["roles"], root["departments"]) {
    case (.some, _, _): competencyFiles.append(root)
    case (nil, nil, nil):
      draft.report(
        .unexpectedSource,
        "\(root.kind) without topics, roles and departments; expected one of them",
        at: Place(file: file.name, range: root.place.range.prefix(1)))
    default: roleFiles.append(root)
    }
  }

  /// Reads what was added, and puts the documents into the draft.
  mutating func makeFramework(in draft: inout ImportDraft) {
    for root in competencyFiles { readArea(root, into: &draft) }
    for root in roleFiles { readDepartment(root, in: nil, into: &draft) }
    if areas.isEmpty, tracks.isEmpty { return }
    reportUnused(in: &draft)
    let id = Identifier(trusted: "competencies-and-roles")
    draft.ledger.guess(
      "Competencies and roles", for: "framework/\(id)/title",
      because: "the source has no name for all of it",
      correction: "change the attribute 'id' and <title>")
    var framework = Framework(
      header: draft.header("framework", id: id), title: "Competencies and roles", scales: scales,
      areas: areas)
    addRoles(to: &framework, into: &draft)
    draft.documents.append(.framework(framework))
  }

  // MARK: - Roles with grades

  private func addRoles(to framework: inout Framework, into draft: inout ImportDraft) {
    if rungs.isEmpty { return }
    let ladder = GradeLadder(
      structure: Identifier(trusted: "competencies-and-roles-grades"),
      title: "Grades of competencies and roles", language: framework.header.language,
      rungs: rungs.map {
        GradeLadder.Rung(
          key: $0.key, title: $0.title, step: $0.step, node: $0.node, because: $0.reason)
      }, asking: &draft)
    framework.structure = ladder.reference
    framework.tracks = tracks
    // Of several roles on one track, the rungs stand in the order of their grades.
    let order = rungs.enumerated().sorted {
      ($0.element.step, $0.offset) < ($1.element.step, $1.offset)
    }
    for rung in order.map(\.element) {
      var role = rung.role
      role.grade = ladder.grade(of: rung.key) ?? role.grade
      framework.tracks[rung.track].roles.append(role)
    }
    framework.moves = framework.tracks.flatMap {
      ladder.promotions(along: $0.roles, booking: &draft)
    }
    var structure = ladder.structure
    structure.families = families
    draft.documents.append(.structure(structure))
    if families.count == 1 {
      framework.family = families.first?.id
      return
    }
    for membership in memberships {
      draft.ledger.book(
        Ledger.Entry(
          .left, text: "'\(membership.track)' is of '\(membership.family)'", at: membership.place,
          reason: "a framework is for one job family, and does not say which family a track is of"))
    }
  }

  /// Says which levels no role asks for, a finding for each topic.
  private func reportUnused(in draft: inout ImportDraft) {
    if rungs.isEmpty { return }
    let unused = Dictionary(grouping: levels.values.filter { !$0.isUsed }) { $0.competency }
    for (_, levels) in unused.sorted(by: { $0.key < $1.key }) {
      guard let topic = levels.first?.topic else { continue }
      let names = levels.sorted { $0.height < $1.height }.map { "'\($0.level)'" }
      let title = topic["title"] ?? topic
      draft.report(
        .unexpectedSource,
        "no role asks for '\(title.text?.collapsed ?? "")' at \(names.joined(separator: ", "))",
        at: title.place)
    }
  }
}

extension Range<Int> {
  /// The first few numbers.
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(lowerBound + count, upperBound)
  }
}
