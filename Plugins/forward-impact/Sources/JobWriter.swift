import CoequalExchange
import CoequalModel

/// Makes tracks of disciplines and contexts, with a role for each level.
struct JobWriter {
  private(set) var tracks: [Track] = []
  /// A role whose title holds that of a level, by level and ladder.
  private(set) var titled: [String: [Ladder: Identifier]] = [:]
  private let standard: Standard
  private let competences: Competences
  private let grades: GradeLadder
  private let bases: [String: LevelBase]
  private let contexts: [String: Context]
  private var usedContexts: Set<String> = []
  private var roleCount = 0
  private var requirementCount = 0

  /// More roles than any standard has; disciplines, contexts and levels multiply.
  private static let mostRoles = 2000
  /// More requirements than anybody reads; skills multiply with roles.
  private static let mostRequirements = 200_000

  init(
    _ standard: Standard, _ competences: Competences, _ grades: GradeLadder,
    into draft: inout ImportDraft
  ) {
    self.standard = standard
    self.competences = competences
    self.grades = grades
    var bases: [String: LevelBase] = [:]
    for level in standard.levels { bases[level.key] = LevelBase(level, into: &draft) }
    self.bases = bases
    var contexts: [String: Context] = [:]
    for part in standard.contexts {
      contexts[part.key] = Context(part, standard, competences, into: &draft)
    }
    self.contexts = contexts
    if !competences.responsibilities.isEmpty {
      draft.ledger.guess(
        "levels of responsibilities", for: "requirements",
        because: "a job answers for a capability at the highest level of its skills there",
        correction: "change the levels of requirements")
    }
  }

  /// Adds the tracks of a discipline: one for each kind of ladder and each context that it has.
  mutating func add(_ part: Standard.Part, into draft: inout ImportDraft) {
    let discipline = Discipline(part, standard, competences, into: &draft)
    for ladder in discipline.ladders {
      guard let answer = draft.ask(discipline.question(of: ladder)).flatMap({ TrackAnswer($0) })
      else { continue }
      for key in discipline.contextKeys {
        addTrack(discipline, ladder, answer, key.flatMap { contexts[$0] }, into: &draft)
      }
      discipline.bookKind(as: answer.kind, of: ladder, into: &draft)
    }
    discipline.leaveRest(into: &draft)
  }

  private mutating func addTrack(
    _ discipline: Discipline, _ ladder: Ladder, _ answer: TrackAnswer, _ context: Context?,
    into draft: inout ImportDraft
  ) {
    let stem = answer.givenID?.lexical ?? discipline.key(of: ladder)
    let id = draft.uniqueID(
      [stem, context?.part.key].compactMap(\.self).joined(separator: "-"), for: "track")
    let target = "track/\(id)"
    let name =
      draft.text(discipline.root["specialization"], to: target + "/title") ?? discipline.part.key
    var title = name
    if let context {
      usedContexts.insert(context.part.key)
      let other = draft.text(context.root["name"], to: target + "/title") ?? context.part.key
      title += ": " + other
      discipline.book(context: context.part.key, as: id, into: &draft)
    }
    let summaries = [
      draft.text(discipline.root["description"], to: target + "/summary"),
      draft.text(context?.root["description"], to: target + "/summary"),
    ]
    var track = Track(
      id: id, kind: answer.kind, title: title,
      summary: summaries.contains { $0 != nil }
        ? summaries.compactMap(\.self).joined(separator: " ") : nil)
    for level in standard.levels
    where level.rank >= max(discipline.lowestRank, context?.lowestRank ?? .min) {
      guard roleCount < Self.mostRoles, requirementCount < Self.mostRequirements else {
        draft.report(
          .oversizedSource,
          "more jobs than are made: \(Self.mostRoles), with \(Self.mostRequirements) requirements",
          at: discipline.root.place)
        break
      }
      guard let grade = grades.grade(of: level.key) else { continue }
      let role = role(discipline, ladder, level, context, on: track.id, at: grade, into: &draft)
      roleCount += 1
      requirementCount += role.requirements.count
      track.roles.append(role)
    }
    tracks.append(track)
  }

  // MARK: - Roles

  private mutating func role(
    _ discipline: Discipline, _ ladder: Ladder, _ level: Level, _ context: Context?,
    on track: Identifier, at grade: Identifier, into draft: inout ImportDraft
  ) -> Role {
    let id = draft.uniqueID("\(track)-\(level.identifier)", for: "role")
    var title = discipline.title(ladder, at: level)
    if let context { title += " (\(context.part.name))" }
    draft.ledger.guess(
      title, for: "role/\(id)/title",
      because: "the source has titles of disciplines and of levels, and no titles of jobs",
      correction: "change <title>")
    if level.title(ladder) != nil, titled[level.key]?[ladder] == nil {
      titled[level.key, default: [:]][ladder] = id
    }
    let purposes = [
      draft.text(
        discipline.root["human"]?[ladder.summary], to: "role/\(id)/purpose",
        filling: discipline.names),
      draft.text(
        context?.root["roleContext"], to: "role/\(id)/purpose", filling: discipline.names),
    ].compactMap(\.self)
    if let node = discipline.root["roleTitle"] {
      let parts = [("title", title), ("purpose", purposes.joined(separator: " "))]
      if let part = parts.first(where: { $0.1.contains(discipline.roleTitle) }) {
        draft.ledger.carry(node, to: "role/\(id)/\(part.0)")
      }
    }
    return Role(
      id: id, grade: grade, title: title,
      purpose: purposes.isEmpty ? nil : purposes.joined(separator: " "),
      requirements: requirements(discipline, ladder, level, context))
  }

  private func requirements(
    _ discipline: Discipline, _ ladder: Ladder, _ level: Level, _ context: Context?
  ) -> [Requirement] {
    guard let base = bases[level.key] else { return [] }
    var result: [CompetencyRequirement] = []
    var asked: Set<Identifier> = []
    var highest: [String: Int] = [:]
    func ask(_ competency: Identifier, _ word: String?) {
      guard let word, let level = Identifier(word), asked.insert(competency).inserted else {
        return
      }
      result.append(CompetencyRequirement(competency: competency, level: level))
    }
    for reference in discipline.skills {
      let steps = context?.steps(ofSkill: reference.key, in: reference.skill.capability) ?? 0
      let word = base.proficiency[reference.tier].flatMap {
        Words.word($0, movedBy: steps, in: Words.proficiencies)
      }
      ask(reference.skill.id, word)
      if let offset = word.flatMap({ Words.proficiencies.firstIndex(of: $0) }) {
        highest[reference.skill.capability] = max(offset, highest[reference.skill.capability] ?? 0)
      }
    }
    for behaviour in competences.behaviours {
      let steps =
        discipline.steps(ofBehaviour: behaviour.key)
        .addingReportingOverflow(context?.steps(ofBehaviour: behaviour.key) ?? 0)
      ask(
        behaviour.id,
        base.maturity.flatMap {
          Words.word($0, movedBy: steps.overflow ? 0 : steps.partialValue, in: Words.maturities)
        })
    }
    for capability in standard.capabilities {
      guard let id = competences.responsibilities[ladder]?[capability.key],
        let offset = highest[capability.key]
      else { continue }
      ask(id, Words.proficiencies[offset])
    }
    for id in competences.expectations where competences.isDescribed(id, at: level.identifier) {
      ask(id, level.identifier.lexical)
    }
    return result.map { .competency($0) }
  }

  // MARK: - The rest

  /// Books the contexts that no discipline allows.
  func leaveUnused(into draft: inout ImportDraft) {
    for context in standard.contexts where !usedContexts.contains(context.key) {
      draft.leave(context.root, because: "no discipline allows this context of work")
    }
  }
}
