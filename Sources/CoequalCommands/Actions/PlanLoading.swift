import Coequal
import CoequalProgression
import CoequalRegistry

/// Loads a project, its plans, and what it knows of the people who have them.
struct PlanLoading {
  /// Files and folders of plans; those of the project when none is named.
  let paths: [String]
  /// The project.
  let project: String
  let today: CalendarDate
  let checker: Checker

  init(paths: [String], _ options: PlanProjectOptions, _ conventions: ConventionOptions) {
    // A folder that is a project stands for its plans.
    let projects = paths.filter { Self.isProject($0) }
    self.paths = paths.count == 1 ? paths.filter { !projects.contains($0) } : paths
    project = options.project ?? projects.first ?? Self.folder(around: paths.first) ?? "."
    today = options.day ?? .today
    checker = Checker(conventionSet: conventions.conventions, choices: conventions.choices)
  }

  /// The project, once people were consulted about it.
  func catalog(on terminal: Terminal) async throws(Refusal) -> Catalog {
    let loading = CatalogLoading(paths: [project], terminal: terminal)
    let catalog = await loading.load()
    if catalog.isEmpty, catalog.projectProvenance == nil {
      throw Refusal(
        message: "there is no project in '\(project)'; name its folder with --in")
    }
    loading.sayErrors(of: catalog)
    try RequiredConsultation.require(.progression, of: catalog, on: today)
    return catalog
  }

  /// What was looked at, and what came of it.
  func review(on terminal: Terminal) async throws(Refusal) -> PlanReview.Result {
    let catalog = try await catalog(on: terminal)
    let files = try await files(of: catalog, on: terminal)
    let plans = files.compactMap { file -> Plan? in
      if case .plan(let plan)? = file.document { plan } else { nil }
    }
    let people = try await people(
      plans.map { ($0.person, $0.framework) }, in: catalog, on: terminal)
    do {
      return try PlanReview(
        in: catalog, people: people.known, namesEverybody: people.namesEverybody, today: today,
        checker: checker
      ).review(files)
    } catch {
      throw Refusal(message: error.description, outcome: .wrongUsage)
    }
  }

  /// What the data of a project say of people.
  struct People {
    /// By id.
    var known: [String: PlannedPerson]
    /// Whether whom they do not name is nobody: ratings alone do not name everybody.
    let namesEverybody: Bool
  }

  /// What the data of the project say of people.
  ///
  /// - Parameter wanted: Who is asked for, each with the framework whose competencies matter.
  func people(
    _ wanted: [(person: String, framework: Identifier)], in catalog: Catalog, on terminal: Terminal
  ) async throws(Refusal) -> People {
    let listed = try await HeldRoles(of: catalog).load(for: wanted.map(\.person), on: terminal)
    guard let ratings = try await ratings(of: catalog, on: terminal) else {
      return People(known: listed ?? [:], namesEverybody: listed != nil)
    }
    var people = listed ?? [:]
    for (person, name) in wanted {
      guard let framework = catalog.framework(name) else { continue }
      let isRated = ratings.ratings.code(of: person) != nil
      // Whom neither census nor history name is nobody, whoever rated them.
      guard isRated, listed == nil || people[person] != nil else { continue }
      people[person, default: PlannedPerson()].levels[name] =
        ratings.levels(of: person, in: framework).levels
    }
    return People(known: people, namesEverybody: listed != nil)
  }

  private func ratings(
    of catalog: Catalog, on terminal: Terminal
  ) async throws(Refusal) -> AssessedPeople? {
    let tables = catalog.project.data?.tables ?? []
    guard tables.contains(where: { $0.kind == .assessments }) else { return nil }
    let loaded = try await AssessmentLoading(
      paths: [project], assessments: nil, day: today, conventionSet: checker.conventionSet,
      choices: checker.choices
    ).load(catalog, on: terminal)
    if !loaded.findings.isEmpty {
      let count = Counted(loaded.findings.count, "finding")
      terminal.say("coequal: \(count) about the ratings; 'coequal readiness' tells them\n")
    }
    return loaded.people
  }

  // MARK: - Files

  private func files(
    of catalog: Catalog, on terminal: Terminal
  ) async throws(Refusal) -> [DocumentReader.Result] {
    let named = paths.isEmpty ? planPaths(of: catalog) : paths
    if named.isEmpty {
      throw Refusal(
        message: "the project names no plans; name files, or write into coequal.xml: "
          + "<data><plans path=\"plans\"/></data>")
    }
    let progress = Progress(terminal)
    let found = PlanFiles(named)
    let files = await progress.during {
      await found.read { done, all in progress.update(done: done, of: all) }
    }
    for error in found.unread { terminal.say("coequal: \(error)\n") }
    if files.isEmpty {
      throw Refusal(
        message: "there are no plans in \(named.map { "'\($0)'" }.joined(separator: ", "))")
    }
    return files
  }

  private func planPaths(of catalog: Catalog) -> [String] {
    let paths = ProjectPaths(of: catalog)
    return (catalog.project.data?.plans ?? []).map { paths?.resolved($0.path) ?? $0.path }
  }

  private static func isProject(_ path: String) -> Bool {
    LocalFileSystem().kind(of: join(path, Registry.projectFileName)) == .file
  }

  /// The nearest folder around a path that is a project.
  private static func folder(around path: String?) -> String? {
    guard let path else { return nil }
    var parts = path.split(separator: "/").map(String.init)
    while !parts.isEmpty {
      parts.removeLast()
      let folder = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
      if !folder.isEmpty, isProject(folder) { return folder }
    }
    return nil
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
