import CoequalModel
import CoequalRegistry

/// What a project file says about rules and conventions, and what is wrong with that.
struct ProjectSettings {
  /// The severities that the project set; `nil` for what it switched off.
  private(set) var severities: [RuleScope: Severity?] = [:]
  private(set) var findings: [Finding] = []
  /// The answers that hold where no set is asked for.
  private var conventions = Conventions.standard
  private var sets: [ConventionSet] = []

  init(_ catalog: Catalog, _ known: KnownRules) {
    guard let provenance = catalog.projectProvenance else { return }
    let project = catalog.project
    var reader = RuleSettingReader(catalog, provenance: provenance, known: known)
    for (index, setting) in project.rules.enumerated() { reader.read(setting, at: index) }
    severities = reader.severities
    findings = reader.findings
    read(project.conventions ?? ProjectConventions(), provenance)
    read(project.editions, provenance)
    read(project.data ?? ProjectData(), provenance)
    findings += catalog.repeatedRaters
  }

  /// The severities of a rule.
  func severities(of rule: RuleDescription) -> RuleSeverities {
    RuleSeverities(of: rule, severities)
  }

  /// The set of this name; the last where there are several.
  ///
  /// - Throws: ``UnknownChoice`` when there is none.
  func set(_ id: Identifier) throws(UnknownChoice) -> ConventionSet {
    if let set = sets.last(where: { $0.id == id }) { return set }
    let names = sets.map(\.id.lexical)
    throw UnknownChoice(
      subject: "set of conventions '\(id)'",
      suggestion: NearestName.suggestion(for: id.lexical, among: names), choices: names)
  }

  /// The answers that hold with a set, or without one.
  func conventions(with set: ConventionSet?) -> Conventions {
    var result = conventions
    for answer in set?.answers ?? [] {
      // What names nothing is a finding already.
      try? result.choose(answer.value, for: answer.id)
    }
    return result
  }

  // MARK: - Conventions

  private mutating func read(_ settings: ProjectConventions, _ provenance: Provenance) {
    sets = settings.sets
    for answer in settings.answers { try? conventions.choose(answer.value, for: answer.id) }
    check(settings.answers, of: nil, provenance) { Locus(.conventionSetting, $0) }
    reportRepeated(settings.sets.map(\.id), provenance) { id in
      "set of conventions '\(id)' is there twice"
    } locus: {
      Locus(.conventionSet, $0, attribute: "id")
    }
    for (index, set) in settings.sets.enumerated() {
      check(set.answers, of: set.id, provenance) {
        Locus(.conventionSet, index, .child(.convention, $0))
      }
    }
  }

  private mutating func check(
    _ answers: [ConventionSetting], of set: Identifier?, _ provenance: Provenance,
    locus: (Int) -> Locus
  ) {
    for (index, answer) in answers.enumerated() {
      var trial = Conventions.standard
      do {
        try trial.choose(answer.value, for: answer.id)
      } catch {
        let isKnown = Convention.all.contains { $0.id == answer.id }
        findings.append(
          .unknownSetting(
            error,
            at: provenance.place(of: locus(index).attribute(isKnown ? "value" : "id"))))
      }
    }
    reportRepeated(answers.map(\.id), provenance) { id in
      "convention '\(id)' has two answers" + (set.map { " in set '\($0)'" } ?? "")
    } locus: {
      locus($0).attribute("id")
    }
  }

  // MARK: - Editions and data

  private mutating func read(_ editions: [Edition], _ provenance: Provenance) {
    for (index, edition) in editions.enumerated() {
      guard let id = edition.conventions else { continue }
      do {
        _ = try set(id)
      } catch {
        findings.append(
          .unknownSetting(
            error,
            at: provenance.place(of: Locus(.edition, index, attribute: "conventions"))))
      }
    }
    reportRepeated(editions.map(\.id), provenance) { id in
      "edition '\(id)' is there twice"
    } locus: {
      Locus(.edition, $0, attribute: "id")
    }
  }

  private mutating func read(_ data: ProjectData, _ provenance: Provenance) {
    reportRepeated(data.tables, provenance) { table in
      "'\(table.path)' is named twice as '\(table.kind)'"
    } locus: {
      Locus(.dataTable, $0, attribute: "path")
    }
    reportRepeated(data.plans.map(\.path), provenance) { path in
      "'\(path)' is named twice for plans"
    } locus: {
      Locus(.planSource, $0, attribute: "path")
    }
  }

  private mutating func reportRepeated<Key: Hashable>(
    _ keys: [Key], _ provenance: Provenance, message: (Key) -> String, locus: (Int) -> Locus
  ) {
    findings += Finding.repeated(keys, provenance, message: message, locus: locus)
  }
}
