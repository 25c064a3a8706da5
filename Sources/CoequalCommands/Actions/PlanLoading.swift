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

  /// Why there is nothing to report.
  struct Failure: CommandFailure {
    let message: String
    var outcome = Outcome.unreadable
  }

  /// The project, once people were consulted about it.
  func catalog(on terminal: Terminal) async throws(Failure) -> Catalog {
    let loading = CatalogLoading(paths: [project], terminal: terminal)
    let catalog = await loading.load()
    if catalog.isEmpty, catalog.projectProvenance == nil {
      throw Failure(
        message: "there is no project in '\(project)'; name its folder with --in")
    }
    do {
      try AssessmentLoading.requireConsultation(of: catalog.project)
    } catch {
      throw Failure(message: error.message, outcome: error.outcome)
    }
    loading.sayErrors(of: catalog)
    return catalog
  }

  /// What was looked at, and what came of it.
  func review(on terminal: Terminal) async throws(Failure) -> PlanReview.Result {
    let catalog = try await catalog(on: terminal)
    let files = try await files(of: catalog, on: terminal)
    let plans = files.compactMap { file -> Plan? in
      if case .plan(let plan)? = file.document { plan } else { nil }
    }
    let people = try await people(
      plans.map { ($0.person, $0.framework) }, in: catalog, on: terminal)
    do {
      return try PlanReview(in: catalog, people: people, today: today, checker: checker)
        .review(files)
    } catch {
      throw Failure(message: error.description, outcome: .wrongUsage)
    }
  }

  /// What the data of the project say of people; `nil` where there are none.
  ///
  /// - Parameter wanted: Who is asked for, each with the framework whose competencies matter.
  func people(
    _ wanted: [(person: String, framework: Identifier)], in catalog: Catalog, on terminal: Terminal
  ) async throws(Failure) -> [String: PlannedPerson]? {
    let listed = try await listed(wanted.map { $0.person }, in: catalog, on: terminal)
    guard let ratings = try await ratings(of: catalog, on: terminal) else { return listed }
    var people = listed ?? [:]
    for (person, name) in wanted {
      guard let framework = catalog.framework(name) else { continue }
      let isRated = ratings.ratings.code(of: person) != nil
      // Whom neither census nor history name is nobody, whoever rated them.
      guard isRated, listed == nil || people[person] != nil else { continue }
      people[person, default: PlannedPerson(isListed: true)].levels[name] =
        ratings.levels(of: person, in: framework).levels
    }
    return people
  }

  /// The people of the census, and of the history those whose role nobody else knows; `nil` where there
  /// is neither.
  private func listed(
    _ wanted: [String], in catalog: Catalog, on terminal: Terminal
  ) async throws(Failure) -> [String: PlannedPerson]? {
    let census: [String: PlannedPerson]?
    do {
      census = try HeldRoles(of: catalog).load(on: terminal)
    } catch {
      throw Failure(message: error.message, outcome: error.outcome)
    }
    let tables = catalog.project.data?.tables ?? []
    guard wanted.contains(where: { census?[$0]?.role == nil }),
      tables.contains(where: { $0.kind == .history }),
      catalog.project.isConsulted(about: .histories)
    else { return census }
    let loaded: HistoryLoading.Loaded
    do {
      loaded = try await HistoryLoading(paths: [project]).load(catalog, on: terminal)
    } catch {
      throw Failure(message: error.message, outcome: error.outcome)
    }
    return (census ?? [:]).merging(PlannedPerson.all(of: loaded.history, loaded.roles)) {
      $0.role == nil ? $1 : $0
    }
  }

  private func ratings(
    of catalog: Catalog, on terminal: Terminal
  ) async throws(Failure) -> AssessedPeople? {
    let tables = catalog.project.data?.tables ?? []
    guard tables.contains(where: { $0.kind == .assessments }) else { return nil }
    do {
      let loaded = try await AssessmentLoading(
        paths: [project], assessments: nil, day: today, conventionSet: checker.conventionSet,
        choices: checker.choices
      ).load(catalog, on: terminal)
      if !loaded.findings.isEmpty {
        let count = Counted(loaded.findings.count, "finding")
        terminal.say("coequal: \(count) about the ratings; 'coequal readiness' tells them\n")
      }
      return loaded.people
    } catch {
      throw Failure(message: error.message, outcome: error.outcome)
    }
  }

  // MARK: - Files

  private func files(
    of catalog: Catalog, on terminal: Terminal
  ) async throws(Failure) -> [DocumentReader.Result] {
    let named = paths.isEmpty ? planPaths(of: catalog) : paths
    if named.isEmpty {
      throw Failure(
        message: "the project names no plans; name files, or write into coequal.xml: "
          + "<data><plans path=\"plans\"/></data>")
    }
    let progress = Progress(terminal)
    let files = await progress.during {
      await PlanFiles(named).read { done, all in progress.update(done: done, of: all) }
    }
    if files.isEmpty {
      throw Failure(
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
