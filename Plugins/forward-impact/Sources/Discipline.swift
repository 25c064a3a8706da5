import CoequalExchange
import CoequalModel

/// A discipline: what kind of jobs it has, in which contexts, and which skills they ask for.
struct Discipline {
  let part: Standard.Part
  /// The ladders on which it has jobs.
  let ladders: [Ladder]
  /// The contexts in which it has jobs; `nil` stands for none in particular.
  private(set) var contextKeys: [String?] = []
  private var contextNodes: [String: SourceNode] = [:]
  /// The skills that its jobs ask for, the most central first.
  private(set) var skills: [Reference] = []
  private let behaviours: Modifiers
  /// The rank of the lowest level that has such jobs.
  let lowestRank: Int

  /// A skill that jobs ask for.
  struct Reference {
    let key: String
    let tier: LevelBase.Tier
    let skill: Competences.Skill
  }

  var root: SourceNode { part.root }

  init(
    _ part: Standard.Part, _ standard: Standard, _ competences: Competences,
    into draft: inout ImportDraft
  ) {
    self.part = part
    let isManagement = part.root["isManagement"]?.value == .boolean(true)
    let isProfessional =
      part.root["isProfessional"].map { $0.value == .boolean(true) } ?? !isManagement
    ladders =
      (isProfessional || !isManagement ? [.professional] : []) + (isManagement ? [.management] : [])
    behaviours = Modifiers(
      part.root["behaviourModifiers"], of: "behaviour",
      among: Set(competences.behaviours.map(\.key)), into: &draft)
    lowestRank = standard.lowestRank(of: part, into: &draft)
    readContexts(of: standard, into: &draft)
    for tier in LevelBase.Tier.allCases {
      for node in draft.texts(in: part.root[tier.list], "the id of a skill") {
        readSkill(node, tier, among: competences.skills, into: &draft)
      }
    }
  }

  private mutating func readContexts(of standard: Standard, into draft: inout ImportDraft) {
    let keys = standard.contexts.map(\.key)
    for node in root["validTracks"]?.items ?? [] {
      guard let key = node.text?.collapsed else {
        if node.value == .null, !contextKeys.contains(nil) { contextKeys.append(nil) }
        continue
      }
      guard keys.contains(key) else {
        draft.reportDangling(node, "track of this standard", among: keys)
        draft.leave(node, because: "it is no track of this standard")
        continue
      }
      if !contextKeys.contains(key) { contextKeys.append(key) }
      contextNodes[key] = contextNodes[key] ?? node
    }
    if contextKeys.isEmpty { contextKeys = [nil] }
  }

  private mutating func readSkill(
    _ node: SourceNode, _ tier: LevelBase.Tier, among known: [String: Competences.Skill],
    into draft: inout ImportDraft
  ) {
    let key = node.text?.collapsed ?? ""
    guard let skill = known[key] else {
      draft.reportDangling(node, "skill of this standard", among: known.keys)
      draft.leave(node, because: "it is no skill of this standard")
      return
    }
    skills.append(Reference(key: key, tier: tier, skill: skill))
    if key == skill.id.lexical {
      draft.ledger.carry(node, to: "competency/\(skill.id)")
    } else {
      draft.ledger.change(
        node, to: "competency/\(skill.id)", written: skill.id.lexical,
        because: "ids are lower-case letters, digits and hyphens, and unique")
    }
  }

  func steps(ofBehaviour key: String) -> Int { behaviours[key] }

  // MARK: - Words

  var roleTitle: String {
    let title = root["roleTitle"]?.text?.collapsed ?? ""
    return title.isEmpty ? part.name : title
  }

  /// What stands for names in braces.
  var names: [String: String] {
    [
      "roleTitle": roleTitle,
      "specialization": root["specialization"]?.text?.collapsed ?? part.name,
    ]
  }

  /// The title of a job, made as the source's own tools make it.
  func title(_ ladder: Ladder, at level: Level) -> String {
    guard let title = level.title(ladder) else { return "\(roleTitle) \(level.key)" }
    if ladder == .management { return "\(title), \(part.name)" }
    return title.hasPrefix("Level") ? "\(roleTitle) \(title)" : "\(title) \(roleTitle)"
  }

  // MARK: - The kind of track

  /// The name by which a mapping answers for a ladder of the discipline.
  func key(of ladder: Ladder) -> String {
    ladders.count > 1 && ladder == .management ? part.key + "-management" : part.key
  }

  func question(of ladder: Ladder) -> ImportQuestion {
    let guess: ImportQuestion.Guess =
      ladder == .management
      ? .init(TrackKind.manager.rawValue, because: "'isManagement' is true")
      : .init(
        TrackKind.individualContributor.rawValue, because: "'isManagement' is not true")
    return ImportQuestion(
      .track, key(of: ladder), subject: "the discipline '\(part.name)'",
      choices: TrackKind.allCases.map(\.rawValue), guess: guess)
  }

  func bookKind(as kind: TrackKind, of ladder: Ladder, into draft: inout ImportDraft) {
    let node = root[ladder == .management ? "isManagement" : "isProfessional"]
    guard let node, node.value == .boolean(true) else { return }
    draft.ledger.change(
      node, to: "tracks", written: kind.rawValue, because: "the kind of a track says so")
  }

  func book(context key: String, as track: Identifier, into draft: inout ImportDraft) {
    guard let node = contextNodes[key] else { return }
    draft.ledger.change(
      node, to: "track/\(track)", written: track.lexical,
      because: "a discipline in a context of work is a track of its own")
  }

  /// Books what is for jobs that the discipline does not have.
  func leaveRest(into draft: inout ImportDraft) {
    draft.leave(root["agent"], because: DraftReasons.agents)
    draft.leave(root["emojiIcon"], because: "icons are for a website")
    for ladder in Ladder.allCases where !ladders.contains(ladder) {
      draft.leave(
        root["human"]?[ladder.summary], because: "the discipline has no jobs of this kind")
    }
    for name in ["isProfessional", "isManagement"] {
      draft.leave(root[name], because: "the kind of a track says so")
    }
    draft.leave(root["roleTitle"], because: "titles of its jobs are made of other words")
  }
}
