import CoequalModel
import CoequalRegistry

extension FrameworkComparison {
  /// Recognises roles, and takes over their ids.
  mutating func matchRoles() -> Matching {
    let (before, now) = (Self.roles(of: old), Self.roles(of: new))
    let matching = Matching(
      before, now, key: \.role.id,
      content: { placed in
        var role = placed.role
        role.id = Self.nameless
        return role
      }, words: Self.words)
    commonRoles = Set(matching.pairs.map { now[$0.new].role.id })
    let names = NewNames(matching, before, now, id: \.role.id)
    if names.isEmpty { return matching }
    old.editRoles { role in
      role.id = names[role.id]
      if let successor = role.deprecation?.successor {
        role.deprecation?.successor = names[successor]
      }
    }
    for index in old.moves.indices {
      old.moves[index].from = names[old.moves[index].from]
      old.moves[index].to = names[old.moves[index].to]
    }
    return matching
  }

  mutating func compareRoles(_ matching: Matching) {
    let (before, now) = (Self.roles(of: old), Self.roles(of: new))
    let written = Self.roles(of: oldLinked.framework)
    let added = Set(matching.added)
    var partners: [Int: Int] = [:]
    for pair in matching.pairs { partners[pair.new] = pair.old }
    for (index, placed) in now.enumerated() {
      if let partner = partners[index] {
        compare(before[partner], placed, was: written[partner].role.id)
      } else if added.contains(index) {
        result.note(
          .added, subject(placed, new: true),
          new: "\(newLinked.gradeName(placed.role.grade)) on '\(placed.track.title)'",
          because: .adds)
      }
    }
    for index in matching.removed {
      let placed = before[index]
      result.note(
        .removed, subject(placed, new: false),
        old: "\(oldLinked.gradeName(placed.role.grade)) on '\(placed.track.title)'",
        because: .takesBack)
    }
  }

  private func subject(_ placed: PlacedRole, new isNew: Bool) -> Differences.Subject {
    let locus = Locus(.role, placed.number)
    return subject(
      .role, placed.role.id, placed.role.title, old: isNew ? nil : locus, new: isNew ? locus : nil,
      roles: [placed.role.id])
  }

  private mutating func compare(_ before: PlacedRole, _ now: PlacedRole, was id: Identifier) {
    let (old, new) = (before.role, now.role)
    let subject = subject(
      .role, new.id, new.title, old: Locus(.role, before.number), new: Locus(.role, now.number),
      roles: [new.id])
    noteRenaming(id, new.id, subject)
    compareCategories(old, new, subject)
    if before.track.id != now.track.id {
      result.note(
        .moved, subject, ChangedPart(.track, id: now.track.id.lexical, title: "track"),
        old: before.track.title, new: now.track.title, because: .changesRules)
    }
    if old == new { return }
    result.compareTitles(old.title, new.title, of: subject)
    compareGrades(old.grade, new.grade, subject)
    result.compareValues(old.code, new.code, "code", of: subject, because: .wording)
    result.compareValues(old.status, new.status, "status", of: subject, because: .clarifies)
    if old.isEntry != new.isEntry {
      result.note(
        new.isEntry ? .opened : .closed, subject.attribute("entry"),
        ChangedPart(.text, id: "entry", title: "hiring from outside"),
        because: new.isEntry ? .opensRoute : .closesRoute)
    }
    result.compareTexts(old.purpose, new.purpose, .purpose, of: subject)
    result.compareScopes(old.scope, new.scope, of: subject)
    compareWork(old, new, subject)
    if old.requirements != new.requirements { compareRequirements(old, new, subject) }
    compareEvaluations(old.evaluation, new.evaluation, subject)
    result.comparePackages(old.package, new.package, of: subject)
    compareStanding(old, new, subject)
    result.compareDeprecations(old.deprecation, new.deprecation, of: subject)
    if old.extra != new.extra {
      result.note(
        .changed, subject.at(.only(.extra)),
        ChangedPart(.text, id: "extra", title: "content for other tools"), because: .wording)
    }
  }

  private mutating func compareGrades(
    _ old: Identifier, _ new: Identifier, _ subject: Differences.Subject
  ) {
    if old == new { return }
    let order = gradeOrder(old, new)
    let reason: ChangeReason =
      switch order {
      case .raised: .raises
      case .lowered: .lowersValue
      default: .changesRules
      }
    result.note(
      order?.kind ?? .changed, subject.attribute("grade"),
      ChangedPart(.grade, id: new.lexical, title: "grade"), old: oldLinked.gradeName(old),
      new: newLinked.gradeName(new), because: reason)
  }

  static func roles(of framework: Framework) -> [PlacedRole] {
    var placed: [PlacedRole] = []
    for track in framework.tracks {
      for role in track.roles {
        placed.append(PlacedRole(role: role, number: placed.count, track: track))
      }
    }
    return placed
  }

  private static func words(of placed: PlacedRole) -> Set<String> {
    let role = placed.role
    var words = Words.of(role.title, role.purpose)
    for accountability in role.accountabilities { words.formUnion(Words.of(accountability.text)) }
    for outcome in role.outcomes { words.formUnion(Words.of(outcome.text)) }
    var asked: [String] = []
    var requirements = role.requirements
    requirements.editCompetencies { asked.append("\($0.competency) \($0.level)") }
    return words.union(Words.values("asks", asked))
      .union(Words.values("value", role.evaluation.map { "\($0.factor) \($0.level)" }))
      .union(["grade=\(role.grade)", "track=\(placed.track.id)"])
      .union(role.code.map { ["code=\($0)"] } ?? [])
  }
}

extension LinkedFramework {
  /// A grade as people call it.
  func gradeName(_ id: Identifier) -> String {
    guard let structure, let index = structure.grades[id],
      let title = structure.structure.grades[index].title, title != id.lexical
    else { return id.lexical }
    return "\(id) \(title)"
  }
}
