import Coequal
import CoequalCensus
import CoequalDiff
import CoequalParity
import CoequalProgression
import CoequalReports

/// Looks into the data of a project for what a difference means for its people.
///
/// Data may use the names of either side. Who meets a role and whose plan moved is told where people were
/// consulted about progression; what ranges cost, where there is a census.
struct DiffPeopleLoading {
  /// The project whose people are meant, loaded from the disk.
  let project: Catalog
  let old, new: Catalog
  let difference: CatalogDiff
  let options: DiffPeopleOptions
  let conventions: ConventionOptions
  let showsPay: Bool
  let terminal: Terminal

  func load() async throws(Refusal) -> DiffPeople {
    let matching = CatalogMatching(from: old, to: new)
    let census = try HeldRoles(of: project).census(on: terminal)
    let held = census.map { census in
      (
        old: PlannedPerson.all(of: census.renaming(matching.old), CensusRoles(old)),
        new: PlannedPerson.all(of: census.renaming(matching.new), CensusRoles(new))
      )
    }
    let holders = (held?.new.values.compactMap { $0.role?.lexical } ?? [])
      .reduce(into: [:]) { counts, role in counts[role, default: 0] += 1 }
    let ranges = try await ranges(matching)
    guard project.project.isConsulted(about: .progression, by: options.day ?? .today) else {
      let off =
        RequiredConsultation.unreadable(project) == nil
        ? "This is about persons, and off until people were consulted about progression."
        : "This is about persons, and nobody knows what a project file with errors declares."
      return DiffPeople(
        ownRoles: .untold(off), targets: .untold(off), ranges: ranges.told,
        conventions: ranges.conventions, showsIDs: options.ids, holders: holders)
    }
    if options.readers.edition != nil {
      // They are exact, and one of them can be about one person.
      let few = "Numbers of people are told without an edition only: they are not protected."
      return DiffPeople(
        ownRoles: .untold(few), targets: .untold(few), ranges: ranges.told,
        conventions: ranges.conventions, showsIDs: false, holders: [:])
    }
    let roles = try await ownRoles(held, matching)
    return DiffPeople(
      ownRoles: roles.told, targets: await targets(matching), ranges: ranges.told,
      declared: roles.declared, conventions: ranges.conventions, showsIDs: options.ids,
      holders: holders)
  }

  private func has(_ kind: TableKind) -> Bool {
    project.project.data?.tables.contains { $0.kind == kind } ?? false
  }

  // MARK: - Own roles

  private func ownRoles(
    _ held: (old: [String: PlannedPerson], new: [String: PlannedPerson])?,
    _ matching: CatalogMatching
  ) async throws(Refusal) -> (told: DiffPeople.Told<OwnRoleChange>, declared: [String]) {
    guard let held else { return (.untold("The project has no census."), []) }
    guard has(.assessments) else { return (.untold("The project has no ratings."), []) }
    let loading = AssessmentLoading(
      paths: [], assessments: nil, day: options.day, conventionSet: conventions.conventions,
      choices: conventions.choices)
    let answers: Conventions
    do {
      answers = try loading.checker.conventions(for: project)
    } catch {
      throw Refusal(message: error.description, outcome: .wrongUsage)
    }
    let read = try await loading.ratings(of: project, on: terminal)
    terminal.say(read.findings)
    // One policy for both sides: what changed is what roles ask for.
    func side(
      _ catalog: Catalog, _ names: SideNames, _ held: [String: PlannedPerson]
    ) -> OwnRoleChange.Side {
      let ratings = read.ratings.renaming(competencies: names.competencies, levels: names.levels)
      return OwnRoleChange.Side(
        catalog,
        AssessedPeople(
          LinkedRatings(ratings, in: catalog), project.project.progression, answers,
          on: read.today), held: held)
    }
    let now = side(new, matching.new, held.new)
    let change = OwnRoleChange(
      from: side(old, matching.old, held.old), to: now, difference, matching)
    return (.told(change), now.declared)
  }

  // MARK: - Plans

  private func targets(_ matching: CatalogMatching) async -> DiffPeople.Told<PlanTargets> {
    let paths = ProjectPaths(of: project)
    let sources = (project.project.data?.plans ?? []).map {
      paths?.resolved($0.path) ?? $0.path
    }
    if sources.isEmpty { return .untold("The project names no plans.") }
    let files = await PlanFiles(sources).read { _, _ in }
    let plans = files.compactMap { file -> (file: String, plan: Plan)? in
      guard case .plan(let plan)? = file.document else { return nil }
      return (file.source.name, plan)
    }
    if plans.count < files.count {
      terminal.say(
        "coequal: \(Counted(files.count - plans.count, "file")) of plans could not be read; see "
          + "'coequal plan review'\n")
    }
    return .told(PlanTargets(plans, from: old, to: new, difference, matching))
  }

  // MARK: - Ranges

  private func ranges(
    _ matching: CatalogMatching
  ) async throws(Refusal) -> (
    told: DiffPeople.Told<DisclosedRangeChange>, conventions: [AnsweredConvention]
  ) {
    guard has(.census) else { return (.untold("The project has no census."), []) }
    let structures = (old: old.payingStructure, new: new.payingStructure)
    guard structures.old != nil || structures.new != nil else {
      return (.untold("Neither side has pay ranges."), [])
    }
    for structure in [structures.old, structures.new].compactMap(\.self) {
      if let basis = structure.structure.payRanges?.basis, basis != .base {
        return (
          .untold("Ranges are for \(basis.meaning), which base pay is not set against."), []
        )
      }
    }
    let readers = AskedReaders(options.readers, conventions)
    let loaded = try await PeopleLoading(readers, showsPay: showsPay)
      .readCensus(of: project, on: terminal)
    do {
      terminal.say(loaded.findings)
      func joined(_ catalog: Catalog, _ names: SideNames) -> Census {
        loaded.census.renaming(names).joined(with: CensusRoles(catalog), loaded.conventions)
          .census
      }
      let change = RangeChange(
        joined(old, matching.old), joined(new, matching.new), structures: structures,
        loaded.rates, loaded.conventions)
      return (
        .told(DisclosedRangeChange(change, try readers.rule(loaded.edition))),
        RangeChange.conventions.map { AnsweredConvention($0, loaded.conventions) }
      )
    } catch {
      throw Refusal(message: error.description)
    }
  }
}

extension Catalog {
  /// The structure whose pay ranges count.
  fileprivate var payingStructure: LinkedStructure? {
    frameworks.lazy.compactMap(\.structure).first { $0.structure.payRanges != nil }
      ?? structures.first { $0.structure.payRanges != nil }
  }
}

extension Census {
  /// The census with the names that one side of a comparison has.
  fileprivate func renaming(_ names: SideNames) -> Census {
    renaming([
      .role: names.roles, .grade: names.grades, .zone: names.zones, .employer: names.employers,
    ])
  }
}
