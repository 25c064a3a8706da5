import CoequalExchange
import CoequalModel

/// The competencies of a standard, and where to find each again.
struct Competences {
  /// The areas: each capability, behaviours, and what levels say themselves.
  private(set) var areas: [CompetencyArea] = []
  /// Skills by the source's id.
  private(set) var skills: [String: Skill] = [:]
  /// Behaviours by the source's id, in their order.
  private(set) var behaviours: [(key: String, id: Identifier)] = []
  /// What people on a ladder answer for, by capability.
  private(set) var responsibilities: [Ladder: [String: Identifier]] = [:]
  /// What levels expect.
  private(set) var expectations: [Identifier] = []

  /// A skill, and the capability that it is part of.
  struct Skill {
    let id: Identifier
    let capability: String
    let node: SourceNode
  }

  init(_ standard: Standard, into draft: inout ImportDraft) {
    for capability in standard.capabilities.sorted(by: Self.isBefore) {
      add(capability: capability, into: &draft)
    }
    addBehaviours(standard.behaviours, into: &draft)
    addExpectations(of: standard.levels, into: &draft)
  }

  private static func isBefore(_ first: Standard.Part, _ second: Standard.Part) -> Bool {
    let ranks = [first, second].map { $0.root["ordinalRank"]?.integer ?? .max }
    return (ranks[0], first.key) < (ranks[1], second.key)
  }

  // MARK: - Capabilities

  private mutating func add(capability part: Standard.Part, into draft: inout ImportDraft) {
    let root = part.root
    let id = draft.uniqueID(part.key, for: "area")
    draft.keepID(root["id"], of: "area/\(id)")
    let title = draft.title(root["name"], of: "area/\(id)", else: part.key)
    var area = CompetencyArea(
      id: id, title: title, summary: draft.text(root["description"], to: "area/\(id)/summary"))
    draft.leave(root["emojiIcon"], because: Self.icons)
    draft.leave(root["ordinalRank"], because: "areas stand in the order that it gives")
    for ladder in Ladder.allCases {
      guard let node = root[ladder.responsibilities] else { continue }
      let words = ladder == .professional ? "responsibilities" : "management responsibilities"
      let id = draft.uniqueID(
        part.key + "-" + words.replacing(" ", with: "-"), for: "competency")
      draft.ledger.guess(
        "\(title): \(words)", for: "competency/\(id)/title",
        because: "what people answer for in a capability has no name of its own",
        correction: "change <title>")
      area.competencies.append(
        Competency(
          id: id, scale: Identifier(trusted: "proficiency"), title: "\(title): \(words)",
          expectations: draft.expectations(
            in: node, of: Words.proficiencies, to: "competency/\(id)")))
      responsibilities[ladder, default: [:]][part.key] = id
    }
    for skill in root["skills"]?.items ?? [] {
      if let competency = competency(of: skill, in: part, into: &draft) {
        area.competencies.append(competency)
      }
    }
    areas.append(area)
  }

  private static let icons = "icons are for a website"

  // MARK: - Skills

  private mutating func competency(
    of skill: SourceNode, in capability: Standard.Part, into draft: inout ImportDraft
  ) -> Competency? {
    guard let node = skill["id"] ?? skill["name"], let key = node.text?.collapsed, !key.isEmpty
    else {
      draft.report(
        .unexpectedSource, "a skill without an id; expected a map with id, name and human",
        at: skill.place)
      return nil
    }
    if let first = skills[key] {
      draft.report(
        .repeatedSource, "the skill '\(key)' is there twice; the first counts", at: node.place,
        notes: [Finding.Note("the first", at: first.node.place)])
      draft.ledger.leave(skill, because: "its id names another skill already")
      return nil
    }
    let id = draft.id(node, for: "competency")
    skills[key] = Skill(id: id, capability: capability.key, node: node)
    let target = "competency/\(id)"
    draft.leave(skill["agent"], because: DraftReasons.agents)
    draft.leave(skill["emojiIcon"], because: Self.icons)
    let human = skill["human"]
    var competency = Competency(
      id: id, scale: Identifier(trusted: "proficiency"),
      title: draft.title(skill["name"], of: target, else: key),
      summary: draft.text(human?["description"], to: "\(target)/summary"),
      expectations: draft.expectations(
        in: human?["proficiencyDescriptions"], of: Words.proficiencies, to: target))
    for entry in draft.entries(of: skill["markers"], named: Words.proficiencies, "proficiency") {
      draft.leave(entry.value["agent"], because: DraftReasons.agents)
      guard let level = Identifier(entry.name.text ?? "") else { continue }
      for marker in draft.texts(in: entry.value["human"], "a marker") {
        let number = competency.expectations.count { $0.level == level } + 1
        if let text = draft.text(marker, to: "\(target)/expects/\(level)/\(number)") {
          competency.expectations.append(Expectation(level: level, text: text))
        }
      }
    }
    competency.sort(by: Words.proficiencies)
    return competency
  }

  // MARK: - Behaviours

  private mutating func addBehaviours(
    _ parts: [Standard.Part], into draft: inout ImportDraft
  ) {
    if parts.isEmpty { return }
    var area = draft.area("behaviours", "Behaviours")
    for part in parts {
      let human = part.root["human"]
      let id = draft.uniqueID(part.key, for: "competency")
      draft.keepID(part.root["id"], of: "competency/\(id)")
      draft.leave(part.root["agent"], because: DraftReasons.agents)
      draft.leave(part.root["emojiIcon"], because: Self.icons)
      behaviours.append((part.key, id))
      area.competencies.append(
        Competency(
          id: id, scale: Identifier(trusted: "maturity"),
          title: draft.title(part.root["name"], of: "competency/\(id)", else: part.key),
          summary: draft.text(human?["description"], to: "competency/\(id)/summary"),
          expectations: draft.expectations(
            in: human?["maturityDescriptions"], of: Words.maturities, to: "competency/\(id)")))
    }
    areas.append(area)
  }

  // MARK: - What levels say

  /// Whether a competency says something of a level.
  func isDescribed(_ competency: Identifier, at level: Identifier) -> Bool {
    areas.last?.competencies.first { $0.id == competency }?
      .expectations.contains { $0.level == level } ?? false
  }

  /// What each level says of scope, autonomy and the like, as competencies whose levels are the levels.
  private mutating func addExpectations(of levels: [Level], into draft: inout ImportDraft) {
    var names: [String] = []
    for name in levels.flatMap({ $0.root["expectations"]?.entries ?? [] }).compactMap(\.name.text)
    where !names.contains(name) {
      names.append(name)
    }
    if names.isEmpty { return }
    var area = draft.area("level-expectations", "Expectations of levels")
    for name in names {
      let id = draft.uniqueID(name.separatedWords, for: "competency")
      let words = name.separatedWords
      let title = words.prefix(1).uppercased() + words.dropFirst()
      draft.ledger.guess(
        title, for: "competency/\(id)/title",
        because: "it is the source's word for something that levels expect",
        correction: "change <title>")
      var competency = Competency(id: id, scale: Identifier(trusted: "level"), title: title)
      for level in levels {
        guard let node = level.root["expectations"]?[name] else { continue }
        let target = "competency/\(id)/expects/\(level.identifier)/1"
        if draft.isText(node, "an expectation"), let text = draft.text(node, to: target) {
          competency.expectations.append(Expectation(level: level.identifier, text: text))
        }
      }
      expectations.append(id)
      area.competencies.append(competency)
    }
    areas.append(area)
  }
}
